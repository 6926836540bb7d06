const FORMAT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** @param at ISO 8601; shown in the reader's zone */
export function showDate(at: string): string {
  return FORMAT.format(new Date(at));
}
