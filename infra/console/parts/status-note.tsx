import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A note about a completed change. It gets the focus when it appears, because the button that was pressed is often gone:
 * so a screen reader reads the note, and Tab leads from it to the next step.
 */
export function StatusNote({ isGood = true, children }: { isGood?: boolean; children: ComponentChildren }) {
  const note = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => note.current?.focus(), []);
  return (
    <div ref={note} tabIndex={-1} class={isGood ? 'note good' : 'note'} role="status">
      {children}
    </div>
  );
}
