import { wordCount } from '#shared/read/prose/line-shape.ts';
import { LABELLED_JOB } from '#shared/read/prose/phrases/byline-labels.ts';
import { isTagLabel } from '#shared/read/prose/phrases/tag-labels.ts';
import { LazyPattern, wordsIn } from '#shared/read/prose/phrases/word-pattern.ts';
import { namesDay } from '#shared/text/dates.ts';
import { findElement, type HtmlElement, textOf } from '#shared/text/html-tree.ts';
import { isByline } from '../author-names.ts';
import type { Block } from '../blocks.ts';
import { datesInLine } from '../date-in-line.ts';
import { foldWords } from '../fold-words.ts';
import { type BodyRule, isCaption, type PageFacts, topOf } from './body-rule.ts';

const DATE_LABEL = new LazyPattern(() => {
  const label = wordsIn('datedWords', 'dateLabelsOnPages');
  return new RegExp(String.raw`^${label}(?!\p{L})\s*(?:${wordsIn('dateJoints')}(?!\p{L}))?\s*:?\s*`, 'iu');
});
/** A label of a date in the middle of a line, before a number. */
const DATED = new LazyPattern(
  () => new RegExp(String.raw`(?<!\p{L})${wordsIn('datedWords')}(?!\p{L})[^.]{0,80}\d`, 'iu'),
);
/** Two numbers, as in a date or a time. `published in 1990` has only one number and is part of a sentence. */
const NUMBERS = /\d{1,2}\D{1,12}\d{2,4}/;
const DATE_NAMES = ['date', 'time', 'timestamp', 'dateline', 'published', 'pubdate', 'posted', 'updated'];
/** The maximum number of words of a date besides its numbers: day of the week, month, zone and a label. */
const MAX_DATE_WORDS = 6;
const AUTHOR_NAMES = ['byline', 'author', 'authors', 'publication', 'source', 'contributor'];
/** A line with more characters is part of the article. */
const LINE_CHARACTERS = 120;
const LABEL_CHARACTERS = 50;
/** The maximum number of characters of a label before the name of an author. */
const MAX_NAME_LABEL = 15;
const LINKED = 0.8;
/**
 * Only this number of blocks is searched for dates. Some pages put the date between standfirst and text, or into the
 * last line of the text.
 */
const FIRST_BLOCKS = 10;

function isDateLine(block: Block, isMarked: (time: HtmlElement, block: Block) => boolean): boolean {
  const { element, text, words, path } = block;
  if (text.length > LINE_CHARACTERS || !/\d/.test(text) || path.has('table')) return false;
  if (namesDay(text) || namesDay(text.replace(DATE_LABEL.expression, ''))) return true;
  if (NUMBERS.test(text) && (DATE_LABEL.test(text) || DATED.test(text))) return true;
  const time = findElement(element.children, ({ name }) => name === 'time');
  if (time !== undefined) return isMarked(time, block);
  return !isSentenceLike(text) && DATE_NAMES.some((name) => words.has(name));
}

/** The maximum number of words beside a `<time>` within the text: `Ann Lee, 2 hours ago`, `5 min read`. */
const MAX_WORDS_BESIDE_TIME = 3;
/** `19:30`, `7.30 pm`, `1902` */
const CLOCK_OR_YEAR = /^(?:\d{1,2}[:.]\d\d.{0,6}|\d{4})$/u;

/**
 * Whether a line with `<time>` within the text is the date of the article. In a list or a heading, or with other words
 * beside a date without its year, it belongs to the text, such as an entry of a programme: `19:30 Doors open`.
 */
function isDateWithinText(time: HtmlElement, { text, path, isHeading }: Block): boolean {
  if (isHeading || path.has('li') || path.has('dl')) return false;
  const shown = textOf(time).trim();
  if (CLOCK_OR_YEAR.test(shown) && !/\d{4}-\d\d-\d\d/.test(time.attributes.datetime ?? '')) return false;
  if (/\d{4}/.test(shown)) return true;
  return wordCount(text) - wordCount(shown) <= MAX_WORDS_BESIDE_TIME || isByline(text);
}

/**
 * `11.04 Uhr: Sturm zieht nach Osten weiter`: in live blogs an element with the class `time` can contain a headline.
 */
function isSentenceLike(text: string): boolean {
  return wordCount(text.replaceAll(/[\p{Nd}:.,/-]+/gu, ' ').trim()) > MAX_DATE_WORDS;
}

/** Whether a text is a date with a label and a colon, which can end like a sentence: `Updated: 5 March 2026, 4 p.m.` */
export function isLabelledDate(text: string): boolean {
  return (
    text.length <= LINE_CHARACTERS &&
    NUMBERS.test(text) &&
    DATE_LABEL.expression.exec(text)?.[0].includes(':') === true
  );
}

function isAuthorLine({ text, words }: Block, authors: readonly string[]): boolean {
  if (text.length > LINE_CHARACTERS) return isListOf(authors, text);
  const line = foldWords(text);
  return (
    isByline(text) ||
    LABELLED_JOB.test(text) ||
    AUTHOR_NAMES.some((name) => words.has(name)) ||
    authors.some((author) => isWithLabel(line, foldWords(author)))
  );
}

/** The minimum number of names of a list, and the share of the list that consists of names. */
const MIN_LISTED = 3;
const LISTED = 0.6;

/** Whether a long line is the list of the authors, as scholarly journals show it. */
function isListOf(authors: readonly string[], text: string): boolean {
  const listed = authors.filter((author) => text.includes(author));
  return listed.length >= MIN_LISTED && listed.join('').length >= text.length * LISTED;
}

/** Whether a line begins with a name, or ends with it after a label such as `Author, `. */
function isWithLabel(line: string, name: string): boolean {
  if (`${line} `.startsWith(`${name} `)) return true;
  return line.endsWith(` ${name}`) && line.length - name.length <= MAX_NAME_LABEL;
}

/** Whether a block is the item after an author in a list of names and jobs: `Role, Coast correspondent`. */
function isJobOfItem(block: Block, previous: Block | undefined, known: ReadonlySet<Block>): boolean {
  if (previous === undefined || !known.has(previous) || block.text.length >= LABEL_CHARACTERS) return false;
  return block.path.has('li') && previous.path.has('li');
}

/**
 * Whether a block is a by-line that ends with its date, even if it ends like a sentence:
 * `By Ann Lee, published on 5 March 2026 at 4 p.m.`
 */
function isDatedByline({ text }: Block): boolean {
  return (
    text.length <= LINE_CHARACTERS &&
    isByline(text) &&
    datesInLine(text, undefined).some(({ date }) => text.endsWith(date))
  );
}

/** If more labels are found, none of them is removed, because the article consists of short lines. */
const MAX_LABELS = 3;

/** `1. Open the valve`, `• The ferry takes no cars` */
const ITEM = /^(?:\d{1,3}[.)]|[•☐☑▲▼→–—*-])\s/u;
/** `When: 7 pm`, `Tickets: 5 pounds at the door` */
const FACT = /^\p{Lu}[\p{L} ]{1,20}:\s\S/u;
const MIN_FACTS = 2;

/**
 * Whether a block is a section, a place or another label: `NEWS`, `Home`, `3 min read`. A line that ends like a
 * sentence is a sentence, even if it is short.
 */
function isLabel({ text, density, isHeading, path }: Block): boolean {
  if (density >= LINKED) return true;
  if (isHeading || path.has('li') || path.has('table') || path.has('pre')) return false;
  return text.length < LABEL_CHARACTERS && !/[.!?…:,;"”»)。]$/.test(text) && !ITEM.test(text);
}

/**
 * At least `MIN_FACTS` facts about an event, which stay in the text. Facts around the date or author are about the
 * article.
 */
function factsOf(top: readonly Block[], known: ReadonlySet<Block>): readonly Block[] {
  const isFact = ({ text }: Block): boolean => FACT.test(text) && !isTagLabel(text.split(':', 1)[0] ?? '');
  const [first, last] = [top.findIndex(isFact), top.findLastIndex(isFact)];
  const around = first < 0 ? [] : top.slice(first, last + 1);
  const isOfArticle = around.length < MIN_FACTS || around.some((block) => known.has(block));
  return isOfArticle ? [] : around.filter(isFact);
}

/** The labels on their own lines above removed lines: `Published:` above `5 March 2026`. */
function labelsOf(removed: ReadonlySet<Block>, top: readonly Block[]): Block[] {
  return top.filter((block, index) => {
    const next = top[index + 1];
    const isLabelLine = block.text.length < LABEL_CHARACTERS && /[:：]$/u.test(block.text);
    return isLabelLine && !removed.has(block) && next !== undefined && removed.has(next);
  });
}

/** Removes dates, authors and sections between headline and text, and dates in the first blocks of the text. */
export const beforeText: BodyRule = {
  name: 'before-text',
  find(blocks, { authors, title }: PageFacts) {
    const isHeaderLine = (block: Block): boolean => isDatedByline(block) || isListOf(authors, block.text);
    const top = topOf(blocks, isHeaderLine).filter((block) => !isCaption(block));
    const lines = top.filter((block) => isDateLine(block, () => true) || isAuthorLine(block, authors));
    const known = new Set(lines);
    const jobs = top.filter((block, index) => isJobOfItem(block, top[index - 1], known));
    const short = top.filter((block) => !known.has(block) && isLabel(block));
    const facts = new Set(factsOf(top, known));
    const labels = short.filter((block) => !facts.has(block));
    const dates = blocks
      .slice(0, FIRST_BLOCKS)
      .filter(
        (block) => (!block.isProse || isLabelledDate(block.text)) && isDateLine(block, isDateWithinText),
      );
    // If no title was found, one of the labels can be the title.
    const isTitleAmong = title === '' || labels.length > MAX_LABELS;
    const removed = new Set([...lines, ...jobs, ...(isTitleAmong ? [] : labels), ...dates]);
    return [...removed, ...labelsOf(removed, top)];
  },
};
