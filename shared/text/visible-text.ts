import { streamSafe } from './stream-safe.ts';

/** Texts without a character of category Cf, by ranges that have none. */
const SHOWS_ALL = /^[\0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205F]*$/;

/**
 * A text without what shows nothing: zero-width spaces, soft hyphens, joiners, marks of direction (Unicode category Cf).
 * For comparisons alone, in NFKC: some scripts need these characters, so they are never removed from what is stored.
 */
export function visibleText(text: string): string {
  const composed = streamSafe(text).normalize('NFKC');
  return SHOWS_ALL.test(composed) ? composed : composed.replace(/\p{Cf}/gu, '');
}
