/** Parameters that tell how a reader came, never which page it is. */
const TRACKING = /^(utm_[^=]*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id)(=|$)/i;

const ESCAPE = /%([0-9a-f]{2})/gi;
/** RFC 3986 §2.3. */
const UNRESERVED = /[a-z0-9._~-]/i;

/**
 * The one address an article is known by, however it was shared.
 *
 * Scheme and host are lower-cased, a default port goes, and what is escaped without need is written plainly (RFC 3986
 * §6.2.2, §6.2.3); the fragment and tracking parameters go. The order of the others stays: to some sites it means something.
 *
 * @param url absolute http(s) URL, already judged by `normalise`
 * @returns a canonical URL; canonicalising it again changes nothing
 */
export function canonicalUrl(url: string): string {
  const canonical = new URL(url);
  canonical.hash = '';
  // As text, not by URLSearchParams: that re-encodes what stays (%20 becomes +), and one page would
  // have two canonical addresses, with and without a tracking parameter.
  canonical.search = canonical.search
    .slice(1)
    .split('&')
    .filter((pair) => !TRACKING.test(pair))
    .join('&');
  return canonical.href.replace(ESCAPE, (escaped, digits: string) => {
    const character = String.fromCharCode(Number.parseInt(digits, 16));
    return UNRESERVED.test(character) ? character : escaped.toUpperCase();
  });
}
