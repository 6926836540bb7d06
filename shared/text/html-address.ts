/** Schemes that a reader can follow without running anything. */
const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:']);

/**
 * An address as it stands in HTML, made absolute.
 *
 * @param address relative or absolute, as written
 * @param options.baseUrl where the HTML stood; without it a relative address leads nowhere
 * @param options.mailto whether a `mailto:` address will do
 * @returns absolute http, https or mailto URL; undefined where none can be made
 */
export function absoluteAddress(
  address: string,
  { baseUrl, mailto = false }: { baseUrl?: string | undefined; mailto?: boolean } = {},
): string | undefined {
  const url = URL.parse(address, baseUrl);
  if (url === null) return undefined;
  if (SCHEMES.has(url.protocol)) return url.href;
  return mailto && url.protocol === 'mailto:' && url.pathname !== '' ? url.href : undefined;
}
