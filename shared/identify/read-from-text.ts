import type { Article } from '#shared/model/article.ts';
import { streamSafe } from '#shared/text/stream-safe.ts';

/** Longer texts are not looked at: comparing line by line is quadratic. */
const MAX_CHARACTERS = 100_000;
/** A line that the rules leave out (a byline, a date, a mark of the site) is shorter than most sentences are. */
const MAX_LEFT_OUT_CHARACTERS = 120;

/**
 * Whether an article that an earlier release stored was read from this raw text: everything it says is in the text, and
 * what of the text it does not say is short lines, as rules leave them out. So a text that comes again is known although
 * the rules that read it have changed; a text to which a sentence was added, or in which one was changed, is not.
 *
 * @param text the body as it was submitted, decoded
 */
export function isReadFrom(
  text: string,
  {
    title,
    summary = '',
    content_text,
    authors,
  }: Pick<Article, 'title' | 'summary' | 'content_text' | 'authors'>,
): boolean {
  if (text.length > MAX_CHARACTERS || content_text.length > MAX_CHARACTERS) return false;
  const whole = lettersOf(text);
  const names = authors.flatMap(({ name }) => name ?? []);
  const blocks = [title, ...content_text.split('\n'), ...names].map(lettersOf).filter(Boolean);
  if (blocks.length === 0 || !blocks.every((block) => whole.includes(block))) return false;
  const said = [...blocks, lettersOf(summary)].join('\n');
  return text
    .split('\n')
    .every((line) => line.trim().length <= MAX_LEFT_OUT_CHARACTERS || isSaid(lettersOf(line), said, blocks));
}

/** A line can be one block, a part of one where the text was wrapped, or hold a title that was taken out of it. */
function isSaid(line: string, said: string, blocks: readonly string[]): boolean {
  return (
    said.includes(line) || blocks.some((block) => block.length > line.length / 2 && line.includes(block))
  );
}

/** What no rule of spacing, punctuation or typography changes. */
function lettersOf(text: string): string {
  return streamSafe(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
