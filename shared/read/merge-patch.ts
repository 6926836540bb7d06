import { isPlainObject } from './json/value-faults.ts';

/**
 * Applies a JSON Merge Patch (RFC 7396 §2): fields of the patch change, null removes a field, all others stay.
 *
 * @returns a new document; the arguments are not changed
 */
export function mergePatch(document: unknown, patch: unknown): unknown {
  if (!isPlainObject(patch)) return patch;
  const merged: Record<string, unknown> = isPlainObject(document) ? { ...document } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete merged[name];
    // Not by assignment, because `__proto__` must be an ordinary name.
    else
      Object.defineProperty(merged, name, {
        value: mergePatch(merged[name], value),
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
  return merged;
}
