import { mailAddressOf } from '#shared/model/web-address.ts';

/**
 * Characters that a URI must not contain (RFC 3986 §2.2, §2.3); `%` is one of them only if it does not begin a
 * percent-encoded octet.
 */
const NOT_IN_A_URI = /%(?![0-9a-f]{2})|[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gi;

/**
 * Converts an address to a URI. Browsers accept more than RFC 3986 allows: letters of all scripts, `|`, a lone `%`,
 * brackets in a path. Feeds must contain valid URIs (RFC 4287 §4.2.7.1, RSS 2.0 `link`), and JSON Feed's `url` must be
 * equal to these links.
 *
 * @returns undefined for anything but an absolute http or https URL, because one invalid address must not make the
 *   whole file invalid
 */
export function uri(address: string | undefined): string | undefined {
  const url = address === undefined ? null : URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  // Brackets are only allowed for IPv6 hosts, and a second # is not allowed.
  const start = url.origin;
  const path = url.pathname + url.search;
  const encode = (text: string, also: RegExp) =>
    text.replace(NOT_IN_A_URI, encodeURIComponent).replace(also, encodeURIComponent);
  const fragment = url.hash === '' ? '' : `#${encode(url.hash.slice(1), /[[\]#]/g)}`;
  return start + encode(path, /[[\]]/g) + fragment;
}

/** As `uri`, for the address of a person, which can also be a `mailto:` URL. */
export function personUri(address: string | undefined): string | undefined {
  if (address === undefined || mailAddressOf(address) === undefined) return uri(address);
  return `mailto:${address.slice('mailto:'.length).replace(NOT_IN_A_URI, encodeURIComponent)}`;
}
