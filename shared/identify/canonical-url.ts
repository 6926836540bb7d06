/** Parameters that tell how a reader came, never which page it is. */
const TRACKING = /^(utm_[^=]*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id)(=|$)/i;

/**
 * The one address an article is known by, however it was shared.
 *
 * Scheme and host are lower-cased and a default port goes (RFC 3986 §6.2.2, §6.2.3); so do the fragment and
 * tracking parameters. The order of the others stays: to some sites it means something.
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
  return canonical.href;
}
