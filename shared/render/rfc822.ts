/**
 * An instant in the format of RSS 2.0 and OPML 2.0: RFC 822 with a four-digit year.
 *
 * @param instant ISO 8601
 * @throws {RangeError} invalid instant: JavaScript would write "Invalid Date" without an error
 */
export function rfc822(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) throw new RangeError(`not a valid instant: ${instant}`);
  return date.toUTCString();
}
