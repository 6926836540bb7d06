import type { Line } from '#shared/read/prose/line.ts';
import { beginsLikeEvent } from '../../prose/last-day.ts';
import { isGreetingOrClosing, widthOf, wordCount } from '../../prose/line-shape.ts';
import { isGivenName } from '../../prose/person-names.ts';
import { BYLINE_BEFORE } from '../../prose/phrases/byline-labels.ts';
import { wordsOf } from '../../prose/phrases/phrase-table.ts';
import { SECTION_NAMES } from '../../prose/phrases/section-names.ts';
import type { RuleName } from '../../prose/rule-name.ts';
import { BAR_OR_DASH } from '../../prose/separators.ts';
import { endsWithHeadline } from '../breadcrumbs.ts';
import { YEAR } from '../date-pieces.ts';
import { isDateline } from '../dateline.ts';
import { isAhead } from '../days-of-events.ts';
import { headlineBelowMenu, linesOfMenu } from '../headline-below-menu.ts';
import { headlineByPoints } from '../headline-by-points.ts';
import { HEADER_LINES, isKicker, MIN_TITLE_WORDS } from '../kicker.ts';
import { isNumbered } from '../known-parts.ts';
import { lengthOfLabels, menuLength } from '../labels-at-top.ts';
import { hasDate, isMeta } from '../lines-above.ts';
import { isAuthorAbove, isHeadOfPost, isNameAtDate, isPeopleAbove } from '../lines-above-headline.ts';
import { isSubject, isWordOfText } from '../mentions.ts';
import { isSureMeta } from '../meta-line.ts';
import { readMetaLine } from '../read-meta-line.ts';
import { repeatedTitle } from '../repeated-title.ts';
import type { Rule } from '../rule.ts';
import { MAX_SITE_WIDTH, withoutSite, withoutSuffixes } from '../site-suffix.ts';
import type { TextDocument } from '../text-document.ts';
import { isHalfTitle, isParagraphOfSentences, isTitleLike, MAX_SENTENCE_WIDTH } from '../title-shape.ts';

/** Marks of agencies before a headline: `UPDATE 2-`, `CORRECTED:`. */
const WIRE_SLUG =
  /^(?:UPDATE|WRAPUP|CORRECTED|REFILE|RPT|FEATURE|FACTBOX|ANALYSIS|EXCLUSIVE|INTERVIEW|ADVISORY|FOCUS|TIMELINE|TABLE|POLL|PREVIEW|INSIGHT|BREAKINGVIEWS|BRIEF|REPEAT)(?:\s\d{1,2})?(?:-(?:UPDATE|WRAPUP|CORRECTED|REFILE|FEATURE|FACTBOX|ANALYSIS|EXCLUSIVE|INTERVIEW)(?:\s\d{1,2})?)?\s?[-–—:]\s?(?=\p{Lu}|["“'‘\d])/u;

/** German agencies end headlines with an equals sign: `Headline =`. */
const WIRE_END = /\s=$/u;

/** `Interview: A`, `Report: A`: a kind of text, which occurs in headlines more often than in by-lines. */
const GENRE = /^[\p{L}\s]{3,14}[:：]/u;

/**
 * Whether a line with dates and names is not the headline. A line with other words too (`Daily briefing, 5 March 2026`)
 * is usually the headline, unless a headline follows in the same block.
 */
function isFactAbove(
  line: Line,
  { next, title }: { next: Line | undefined; title: Line | undefined },
  page: TextDocument,
): boolean {
  const meta = readMetaLine(line.text, page);
  if (meta === undefined) return isNameAtDate(line, title, page) || isPeopleAbove(line, title);
  const fact = meta.dates.published ?? meta.dates.updated ?? meta.authors[0];
  if (fact === undefined) return isSureMeta(meta);
  const isOnlyTitle = title?.isSentence !== false;
  if (isOnlyTitle && meta.dates.published === undefined && areNoAuthors(meta.authors, next, page))
    return false;
  if (meta.authors.length === 0 && isOnlyTitle && namesIssue(line)) return false;
  if (title?.isSentence === false && meta.rest?.some((part) => ISSUE.test(part) || isNumbered(part)))
    return true;
  const genre = wordsOf(GENRE.exec(line.text)?.[0] ?? '');
  const isSure = isSureMeta(meta) && (genre === '' || !SECTION_NAMES.has(genre));
  const isLetterhead =
    PLACE_AND_DATE.test(line.text) && title?.isSentence === false && wordCount(title.text) >= MIN_TITLE_WORDS;
  if (isLetterhead && !SECTION_NAMES.has(wordsOf(line.text.split(',', 1)[0] ?? ''))) return true;
  const isTitleNext = next?.block === line.block && !next.isSentence && wordCount(next.text) >= 3;
  return isSure || (isTitleNext && readMetaLine(next.text, page) === undefined);
}

/**
 * Whether the words after the label of a by-line do not name the authors (`By Invitation Only`, `Von Notz und Amthor
 * streiten`): they are words of the text, or people whom the text is about, or the line below is the real by-line.
 */
function areNoAuthors(names: readonly string[], next: Line | undefined, page: TextDocument): boolean {
  if (names.length === 0 || names.some(isGivenName)) return false;
  const below = next === undefined ? undefined : readMetaLine(next.text, page);
  const areOfText = names.some((name) => isWordOfText(longWordsOf(name), page) || isSubject(name, page));
  return areOfText || below?.authors.some(isGivenName) === true;
}

/** The words of a name that are not particles such as `de`. */
const longWordsOf = (name: string): string =>
  name
    .split(' ')
    .filter(({ length }) => length > 3)
    .join(' ');

/** `Moorhusen, 3. November 2026`: the place and day above a report or letter. */
const PLACE_AND_DATE =
  /^\p{Lu}[\p{L}-]+, (?:den |le |a )?\d{1,2}(?:\. |er | de | )\p{L}{3,12}(?: de)? (?:19|20)\d\d$/u;

/** `The Friday letter no. 11`, `Письмо из деревни № 14`: the name and the number of an issue, next to its date. */
const ISSUE = /\s(?:\p{L}{1,4}[.°º]?|№) ?\d{1,4}$/u;

const PARTS_OF_ISSUE = new RegExp(String.raw`${BAR_OR_DASH.source}|[:,]\s`, 'u');

/** `Newsletter – 14 August 2019` names an issue. It is the headline if no other headline follows. */
function namesIssue({ text }: Line): boolean {
  const [kind = '', ...dates] = text.split(PARTS_OF_ISSUE);
  return dates.length > 0 && SECTION_NAMES.has(wordsOf(kind));
}

/**
 * The next line that can be the headline, after dates and by-lines. `Title: The market moves` below `Date: 3 May 2026` can
 * be the headline only if no other line is.
 */
function nextTitle(header: Line[], index: number, page: TextDocument): Line | undefined {
  const others = header
    .slice(index + 1, index + 5)
    .filter((line) => readMetaLine(line.text, page) === undefined);
  const title = others.find((line) => !isBelowLabelledDay(line, page));
  return title?.isSentence === false ? title : others[0];
}

const LABELLED = /^\p{L}[^:：.!?\d]{1,30}[:：]\s?\S/u;

/** `Location: Horton`, below `Date: 3 May 2026` in one block; other lines with labels can be between them. */
function isBelowLabelledDay(line: Line, page: TextDocument): boolean {
  const above = page.lines.filter(({ at, block }) => block === line.block && at < line.at);
  return (
    [...above, line].every(({ text }) => LABELLED.test(text)) && above.some((other) => hasDate(other, page))
  );
}

/**
 * The headline is the first line that is not a date, a by-line or a section; a repetition is removed. The name of the
 * site after it and the mark of an agency before it are not part of it. Capital letters are kept.
 */
export const headline: Rule = {
  name: 'headline',
  apply(page) {
    if (page.titleAbove !== undefined) return useTitleAbove(page, page.titleAbove);
    const top = page.lines.slice(0, MAX_LINES_ABOVE);
    const below = headlineBelowMenu(page);
    const title = below === undefined ? undefined : (headlineByPoints(below, page)?.title ?? below);
    dropMenu(page, title);
    const { header, index } = title === undefined ? firstHeadline(page) : placeOf(title, page);
    const found = writtenHeadline(header, Math.max(index, 0), page);
    page.isHeadlineAhead = false;
    if (found === undefined) return;
    setTitle(page, found);
    removeFromHeader(page, header, found);
    page.drop('section-label', (line) => line.at < page.titleAt && endsWithHeadline(line, page.title));
    page.dayAboveHeadline = dayAbove(top, page);
  },
};

/** Sets the title that the publisher gave with the text, and removes its repetitions at the top. */
function useTitleAbove(page: TextDocument, title: string): void {
  page.title = title;
  const words = wordsOf(title);
  page.drop('repeated-headline', (line, index) => index < HEADER_LINES && line.words === words);
}

const MAX_LINES_ABOVE = 60;

/**
 * The date of a removed line above the headline. Only the line directly above the headline and mastheads count. A date
 * in another line can be the day on which the page was copied.
 */
function dayAbove(top: readonly Line[], page: TextDocument): string | undefined {
  const above = top.filter(({ at }) => at < page.titleAt);
  const line = [above.at(-1), ...above.filter((each) => isHeadOfIssue(each, page))].find(
    (each) => each !== undefined && !page.lines.includes(each) && YEAR.test(each.text) && hasDate(each, page),
  );
  const day = line === undefined ? undefined : readMetaLine(line.text, page)?.dates.published;
  return day === undefined || isAhead(day, page) ? undefined : day;
}

/** `広報あおの 令和7年4月15日号 第612号`, `Marlow News, No. 12, 3 May 2026` */
const isHeadOfIssue = ({ text }: Line, page: TextDocument): boolean =>
  readMetaLine(text, page)?.rest?.some((part) => ISSUE.test(part) || isNumbered(part)) === true;

/**
 * Drops the menu above the headline.
 *
 * @param headline the headline, if it certainly is a line below the menu
 */
function dropMenu(page: TextDocument, headline: Line | undefined): void {
  if (headline !== undefined) {
    const menu = new Set(linesOfMenu(headline, page));
    page.drop('section-label', (line) => menu.has(line));
    return;
  }
  const length = Math.max(
    menuLength(page.lines.slice(0, HEADER_LINES), page),
    lengthOfLabels(page.lines.slice(0, 2 * HEADER_LINES), page),
  );
  const last = page.lines[length - 1];
  const isDayOfArticle = last !== undefined && hasDate(last, page) && !isDatedBelow(length, page);
  page.drop('section-label', (line, index) => index < length && !(isDayOfArticle && line === last));
}

const MAX_LINES_TO_DATE = 8;

/**
 * Whether one of the next lines has a date; then a date above the headline can be the day on which the page was copied.
 */
const isDatedBelow = (start: number, page: TextDocument): boolean =>
  page.lines.slice(start, start + MAX_LINES_TO_DATE).some((line) => hasDate(line, page));

interface Place {
  /** The first lines, with the headline and the lines below it. */
  header: Line[];
  /** The index of the headline; -1 if all lines are dates, names or sections. */
  index: number;
}

const placeOf = (title: Line, page: TextDocument): Place => {
  const index = page.lines.indexOf(title);
  return { header: page.lines.slice(0, index + HEADER_LINES), index };
};

/**
 * The first line that is not a date, by-line or section, unless another line has clearly stronger evidence.
 */
function firstHeadline(page: TextDocument): Place {
  const header = page.lines.slice(0, HEADER_LINES);
  const first = firstOtherLine(header, page);
  const line = header[Math.max(first, 0)];
  const isRepeated = repeatedAtTop(page, Math.max(first, 0)) !== undefined;
  const stronger = line === undefined || isRepeated ? undefined : headlineByPoints(line, page);
  if (stronger === undefined) return { header, index: first };
  const ofPage = new Set(stronger.linesOfPage);
  page.drop('section-label', (other) => ofPage.has(other));
  return placeOf(stronger.title, page);
}

const repeatedAtTop = (page: TextDocument, index: number): string | undefined =>
  repeatedTitle(page.lines.slice(0, Math.min(HEADER_LINES, page.indexOfNthSentence(2))), index);

/** @returns the index; -1 if all lines are dates, names or sections */
function firstOtherLine(header: Line[], page: TextDocument): number {
  return header.findIndex((line, index) => {
    const title = nextTitle(header, index, page);
    const isOther = isFactAbove(line, { next: header[index + 1], title }, page);
    const isAboveHeadline =
      isOther ||
      isKicker(line, title, page) ||
      isSalutation(header.slice(index)) ||
      (title?.isSentence === false && isBelowLabelledDay(line, page));
    return /[\p{L}\p{N}]/u.test(line.text) && !isAboveHeadline;
  });
}

/** Whether the first line is a greeting (`Dear parents,`) above a headline, and each of the two lines is a block. */
function isSalutation([line, next, below]: readonly Line[]): boolean {
  if (line === undefined || next === undefined || below === undefined || !isGreetingOrClosing(line.text))
    return false;
  const areBlocks = line.block !== next.block && next.block !== below.block;
  return areBlocks && !next.isSentence && isTitleLike(next) && wordCount(next.text) >= MIN_TITLE_WORDS;
}

interface WrittenHeadline {
  index: number;
  line: Line;
  /** The second line of a headline in two lines. */
  secondLine: Line | undefined;
  /** The text of the line, or of both lines. */
  whole: string;
  /** The better of the two copies of a repeated headline; else `whole`. */
  written: string;
  /** `written` without the name of the site. */
  bare: string;
}

/** @returns undefined if the text begins with a paragraph */
function writtenHeadline(
  header: readonly Line[],
  index: number,
  page: TextDocument,
): WrittenHeadline | undefined {
  const line = header[index];
  const repeated = repeatedAtTop(page, index);
  if (line === undefined || (repeated === undefined && !isHeadline(line, header[index + 1], page)))
    return undefined;
  const second = repeated === undefined ? secondLine(header, index, page) : undefined;
  const whole = second?.text ?? line.text;
  const written = repeated ?? whole;
  return { index, line, secondLine: second?.line, whole, written, bare: withoutSite(written, page) };
}

/** Sets the title without the name of the site and without the marks of agencies, and notes what was left out. */
function setTitle(page: TextDocument, { line, whole, bare }: WrittenHeadline): void {
  page.title = bare.replace(WIRE_SLUG, '').replace(WIRE_END, '');
  page.titleBlock = line.block;
  page.titleAt = line.at;
  if (bare !== whole) page.note('site-name', whole.replace(bare, '').trim());
  const slug = WIRE_SLUG.exec(bare)?.[0] ?? WIRE_END.exec(bare)?.[0];
  if (slug !== undefined) page.note('wire-slug', slug);
}

/** Removes the headline, its copies, and the labels around it. */
function removeFromHeader(page: TextDocument, header: Line[], headline: WrittenHeadline): void {
  const isCopy = copyTest(headline, page.title);
  const copies = header.filter((line) => isTitleLike(line) && isCopy(line));
  const firstSentence = page.indexOfNthSentence(1);
  const ruleFor = (line: Line, index: number): RuleName | undefined => {
    if (copies.includes(line)) return 'repeated-headline';
    if (index > 0 && index < firstSentence && COLON.test(line.text)) return 'separator-line';
    const isLabel =
      index < headline.index &&
      !isRead(line, index, page) &&
      isKicker(line, nextTitle(header, index, page), page);
    return isLabel ? 'section-label' : undefined;
  };
  const ofHeadline = new Set([copies[0], headline.secondLine]);
  page.lines = page.lines.filter((line, index) => {
    const rule = index < header.length ? ruleFor(line, index) : undefined;
    if (rule !== undefined && !ofHeadline.has(line)) page.noteRemoval(rule, line);
    return rule === undefined;
  });
}

/** Returns a function that tells whether a line is the headline, or the headline and the name of a site. */
function copyTest(
  { line, secondLine, written, bare }: WrittenHeadline,
  title: string,
): (other: Line) => boolean {
  const texts = [written, line.text, bare, title, secondLine?.text ?? line.text];
  const copies = new Set(texts.map(wordsOf));
  return (other) =>
    copies.has(other.words) ||
    withoutSuffixes(other.text).some(
      (cut) =>
        (copies.has(wordsOf(cut.title)) && widthOf(cut.site) <= MAX_SITE_WIDTH) ||
        (copies.has(wordsOf(cut.site)) && widthOf(cut.title) <= MAX_SITE_WIDTH),
    );
}

/** Whether a later rule reads a field from a line: `Politics / 5 March 2026`, or the name or the date of a post. */
function isRead(line: Line, index: number, page: TextDocument): boolean {
  const dates = readMetaLine(line.text, page)?.dates;
  return (
    dates?.published !== undefined ||
    isAuthorAbove(line, page.titleAt, page) ||
    ((index === 0 || dates?.updated !== undefined) && isHeadOfPost(line, page))
  );
}

/**
 * The whole headline and its last line, if it has two lines: `When the gauge speaks:` or `The gauge –` above
 * `A village listens`. The colon can also be on a line between them.
 */
function secondLine(
  header: readonly Line[],
  first: number,
  page: TextDocument,
): { text: string; line: Line } | undefined {
  const [line, next, third] = header.slice(first, first + 3);
  if (line === undefined || next?.block !== line.block) return undefined;
  if (third?.block === line.block && COLON.test(next.text) && !third.isSentence)
    return { text: `${line.text}${next.text} ${third.text}`, line: third };
  const isOpen =
    (isHalfTitle(line.text) || isWrapped(line, next, page)) && !next.isSentence && isTitleLike(next);
  return isOpen ? { text: `${line.text} ${next.text}`, line: next } : undefined;
}

/** Whether a line in lower case continues a headline, in a text whose paragraphs were wrapped too. */
const isWrapped = (line: Line, next: Line, page: TextDocument): boolean =>
  page.lines.some(({ isJoined }) => isJoined) &&
  wordCount(line.text) >= MIN_TITLE_WORDS &&
  /^\p{Ll}{2}[^.@/]*$/u.test(next.text) &&
  !beginsLikeEvent(next.words) &&
  !BYLINE_BEFORE.has(wordsOf(next.text.split(' ', 1)[0] ?? '')) &&
  readMetaLine(next.text, page) === undefined;

const COLON = /^[:：]$/u;

/**
 * A text that begins with a paragraph has no headline: a paragraph is too long for a title, and a part of it would be
 * half a sentence. Several sentences are a headline if they are short, or of middle length with a by-line or date below
 * them.
 */
function isHeadline(line: Line, next: Line | undefined, page: TextDocument): boolean {
  const hasMetaBelow = next !== undefined && isMeta(next, page);
  const isParagraph =
    line.isSentence &&
    (widthOf(line.text) > MAX_SENTENCE_WIDTH ||
      line.isJoined ||
      isDateline(line.text) ||
      (isParagraphOfSentences(line.text) && !hasMetaBelow));
  return isTitleLike(line) && !isParagraph;
}
