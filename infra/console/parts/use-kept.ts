import { useState } from 'preact/hooks';

/**
 * What an editor has entered on the screens of this window, also on screens that are now closed. Each field has a
 * name, by which its value is stored. A field that has its first value again is not stored.
 */
const kept = new Map<string, unknown>();

/** Works as `useState`, but keeps the value when the screen is closed and opened again in this window. */
export function useKept<Value>(name: string, initial: Value): [Value, (value: Value) => void] {
  const [value, setValue] = useState<Value>(() => (kept.has(name) ? (kept.get(name) as Value) : initial));
  const keep = (next: Value) => {
    if (JSON.stringify(next) === JSON.stringify(initial)) kept.delete(name);
    else kept.set(name, next);
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
}

/** Forgets all values: the next person at this window must not see them. */
export function forgetAllKept(): void {
  kept.clear();
}
