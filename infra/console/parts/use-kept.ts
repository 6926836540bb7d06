import { useState } from 'preact/hooks';
import { decrypted, encrypted } from '../encrypted.ts';

/**
 * What an editor has entered on the screens of this window, also on screens that are now closed. Each field has a
 * name, by which its value is stored. A field that has its first value again is not stored.
 */
const kept = new Map<string, unknown>();

/**
 * The name of the copy in the storage of this tab, which is still there after a crash or a reload. A release that changes
 * the form of a value must change the number, because it cannot read older copies.
 */
const COPY = 'drafts-1';
const COPY_DELAY_MILLISECONDS = 300;
/** The session that can read the copy; empty before the sign-in. */
let csrf = '';
let timer: ReturnType<typeof setTimeout> | undefined;

function changed(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void copy(), COPY_DELAY_MILLISECONDS);
}

/** Stores all values, encrypted. Without a secure context the browser has no encryption, so nothing is stored. */
async function copy(): Promise<void> {
  const mine = timer;
  if (kept.size === 0) return sessionStorage.removeItem(COPY);
  if (csrf === '' || crypto.subtle === undefined) return;
  const text = await encrypted(JSON.stringify([...kept]), csrf);
  // While the text was encrypted, a later change has begun its own call, or the session has ended and the copy was
  // removed. In both cases this text must not be stored.
  if (mine !== timer) return;
  try {
    sessionStorage.setItem(COPY, text);
  } catch {
    // The storage is full. An older copy would bring an older text back.
    sessionStorage.removeItem(COPY);
  }
}

/**
 * Begins to store what the editor types. After a crash or a reload, first reads what was stored in the same session.
 *
 * @param sessionCsrf `csrf` of the session; empty without a session
 */
export async function openKept(sessionCsrf: string): Promise<void> {
  csrf = sessionCsrf;
  const stored = sessionStorage.getItem(COPY);
  if (kept.size === 0 && stored !== null && crypto.subtle !== undefined) {
    const text = await decrypted(stored, csrf);
    for (const [name, value] of JSON.parse(text ?? '[]')) kept.set(name, value);
  }
  changed();
}

/** Works as `useState`, but keeps the value when the screen is closed and opened again in this window. */
export function useKept<Value>(name: string, initial: Value): [Value, (value: Value) => void] {
  const [value, setValue] = useState<Value>(() => (kept.has(name) ? (kept.get(name) as Value) : initial));
  const keep = (next: Value) => {
    if (JSON.stringify(next) === JSON.stringify(initial)) kept.delete(name);
    else kept.set(name, next);
    changed();
    setValue(() => next);
  };
  return [value, keep];
}

/** Whether this window has text that was entered and not sent. */
export function hasKept(): boolean {
  return kept.size > 0;
}

/** @param names the fields to forget, because their values were sent */
export function forgetKept(...names: string[]): void {
  for (const name of names) kept.delete(name);
  changed();
}

/** Forgets all values: the next person at this window must not see them. */
export function forgetAllKept(): void {
  csrf = '';
  kept.clear();
  clearTimeout(timer);
  timer = undefined;
  sessionStorage.removeItem(COPY);
}
