import { parseDate } from '#shared/text/dates.ts';

/** Year, month and day as parts of a path: `/2026/01/31/`, `/2026-01-31-`, or `/2026/politics/01/31/`. */
const PARTS = /\/((?:19|20)\d\d)(?:\/[a-z.]+(?=\/\d\d\/))?[/-](\d{1,2})[/-](\d{1,2})(?=[/_-]|%20)/i;
/**
 * Year, month and day in eight digits, as a part of a path or at the beginning of a part: `/20260131/`, `/2026/0131/`,
 * `/20260131-`.
 */
const DIGITS = /\/((?:19|20)\d\d)\/?(\d\d)(\d\d)(?=[/_-])/;

/**
 * The publication day in the path of an address, as news sites write it.
 *
 * @returns `YYYY-MM-DD`
 */
export function dateInAddress(address: string): string | undefined {
  const [, year, month, day] = PARTS.exec(address) ?? DIGITS.exec(address) ?? [];
  if (!year || !month || !day) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parseDate(date) === undefined ? undefined : date;
}
