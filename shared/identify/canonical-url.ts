import { withNormalEscapes } from '#shared/model/normal-escapes.ts';

/** Query parameters that say where the reader came from. They do not identify the page. */
const TRACKING = /^(utm_[^=]*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id)(=|$)/i;

/** Tracking parameters in the fragment, which is not sent to servers. */
const TRACKING_FRAGMENT = /^(xtor|echobox|at_[a-z]+|ref)=/i;

/**
 * The URL by which an article is recognised: without tracking parameters and fragment.
 *
 * @param url absolute http(s) URL that `normalise` has checked
 * @returns a canonical URL; canonicalising it again changes nothing
 */
export function canonicalUrl(url: string): string {
  const canonical = new URL(url);
  canonical.hash = '';
  return withoutTracking(canonical);
}

/**
 * The canonical URL with its fragment, which identifies an entry in a page of notes. Fragments for tracking
 * and for highlighting (`:~:text=`) are ignored. RFC 3986 §3.5 leaves the meaning of a fragment to the page.
 *
 * @returns undefined if the URL has no fragment, or only an ignored fragment
 */
export function canonicalUrlWithFragment(url: string): string | undefined {
  if (!url.includes('#')) return undefined;
  const fragment = new URL(withoutTracking(new URL(url))).hash
    .slice(1)
    .replace(/:~:.*$/s, '')
    .split('&')
    .filter((part) => part !== '' && !TRACKING.test(part) && !TRACKING_FRAGMENT.test(part))
    .join('&');
  return fragment === '' ? undefined : `${canonicalUrl(url)}#${fragment}`;
}

/**
 * A URL in a uniform spelling: scheme and host in lower case, no default port, no unnecessary escapes (RFC 3986 §6.2.2,
 * §6.2.3), no tracking parameters. The order of the other parameters is not changed, because it can have a meaning.
 *
 * @param url is changed: its tracking parameters are removed
 */
export function withoutTracking(url: URL): string {
  // Edited as text, because URLSearchParams would re-encode the other parameters (%20 becomes +), and one
  // page would have two canonical URLs, with and without a tracking parameter.
  if (url.href.includes('?'))
    url.search = url.search
      .slice(1)
      .split('&')
      .filter((pair) => !TRACKING.test(pair))
      .join('&');
  return withNormalEscapes(url.href);
}
