import type { Line } from '#shared/read/prose/line.ts';
import { foldText } from '#shared/text/fold-text.ts';
import { BEFORE_HOLDER, COPYRIGHT } from '../prose/copyright.ts';
import { isShouted, wordCount } from '../prose/line-shape.ts';
import { isMastheadName, isSureMastheadName } from '../prose/masthead-names.ts';
import { isSurePerson } from '../prose/person-names.ts';
import { SOURCE_LABELS } from '../prose/phrases/notices.ts';
import { phraseAt, phrasesOf, wordsOf } from '../prose/phrases/phrase-table.ts';
import { LazyPattern, wordsIn } from '../prose/phrases/word-pattern.ts';
import { PARTS_OF_NAME } from '../prose/separators.ts';
import { YEAR } from './date-pieces.ts';
import { readDateline } from './dateline.ts';
import { isNumbered } from './known-parts.ts';
import { isSentenceOfText } from './lines-above.ts';
import { readMetaLine } from './read-meta-line.ts';
import { stemsIn, stemsOfSentences } from './stems.ts';
import type { TextDocument } from './text-document.ts';

const MAX_NAME_WORDS = 6;
const MAX_LINES_OF_HEAD = 6;
const MIN_LETTERS = 6;
const MAX_LINES_OF_FOOT = 40;
const PART_BEHIND = /\s*[|·•]\s.*|\s[–—-]\s.*/u;
/** The word `THE` of `THE CASCADE LEDGER`, which other lines can leave out. */
const ARTICLE = /^\p{Lu}\p{L}{0,2}\s(?=\S)/u;
/** `www.tide.example/join`, `desk@tide.example` */
const HOST = /(?:https?:\/\/|www\.|@)[^\s/]+|(?<!\S)[\w-]+(?:\.[\w-]+)+(?=\/)/gu;

/**
 * Whether a line names the publisher: a paper, a bulletin or an office, a name in the copyright notice or in an address
 * at the end, or the agency of the dateline.
 */
export const isOfSource = (line: Line, page: TextDocument): boolean =>
  isSureMastheadName(line.text) || isSurelyOfSource(line, page);

/**
 * Whether other parts of the text show that a line names its publisher. A name alone can be a headline: a story about
 * it.
 */
export const isSurelyOfSource = (line: Line, page: TextDocument): boolean =>
  isNamedInFoot(line, page) ||
  isOfAgency(line, page) ||
  isMastheadOfIssue(line, page) ||
  isPathInWorkspace(line, page);

/** Whether a masthead is in one block with the date or the number of its issue, and no author is in this block. */
function isMastheadOfIssue(line: Line, page: TextDocument): boolean {
  if (!isMastheadName(line.text)) return false;
  const block = page.whole.filter((other) => other.block === line.block);
  return (
    block.length <= MAX_LINES_OF_HEAD &&
    block.some(({ text }) => YEAR.test(text) || text.split(PARTS_OF_NAME).some(isNumbered)) &&
    !block.some(({ text }) => (readMetaLine(text, page)?.authors.length ?? 0) > 0)
  );
}

/** Whether a line in the block of a masthead has words of the text: `Water supply cut off`, below `Mairie de Velle`. */
const isHeadlineInHead = (line: Line, page: TextDocument): boolean =>
  !isMastheadName(line.text) &&
  !YEAR.test(line.text) &&
  wordCount(line.text) > 2 &&
  stemsIn(line.text, stemsOfSentences(page.lines)).found > 0;

/** `Dear neighbours,`, `Estimados vecinos:` */
const SALUTATION_END = /[,،，:：]$/u;

/**
 * Whether a line is in the first block, which is the head of an issue, and the next block can begin with the headline.
 */
export function isInHeadOfIssue(line: Line, page: TextDocument): boolean {
  const { lines } = page;
  const next = lines.find((other) => other.block !== line.block);
  return (
    line.block === lines[0]?.block &&
    next !== undefined &&
    !isSentenceOfText(next) &&
    !SALUTATION_END.test(next.text) &&
    !isHeadlineInHead(line, page) &&
    lines.some((other) => other.block === line.block && isMastheadOfIssue(other, page))
  );
}

/** Whether the name of the site in a line above the text is in an address or a copyright notice at the end. */
function isNamedInFoot({ text }: Line, page: TextDocument): boolean {
  const whole = text.replace(PART_BEHIND, '');
  const name = whole.replace(ARTICLE, '');
  if (wordCount(name) > MAX_NAME_WORDS || name.length < MIN_LETTERS || isSurePerson(name)) return false;
  return page.whole
    .slice(-MAX_LINES_OF_FOOT)
    .some(
      (line) =>
        line.text !== text &&
        !isSentenceOfText(line) &&
        (isHolder(name, name !== whole, line) || isInAddress(name, line) || isLabelledSource(name, line)),
    );
}

/** A name of one word must be the whole name of the holder, or be after an article: `© 2026 Touchline`. */
function isHolder(name: string, isBehindArticle: boolean, { text, words }: Line): boolean {
  if (!COPYRIGHT.test(text)) return false;
  const own = wordsOf(name);
  if (own.includes(' ')) return ` ${words} `.includes(` ${own} `);
  const holder = wordsOf(text.replace(BEFORE_HOLDER, '').split(/[.,|–—]/u, 1)[0] ?? '');
  return holder === own || (isBehindArticle && holder.startsWith(`${own} `));
}

/** A sender above the headline, which a line at the end names as the source. */
export const isNamedAsSource = ({ text }: Line, page: TextDocument): boolean =>
  page.whole.slice(-MAX_LINES_OF_FOOT).some((line) => isLabelledSource(text, line));

/**
 * Whether a line names the sender after the label of a source: `Original-Content von: Polizei Höxter, übermittelt durch
 * news aktuell`.
 */
function isLabelledSource(name: string, { text }: Line): boolean {
  const [, label = '', source = ''] = /^([^:：]{4,40})[:：]\s?([^,]{2,80})/u.exec(text) ?? [];
  return SOURCE_LABELS.has(wordsOf(label)) && wordsOf(source) === wordsOf(name);
}

/** A name of one word must be the whole name of a host: `touchline` in `www.touchline.example`. */
function isInAddress(name: string, { text }: Line): boolean {
  const own = lettersOf(name);
  const labels = (text.match(HOST) ?? []).flatMap((host) => host.split(/[.@/]/u).map(lettersOf));
  return (
    own.length >= MIN_LETTERS &&
    labels.some((label) => label === own || (name.includes(' ') && label.includes(own)))
  );
}

const lettersOf = (text: string): string => foldText(text).replace(/[^a-z0-9]/g, '');

/** Whether a line in capitals has the agency that the dateline names, and codes: `OUEST-DEPECHES URGENT GEN FRA`. */
function isOfAgency({ text, words }: Line, page: TextDocument): boolean {
  if (!isShouted(text) || wordCount(text) > MAX_NAME_WORDS) return false;
  const first = page.lines.find((line) => isSentenceOfText(line));
  const agency = wordsOf(first === undefined ? '' : (readDateline(first.text).agency ?? ''));
  return agency !== '' && `${words} `.startsWith(`${agency} `);
}

const WORKSPACE_LABELS = phrasesOf('workspaceLabels');

/**
 * Whether a line is the place of a text in a tool for notes, above its title and its properties:
 * `📚 Harbour blog / Ready`.
 */
const isPathInWorkspace = ({ text }: Line, page: TextDocument): boolean =>
  text.includes(' / ') &&
  page.lines.some((line) => line.columns > 1 && phraseAt(line.words, WORKSPACE_LABELS) !== '');

const LENGTH = new LazyPattern(
  () => new RegExp(String.raw`(?<![\p{L}\p{N}])\d[\d.,\s]{1,6}\d? ?${wordsIn('lengthUnits')}(?!\p{L})`, 'iu'),
);

/** Whether a line is a note to the desk, with the length of the text: `OBITS PAGE – FINAL – 640 words`. */
export const isDeskNote = ({ text }: Line): boolean =>
  LENGTH.test(text) && text.split(PARTS_OF_NAME).filter(Boolean).length > 1;

/** `Horton 3-2 Ashby Park` */
const SCORE = /^\p{Lu}[\p{L}.'’& -]{1,30} \d{1,3} ?[-–:] ?\d{1,3} \p{Lu}[\p{L}.'’& -]{1,30}$/u;
/** Whether a line below the first line is only the result of a match. */
export const isScore = (line: Line, page: TextDocument): boolean =>
  line !== page.whole[0] && SCORE.test(line.text);
