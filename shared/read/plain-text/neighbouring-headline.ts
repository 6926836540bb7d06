import type { Line } from '#shared/read/prose/line.ts';
import { widthOf, wordCount } from '../prose/line-shape.ts';
import { isAboutArticle, isSentenceOfText } from './lines-above.ts';
import { hasPageSign, partsOfBreadcrumbs } from './page-signs.ts';
import { stemsIn } from './stems.ts';
import type { TextDocument } from './text-document.ts';
import { isHalfTitle } from './title-shape.ts';

/**
 * The minimum number of words of a headline above the found line. Sections, names of sites and notices seldom have so
 * many words.
 */
const MIN_HEADLINE_WORDS = 7;
const MIN_COPIED_WORDS = 4;
const MAX_LABEL_WORDS = 4;
/** A headline that contains a label has at least this number of words more than the label. */
const MIN_OTHER_WORDS = 4;

/**
 * The line above the found line, if it is long and shares words with the text. Then it is the headline, and the found
 * line is the standfirst.
 */
export function headlineAbove(found: Line, stems: ReadonlySet<string>, page: TextDocument): Line | undefined {
  const above = page.lines[page.lines.indexOf(found) - 1];
  if (above === undefined || widthOf(above.text) >= widthOf(found.text)) return undefined;
  const { text } = above;
  const hasForm =
    wordCount(text) >= MIN_HEADLINE_WORDS &&
    !isSentenceOfText(above) &&
    !/[.)]$|^\p{Ll}/u.test(text) &&
    !isHalfTitle(text) &&
    !hasPageSign(above, page) &&
    !isAboutArticle(above, page);
  return hasForm && stemsIn(text, stems).found > 0 && !found.words.includes(above.words) ? above : undefined;
}

/**
 * The headline below a breadcrumb trail that ends with this headline: `Home / Notices / Water is cut off` above `Water
 * is cut off`. If the found line is not a breadcrumb trail and begins with this headline, the found line is the whole
 * headline and nothing is returned.
 */
export const headlineInBreadcrumbs = (found: Line, lines: readonly Line[]): Line | undefined =>
  lines.find(
    (line, index) =>
      wordCount(line.text) >= MIN_COPIED_WORDS &&
      (partsOfBreadcrumbs(found.text).length > 1 || !found.words.startsWith(`${line.words} `)) &&
      lines
        .slice(0, index)
        .some(
          ({ text }) => partsOfBreadcrumbs(text).length > 1 && partsOfBreadcrumbs(text).at(-1) === line.text,
        ),
  );

/**
 * Whether a longer line below contains a line of a few words: `HORTON` above `The only traffic light of Horton
 * retires`.
 */
export const isPartOfLine = (line: Line, below: readonly Line[]): boolean =>
  wordCount(line.text) <= MAX_LABEL_WORDS &&
  below.some(
    (other) =>
      ` ${other.words} `.includes(` ${line.words} `) &&
      wordCount(other.text) >= wordCount(line.text) + MIN_OTHER_WORDS,
  );
