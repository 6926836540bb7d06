import { isAscii, streamSafe } from './stream-safe.ts';

/** Ranges without a character of category Cf. */
const SHOWS_ALL = /^[\0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205F]*$/;

/**
 * Removes invisible characters: zero-width spaces, soft hyphens, joiners, direction marks (Unicode category
 * Cf). The result is in NFKC and only for comparisons. Some scripts need these characters, so stored texts
 * keep them.
 */
export function visibleText(text: string): string {
  if (isAscii(text)) return text;
  const composed = streamSafe(text).normalize('NFKC');
  return SHOWS_ALL.test(composed) ? composed : composed.replace(/\p{Cf}/gu, '');
}
