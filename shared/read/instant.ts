import { moment } from '#shared/model/field-schemas.ts';

const EXAMPLE = '2026-01-31T12:00:00Z';
const schema = moment(EXAMPLE);

/** What `readInstant` reads, as an answer says it. */
export const INSTANT_EXPECTED = `must be a date and time with an offset (RFC 3339), such as ${EXAMPLE}`;

/**
 * A moment in RFC 3339, as machines write it: with its time and its offset, on a day that there is.
 *
 * @returns ISO 8601, UTC, milliseconds, a year of four digits; undefined for anything else. `Date` alone would make
 *   2 March of 30 February
 */
export function readInstant(text: string): string | undefined {
  return schema.safeParse(text).success ? new Date(text).toISOString() : undefined;
}
