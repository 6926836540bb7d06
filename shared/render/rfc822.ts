/**
 * An instant as RSS 2.0 and OPML 2.0 want it: RFC 822 with a year of four digits.
 *
 * @param instant ISO 8601
 * @throws {RangeError} no instant: JavaScript itself would write "Invalid Date" into the file without a word
 */
export function rfc822(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) throw new RangeError(`no instant: ${instant}`);
  return date.toUTCString();
}
