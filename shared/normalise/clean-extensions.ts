import type { Extensions } from '#shared/model/article.ts';
import { cleanText } from '#shared/text/unicode.ts';

function clean(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(clean);
  return typeof value === 'object' && value !== null ? cleanExtensions(value) : value;
}

/**
 * The publisher's own fields without the characters that XML does not allow. If a JSON Feed contains one such
 * character, a tool that converts the feed to XML fails for the whole file. The depth of the fields was
 * checked when the body was read.
 */
export function cleanExtensions(extensions: object): Extensions {
  return Object.fromEntries(
    Object.entries(extensions).map(([name, value]) => [cleanText(name), clean(value)]),
  );
}
