import type { Article } from '#shared/model/article.ts';
import { streamSafe } from '#shared/text/stream-safe.ts';

/** The maximum number of characters of a text that is compared, because comparing line by line takes quadratic time. */
const MAX_CHARACTERS = 100_000;
/**
 * The maximum number of characters of a line that rules remove (a by-line, a date, a line of the site); most sentences
 * are longer.
 */
const MAX_LEFT_OUT_CHARACTERS = 120;

/**
 * Whether an earlier release read this article from the same raw text. True if the text contains the whole content of
 * the article, and its other lines are so short that rules could have removed them. So the same text is recognised
 * after a change of the rules, but a text with a new long line is not.
 *
 * @param text the submitted body, decoded
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
  const content = [...blocks, lettersOf(summary)].join('\n');
  return text
    .split('\n')
    .every(
      (line) =>
        line.trim().length <= MAX_LEFT_OUT_CHARACTERS || isInContent(lettersOf(line), content, blocks),
    );
}

/** Whether the content contains a line, or more than half of the line is one block. */
function isInContent(line: string, content: string, blocks: readonly string[]): boolean {
  return (
    content.includes(line) || blocks.some((block) => block.length > line.length / 2 && line.includes(block))
  );
}

/** The letters and digits, in lower case. Rules about spacing, punctuation and typography do not change them. */
function lettersOf(text: string): string {
  return streamSafe(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
