import { LIMITS } from '#shared/settings.ts';

/** By the text too: to the URL parser `https:news.example` and `http:\\news.example` are absolute, to others they are not. */
const ABSOLUTE = /^https?:\/\/[^/\\?#]/i;

/** The URL parser drops tabs and line ends unseen, and XML cannot carry halves of characters, U+FFFE and U+FFFF. */
const UNPRINTABLE = /[\s\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

/**
 * What keeps a text from being an address that readers can be sent to.
 *
 * @param raw as it was submitted; white space around it does not matter
 * @returns what an address must be; undefined for an absolute http or https URL that holds no user name or password
 *   (they would be published), no white space and no controls
 */
export function webAddressFault(raw: string): string | undefined {
  const address = raw.trim();
  if (address.length > LIMITS.maxUrlCharacters) {
    return `must be at most ${LIMITS.maxUrlCharacters} characters long`;
  }
  const url = ABSOLUTE.test(address) ? URL.parse(address) : null;
  if (url === null || url.username !== '' || url.password !== '') {
    return 'must be an absolute http or https URL without a user name or password';
  }
  return UNPRINTABLE.test(address) ? 'must be a URL without white space or control characters' : undefined;
}
