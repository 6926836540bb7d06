import { LIMITS } from '#shared/settings.ts';

/** Checked before parsing: the URL parser accepts `https:news.example`, others do not. */
const ABSOLUTE = /^https?:\/\/[^/\\?#]/i;

/** The URL parser drops tabs and line ends; XML forbids the others. */
const UNPRINTABLE = /[\s\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

/**
 * Checks a web address.
 *
 * @param raw surrounding white space is ignored
 * @returns what it must be; undefined for absolute http(s) without user name, password, white space and
 *   controls
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
