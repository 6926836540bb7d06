import { useState } from 'preact/hooks';

/**
 * What an editor has entered on the screens of this window, also on screens that are now closed. Each field has a
 * name, by which its value is stored.
 */
const kept = new Map<string, unknown>();

/** Works as `useState`, but keeps the value when the screen is closed and opened again in this window. */
export function useKept<Value>(name: string, initial: Value): [Value, (value: Value) => void] {
  const [value, setValue] = useState<Value>(() => (kept.has(name) ? (kept.get(name) as Value) : initial));
  const keep = (next: Value) => {
    kept.set(name, next);
    setValue(() => next);
  };
  return [value, keep];
}

/** Forgets all values: the next person at this window must not see them. */
export function forgetKept(): void {
  kept.clear();
}
