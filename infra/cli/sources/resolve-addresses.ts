const START_TAG = /<[a-z][^<>]{0,4000}>/gi;
const ADDRESS = /(\s(?:href|src|poster)\s?=\s?)(?:"([^"]{0,2000})"|'([^']{0,2000})')/gi;

/**
 * Resolves relative addresses of HTML against the `xml:base` of its element. Without this, the API would resolve them
 * against the address of the article. Fragments such as `#note-1` are not changed.
 */
export function withResolvedAddresses(html: string, base: string | undefined): string {
  if (base === undefined || URL.parse(base) === null) return html;
  const resolved = (whole: string, before: string, quoted?: string, single?: string): string => {
    const address = (quoted ?? single ?? '').trim();
    if (address === '' || address.startsWith('#') || URL.parse(address) !== null) return whole;
    const absolute = URL.parse(address.replaceAll('&amp;', '&'), base)?.href;
    return absolute === undefined ? whole : `${before}"${absolute.replaceAll('&', '&amp;')}"`;
  };
  return html.replace(START_TAG, (tag) => tag.replace(ADDRESS, resolved));
}
