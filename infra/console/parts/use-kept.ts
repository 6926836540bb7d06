import { useState } from 'preact/hooks';

/** The text that was typed on screens that the editor has left, by a name for each field. */
const kept = new Map<string, unknown>();

/** Works as `useState`, but the value is still there when the screen is opened again in this window. */
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
