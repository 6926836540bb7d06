import { isAscii, streamSafe } from './stream-safe.ts';

const SHOWS_ALL = /^[\0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205F]*$/;

/**
 * Removes invisible characters (category Cf). The result is in NFKC, for comparisons only: some scripts need
 * these characters.
 */
export function visibleText(text: string): string {
  if (isAscii(text)) return text;
  const composed = streamSafe(text).normalize('NFKC');
  return SHOWS_ALL.test(composed) ? composed : composed.replace(/\p{Cf}/gu, '');
}
