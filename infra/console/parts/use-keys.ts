import { useEffect } from 'preact/hooks';
import { hashOf } from '../route.ts';

const TYPING = 'input, textarea, select, [contenteditable]';

function moveBy(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  rows[at < 0 ? (step === 1 ? 0 : rows.length - 1) : at + step]?.focus();
}

/**
 * The keyboard shortcuts of the console. They do nothing while text is typed or a dialog is open.
 *
 * @param feed the feed in which `n` opens a new article; if empty, `n` does nothing
 */
export function useKeys(feed: string, onHelp: () => void): void {
  useEffect(() => {
    const actions: Record<string, () => void> = {
      '/': () => document.querySelector<HTMLElement>('[type=search]')?.focus(),
      j: () => moveBy(1),
      k: () => moveBy(-1),
      '?': onHelp,
      ...(feed !== '' && { n: () => location.assign(hashOf(feed, 'new')) }),
    };
    function pressed(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('dialog[open]') !== null) return;
      if (event.target instanceof Element && event.target.closest(TYPING)) return;
      const action = actions[event.key];
      if (action === undefined) return;
      event.preventDefault();
      action();
    }
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [feed, onHelp]);
}
