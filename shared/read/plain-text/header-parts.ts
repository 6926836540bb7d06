import { foldText } from '#shared/text/fold-text.ts';
import { isOtherDay } from '../prose/last-day.ts';
import { endsLikeSentence, endsSentence, MAIL_ADDRESS, widthOf, wordCount } from '../prose/line-shape.ts';
import {
  isFullName,
  isGivenName,
  isRole,
  isSurePerson,
  nameAtStart,
  namesIn,
  namesInRow,
} from '../prose/person-names.ts';
import {
  BYLINE_BEFORE,
  BYLINE_WITH_COLON,
  FILED_BY,
  GLUED_BY,
  GLUED_LABEL,
  POST_BY,
} from '../prose/phrases/byline-labels.ts';
import { CREDIT_LABELS } from '../prose/phrases/credit-labels.ts';
import { PUBLISHED_LABELS, UPDATED_LABELS } from '../prose/phrases/date-labels.ts';
import { CJK_OFFICE } from '../prose/phrases/name-words.ts';
import { COMMENT_WORDS, IMPRINT_LABELS } from '../prose/phrases/notices.ts';
import { composition, phraseAt, wordsOf, writtenPhrases } from '../prose/phrases/phrase-table.ts';
import { ABOUT_WORDS, READING_MINUTES, READING_WORDS } from '../prose/phrases/reading-time-words.ts';
import { ONE_WORDS } from '../prose/phrases/relative-words.ts';
import { ORIGINAL_OF_ACCOUNT, REPORTER_OF_PAPER } from '../prose/phrases/reporter-words.ts';
import { SECTION_NAMES } from '../prose/phrases/section-names.ts';
import {
  SHARE_ACTIONS,
  SHARE_NETWORKS,
  WEAK_BUTTONS,
  WORDS_BETWEEN_BUTTONS,
} from '../prose/phrases/share-words.ts';
import { SITE_WORDS } from '../prose/phrases/site-words.ts';
import { isTagLabel } from '../prose/phrases/tag-labels.ts';
import { LazyPattern, oneOf, wordsIn } from '../prose/phrases/word-pattern.ts';
import { byline, isStaffByline } from './byline.ts';
import { isWordOfText } from './mentions.ts';
import type { MetaLine } from './meta-line.ts';
import type { TextDocument } from './text-document.ts';
import { readDate, type WrittenDates, writtenDates } from './written-dates.ts';

const MAX_CHARACTERS = 260;
const MAX_WORDS = 45;
/** A place precedes a month in words (`Punta Gaviota, 4 de marzo`); a person also precedes a date in digits. */
const SIGNED = /^[^\d]{4,50}\d{1,2}([./-])\d{1,2}\1\d{2,4}(?!\d).{0,70}$/u;

/** A four-digit year or a date in digits: without one of these, a date in the middle of a line is not certain. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
const SHORT_DATE = /^\W*\d{1,2}([./-])\d{1,2}\1\d{2}\W*$|^['’]\d{2}\W*$/u;

/** `Deadline: 15 March 2020`: the label of a day that is not the day of publication. */
const OTHER_LABEL = /\p{L}\s?[:：]\s*$/u;

const UNTOLD_DATE = /^\d{1,2}([./-])\d{1,2}\1\d{4}$/u;

/** A text that does not match contains no certain date. */
const DATE_AHEAD = /(?:19|20)\d\d|\d{1,2}([./-])\d{1,2}\1\d\d|['’]\d\d/u;
const LABEL_CHARACTERS = 60;
/** Shorter labels are also words within sentences. */
const MIN_LABEL = 4;

/** The maximum number of words of a date before and after its year. */
const WORDS_BEFORE = 5;
const WORDS_BEHIND = 8;

const SEPARATORS = /\s*[|｜│┃·•‧●▪◆※~～]\s*|\s+[-–—―/]+\s+|\u3000+|\s*[;；؛]\s*/u;
const COMMA = /\s*[,،、，]\s*/u;

/** Words between a date and the text before it: `am`, `le`, `on`. */
const CONNECTOR = new LazyPattern(
  () => new RegExp(String.raw`(?:^|[\s,،、，:–—-])(?:${wordsIn('dateJoints')}|-)$`, 'iu'),
);
/** `Ann Lee in Tides` */
const IN_CATEGORY = new LazyPattern(() => {
  const prepositions = writtenPhrases('filedUnder').filter((phrase) => !phrase.includes(' '));
  return new RegExp(` ${oneOf(prepositions)} `, 'u');
});

const CONTROLS = {
  comments: COMMENT_WORDS,
  actions: SHARE_ACTIONS,
  networks: SHARE_NETWORKS,
  weak: WEAK_BUTTONS,
  minutes: READING_MINUTES,
  reading: READING_WORDS,
  about: ABOUT_WORDS,
  between: WORDS_BETWEEN_BUTTONS,
  one: ONE_WORDS,
};
/** Words that occur only on buttons, in counts and in reading times; words of the other sets can be between them. */
const SURE_CONTROLS = ['comments', 'actions', 'networks', 'weak', 'reading'] as const;

/** A handle after `by`, as blogs print it. */
const HANDLE = /^[\p{L}\d][\p{L}\p{M}\d_.-]{2,24}$/u;
const MAX_UNNAMED_WORDS = 3;
/** `R. R.`: an author who gives only initials. */
const INITIALS = /^(?:\p{Lu}\. ?){2,3}$/u;

/**
 * 山川花子2026年…: a name of three to five characters directly before the year. The name does not end like an office or a
 * place.
 */
const CJK_NAME_AT_DATE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3,5}$/u;

/** A word directly behind a year, but not the sign for the year. */
const GLUED_WORD = new LazyPattern(
  () => new RegExp(String.raw`(?<=(?<!\d)(?:19|20)\d\d)(?=\p{L}{2})(?!${wordsIn('yearSigns')})`, 'gu'),
);
/** `山川花子2026年`: a year directly behind a name. */
const GLUED_YEAR = new LazyPattern(
  () =>
    new RegExp(
      String.raw`(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=(?:19|20)\d\d${wordsIn('yearSigns')})`,
      'gu',
    ),
);

type Found = MetaLine & { rest: string[] };

/** A part of a line: text, or a date. `date` is empty if its day and month could be exchanged. */
type Piece = { text: string; date?: undefined } | { date: string; written: string; text?: undefined };

/**
 * Reads the certain parts of a line about the article: dates, names after `by` or next to a date, counts and buttons.
 * The other parts are returned in `rest`, and decide whether the line can be removed.
 *
 * @returns undefined if no part of the line is certain
 */
export function readHeaderParts(text: string, page: TextDocument): MetaLine | undefined {
  if (text.length > MAX_CHARACTERS || wordCount(text) > MAX_WORDS) return undefined;
  const canHaveDate = DATE_AHEAD.test(text);
  const labelled = text.replace(GLUED_LABEL.expression, '$& ');
  // A sentence can begin with `by` too.
  const canBeByline = (): boolean =>
    !endsLikeSentence(text) &&
    phraseAt(foldText(labelled.slice(0, LABEL_CHARACTERS)), BYLINE_WITH_COLON) !== '';
  if (!canHaveDate && !canBeByline()) return namesBeforeDay(text, page);
  const pieces: Piece[] = canHaveDate ? splitAtDates(unglued(text), page) : [{ text: labelled }];
  const hasDate = pieces.some(({ date }) => date !== undefined);
  if (canHaveDate && !hasDate && !canBeByline()) return undefined;
  const found: Found = { dates: {}, authors: [], rest: [] };
  for (const [index, piece] of pieces.entries()) {
    if (piece.date !== undefined) {
      const before = pieces[index - 1]?.text ?? '';
      const label = labelBefore(before);
      const isOther =
        (label === undefined && OTHER_LABEL.test(before)) ||
        isOtherDay({ before, written: piece.written, behind: pieces[index + 1]?.text ?? '' }, page);
      if (piece.date !== '' && !isOther) found.dates = withDate(found.dates, piece.date, label);
      continue;
    }
    const isBeforeDate = pieces[index + 1]?.date !== undefined;
    const bare = isBeforeDate ? withoutLabel(piece.text) : piece.text;
    const isBehindDate = pieces[index - 1]?.date !== undefined;
    const around = {
      page,
      hasDate,
      isBeforeDate,
      isBehindDate,
      isSigned: index === 0 && SIGNED.test(text) && !endsLikeSentence(text),
    };
    const segments = bare.split(SEPARATORS);
    for (const [at, segment] of segments.entries()) {
      const isBeforeControl = isKnown(segments[at + 1] ?? '');
      readSegment(segment, found, {
        ...around,
        isBehindDate: isBehindDate && segments.slice(0, at).every((before) => before === ''),
        isBeforeControl,
      });
    }
  }
  const hasFact =
    found.dates.published !== undefined || found.dates.updated !== undefined || found.authors.length > 0;
  if (!hasFact || isStatement(pieces, found)) return undefined;
  return isLittle(found.rest) || beginsSurely(pieces, found) ? found : undefined;
}

/** `Anna Marren starb am`: the last words before the date are in small letters. A job is too. */
const SMALL_LETTERS = /^(?!\p{Script=Georgian})\p{Ll}{3}/u;

/**
 * Whether words in small letters between a name and a date say what happened on that day: `Ann Lee, born 2 May 1929`,
 * `Anna Marren starb am 21. Oktober 2026`. Places and sections begin with a capital.
 */
function isStatement(pieces: readonly Piece[], { dates, rest }: Found): boolean {
  if (dates.isLabelled === true || dates.updated !== undefined) return false;
  const said = rest.filter((part) => SMALL_LETTERS.test(part) && !isRole(part));
  return said.some((part) =>
    pieces.some(
      ({ text }, at) => pieces[at + 1]?.date !== undefined && withoutLabel(text ?? '').endsWith(part),
    ),
  );
}

/** `Ann Mercer Paul Roe 8 March, 17:46`: names, a day without its year, and a time. */
const BEFORE_DAY =
  /^([^\d]{5,90}?)[\s,·|–—-]+(\d{1,2}\.? \p{L}{3,12},? (?:\p{L}{1,3} )?\d{1,2}[:.]\d{2}.{0,30})$/u;

function namesBeforeDay(text: string, page: TextDocument): MetaLine | undefined {
  const [, names = '', day = ''] = BEFORE_DAY.exec(text) ?? [];
  const authors = names === '' ? [] : peopleIn(names);
  const dates = authors.length === 0 ? undefined : writtenDates(day, page);
  return dates?.published === undefined ? undefined : { dates, authors };
}

/** Full names, each with a given name, with or without a sign between them. */
function peopleIn(text: string): string[] {
  const row = namesInRow(text);
  if (row.length > 0) return row;
  const listed = namesIn(text) ?? [];
  return listed.every(isSurePerson) ? listed : [];
}

/**
 * Whether a line begins with certain parts. Any text may follow them, but with words before them the line is a sentence
 * or a heading.
 */
function beginsSurely(pieces: readonly Piece[], { authors, rest }: Found): boolean {
  const [first] = pieces;
  const before = first?.text ?? '';
  return !rest.some((part) => before.startsWith(part)) || authors.some((name) => before.startsWith(name));
}

/** Elements of a page that were copied without a space between them. */
function unglued(text: string): string {
  return (
    text
      .replace(POST_BY.expression, '')
      // `Ann LeeNovember 21, 202512 Comments`, `Lima15.04.25 09:56`, `Lima-29/05/2025`
      .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, (?:19|20)\d\d)/gu, ' ')
      .replace(/(?<=\p{L} \d{1,2}, (?:19|20)\d\d)(?=\d)/gu, ' ')
      .replace(/(?<=\p{Ll}{2})(?=\d{1,2}[./]\d{1,2}[./]\d\d \d{1,2}:\d\d)/gu, ' ')
      .replace(/^(\p{Lu}[\p{L} ]{2,20})-(?=\d{1,2}([/.])\d{1,2}\2(?:19|20)\d\d)/u, '$1 - ')
      // `Ann Lee3 Comments`
      .replace(/(?<=\p{Ll}{2})(?=\d{1,3} \p{L}{4,14}$)/u, ' ')
      // `2026/1/14 21:17（最終更新 1/14 22:05） 789文字`
      .replace(/（(?:最終)?更新[^（）]{4,24}）/u, ' ')
      .replace(/\s\d{1,5}文字$/u, '')
      .replace(/(?<=(?<!\d)(?:19|20)\d\d)(?=\d{1,2}[:.h]\d\d(?!\d))/gu, ' ')
      .replace(/(?<=(?<!\d)(?:19|20)\d\d)(?=\d{1,2}(?:[./-]|\.? ?\p{L}))/gu, ' ')
      .replace(GLUED_WORD.expression, ' ')
      .replace(GLUED_YEAR.expression, ' ')
      .replace(GLUED_BY.expression, ' ')
      .replace(/(?<=\p{Ll}{2})(?=\d{1,2}(?:[./-]\d{1,2}[./-]|\.? \p{L}{3,9}\.? )(?:19|20)\d\d)/gu, ' ')
      .replace(/ @ (?=\d)/gu, ' ')
  );
}

/** Splits a text at its dates, with the longest match for each. A date that is repeated directly counts once. */
function splitAtDates(text: string, page: TextDocument): Piece[] {
  const words = text.split(' ');
  const pieces: Piece[] = [];
  let done = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (at < done || !(YEAR.test(word) || SHORT_DATE.test(word))) continue;
    const found = longestDate(words, { from: Math.max(done, at - WORDS_BEFORE), at }, page);
    if (found === undefined) {
      // `02/10/2020` in English: an ambiguous date.
      if (!UNTOLD_DATE.test(word)) continue;
      pieces.push({ text: words.slice(done, at).join(' ') }, { date: '', written: word });
      done = at + 1;
      continue;
    }
    const before = words.slice(done, found.start).join(' ');
    const last = pieces.at(-1);
    const isAgain = /^\W*$/u.test(before) && last?.date?.slice(0, 10) === found.date.slice(0, 10);
    if (!isAgain)
      pieces.push(
        { text: before },
        { date: found.date, written: words.slice(found.start, found.end).join(' ') },
      );
    done = found.end;
  }
  return [...pieces, { text: words.slice(done).join(' ') }];
}

function longestDate(
  words: readonly string[],
  { from, at }: { from: number; at: number },
  page: TextDocument,
): { date: string; start: number; end: number } | undefined {
  for (let start = from; start <= at; start++) {
    for (let end = Math.min(words.length, at + 1 + WORDS_BEHIND); end > at; end--) {
      const first = words[start] ?? '';
      const last = words[end - 1] ?? '';
      // `Januar 2022 5 Kommentare`: the number after the year counts something else.
      if (end === at + 2 && /^\d{1,3}\W*$/u.test(last)) continue;
      // An initial before a date is part of a name: `R. R. am 7.8.2013`.
      if (/^\p{Lu}\.?$/u.test(first)) continue;
      if (!/[\p{L}\p{Nd}]/u.test(first) || !/[\p{L}\p{Nd}]/u.test(last)) continue;
      const date = readDate(
        words
          .slice(start, end)
          .join(' ')
          .replace(/^[([]|[),;:\].]+$/gu, ''),
        page,
      );
      if (date !== undefined && yearStands(date, words.slice(start, end))) return { date, start, end };
    }
  }
  return undefined;
}

/** Whether the words contain the year of the date. Otherwise `20 Feb` of `20 Feb, 2020` would be a day of this year. */
function yearStands(date: string, words: readonly string[]): boolean {
  const year = date.slice(0, 4);
  const written = foldText(words.join(' '));
  return YEAR.test(written) ? written.includes(year) : written.includes(year.slice(2));
}

type DateLabel = 'published' | 'updated' | undefined;

function withDate(dates: WrittenDates, date: string, label: DateLabel): WrittenDates {
  if (label === 'updated') return { updated: date, ...dates };
  return { published: date, ...(label === 'published' && { isLabelled: true }), ...dates };
}

/** The label with which the text before a date ends. */
function labelBefore(text: string): DateLabel {
  const words = wordsOf(text).split(' ');
  for (let count = Math.min(4, words.length); count > 0; count--) {
    const label = words.slice(-count).join(' ');
    if (UPDATED_LABELS.has(label)) return 'updated';
    if (PUBLISHED_LABELS.has(label)) return 'published';
  }
  return undefined;
}

function withoutLabel(text: string): string {
  let bare = text.replace(/[\s:：(（[»]+$/u, '');
  for (let round = 0; round < 3; round++) {
    const words = bare.split(' ');
    // `by Ann D | 5 November`: a surname, not the `d` before a Danish date.
    if (/\s\p{Lu}[\s|·•–—-]*$/u.test(bare)) break;
    const count = [4, 3, 2, 1].find((length) => {
      const label = wordsOf(words.slice(-length).join(' '));
      return words.length >= length && (UPDATED_LABELS.has(label) || PUBLISHED_LABELS.has(label));
    });
    const next = (count === undefined ? bare : words.slice(0, -count).join(' '))
      .replace(CONNECTOR.expression, '')
      .replace(/[\s,،、，:：(（[|»–—-]+$/u, '');
    if (next === bare) break;
    bare = next;
  }
  return bare;
}

interface Around {
  page: TextDocument;
  hasDate: boolean;
  isBeforeDate: boolean;
  isBehindDate: boolean;
  /** A count or a button follows. */
  isBeforeControl: boolean;
  /** Whether the text begins the line and a date in digits follows. */
  isSigned: boolean;
}

/** One part of a line between two separators or dates. */
function readSegment(segment: string, found: Found, around: Around): void {
  const bare = segment.replace(/^[\s,،、，:：)\]）.-]+|[\s,،、，:：([（]+$/gu, '');
  if (!/[\p{L}]/u.test(bare)) return;
  if (isKnown(bare)) {
    // `Posted in Tides by marc on`
    const by = FILED_BY.expression.exec(bare)?.[1];
    if (by !== undefined && around.hasDate) found.authors.push(...(namesBehindBy(by, around).names ?? []));
    return;
  }
  const own = withoutControls(bare);
  const unlabelled = withoutDateLabel(own, around);
  if (unlabelled === '') return;
  if (
    around.isBehindDate &&
    (around.isBeforeControl || own !== bare) &&
    isSignInName(unlabelled, around.page)
  ) {
    found.authors.push(unlabelled);
    return;
  }
  const label = phraseAt(foldText(unlabelled), BYLINE_WITH_COLON);
  if (label !== '') {
    const { names, rest } = namesBehindBy(unlabelled, around);
    if (names !== undefined) {
      found.authors.push(...names);
      if (rest !== '') readPlain(rest, found, around);
      return;
    }
  }
  readPlain(unlabelled, found, around);
}

/** One word that is written like a handle: `karstenruppert`, `ThE_PaiN`, `nordlicht7`. */
const isSignInName = (text: string, page: TextDocument): boolean =>
  /^(?:[\p{Ll}\d][\p{L}\d_-]{4,24}|\p{L}[\p{L}\d]*(?:[_\d]|\p{Ll}\p{Lu})[\p{L}\d_]{0,20})$/u.test(text) &&
  /\p{L}{3}/u.test(text) &&
  !SECTION_NAMES.has(wordsOf(text)) &&
  !isWordOfText(text, page);

/** `Veröffentlicht von A`, `Posted by A`: the label of a date that is on another line. */
function withoutDateLabel(text: string, { isBeforeDate }: Around): string {
  const label = phraseAt(foldText(text), PUBLISHED_LABELS);
  const rest = text.slice(label.length).trim();
  // `Published in the Tide on`
  if (isBeforeDate && label.length >= MIN_LABEL && FILED.test(rest)) return '';
  return label !== '' && BYLINE_BEFORE.has(wordsOf(rest.split(' ', 1)[0] ?? '')) ? rest : text;
}

/** A segment without `by`: names with other evidence, sections and places. */
function readPlain(text: string, found: Found, around: Around): void {
  for (const part of text.split(COMMA)) {
    const words = wordsOf(part);
    if (words === '' || isKnown(part) || SECTION_NAMES.has(words)) continue;
    const mayName = around.hasDate && found.authors.length === 0;
    const [, office = '', reporter] = mayName ? (REPORTER_OF_PAPER.expression.exec(part) ?? []) : [];
    if (reporter !== undefined) {
      found.authors.push(reporter);
      if (office !== '') found.rest.push(office);
      continue;
    }
    const [, original] = mayName ? (ORIGINAL_OF_ACCOUNT.expression.exec(part) ?? []) : [];
    if (original !== undefined) {
      found.authors.push(original);
      found.rest.push(part.slice(part.indexOf(original) + original.length).trim());
      continue;
    }
    const several = mayName ? severalNames(part) : [];
    if (several.length > 0) {
      found.authors.push(...several);
      continue;
    }
    const name = mayName ? sureName(part, around) : nextName(part, found, around);
    if (name !== undefined) found.authors.push(name);
    const rest = name === undefined ? part : part.slice(name.length).trim();
    if (rest !== '' && !SECTION_NAMES.has(wordsOf(rest)) && !isKnown(rest)) found.rest.push(rest);
  }
}

/** `Priya Raman and Jonas Weil`: people, each with a given name. */
function severalNames(part: string): string[] {
  const names = namesIn(part) ?? [];
  return names.length > 1 && names.every(isSurePerson) ? names : [];
}

/** `Ann Lee, Lima, Paul Roe`: another full name behind the first one and its place. */
function nextName(part: string, { authors }: Found, { isBeforeDate, page }: Around): string | undefined {
  if (!isBeforeDate || authors.length === 0 || !isFullName(part)) return undefined;
  const isPerson = nameAtStart(part) === part && isGivenName(part);
  return isPerson || (isWrittenName(part) && !isWordOfText(part, page)) ? part : undefined;
}

/**
 * A person next to a date, recognised by a given name or, in scripts without spaces, by being directly before the year.
 */
function sureName(part: string, { page, isBeforeDate, isSigned }: Around): string | undefined {
  if (isBeforeDate && CJK_NAME_AT_DATE.test(part))
    return CJK_OFFICE.test(part) || SITE_WORDS.test(part) ? undefined : part;
  if (isSigned && isBeforeDate && isWrittenName(part) && !isWordOfText(part, page)) return part;
  const name = nameAtStart(part);
  return name !== undefined && isSurePerson(name) ? name : undefined;
}

/** `Janic Cathomen, 01.12.2021`: words with a capital letter that are not the name of a site. */
const isWrittenName = (text: string): boolean =>
  isFullName(text) &&
  !SITE_WORDS.test(text.toLowerCase()) &&
  /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'’-]*\p{Ll})+$/u.test(text);

/** The names after `by`, as many words as are names; or one handle, if the line ends there and has a date. */
function namesBehindBy(text: string, { hasDate }: Around): { names: string[] | undefined; rest: string } {
  if (isStaffByline(text)) return { names: [], rest: '' };
  const words = text.split(' ');
  const label = [3, 2, 1].find((count) => BYLINE_BEFORE.has(wordsOf(words.slice(0, count).join(' '))));
  const unnamed = label === undefined ? [] : words.slice(label);
  const initials = unnamed.join(' ');
  if (hasDate && INITIALS.test(initials)) return { names: [initials], rest: '' };
  for (let end = words.length; end > 1; end--) {
    const names = byline(words.slice(0, end).join(' '));
    if (names === undefined) continue;
    const rest = words.slice(end).join(' ');
    // The words after a name must not be in small letters. If they are, the text is a handle (`by mobasir hassan`) or
    // no by-line.
    if (/^\p{Ll}/u.test(rest) && !(names[0]?.includes(' ') ?? true)) break;
    if (!hasDate && rest !== '' && !isKnown(rest) && !SECTION_NAMES.has(wordsOf(rest))) break;
    const name = firstOnly(names, text);
    if (name !== undefined) return { names: [name], rest: (names[0] ?? '').slice(name.length).trim() };
    return { names, rest };
  }
  const [first = ''] = unnamed;
  const behind = unnamed.slice(1).join(' ');
  if (label !== undefined && HANDLE.test(first) && STAMP.test(behind)) return { names: [first], rest: '' };
  const isWhole =
    unnamed.length > 0 && unnamed.length <= MAX_UNNAMED_WORDS && hasDate && !endsLikeSentence(text);
  if (isWhole && HANDLE.test(first) && !/^\p{Ll}{1,3}$/u.test(first))
    return { names: [unnamed.join(' ')], rest: '' };
  return { names: undefined, rest: text };
}

/**
 * The first name alone, if more text was taken for names: `von Ulrike Holm Allgemein`, `von Ulrike in Gefühle, Kultur`.
 */
function firstOnly(names: readonly string[], text: string): string | undefined {
  const [first = '', ...others] = names;
  const isFiled = IN_CATEGORY.test(text) && !others.some((name) => name.includes(' '));
  if (others.length > 0) return isFiled ? first : undefined;
  const name = nameAtStart(first);
  if (name === undefined) return undefined;
  if (name === first) {
    // `Jana Martin Allgemeines`: two given names and a section.
    const [, before = '', last = ''] = /^(\S+ .+) (\S+)$/u.exec(first) ?? [];
    return SECTION_NAMES.has(wordsOf(last)) ? before : undefined;
  }
  const tail = first.slice(name.length).trim();
  // `Ann Leein Allgemeines`: the word before the category was copied without a space.
  const glued = /^(\S+ .*\p{L}{3})in$/u.exec(name)?.[1];
  if (glued !== undefined && SECTION_NAMES.has(wordsOf(tail)) && !isGivenName(name.split(' ').at(-1) ?? ''))
    return glued;
  return SECTION_NAMES.has(wordsOf(tail)) || wordCount(tail) > 1 ? name : undefined;
}

/** `at 10:52 PM`, `um 10:52`: the time of a post whose day is on another line. */
const STAMP = /^(?:\p{L}{1,3}\.? )?\d{1,2}[:.h]\d{2}(?: ?[\p{L}.]{1,4}){0,2}$/u;

/** `um 10:52`: the time at which a blog received a post, if the day is on another line. */
const TIME_ALONE = /^(?:\p{L}{1,3}\.? ){0,2}\d{1,2}[:.h]\d{2}(?: ?[\p{L}.]{1,4})?$/u;

/** `5 Comments`, `Leave a comment`, `3 min read`, `Filed under: tides`, `Photo: A`. */
function isKnown(text: string): boolean {
  const words = wordsOf(text);
  const [, label = ''] = /^([^:：]{2,34}?)\s*[:：]/u.exec(text) ?? [];
  return (
    isControl(words) ||
    TIME_ALONE.test(text) ||
    MAIL_ADDRESS.test(text) ||
    isTagLabel(label) ||
    NUMBERED.test(text) ||
    FILED.test(text) ||
    phraseAt(words, IMPRINT_LABELS) !== '' ||
    phraseAt(words, CREDIT_LABELS) !== ''
  );
}

/** `Issue 88`, `Nr. 14/2026`, `Pressemitteilung Nr. 14`: the number of an issue or a press release. */
const NUMBERED = new LazyPattern(() => numberedBehind(String.raw`(?:[\p{L}-]{5,24} )?`));
/** `Communiqué de presse n° 12` */
const NUMBERED_TITLE = new LazyPattern(() => numberedBehind(String.raw`(?:[\p{L}-]{2,24} ){0,4}`));

function numberedBehind(words: string): RegExp {
  const label = wordsIn('issueWords', 'numberWords');
  return new RegExp(String.raw`^${words}${label}\.? ?#?\d{1,4}(?:[/-]\d{2,4})?$`, 'iu');
}

/** Whether a line is only the number of an issue, a press release or a notice. */
export const isNumbered = (text: string): boolean => NUMBERED_TITLE.test(text);

/** `in News`, `Abgelegt unter`: the category of a blog post. */
const FILED = new LazyPattern(() => new RegExp(String.raw`^${wordsIn('filedUnder')}(?:[\s:：]|$)`, 'iu'));

function isControl(words: string): boolean {
  if (words === '' || words.length > 120) return false;
  const counts = composition(words, CONTROLS);
  return counts !== undefined && SURE_CONTROLS.some((name) => (counts.get(name) ?? 0) > 0);
}

/** A text without the buttons and counts at its end: `Ann Mercer 5 Comments` → `Ann Mercer`. */
function withoutControls(text: string): string {
  const words = text.split(' ');
  for (let at = 1; at < words.length; at++) {
    const tail = words.slice(at).join(' ');
    // The initial of a surname, which is not the `d` of `3 d`. `X` is a network.
    if (/^(?:\p{Lu}\. ?){1,3}$|^(?!X)\p{Lu}$/u.test(tail)) continue;
    if (isControl(wordsOf(tail)) || /^\d{1,5}$/u.test(tail)) return words.slice(0, at).join(' ');
  }
  return text;
}

const MAX_LABEL_WIDTH = 30;
const MAX_LABEL_WORDS = 4;

/** Whether the rest of a line is a section, a place or a label, and not a sentence or heading of the article. */
export function isLittle(rest: readonly string[]): boolean {
  const text = rest.join(' ');
  return (
    rest.length === 0 ||
    (widthOf(text) <= MAX_LABEL_WIDTH && wordCount(text) <= MAX_LABEL_WORDS && !endsSentence(text))
  );
}
