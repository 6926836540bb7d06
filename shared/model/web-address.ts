import { LIMITS } from '#shared/settings.ts';

/**
 * The start of an absolute address. The text is checked before it is parsed, because the URL parser accepts
 * `https:news.example` and `http:\\news.example` as absolute, but other parsers do not.
 */
const ABSOLUTE = /^https?:\/\/[^/\\?#]/i;

/**
 * The URL parser removes tabs and line ends silently, and XML does not allow unpaired surrogates, U+FFFE and U+FFFF.
 */
const UNPRINTABLE = /[\s\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

/**
 * Checks a web address.
 *
 * @param raw as submitted; surrounding white space is ignored
 * @returns what an address must be; undefined for an absolute http or https URL without user name, password, white
 *   space and control characters
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
