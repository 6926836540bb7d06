const FORMAT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const DAY_FORMAT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** @param at ISO 8601; shown in the reader's zone */
export function showDate(at: string): string {
  return FORMAT.format(new Date(at));
}

/** @param at the start of a day in UTC, as figures are counted */
export function showDay(at: string): string {
  return DAY_FORMAT.format(new Date(at));
}
