import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A dialog that is open as long as it is rendered. Afterwards the control that opened it has the focus again. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    // A dialog that is only removed from the page does not give the focus back.
    return () => current?.close();
  }, []);
  return dialog;
}
