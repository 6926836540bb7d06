import { certainDate } from '#shared/text/dates/certain-date.ts';
import type { ScannedDate, ScanOptions } from '#shared/text/dates/date-fields.ts';
import { dateWords } from '#shared/text/dates/date-words.ts';
import { scanDate } from '#shared/text/dates/scan-date.ts';
import { takeZonePhrase } from '#shared/text/dates/zones.ts';
import { foldText } from '#shared/text/fold-text.ts';
import type { DateLabel } from '../prose/label-before-date.ts';
import { isOtherDay } from '../prose/last-day.ts';
import { BYLINE_BEFORE } from '../prose/phrases/byline-labels.ts';
import { PUBLISHED_IN, PUBLISHED_LABELS, UPDATED_LABELS } from '../prose/phrases/date-labels.ts';
import { phraseAt, phrasesOf } from '../prose/phrases/phrase-table.ts';
import { AGO_WORDS } from '../prose/phrases/relative-words.ts';
import { LazyPattern, wordsIn } from '../prose/phrases/word-pattern.ts';
import { relativeDate, withDayNamed } from './relative-date.ts';

/** The dates of a line, for `parseDate`. */
export interface WrittenDates {
  published?: string;
  /** Whether a label says that `published` is the time of publication. */
  isLabelled?: true;
  updated?: string;
}

export interface DateContext {
  receivedAt: string;
  /** The address of the text, if known: many contain the day. */
  readonly url?: string | undefined;
  /** Primary subtag of the language of the text, if it is certain; detected on first use. */
  readonly language: string | undefined;
}

const DAY = 86_400_000;
const MAX_CHARACTERS = 200;
/** The maximum number of characters of a line that has a date but no number: `Published an hour ago`. */
const MAX_WITHOUT_NUMBER = 60;

const EDGES = /^[\s,;:|/()[\]–—\-·•.،、：／【】（）]+|[\s,;:|/([\]–—\-·•،、：／【（]+$/g;

/** Two elements of a page that were copied without a space: `14.30 GMTLast modified`. */
const GLUED_ZONE = /\b(GMT|BST|UTC|CET|CEST|EST|EDT)(?=\p{Lu}\p{Ll})/gu;

/** `24 de agosto de 2025, p. 22`: the page of the printed paper. */
const PAGE_NUMBER = new LazyPattern(
  () => new RegExp(String.raw`(?<=\d{4}), ?${wordsIn('printedPageWords')}\.? ?\d{1,3}$`, 'iu'),
);

/** A time alone after a label says that the article was changed, but not on which day. */
const TIME_ALONE = /^\D{0,12}\d{1,2}[:.h]\d{2}(?:\D{0,8}| \([^()\d]{3,30}\))$/u;

/** A day and a month that could be exchanged. */
const NUMBERS_ALONE = /\d{1,2}[./-] ?\d{1,2}/;

/** `19.03.02`: the language tells which number is the year. */
const SHORT_YEAR = /(?<!\d)\d\d([./-]) ?\d{1,2}\1 ?\d\d(?!\d)/;

/** `3/5`, `1. 1.`: a picture of a gallery, or a list item. */
const COUNTER = /^\d{1,2} ?[/.] ?\d{1,2}\.?$/;

/** An earlier year is a year of another calendar, because no text was published before this year. */
const FIRST_YEAR = 1500;

/** `281530 nov 26`: day, hour, minute, month and year, as agencies and ships write them. */
const DAY_TIME_GROUP = /^(\d\d)(\d\d)(\d\d)z? (\p{L}{3,4})\.? (\d\d)$/u;

/** A word before the first number can say that the day is the last one of a period. */
const LETTER_AHEAD = /^\p{L}/u;

const CJK_LANGUAGES = ['zh', 'ja', 'ko'];

/**
 * The dates of a line that contains only dates and their labels: `Published 4 March 2025, 18:30, updated …`.
 *
 * @returns undefined if the line contains anything else; an empty object if it has a time or an age, but no day
 */
export function writtenDates(text: string, context: DateContext): WrittenDates | undefined {
  if (text.length > MAX_CHARACTERS || (text.length > MAX_WITHOUT_NUMBER && !/\p{Nd}/u.test(text)))
    return undefined;
  const folded = foldText(text.replace(GLUED_ZONE, '$1 ').replace(PAGE_NUMBER.expression, ''))
    .replace(/\s+/g, ' ')
    .trim();
  if (isTimeOfWeek(folded)) return {};
  const dates = oneDate(folded, context) ?? bracketedDates(folded, context) ?? labelledDates(folded, context);
  return dates ?? (isLongAgo(folded) ? {} : undefined);
}

/** Whether a text is a weekday and a time, of an unknown week: `donderdag, 14:07`. */
function isTimeOfWeek(folded: string): boolean {
  const [, day = ''] =
    /^(\p{L}{3,14})[.,]?(?: \p{L}{1,3})? \d{1,2}[:.h]\d{2}(?: \p{L}{1,4})?$/u.exec(folded) ?? [];
  return dateWords().get(day)?.isWeekday === true;
}

/** `Published 4 months ago`: the line says no day, but contains nothing other than the age. */
function isLongAgo(folded: string): boolean {
  const { label, length } = labelAt(folded, 0);
  const age = folded.slice(length).replace(EDGES, '');
  if (label === undefined || !/^\P{Nd}*\p{Nd}{1,2}\P{Nd}*$/u.test(age) || age.split(' ').length > 4)
    return false;
  return [...age].some((_, at) => phraseAt(age, AGO_WORDS, at) !== '');
}

/** A text that is one date, with or without a label before or after it. */
function oneDate(folded: string, context: DateContext): WrittenDates | undefined {
  const bare = dateOf(folded, context);
  if (bare !== undefined) return withDate({}, bare, undefined);
  const head = labelAt(folded, 0);
  if (head.label !== undefined) {
    const after = folded.slice(head.length);
    const date =
      dateOf(after, context) ??
      dateAfterPlace(folded, head.length, context) ??
      (head.label === 'updated' ? dateAfterEditor(after, context) : undefined);
    if (date !== undefined) return withDate({}, date, head.label);
  }
  for (let at = folded.length - 1; at > 0; at--) {
    const tail = labelAt(folded, at);
    if (tail.label === undefined || folded.slice(at + tail.length).replace(EDGES, '') !== '') continue;
    const date = dateOf(folded.slice(0, at), context);
    if (date !== undefined) return withDate({}, date, tail.label);
  }
  return undefined;
}

const BEFORE_DAY = phrasesOf('dateJoints', 'publishedIn');
const MAX_PLACE = 50;

/**
 * The date after the place of publication, which is between label and day:
 * `Published on the noticeboard and website: 24 November 2026`, `Published on the website on 24 November 2026`.
 */
function dateAfterPlace(folded: string, label: number, context: DateContext): string | undefined {
  const after = folded.slice(label);
  const last = folded.slice(0, label).split(' ').at(-1) ?? '';
  const isPlace = PUBLISHED_IN.has(last) || phraseAt(after, PUBLISHED_IN, after.search(/\S/u)) !== '';
  const [place = ''] = /^[^:：;,.\d]{3,}/u.exec(after) ?? [];
  // `Posted in Tides by Ann Lee on 3 August 2026`
  const isByline =
    !/^[:：]/u.test(after.slice(place.length)) && place.split(' ').some((word) => BYLINE_BEFORE.has(word));
  if (!isPlace || isByline || place.length > MAX_PLACE) return undefined;
  const ends = [...`${place} `.matchAll(/(?<=\S)[ :：]/gu)].map(({ index }) => index);
  for (const end of ends) {
    const day = after
      .slice(end)
      .replace(/^\s*[:：]/u, '')
      .trim();
    const connected = phraseAt(day, BEFORE_DAY);
    const date = dateOf(day.slice(connected.length), context);
    if (date !== undefined) return date;
  }
  return undefined;
}

const MAX_WORDS_OF_EDITOR = 4;

/** The date after the person who changed the text: `Last edited by Joel 12 February 2026, 14:22`. */
function dateAfterEditor(after: string, context: DateContext): string | undefined {
  const [by = '', ...words] = after.trim().split(' ');
  if (!BYLINE_BEFORE.has(by)) return undefined;
  for (let count = 1; count <= MAX_WORDS_OF_EDITOR; count++) {
    const date = dateOf(words.slice(count).join(' '), context);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** A date, and the date of an update in brackets: `1 December 2025 (updated 2 December)`. */
function bracketedDates(folded: string, context: DateContext): WrittenDates | undefined {
  const [, outer = '', inner = ''] = /^([^(]{6,60})\(([^()]{3,60})\)$/.exec(folded) ?? [];
  const first = oneDate(outer, context);
  const second = first === undefined ? undefined : oneDate(inner, context);
  return first !== undefined && second?.updated !== undefined ? { ...second, ...first } : undefined;
}

/** Several dates, each after its label (or before it, in Chinese, Japanese and Korean). */
function labelledDates(folded: string, context: DateContext): WrittenDates | undefined {
  const pieces: { label: DateLabel; text: string }[] = [{ label: undefined, text: '' }];
  for (let at = 0; at < folded.length; ) {
    const found = labelAt(folded, at);
    // Shorter labels are also words within dates: `12 de marzo del 2025`.
    if (found.label !== undefined && (found.length > 3 || !/^[a-z]/.test(folded[at] ?? ''))) {
      pieces.push({ label: found.label, text: '' });
      at += found.length;
    } else {
      const piece = pieces.at(-1);
      if (piece !== undefined) piece.text += folded[at];
      at += 1;
    }
  }
  if (pieces.length < 2) return undefined;
  // `01/04/2025 17h32 Atualizado 02/04/2025 09h10 (horário de Brasília)`: the zone is for both.
  const after = /\s*\([^()]{3,40}\)\s*$/u.exec(folded)?.[0] ?? '';
  if (takeZonePhrase(after).zone !== undefined) {
    for (const piece of pieces.slice(0, -1)) if (piece.text.replace(EDGES, '') !== '') piece.text += after;
  }
  const first = pieces[0]?.text.replace(EDGES, '') ?? '';
  const areLabelsAfter = first !== '' && (pieces.at(-1)?.text.replace(EDGES, '') ?? '') === '';
  const labelled = areLabelsAfter
    ? pieces.slice(0, -1).map(({ text }, index) => ({ text, label: pieces[index + 1]?.label }))
    : pieces;
  let dates: WrittenDates = {};
  for (const { label, text } of labelled) {
    if (text.replace(EDGES, '') === '') continue;
    const date = dateOf(text, context);
    if (date !== undefined) dates = withDate(dates, date, label);
    else if (label === undefined || !TIME_ALONE.test(text)) return undefined;
  }
  return dates;
}

/** The dates of a line and one more date. The first of each kind is kept. */
export function withDate(dates: WrittenDates, date: string, label: DateLabel): WrittenDates {
  if (label === 'updated') return { updated: date, ...dates };
  return { published: date, ...(label === 'published' && { isLabelled: true }), ...dates };
}

function labelAt(folded: string, at: number): { label: DateLabel; length: number } {
  const updated = phraseAt(folded, UPDATED_LABELS, at);
  const published = phraseAt(folded, PUBLISHED_LABELS, at);
  if (updated.length === 0 && published.length === 0) return { label: undefined, length: 0 };
  return updated.length >= published.length
    ? { label: 'updated', length: updated.length }
    : { label: 'published', length: published.length };
}

function dateOf(text: string, context: DateContext): string | undefined {
  const folded = text.replace(EDGES, '').replace(DAY_TIME_GROUP, '$1 $4 20$5 $2:$3');
  if (folded.length < 3 || COUNTER.test(folded)) return undefined;
  const relative = relativeDate(folded, context.receivedAt);
  if (relative !== undefined) return relative;
  const named = withDayNamed(folded, context.receivedAt);
  return readDate(named ?? folded, context);
}

/**
 * Completes a date without a label. If the year is missing, it is the newest year in which the day was before the
 * receipt. The language, the address or the day of receipt tells which of two numbers is the day.
 *
 * @returns a text that `parseDate` accepts: an instant if the zone is known, else the printed day; undefined if the
 * date is not certain
 */
export function readDate(text: string, context: DateContext): string | undefined {
  const date = dateIn(text, context);
  const isOther = (): boolean =>
    LETTER_AHEAD.test(text) && isOtherDay({ before: '', written: text, after: '' }, context);
  return date === undefined || isOther() ? undefined : date;
}

function dateIn(text: string, context: DateContext): string | undefined {
  const { receivedAt } = context;
  const unaided = scanDate(text, { takesShortYears: true });
  // The language is expensive to detect, so it is detected only if a zone or the order of day and month depends on it.
  const needsLanguage =
    unaided === undefined
      ? NUMBERS_ALONE.test(text)
      : SHORT_YEAR.test(text) ||
        (unaided.year ?? FIRST_YEAR) < FIRST_YEAR ||
        (unaided.time !== undefined && unaided.zone === undefined);
  if (!needsLanguage) return completed(unaided, receivedAt);
  const { language } = context;
  const options: ScanOptions = { takesShortYears: true, ...(language !== undefined && { language }) };
  const isCjk = language !== undefined && CJK_LANGUAGES.includes(language);
  if (isCjk) return completed(scanDate(text, { ...options, order: 'month-first' }), receivedAt);
  if (language !== undefined && language !== 'en')
    return completed(scanDate(text, { ...options, order: 'day-first' }), receivedAt);
  const sure = completed(scanDate(text, options), receivedAt);
  if (sure !== undefined) return sure;
  // In English, `3/5/2026` can be in March or in May. The reading that the address contains is used, else the reading
  // within the week before the receipt, because articles are sent soon after publication. Otherwise the article gets no
  // date.
  const readings = (['day-first', 'month-first'] as const)
    .map((order) => completed(scanDate(text, { ...options, order }), receivedAt))
    .filter((date) => date !== undefined);
  const inAddress = readings.filter((date) =>
    context.url?.replaceAll('/', '-').includes(`-${date.slice(0, 10)}`),
  );
  const likely = inAddress.length > 0 ? inAddress : readings.filter((date) => isRecent(date, receivedAt));
  return likely.length === 1 ? likely[0] : undefined;
}

function isRecent(date: string, receivedAt: string): boolean {
  const age = Date.parse(receivedAt) - Date.parse(date);
  return age > -DAY && age < 8 * DAY;
}

function completed(date: ScannedDate | undefined, receivedAt: string): string | undefined {
  if (date === undefined) return undefined;
  const year = date.year ?? yearBefore(date, receivedAt);
  if (year === undefined) return undefined;
  return certainDate({ ...date, year });
}

/** The newest year in which the day is before receipt, or at most one day after it (because of time zones). */
function yearBefore({ month, day }: ScannedDate, receivedAt: string): number | undefined {
  const received = Date.parse(receivedAt);
  const now = new Date(received).getUTCFullYear();
  return [now + 1, now, now - 1, now - 2, now - 3, now - 4].find((year) => {
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCDate() === day && date.getTime() <= received + DAY;
  });
}
