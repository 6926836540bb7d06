import { streamSafe } from './stream-safe.ts';

/**
 * A text without what shows nothing: zero-width spaces, soft hyphens, joiners, marks of direction (Unicode category Cf).
 * For comparisons alone, in NFKC: some scripts need these characters, so they are never removed from what is stored.
 */
export function visibleText(text: string): string {
  return streamSafe(text)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '');
}
