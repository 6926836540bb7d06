/** Characters that a URI must not contain (RFC 3986 §2.2, §2.3), a `%` only where it starts an octet. */
const NOT_IN_A_URI = /%(?![0-9a-f]{2})|[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gi;

/**
 * An address as a URI. Browsers take more than RFC 3986 has: letters of all scripts, `|`, a lone `%`, brackets in a
 * path. Feeds must not (RFC 4287 §4.2.7.1, RSS 2.0 `link`), and JSON Feed's `url` is to be the same one.
 *
 * @returns undefined unless it is an absolute http or https URL: one bad address must not make the whole file invalid
 */
export function uri(address: string | undefined): string | undefined {
  const url = address === undefined ? null : URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  // Brackets are for IPv6 hosts alone, and a second # is for nothing.
  const start = url.origin;
  const path = url.pathname + url.search;
  const encode = (text: string, also: RegExp) =>
    text.replace(NOT_IN_A_URI, encodeURIComponent).replace(also, encodeURIComponent);
  const fragment = url.hash === '' ? '' : `#${encode(url.hash.slice(1), /[[\]#]/g)}`;
  return start + encode(path, /[[\]]/g) + fragment;
}
