import type { Line } from '../line.ts';
import type { LineRule } from '../line-rule.ts';
import { endsLikeSentence } from '../line-shape.ts';
import { PAGE_WORDS } from '../phrases/notices.ts';
import { phraseAt, wordsOf } from '../phrases/phrase-table.ts';
import { LazyPattern, wordsIn } from '../phrases/word-pattern.ts';
import { PARTS } from '../separators.ts';
import { runningHeads } from './running-head.ts';

/** After a word for page, the number of the page and the total number of pages: `1 of 2`, `1/2`, `1 von 2`. */
const OF_ALL = /^ \d{1,3} (?:\p{L}{1,4} )?\d{1,3}$/u;
/** 第1页 共2页, 1/2ページ */
const DENSE = new LazyPattern(() => {
  const page = String.raw`\d{1,3} ?${wordsIn('pageSigns')}`;
  return new RegExp(String.raw`^第 ?${page} ?共 ?${page}$|^\d{1,3} ${page}$`, 'u');
});

const MAX_CHARACTERS = 120;
const NUMBER_AT_EDGE = /^\d{1,3}(?=\s)|(?<=\s)\d{1,3}$/u;
const ONLY_ADDRESS = /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)*\.\p{L}{2,}\/?$/u;
const MAX_PAGE_CHARACTERS = 20;
const ADDRESS = /(?:^|\s)(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)*\.\p{L}{2,}(?:\/\S*)?(?=\s|$)/u;

function isNumberOfPage(words: string): boolean {
  const word = phraseAt(words, PAGE_WORDS);
  return DENSE.test(words) || (word !== '' && OF_ALL.test(words.slice(word.length)));
}

/** Whether a line is the number of a page without the total number of pages: `page 3`. */
function isPageAlone(words: string): boolean {
  const word = phraseAt(words, PAGE_WORDS);
  return word !== '' && /^ \d{1,3}$/u.test(words.slice(word.length));
}

/**
 * The lines `page 2`, `page 3` and so on, if they number all pages in order; the first can be missing. Other lines of
 * this form are sources of quotations.
 */
function numberedPages(alone: readonly Line[]): ReadonlySet<Line> {
  const lines = alone.filter(({ words }) => isPageAlone(words));
  const numbers = lines.map(({ words }) => Number(/\d+$/u.exec(words)?.[0]));
  const [first = 0] = numbers;
  const isInOrder = numbers.every((number, index) => number === first + index);
  return new Set(first <= 2 && isInOrder ? lines : []);
}

/**
 * Whether a line has the name of the document and the number of the page: `Press release – page 1/2`,
 * `Page 3 | Parish letter`.
 */
function isNamedNumber({ text }: Line): boolean {
  const parts = text.split(PARTS).map(wordsOf);
  if (parts.length < 2 || endsLikeSentence(text)) return false;
  return [parts.at(0), parts.at(-1)].some((part = '') => isNumberOfPage(part) || isPageAlone(part));
}

type Columns = Pick<Line, 'text' | 'columns'>;

/** The words of a head or foot without the number of the page and the address. */
const nameOf = ({ text }: Columns): string => wordsOf(text.replace(NUMBER_AT_EDGE, '').replace(ADDRESS, ''));

/**
 * Lines such as `Page 6`, and next to them the repeated name of the document and an address, also within a paragraph.
 */
function pageBreaksIn(lines: readonly Columns[]): ReadonlySet<Columns> {
  const counts = Map.groupBy(lines, ({ text }) => text);
  const isHead = ({ text }: Columns): boolean =>
    LETTERS.test(text) && text.length <= MAX_CHARACTERS && (counts.get(text)?.length ?? 0) > 1;
  const breaks = lines.flatMap((line, index) => {
    if (line.text.length > MAX_PAGE_CHARACTERS || !isPageAlone(wordsOf(line.text))) return [];
    const near = [lines[index - 1], lines[index + 1]].filter((other) => other !== undefined);
    const heads = near.filter(isHead);
    return heads.length === 0 ? [] : [line, ...heads, ...near.filter(({ text }) => ONLY_ADDRESS.test(text))];
  });
  return new Set(breaks);
}

const MAX_HEADS = 4;
/** The name of a document contains letters. A row of numbers is a part of a table or of a calendar. */
const LETTERS = /\p{L}{2}/u;

/**
 * Returns a function that recognises the footer of a page, copied as columns: `24 Flooring Weekly
 * www.flooring.example`. A footer has the page number at an edge, and either an address and at least three columns, or
 * the name of the document, which is also in one of the first lines or in another footer.
 */
export function pageFooters(lines: readonly Columns[]): (line: Columns) => boolean {
  const columned = lines.filter(({ columns }) => columns > 1);
  const heads = [...lines.slice(0, 1), ...columned.slice(0, MAX_HEADS)].map(({ text }) => ({
    text,
    words: wordsOf(text),
  }));
  const names = Map.groupBy(columned, nameOf);
  const breaks = pageBreaksIn(lines);
  return (line) => {
    if (breaks.has(line)) return true;
    if (line.columns < 2 || !NUMBER_AT_EDGE.test(line.text)) return false;
    const name = nameOf(line);
    if ((line.columns > 2 || name === '') && ADDRESS.test(line.text)) return true;
    const isInHead = heads.some(
      ({ text, words }) => text !== line.text && ` ${words} `.includes(` ${name} `),
    );
    return LETTERS.test(name) && (isInHead || (names.get(name)?.length ?? 0) > 1);
  };
}

/**
 * A text that was copied from a PDF has the number of each page on a line of its own, often with the total number of
 * pages, the name of the document or its address.
 */
export const pageNumber: LineRule = {
  name: 'page-number',
  apply(page) {
    const isPageFooter = pageFooters(page.lines);
    const heads = runningHeads(page.lines);
    const isAlone = (line: Line, index: number): boolean =>
      [page.lines[index - 1], page.lines[index + 1]].every((near) => near?.block !== line.block);
    const numbered = numberedPages(page.lines.filter(isAlone));
    page.drop(this.name, (line, index) => {
      if (index === 0 || line.text.length > MAX_CHARACTERS) return false;
      if (heads.has(line)) return true;
      return (
        isNumberOfPage(line.words) ||
        (isAlone(line, index) && (numbered.has(line) || isNamedNumber(line) || isPageFooter(line)))
      );
    });
  },
};
