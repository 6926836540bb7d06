import type { Extensions } from '#shared/model/article.ts';
import { cleanText } from '#shared/text/unicode.ts';

function clean(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(clean);
  return typeof value === 'object' && value !== null ? cleanExtensions(value) : value;
}

/**
 * The publisher's own fields as they were sent, but for what no feed can carry: JSON could escape a control character,
 * and the first tool that makes XML of it would lose the whole file. Depth is bounded where bodies are read.
 */
export function cleanExtensions(extensions: object): Extensions {
  return Object.fromEntries(
    Object.entries(extensions).map(([name, value]) => [cleanText(name), clean(value)]),
  );
}
