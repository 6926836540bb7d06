import { moment } from '#shared/model/field-schemas.ts';

const EXAMPLE = '2026-01-31T12:00:00Z';
const schema = moment(EXAMPLE);

export const INSTANT_EXPECTED = `must be a date and time with an offset (RFC 3339), such as ${EXAMPLE}`;

/**
 * Parses a date and time of RFC 3339 with an offset, on an existing day.
 *
 * @returns ISO 8601, UTC, milliseconds, a four-digit year; undefined for anything else. `Date` alone would
 *   read 30 February as 2 March
 */
export function readInstant(text: string): string | undefined {
  return schema.safeParse(text).success ? new Date(text).toISOString() : undefined;
}
