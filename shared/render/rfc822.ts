/** An instant as RSS 2.0 and OPML 2.0 want it: RFC 822 with a year of four digits. @param instant ISO 8601 */
export function rfc822(instant: string): string {
  return new Date(instant).toUTCString();
}
