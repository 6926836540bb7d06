import type { Extensions } from '#shared/model/article.ts';
import { cleanText } from '#shared/text/unicode.ts';

function clean(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(clean);
  return typeof value === 'object' && value !== null ? cleanExtensions(value) : value;
}

/**
 * Removes characters that XML does not allow from the publisher's own fields. A tool that converts a JSON
 * Feed to XML would fail for the whole file.
 */
export function cleanExtensions(extensions: object): Extensions {
  return Object.fromEntries(
    Object.entries(extensions).map(([name, value]) => [cleanText(name), clean(value)]),
  );
}
