import { LIMITS } from '#shared/settings.ts';
import { cleanText } from '#shared/text/unicode.ts';
import type { Faults } from './faults.ts';

/** `URL` would also take `http:news.example` and `https:\\news.example` for absolute. */
const ABSOLUTE = /^https?:\/\/[^/\\?#]/i;

/** `URL` drops tabs and line ends without a word; no address that is a link in a feed holds white space or controls. */
const UNPRINTABLE = /[\s\p{Cc}]/u;

/**
 * An address that a reader can follow: as it was submitted, but for white space around it.
 *
 * @param pointer where it stands in the article, for the fault
 * @returns undefined where there is none or it is at fault: relative, not http or https, with a user name or password
 *   (they would be published), longer than LIMITS.maxUrlCharacters, or holding white space or controls
 */
export function webAddress(raw: string | undefined, pointer: string, faults: Faults): string | undefined {
  if (raw === undefined) return undefined;
  const address = raw.trim();
  const url = ABSOLUTE.test(address) ? URL.parse(address) : null;
  if (url === null || url.username !== '' || url.password !== '') {
    faults.add(pointer, 'must be an absolute http or https URL without a user name or password');
  } else if (UNPRINTABLE.test(address) || cleanText(address) !== address) {
    faults.add(pointer, 'must be a URL without white space or control characters');
  } else if (address.length > LIMITS.maxUrlCharacters) {
    faults.add(pointer, `must be at most ${LIMITS.maxUrlCharacters} characters long`);
  } else {
    return address;
  }
  return undefined;
}
