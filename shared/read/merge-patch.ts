import { isPlainObject } from './json/value-faults.ts';

/**
 * A document after a JSON Merge Patch (RFC 7396 §2): what the patch names changes, null removes, the rest stays.
 *
 * @returns a document of its own; neither argument is changed
 */
export function mergePatch(document: unknown, patch: unknown): unknown {
  if (!isPlainObject(patch)) return patch;
  const merged: Record<string, unknown> = isPlainObject(document) ? { ...document } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete merged[name];
    // Not by assignment: `__proto__` is a name like any other.
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
