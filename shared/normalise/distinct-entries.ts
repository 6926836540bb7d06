import { isDeepStrictEqual } from 'node:util';

/** The entries of a list, without those that are equal to an earlier entry in all fields. */
export function distinctEntries<Entry extends object>(entries: readonly Entry[]): Entry[] {
  return entries.filter(
    (entry, index) => entries.findIndex((earlier) => isDeepStrictEqual(earlier, entry)) === index,
  );
}
