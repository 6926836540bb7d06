/**
 * The number of bytes that are searched: more than the 1,024 of the standard's prescan, because many pages declare the
 * charset later.
 */
const PRESCAN_BYTES = 16_384;

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const META = /<meta[\s/]([^>]*)/gi;
const ATTRIBUTE = /([^\s/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s]+)))?/g;
const CHARSET_IN_CONTENT = /charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;]+))/i;

/**
 * The charset that an HTML page declares by `meta charset` or `meta http-equiv="content-type"` (HTML Standard
 * §13.2.3.2, "prescan a byte stream"). Reads bytes, because the encoding is not known yet.
 *
 * @returns the label as written; undefined if there is none
 */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, PRESCAN_BYTES)).toString('latin1').replace(COMMENT, '');
  for (const [, inside = ''] of start.matchAll(META)) {
    const attributes = new Map<string, string>();
    for (const [, name = '', double, single, bare] of inside.matchAll(ATTRIBUTE)) {
      const key = name.toLowerCase();
      if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '');
    }
    const charset = attributes.get('charset') ?? charsetInContent(attributes);
    if (charset !== undefined && charset.trim() !== '') return charset.trim();
  }
  return undefined;
}

function charsetInContent(attributes: ReadonlyMap<string, string>): string | undefined {
  if (attributes.get('http-equiv')?.toLowerCase() !== 'content-type') return undefined;
  const [, double, single, bare] = CHARSET_IN_CONTENT.exec(attributes.get('content') ?? '') ?? [];
  return double ?? single ?? bare;
}
