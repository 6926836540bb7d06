import { addressWords, sharedWords, wordsOfPath } from '#shared/read/prose/slug.ts';

const MIN_SLUG_WORDS = 3;
const MIN_LETTERS = 3;
/** The minimum share of these words that a title must have. */
const SLUG_SHARE = 0.6;

/** The words of the last part of a path that has at least `MIN_SLUG_WORDS` words. */
export function slugWords(url: string | undefined): ReadonlySet<string> {
  const parts = wordsOfPath(url).map((words) => words.filter((word) => word.length >= MIN_LETTERS));
  return new Set(parts.findLast((words) => words.length >= MIN_SLUG_WORDS));
}

/** Whether a title has most words of the address. */
export function isInSlug(title: string, slug: ReadonlySet<string>): boolean {
  return slug.size > 0 && sharedWords(addressWords(title), slug) >= slug.size * SLUG_SHARE;
}
