import type { Line } from '#shared/read/prose/line.ts';
import { widthOf, wordCount } from '../prose/line-shape.ts';
import { SECTION_NAMES } from '../prose/phrases/section-names.ts';
import { isFact } from './lines-above.ts';
import type { TextDocument } from './text-document.ts';

/** `~~~~~~~~`, `* * * *` between parts of a mail. */
const SEPARATOR = /^([-=_*~–—•·+#])(?: ?\1){3,}$/u;
/**
 * The maximum number of lines above the first separator: the name, the issue and notices. More lines, or wider lines,
 * are text.
 */
const MAX_LINES_ABOVE = 8;
const MAX_WIDTH_ABOVE = 120;
const MIN_PARAGRAPH_WIDTH = 60;
const MAX_SECTION_WORDS = 2;
const MIN_TITLE_WORDS = 3;

/**
 * The headline of a newsletter with one article, below the first separator. A section or word in capitals can
 * be above it.
 *
 * @returns the headline, and the lines above it without dates and names
 */
export function headlineOfNewsletter(page: TextDocument): { title: Line; linesOfPage: Line[] } | undefined {
  if (page.removedBy('newsletter-foot').length === 0) return undefined;
  const [top = [], ...parts] = partsOf(page.whole);
  const isHead =
    top.length > 0 &&
    top.length <= MAX_LINES_ABOVE &&
    top.every(({ text }) => widthOf(text) <= MAX_WIDTH_ABOVE);
  const left = new Set(page.lines);
  const remaining = parts.map((part) => part.filter((line) => left.has(line)));
  const [lines = [], second] = remaining.filter((part) => part.some(isParagraph));
  if (!isHead || second !== undefined || lines !== remaining[0]) return undefined;
  const [first, next] = lines;
  const title = first !== undefined && isSection(first, lines) ? next : first;
  if (title === undefined || !isTitleOfPart(title, lines, page) || hasHeadings(lines)) return undefined;
  const above = page.lines.slice(0, page.lines.indexOf(title));
  return { title, linesOfPage: above.filter((line) => !isFact(line, page)) };
}

function partsOf(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [[]];
  for (const line of lines) {
    if (SEPARATOR.test(line.text)) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts;
}

const isParagraph = (line: Line): boolean => line.isSentence && widthOf(line.text) >= MIN_PARAGRAPH_WIDTH;

/** Whether headings are within the text. If so, the first line can be a heading too, and the title can be above it. */
function hasHeadings(lines: readonly Line[]): boolean {
  const text = lines.slice(lines.findIndex(isParagraph));
  return text.some((line, index) => {
    const next = text[index + 1];
    return next !== undefined && isParagraph(next) && !line.isSentence && isAlone(line, text, index);
  });
}

const isSection = (line: Line, lines: readonly Line[]): boolean =>
  isAlone(line, lines) &&
  wordCount(line.text) <= MAX_SECTION_WORDS &&
  (SECTION_NAMES.has(line.words) || (line.text === line.text.toUpperCase() && /\p{Lu}/u.test(line.text)));

const isTitleOfPart = (line: Line, lines: readonly Line[], page: TextDocument): boolean =>
  isAlone(line, lines) &&
  !line.isSentence &&
  wordCount(line.text) >= MIN_TITLE_WORDS &&
  !/[,:;]$|^[-*•·]/u.test(line.text) &&
  !isFact(line, page);

function isAlone(line: Line, lines: readonly Line[], index = lines.indexOf(line)): boolean {
  return [lines[index - 1], lines[index + 1]].every((near) => near?.block !== line.block);
}
