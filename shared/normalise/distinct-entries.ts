import { isDeepStrictEqual } from 'node:util';

/** The entries of a list, each only once. Entries are the same if all their fields are equal. */
export function distinctEntries<Entry extends object>(entries: readonly Entry[]): Entry[] {
  return entries.filter(
    (entry, index) => entries.findIndex((earlier) => isDeepStrictEqual(earlier, entry)) === index,
  );
}
