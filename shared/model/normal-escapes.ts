const ESCAPE = /%([0-9a-f]{2})/gi;
/** RFC 3986 §2.3 */
const UNRESERVED = /[a-z0-9._~-]/i;

/**
 * A URL, or a part of a URL, without unnecessary escapes. Unreserved characters are decoded, and the other escapes are
 * in upper case, so that equivalent URLs become equal (RFC 3986 §6.2.2).
 */
export function withNormalEscapes(url: string): string {
  return url.replace(ESCAPE, (escaped, digits: string) => {
    const character = String.fromCharCode(Number.parseInt(digits, 16));
    return UNRESERVED.test(character) ? character : escaped.toUpperCase();
  });
}
