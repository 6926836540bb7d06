import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A dialog that is open as long as it is rendered. Afterwards the control that opened it has the focus again.
 *
 * @param onClose called if the user closes the dialog, for example with Escape; not called if the dialog is no longer
 *   rendered
 */
export function useModal(onClose: () => void): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  const latest = useRef(onClose);
  latest.current = onClose;
  useLayoutEffect(() => {
    const { current } = dialog;
    const closed = () => latest.current();
    current?.addEventListener('close', closed);
    current?.showModal();
    return () => {
      // The browser dispatches `close` later, when another dialog can be open already.
      current?.removeEventListener('close', closed);
      // A dialog that is only removed from the page does not give the focus back.
      current?.close();
    };
  }, []);
  return dialog;
}
