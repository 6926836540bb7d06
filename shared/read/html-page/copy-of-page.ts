import type { ArticleZones } from './article-zones.ts';
import type { PageLine } from './page-lines.ts';

/** The number of lines at each end of a copy, enough for its header and its last sentences. */
const COPIED_LINES = 30;
/** The number of characters at each end of a line of the copy. */
const COPIED_CHARACTERS = 150;

/**
 * In these scripts, only a space shows where a name ends. In others a capital shows it too: `Ann LeeFollow` is a name
 * and a button.
 */
const UNCASED = /\p{Lo}/u;

/**
 * The text that a reader would copy: the lines outside foreign regions, from the headline to the end of the
 * article. The middle of long texts and lines is left out.
 */
export function copyOf(
  lines: readonly PageLine[],
  { headline, isHead, isTail, isBelowHeading }: ArticleZones,
): string {
  const end = lines.findLastIndex((_, line) => isTail(line) && !isBelowHeading(line));
  const linesOfArticle = lines.filter(
    ({ isForeign, isInCard }, line) =>
      line >= headline && (end < 0 || line <= end) && !isForeign && (!isInCard || isHead(line)),
  );
  const copied =
    linesOfArticle.length > 2 * COPIED_LINES
      ? [...linesOfArticle.slice(0, COPIED_LINES), ...linesOfArticle.slice(-COPIED_LINES)]
      : linesOfArticle;
  return copied
    .map(({ text, spaced = text }) =>
      text.length > 2 * COPIED_CHARACTERS
        ? `${text.slice(0, COPIED_CHARACTERS)} … ${text.slice(-COPIED_CHARACTERS)}`
        : UNCASED.test(text)
          ? spaced
          : text,
    )
    .join('\n\n');
}
