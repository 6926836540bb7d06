import { foldText } from '#shared/text/fold-text.ts';
import { type DateLabel, labelBefore } from '../prose/label-before-date.ts';
import { isOtherDay } from '../prose/last-day.ts';
import { endsLikeSentence, endsSentence, widthOf, wordCount } from '../prose/line-shape.ts';
import { isRole, isSurePerson, namesIn, namesInRow } from '../prose/person-names.ts';
import { BYLINE_WITH_COLON, GLUED_LABEL } from '../prose/phrases/byline-labels.ts';
import { CREDIT_LABELS } from '../prose/phrases/credit-labels.ts';
import { PUBLISHED_LABELS } from '../prose/phrases/date-labels.ts';
import { IMPRINT_LABELS, SOURCE_LABELS } from '../prose/phrases/notices.ts';
import { phraseAt } from '../prose/phrases/phrase-table.ts';
import { PARTS_OF_HEADER } from '../prose/separators.ts';
import { byline } from './byline.ts';
import { withoutLabel } from './date-label.ts';
import { type Piece, splitAtDates, YEAR } from './date-pieces.ts';
import { isKnown } from './known-parts.ts';
import type { MetaLine } from './meta-line.ts';
import { type Around, type Found, readSegment } from './read-segment.ts';
import type { TextDocument } from './text-document.ts';
import { withDate, writtenDates } from './written-dates.ts';

const MAX_CHARACTERS = 260;
const MAX_WORDS = 45;
/**
 * `Ann Lee, 4.3.2026`: a name before a date in digits. Before a date with the month in words there is more often a
 * place.
 */
const SIGNED = /^[^\d]{4,50}\d{1,2}([./-])\d{1,2}\1\d{2,4}(?!\d).{0,70}$/u;

/** `Deadline: 15 March 2020`: the label of a day that is not the day of publication. */
const OTHER_LABEL = /\p{L}\s?[:：]\s*$/u;

/** `Posted by Ann Lee at 10:15 p.m.`: the full stop belongs to the time. */
const CLOCK_AT_END = /\d[:.]\d{2} ?\p{L}\. ?\p{L}\.$/u;

/** A text that matches neither this pattern nor `YEAR` contains no certain date. */
const DATE_AHEAD = /(?:19|20)\d\d|\d{1,2}([./-])\d{1,2}\1\d\d|['’]\d\d/u;
const LABEL_CHARACTERS = 60;

/** `Ann Lee // 02.11.2021`: between parts that are certain, signs can be doubled. */
const PARTS_OR_DOUBLE_SIGN = new RegExp(String.raw`${PARTS_OF_HEADER.source}|\s+[-–—―/]{2,}\s+`, 'u');

/**
 * Reads the certain parts of a line: dates, names after `by`, counts, buttons. `rest` has the other parts, by
 * which the caller decides whether to remove the line.
 *
 * @returns undefined if no part is certain
 */
export function readHeaderParts(text: string, page: TextDocument): MetaLine | undefined {
  if (text.length > MAX_CHARACTERS || wordCount(text) > MAX_WORDS) return undefined;
  const canHaveDate = YEAR.test(text) || DATE_AHEAD.test(text);
  const labelled = text.replace(GLUED_LABEL.expression, '$& ');
  // A sentence can begin with `by` too.
  const canBeByline = (): boolean =>
    (!endsLikeSentence(text) || CLOCK_AT_END.test(text)) &&
    phraseAt(foldText(labelled.slice(0, LABEL_CHARACTERS)), BYLINE_WITH_COLON) !== '';
  if (!canHaveDate && !canBeByline()) return namesBeforeDay(text, page);
  if (!canHaveDate) {
    const aged = bylineBeforeAge(labelled, page);
    if (aged !== undefined) return aged;
  }
  const pieces: Piece[] = canHaveDate ? splitAtDates(text, page) : [{ text: labelled }];
  const hasDate = pieces.some(({ date }) => date !== undefined);
  if (canHaveDate && !hasDate && !canBeByline()) return undefined;
  const found = readPieces(pieces, SIGNED.test(text) && !endsLikeSentence(text), page);
  const hasFact =
    found.dates.published !== undefined || found.dates.updated !== undefined || found.authors.length > 0;
  if (!hasFact || isStatement(pieces, found)) return undefined;
  return hasOnlyLabels(found.rest) || beginsSurely(pieces, found) ? found : undefined;
}

/** @param isSigned whether the first piece can be the name of a person before a date in digits */
function readPieces(pieces: readonly Piece[], isSigned: boolean, page: TextDocument): Found {
  const hasDate = pieces.some(({ date }) => date !== undefined);
  const found: Found = { dates: {}, authors: [], rest: [] };
  for (const [index, piece] of pieces.entries()) {
    const [before, after] = [pieces[index - 1], pieces[index + 1]];
    if (piece.date === undefined) {
      // `活动时间：2026-10-18`: the label of another day, not a name
      const isOtherLabel = OTHER_LABEL.test(piece.text) && labelBefore(piece.text) === undefined;
      const isBeforeDate = after?.date !== undefined && !isOtherLabel;
      const isAfterDate = before?.date !== undefined;
      const isSignature = isSigned && index === 0;
      readText(piece.text, found, { page, hasDate, isBeforeDate, isAfterDate, isSigned: isSignature });
    } else {
      const label = labelBefore(before?.text ?? '');
      const isPublication = piece.date !== '' && !isOfOtherDay(piece, { before, after, label }, page);
      if (isPublication) found.dates = withDate(found.dates, piece.date, label);
    }
  }
  return found;
}

/** Whether the words around a date say that it is not the day of publication. */
function isOfOtherDay(
  { written }: Piece & { written: string },
  around: { before: Piece | undefined; after: Piece | undefined; label: DateLabel },
  page: TextDocument,
): boolean {
  const [before = '', after = ''] = [around.before?.text, around.after?.text];
  if (around.label === undefined && OTHER_LABEL.test(before)) return true;
  return isOtherDay({ before, written, after }, page);
}

function readText(text: string, found: Found, around: Omit<Around, 'isBeforeControl'>): void {
  const bare = around.isBeforeDate ? withoutLabel(text) : text;
  const segments = bare.split(PARTS_OR_DOUBLE_SIGN).flatMap(labelledParts);
  for (const [at, segment] of segments.entries()) {
    const isFirst = segments.slice(0, at).every((before) => before === '');
    readSegment(segment, found, {
      ...around,
      isAfterDate: around.isAfterDate && isFirst,
      isBeforeControl: isKnown(segments[at + 1] ?? ''),
    });
  }
}

/** Splits a line before each label: `来源：江城晚报 作者：李若澜`, `Autor: Jana Dohm Quelle: Küstenblatt`. */
function labelledParts(text: string): string[] {
  const labels = [...text.matchAll(LABEL_WITHIN)].filter(([, label = '']) => {
    const folded = foldText(label);
    return [BYLINE_WITH_COLON, SOURCE_LABELS, IMPRINT_LABELS, CREDIT_LABELS].some((kind) => kind.has(folded));
  });
  const starts = [0, ...labels.map(({ index }) => index)];
  return starts.map((start, at) => text.slice(start, starts[at + 1]).trim());
}
const LABEL_WITHIN = /\s(\p{L}{2,20})\s?[:：]/gu;

/** `starb` in `Anna Marren starb am 21. Oktober 2026`. A job can be in lower case too. */
const SMALL_LETTERS = /^(?!\p{Script=Georgian})\p{Ll}{3}/u;

/**
 * Whether words in lower case between a name and a date say what happened on that day: `Ann Lee, born 2 May 1929`,
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

/** Reads a by-line before an age or before a day without its year, with a label: `By Ann Lee published 2 days ago`. */
function bylineBeforeAge(text: string, page: TextDocument): MetaLine | undefined {
  const words = text.split(' ');
  for (let at = 2; at < words.length; at++) {
    const after = words.slice(at).join(' ');
    if (phraseAt(foldText(after), PUBLISHED_LABELS) === '') continue;
    const authors = byline(words.slice(0, at).join(' '));
    const dates = authors === undefined ? undefined : writtenDates(after, page);
    if (authors !== undefined && dates?.published !== undefined) return { dates, authors };
  }
  return undefined;
}

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
 * Whether a line begins with a date, an author or a known label, which any text may follow. A line that begins with
 * other words is a sentence or a heading.
 */
function beginsSurely(pieces: readonly Piece[], { authors, rest }: Found): boolean {
  const [first] = pieces;
  const before = first?.text ?? '';
  return !rest.some((part) => before.startsWith(part)) || authors.some((name) => before.startsWith(name));
}

const MAX_LABEL_WIDTH = 30;
const MAX_LABEL_WORDS = 4;

/** Whether the rest of a line is a section, a place or a label, and not a sentence or heading of the article. */
export function hasOnlyLabels(rest: readonly string[]): boolean {
  const text = rest.join(' ');
  return (
    rest.length === 0 ||
    (widthOf(text) <= MAX_LABEL_WIDTH && wordCount(text) <= MAX_LABEL_WORDS && !endsSentence(text))
  );
}
