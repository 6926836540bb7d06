import * as z from 'zod/mini';

const schema = z.iso.datetime({ offset: true });

/**
 * A moment in RFC 3339, as machines write it: with its time and its offset, on a day that there is.
 *
 * @returns ISO 8601, UTC, milliseconds; undefined for anything else. `Date` alone would make 2 March of 30 February
 */
export function readInstant(text: string): string | undefined {
  return schema.safeParse(text).success ? new Date(text).toISOString() : undefined;
}
