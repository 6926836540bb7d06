import { LIMITS } from '#shared/settings.ts';

/**
 * The start of an absolute address. The text is checked before it is parsed, because the URL parser accepts
 * `https:news.example` and `http:\\news.example` as absolute, but other parsers do not.
 */
const ABSOLUTE = /^https?:\/\/[^/\\?#]/i;

/**
 * Characters that an address must not have. The URL parser would remove tabs and line ends silently, and XML does not
 * allow unpaired surrogates, U+FFFE and U+FFFF.
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

/** The address in a `mailto:` URL (RFC 6068), encoded, without header fields such as a subject. */
const MAIL_URL = /^mailto:([^?#&]+)$/i;
const MAIL_ADDRESS = /^[^@?#&<>",;:/]+@[^@?#&<>",;:/]+$/;

/**
 * The mail address in the address of a person, decoded: a mail program also decodes it, so an encoded comma or line break
 * would add recipients or header fields.
 *
 * @returns undefined if it is a web address, or not one valid mail address
 */
export function mailAddressOf(address: string): string | undefined {
  const mail = percentDecoded(MAIL_URL.exec(address)?.[1] ?? '');
  return MAIL_ADDRESS.test(mail) && !UNPRINTABLE.test(mail) ? mail : undefined;
}

/** @returns an empty text if the encoded octets are not UTF-8 */
function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** As `webAddressFault`, for the address of a person, which can also be a `mailto:` URL (JSON Feed 1.1 §Top-level). */
export function personAddressFault(raw: string): string | undefined {
  const address = raw.trim();
  if (!/^mailto:/i.test(address)) return webAddressFault(address);
  if (mailAddressOf(address) !== undefined && address.length <= LIMITS.maxUrlCharacters) return undefined;
  return `must be a mailto URL of one mail address, at most ${LIMITS.maxUrlCharacters} characters long, such as mailto:ann@news.example`;
}
