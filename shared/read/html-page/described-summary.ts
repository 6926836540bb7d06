import type { HtmlNode } from '#shared/text/html-tree.ts';
import { lineOf } from './block-text.ts';
import { readsLikeSentence } from './blocks.ts';
import { foldWords } from './fold-words.ts';

/** A longer description is the text of the article. */
const MAX_CHARACTERS = 700;
/** The end of a description that a program cut, or that was written for search engines. */
const CUT = /(?:…|\.\.\.|\[…\]|[^.!?।。！？"”»'’)\s])\s*$/u;
const MARKS_OF_ADVERTS = /[<>|\p{So}]/u;
/** Shorter words do not show the subject. */
const MIN_COMPARED_LENGTH = 5;
/**
 * A description is about the article if the article contains at least this share of its long words. Otherwise it is
 * about the site.
 */
const SHARED_PART = 0.4;
const MAX_LOOKED_AT = 30_000;

/**
 * The description of a page as a summary: whole sentences about the article that its text does not contain.
 *
 * @param article.title of the article
 * @param article.nodes its text
 */
export function describedSummary(
  description: string,
  { title, nodes }: { title: string; nodes: readonly HtmlNode[] },
): string | undefined {
  if (description.length > MAX_CHARACTERS || !readsLikeSentence(description)) return undefined;
  if (CUT.test(description) || MARKS_OF_ADVERTS.test(description)) return undefined;
  const summary = foldWords(description);
  const text = nodes.map(lineOf).join(' ');
  const article = foldWords(`${title} ${text.slice(0, MAX_LOOKED_AT)}`);
  if (article.includes(summary)) return undefined;
  const words = new Set(summary.split(' ').filter(({ length }) => length >= MIN_COMPARED_LENGTH));
  const shared = [...words].filter((word) => article.includes(word)).length;
  return words.size > 0 && shared >= words.size * SHARED_PART ? description : undefined;
}
