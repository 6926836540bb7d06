import type { Line } from '#shared/read/prose/line.ts';
import { widthOf, wordCount } from '../prose/line-shape.ts';
import { isFullName, isRole, isSurePerson, namesIn } from '../prose/person-names.ts';
import { PAGE_WORDS } from '../prose/phrases/notices.ts';
import { phraseAt } from '../prose/phrases/phrase-table.ts';
import { SECTION_NAMES } from '../prose/phrases/section-names.ts';
import { PARTS } from '../prose/separators.ts';
import { isMenuRow } from './headline-below-masthead.ts';
import { isNumbered } from './known-parts.ts';
import { hasDate, isMeta } from './lines-above.ts';
import { isSubject, isWordOfText } from './mentions.ts';
import { isNamedAsSource } from './publisher-lines.ts';
import { readMetaLine } from './read-meta-line.ts';
import { firstSentences, lettersOf, stemsIn, stemsOf, stemsOfSentences } from './stems.ts';
import type { TextDocument } from './text-document.ts';

const MIN_TITLE_WORDS = 4;
const MAX_NAME_WORDS = 7;
const MAX_LINES_TO_META = 6;
const MAX_LABEL_WIDTH = 26;
const MIN_SHARED_STEMS = 2;
const MIN_STEM_SHARE = 0.4;

/** Whether a line above the headline belongs to the page and not to the article: a menu, a running head, a sender. */
export function isLineOfPage(line: Line, next: Line, page: TextDocument): boolean {
  return (
    isMenuRow(line) ||
    isRunningHead(line) ||
    isHeadOfPages(line, next, page) ||
    isNumberOfDocument(line, next, page) ||
    isSender(line, next, page) ||
    isNamedAsSource(line, page) ||
    isHeadOfPost(line, page) ||
    isLabelOutsideText(line, next, page)
  );
}

/** Whether a line is the head of each page of a printed issue: `PARISH MAGAZINE   Page 3`. */
function isRunningHead({ words, columns }: Line): boolean {
  const [, word = ''] = /(?:^|\s)(\p{L}+) \d{1,4}$/u.exec(words) ?? [];
  return columns > 1 && word !== '' && phraseAt(word, PAGE_WORDS) === word;
}

/** Whether a line is the name of a printed issue, which the head or the footer of other pages repeats. */
const isHeadOfPages = ({ text }: Line, next: Line, page: TextDocument): boolean =>
  page.removedBy('page-number').some((removed) => removed.text.includes(text)) &&
  !beginsParagraph(next, page);

const MIN_LINES_OF_PARAGRAPH = 3;

/** Whether a line is the first of a paragraph whose lines were not joined because they are short. */
function beginsParagraph(line: Line, { lines }: TextDocument): boolean {
  const block = lines.filter((other) => other.block === line.block);
  return block.length >= MIN_LINES_OF_PARAGRAPH && block.at(-1)?.endsSentence === true;
}

/** `Press release No. 27/2026`, alone above the headline. If it were the headline, the text would have its words. */
function isNumberOfDocument(line: Line, next: Line, page: TextDocument): boolean {
  if (!isNumbered(line.text) || line.block === next.block) return false;
  const stemsOfText = stemsOfSentences(page.lines);
  return stemsIn(line.text, stemsOfText).found === 0 && isTitleOfText(next, stemsOfText);
}

/** The sender of a press release. The line with its date repeats the sender: `3 May 2026 | Tidal Trust | Release`. */
function isSender(line: Line, next: Line, page: TextDocument): boolean {
  if (wordCount(line.text) > MAX_NAME_WORDS || wordCount(next.text) < MIN_TITLE_WORDS) return false;
  const at = page.lines.indexOf(next);
  return page.lines
    .slice(at + 1, at + 1 + MAX_LINES_TO_META)
    .some((below) => below.text.split(PARTS).includes(line.text) && hasDate(below, page));
}

/**
 * Whether a line is a section of one or two words, above the block of the headline. None of its words is in the text;
 * if the line were the title, some would be. Words of the headline are in the text.
 */
function isLabelOutsideText(line: Line, next: Line, page: TextDocument): boolean {
  const isLabel =
    wordCount(line.text) <= 2 && widthOf(line.text) <= MAX_LABEL_WIDTH && /^[\p{L}\s&’'-]+$/u.test(line.text);
  if (!isLabel || line.block === next.block || next.isSentence || wordCount(next.text) < MIN_TITLE_WORDS)
    return false;
  const stems = stemsOfSentences(page.lines);
  const words = new Set(firstSentences(page.lines).flatMap(lettersOf));
  const isOutsideText =
    !stemsOf(line.text).some((stem) => stems.has(stem)) &&
    !lettersOf(line.text).some((word) => word.length > 2 && words.has(word));
  return isOutsideText && isTitleOfText(next, stems);
}

const MAX_LETTERHEAD_LINES = 3;
const MAX_LETTERHEAD_WORDS = 6;
const MAX_LINES_TO_TITLE = 3;

/**
 * The sender of a press release above label, date and headline: `Town of Wexbury`, `PRESS RELEASE`, `Wexbury,
 * 3 May 2026`. Its words are not in the text, except the place.
 */
export function isLetterhead(line: Line, page: TextDocument): boolean {
  const label = page.lines
    .slice(0, MAX_LETTERHEAD_LINES + 1)
    .findIndex(({ words }) => SECTION_NAMES.has(words));
  const above = page.lines.slice(0, Math.max(label, 0));
  if (!above.includes(line) || above.some((other) => wordCount(other.text) > MAX_LETTERHEAD_WORDS))
    return false;
  const below = page.lines.slice(label + 1, label + 1 + MAX_LINES_TO_TITLE);
  const end = below.findIndex((other) => !hasDate(other, page));
  const title = below[end];
  if (end < 1 || title === undefined || !title.isFirst || title.isSentence) return false;
  const stemsOfText = stemsOfSentences(page.lines);
  const places = below.slice(0, end).flatMap((other) => readMetaLine(other.text, page)?.rest ?? []);
  const isNamed = above.some((other) => places.some((place) => isNameOf(place, other.text)));
  const maxFound = isNamed ? 1 : 0;
  const areOutsideText = above.every((other) => stemsIn(other.text, stemsOfText).found <= maxFound);
  return areOutsideText && isTitleOfText(title, stemsOfText);
}

const isNameOf = (place: string, text: string): boolean =>
  place !== '' && text.toLowerCase().includes(place.toLowerCase());

function isTitleOfText({ text }: Line, stems: ReadonlySet<string>): boolean {
  const { own, found } = stemsIn(text, stems);
  return wordCount(text) >= MIN_TITLE_WORDS && found >= MIN_SHARED_STEMS && found >= MIN_STEM_SHARE * own;
}

/**
 * Whether a line is a name next to the date above the headline. `Winter Night` can be a name or a title: it
 * is a title if its words are in the text, or text follows.
 */
export function isNameAtDate(line: Line, title: Line | undefined, page: TextDocument): boolean {
  if (!isFullName(line.text) || title === undefined || title.block === line.block) return false;
  const isPerson = isSurePerson(line.text);
  if (!isPerson && (title.isSentence || beginsVerse(title, page) || isWordOfText(line.text, page)))
    return false;
  const index = page.lines.indexOf(line);
  const beside = [page.lines[index - 1], page.lines[index + 1]];
  const isAtDate = beside.some(
    (near) => near?.block === line.block && hasDate(near, page) && isMeta(near, page),
  );
  return isAtDate && wordCount(title.text) >= MIN_TITLE_WORDS && widthOf(title.text) > widthOf(line.text);
}

const MIN_LINES_OF_STANZA = 3;
const MAX_VERSE_WIDTH = 70;

/** Whether a line is the first of several lines of verse: none of them is a date or by-line, or wider than a verse. */
function beginsVerse(line: Line, page: TextDocument): boolean {
  const stanza = page.lines.filter((other) => other.block === line.block);
  return (
    stanza[0] === line &&
    stanza.length >= MIN_LINES_OF_STANZA &&
    stanza.every((other) => widthOf(other.text) <= MAX_VERSE_WIDTH && !isMeta(other, page))
  );
}

/**
 * Whether a line above the headline has only people: common given names, or a name with a job (`Ann Lee,
 * reporter`).
 */
export function isPeopleAbove({ text }: Line, title: Line | undefined): boolean {
  if (title === undefined || title.isSentence || wordCount(title.text) < MIN_TITLE_WORDS) return false;
  const [, person = '', job = ''] = /^([^,،]{4,50})[,،] ([^,.!?]{4,50})$/u.exec(text) ?? [];
  if (isSurePerson(person) && isRole(job)) return true;
  const names = namesIn(text) ?? [];
  return names.length > 1 && names.every(isSurePerson);
}

/**
 * Whether a line above the headline names its author: a person whom the text is not about. Only the job of the author
 * can be between the two.
 *
 * @param titleAt the number of the line of the headline
 */
export function isAuthorAbove({ text, at, block }: Line, titleAt: number, page: TextDocument): boolean {
  if (!isSurePerson(text) || isSubject(text, page)) return false;
  const [next, below] = page.lines.filter((other) => other.at > at);
  const isAboveJob = next?.block === block && isRole(next.text) && below?.at === titleAt;
  return next?.at === titleAt || isAboveJob;
}

const MAX_LINES_OF_POST = 6;

/**
 * Whether a line is in the first block of a post from a social network: a name, a handle or a job, the date.
 * The next block begins with the headline.
 */
export function isHeadOfPost(line: Line, page: TextDocument): boolean {
  const [first, ...others] = page.lines
    .slice(0, MAX_LINES_OF_POST + 1)
    .filter(({ block }) => block === line.block);
  const title = page.lines[others.length + 1];
  const isHead =
    first === page.lines[0] &&
    first !== undefined &&
    others.length < MAX_LINES_OF_POST &&
    [first, ...others].every((each) => !each.isSentence) &&
    others.some((other) => isMeta(other, page));
  const isPerson = isHead && isSurePerson(first.text);
  return isPerson && title !== undefined && wordCount(title.text) >= MIN_TITLE_WORDS;
}
