import type { ComponentChildren } from 'preact';

/** A wide table that can be scrolled in a narrow window, also by keyboard. */
export function Scrolled({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable parts must be reachable by keyboard (WCAG 2.1.1)
    <section class="table" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
