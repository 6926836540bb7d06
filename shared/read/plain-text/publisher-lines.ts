import type { Line } from '#shared/read/prose/line.ts';
import { foldText } from '#shared/text/fold-text.ts';
import { BEFORE_HOLDER, COPYRIGHT } from '../prose/copyright.ts';
import { isInLabelledList } from '../prose/labelled-lists.ts';
import { isInCapitals, wordCount } from '../prose/line-shape.ts';
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
const MAX_HEADER_LINES = 6;
const MIN_LETTERS = 6;
const MAX_FOOTER_LINES = 40;
const FROM_SEPARATOR = /\s*[|·•]\s.*|\s[–—-]\s.*/u;
/** The definite article of a name (`THE` in `THE CASCADE LEDGER`), which other lines can leave out. */
const DEFINITE_ARTICLE = /^\p{Lu}\p{L}{0,2}\s(?=\S)/u;
/** `www.tide.example/join`, `desk@tide.example` */
const HOST = /(?:https?:\/\/|www\.|@)[^\s/]+|(?<!\S)[\w-]+(?:\.[\w-]+)+(?=\/)/gu;

/**
 * Whether a line names the publisher: a paper, a bulletin or an office, a name in the copyright notice or in an address
 * at the end, or the agency of the dateline.
 */
export const namesPublisher = (line: Line, page: TextDocument): boolean =>
  isSureMastheadName(line.text) || surelyNamesPublisher(line, page);

/**
 * Whether other parts of the text show that a line names its publisher. Without them, the name can also be the headline
 * of a story about the publisher.
 */
export const surelyNamesPublisher = (line: Line, page: TextDocument): boolean =>
  isNamedInFooter(line, page) ||
  isOfAgency(line, page) ||
  isMastheadOfIssue(line, page) ||
  isPathInWorkspace(line, page);

/** Whether a line is a masthead, and its block has the date or the number of an issue but no author. */
function isMastheadOfIssue(line: Line, page: TextDocument): boolean {
  if (!isMastheadName(line.text)) return false;
  const block = page.whole.filter((other) => other.block === line.block);
  return (
    block.length <= MAX_HEADER_LINES &&
    block.some(({ text }) => YEAR.test(text) || text.split(PARTS_OF_NAME).some(isNumbered)) &&
    !block.some(({ text }) => (readMetaLine(text, page)?.authors.length ?? 0) > 0)
  );
}

/** Whether a line in the block of a masthead can be the headline: `Water supply cut off`, below `Mairie de Velle`. */
const isHeadlineBelowMasthead = (line: Line, page: TextDocument): boolean =>
  !isMastheadName(line.text) &&
  !YEAR.test(line.text) &&
  wordCount(line.text) > 2 &&
  stemsIn(line.text, stemsOfSentences(page.lines)).found > 0;

/** `Dear neighbours,`, `Estimados vecinos:` */
const SALUTATION_END = /[,،，:：]$/u;

/** Whether a line is in the head of an issue. The head is the first block, and the next block can begin with the headline. */
export function isInHeadOfIssue(line: Line, page: TextDocument): boolean {
  const { lines } = page;
  const next = lines.find((other) => other.block !== line.block);
  return (
    line.block === lines[0]?.block &&
    next !== undefined &&
    !isSentenceOfText(next) &&
    !SALUTATION_END.test(next.text) &&
    !isInLabelledList(line, lines) &&
    !isInLabelledList(next, lines) &&
    !isHeadlineBelowMasthead(line, page) &&
    lines.some((other) => other.block === line.block && isMastheadOfIssue(other, page))
  );
}

/** Whether a line above the text is a name that is also in an address, copyright notice or source at the end. */
function isNamedInFooter({ text }: Line, page: TextDocument): boolean {
  const whole = text.replace(FROM_SEPARATOR, '');
  const name = whole.replace(DEFINITE_ARTICLE, '');
  if (wordCount(name) > MAX_NAME_WORDS || name.length < MIN_LETTERS || isSurePerson(name)) return false;
  return page.whole
    .slice(-MAX_FOOTER_LINES)
    .some(
      (line) =>
        line.text !== text &&
        !isSentenceOfText(line) &&
        (isHolder(name, name !== whole, line) || isInAddress(name, line) || isLabelledSource(name, line)),
    );
}

/**
 * Whether a name is the holder in a copyright notice. A name of one word must be the whole name of the holder
 * (`© 2026 Touchline`), unless the line above the text has a definite article before it.
 */
function isHolder(name: string, hasArticle: boolean, { text, words }: Line): boolean {
  if (!COPYRIGHT.test(text)) return false;
  const own = wordsOf(name);
  if (own.includes(' ')) return ` ${words} `.includes(` ${own} `);
  const holder = wordsOf(text.replace(BEFORE_HOLDER, '').split(/[.,|–—]/u, 1)[0] ?? '');
  return holder === own || (hasArticle && holder.startsWith(`${own} `));
}

/** Whether a line at the end names a sender above the headline as the source. */
export const isNamedAsSource = ({ text }: Line, page: TextDocument): boolean =>
  page.whole.slice(-MAX_FOOTER_LINES).some((line) => isLabelledSource(text, line));

/**
 * Whether a line names the sender after the label of a source: `Original-Content von: Polizei Höxter, übermittelt durch
 * news aktuell`.
 */
function isLabelledSource(name: string, { text }: Line): boolean {
  const [, label = '', source = ''] = /^([^:：]{4,40})[:：]\s?([^,]{2,80})/u.exec(text) ?? [];
  return SOURCE_LABELS.has(wordsOf(label)) && wordsOf(source) === wordsOf(name);
}

/**
 * Whether a name is in an address. A name of one word must be a whole part of the host: `touchline` in
 * `www.touchline.example`.
 */
function isInAddress(name: string, { text }: Line): boolean {
  const own = lettersOf(name);
  const labels = (text.match(HOST) ?? []).flatMap((host) => host.split(/[.@/]/u).map(lettersOf));
  return (
    own.length >= MIN_LETTERS &&
    labels.some((label) => label === own || (name.includes(' ') && label.includes(own)))
  );
}

const lettersOf = (text: string): string => foldText(text).replace(/[^a-z0-9]/g, '');

/** Whether a line in capitals begins with the agency of the dateline: `OUEST-DEPECHES URGENT GEN FRA`. */
function isOfAgency({ text, words }: Line, page: TextDocument): boolean {
  if (!isInCapitals(text) || wordCount(text) > MAX_NAME_WORDS) return false;
  const first = page.lines.find((line) => isSentenceOfText(line));
  const agency = wordsOf(first === undefined ? '' : (readDateline(first.text).agency ?? ''));
  return agency !== '' && `${words} `.startsWith(`${agency} `);
}

const WORKSPACE_LABELS = phrasesOf('workspaceLabels');

/** Whether a line is the path of a text in a note-taking app, above its title and properties: `📚 Harbour blog / Ready`. */
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
