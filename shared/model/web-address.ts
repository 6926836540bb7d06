import { LIMITS } from '#shared/settings.ts';

/** RFC 3986 §2: none of them stands in a URL; the URL parser would drop some of them unseen, and encode others. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_IN_URLS = /[\u0000-\u001f\u007f]/;

/**
 * What keeps a text from being an address that readers can be sent to.
 *
 * @param raw as it was submitted; white space around it does not matter
 * @returns what an address must be, or undefined for an absolute http or https URL without user name or password
 */
export function webAddressFault(raw: string): string | undefined {
  const address = raw.trim();
  if (address.length > LIMITS.maxUrlCharacters) {
    return `must be at most ${LIMITS.maxUrlCharacters} characters`;
  }
  const url = NOT_IN_URLS.test(address) ? null : URL.parse(address);
  // By the text too: the URL parser takes `https:news.example`, and other parsers make something else of it.
  if (url === null || !/^https?:\/\/[^/]/i.test(address) || !/^https?:$/.test(url.protocol)) {
    return 'must be an absolute http or https URL';
  }
  if (url.username !== '' || url.password !== '') return 'must not carry a user name or a password';
  return undefined;
}
