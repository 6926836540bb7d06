import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Gets the focus: the pressed button is often gone, a screen reader reads it, and Tab leads on. */
export function StatusNote({ isGood = true, children }: { isGood?: boolean; children: ComponentChildren }) {
  const note = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => note.current?.focus(), []);
  return (
    <div ref={note} tabIndex={-1} class={isGood ? 'note good' : 'note'} role="status">
      {children}
    </div>
  );
}
