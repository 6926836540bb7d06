import { isPlainObject } from './json/value-faults.ts';

/**
 * Applies a JSON Merge Patch (RFC 7396 §2).
 *
 * @returns a new document; the arguments are not changed
 */
export function mergePatch(document: unknown, patch: unknown): unknown {
  if (!isPlainObject(patch)) return patch;
  const merged: Record<string, unknown> = isPlainObject(document) ? { ...document } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete merged[name];
    // The field is not set by assignment, because `__proto__` must be an ordinary name.
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
