/** Parameters that tell how a reader came, never which page it is. */
const TRACKING = /^(utm_[^=]*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id)(=|$)/i;

/** Tracking parameters in the fragment, which is not sent to servers. */
const TRACKING_FRAGMENT = /^(xtor|echobox|at_[a-z]+|ref)=/i;

const ESCAPE = /%([0-9a-f]{2})/gi;
/** RFC 3986 §2.3. */
const UNRESERVED = /[a-z0-9._~-]/i;

/**
 * The one address an article is known by, however it was shared: `withoutTracking`, and without the fragment.
 *
 * @param url absolute http(s) URL, already judged by `normalise`
 * @returns a canonical URL; canonicalising it again changes nothing
 */
export function canonicalUrl(url: string): string {
  const canonical = new URL(url);
  canonical.hash = '';
  return withoutTracking(canonical.href);
}

/**
 * The canonical URL with its fragment: each entry of a page of notes has one. What an address has behind `#` only to be
 * counted (RFC 3986 §3.5 leaves it to the page), or to have words marked (`:~:text=`), is none.
 *
 * @returns undefined where the address has no fragment
 */
export function canonicalUrlWithFragment(url: string): string | undefined {
  const fragment = new URL(withoutTracking(url)).hash
    .slice(1)
    .replace(/:~:.*$/s, '')
    .split('&')
    .filter((part) => part !== '' && !TRACKING.test(part) && !TRACKING_FRAGMENT.test(part))
    .join('&');
  return fragment === '' ? undefined : `${canonicalUrl(url)}#${fragment}`;
}

/**
 * An address in one spelling: scheme and host are lower-cased, a default port goes, and what is escaped without need is
 * written plainly (RFC 3986 §6.2.2, §6.2.3); tracking parameters go. The order of the others stays: to some sites it means
 * something.
 *
 * @param url absolute URL
 */
export function withoutTracking(url: string): string {
  const plain = new URL(url);
  // As text, not by URLSearchParams: that re-encodes what stays (%20 becomes +), and one page would
  // have two canonical addresses, with and without a tracking parameter.
  plain.search = plain.search
    .slice(1)
    .split('&')
    .filter((pair) => !TRACKING.test(pair))
    .join('&');
  return plain.href.replace(ESCAPE, (escaped, digits: string) => {
    const character = String.fromCharCode(Number.parseInt(digits, 16));
    return UNRESERVED.test(character) ? character : escaped.toUpperCase();
  });
}
