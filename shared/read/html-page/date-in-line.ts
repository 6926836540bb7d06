import { COPYRIGHT } from '#shared/read/prose/copyright.ts';
import { type DateLabel, labelBefore, MIN_LABEL } from '#shared/read/prose/label-before-date.ts';
import { isOtherDay } from '#shared/read/prose/last-day.ts';
import { PUBLISHED_LABELS, UPDATED_LABELS } from '#shared/read/prose/phrases/date-labels.ts';
import { wordsOf } from '#shared/read/prose/phrases/phrase-table.ts';
import { LazyPattern, wordsIn } from '#shared/read/prose/phrases/word-pattern.ts';
import { instantOf } from '#shared/text/dates/instant-of.ts';
import { scanDate } from '#shared/text/dates/scan-date.ts';
import { parseDate } from '#shared/text/dates.ts';
import { asciiDigits } from '#shared/text/fold-text.ts';

export interface DateInLine {
  /** A text that `parseDate` accepts. */
  date: string;
  /** The written day in the form `YYYY-MM-DD`, not converted to UTC. */
  day: string;
  /** `other` for a day that is not the article's: `Deadline: 5 March 2026`, `until 5 March 2026`, a period, the hours of an event. */
  label: DateLabel | 'other';
  /** The number of characters of the line that are not part of the date. */
  others: number;
}

/**
 * The name of a month. The shortest names have two characters: `मई`, `મે` (May). Papers in Arabic write both names of a
 * month: `آب/أغسطس` (August). Short names in Thai have two full stops: `ต.ค.` (October).
 */
const MONTH = String.raw`(?:\p{L}[\p{L}\p{M}]+\.?(?:\/\p{L}[\p{L}\p{M}]+)?|\p{sc=Thai}{1,3}\.\p{sc=Thai}\.)`;
/** A year of the Gregorian, Buddhist or Persian calendar. */
const WRITTEN_YEAR = String.raw`(?:19|20|25|1[34])\d\d`;
/** Texts that can be a day; the date scanner decides. */
const DAY = new LazyPattern(() => {
  const ordinal = String.raw`(?:-?${wordsIn('ordinalEnds')}|\.|º|ª)`;
  const ofMonth = `${wordsIn('dayJoints')}(?: |(?<=['’]))`;
  const ofYear = `${wordsIn('yearJoints')} `;
  const [year, month, day] = [wordsIn('yearSigns'), wordsIn('monthSigns'), wordsIn('daySigns')];
  const forms = [
    String.raw`(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}`,
    String.raw`\d{1,2}([./-]) ?\d{1,2}\2 ?(?:19|20)\d\d`,
    String.raw`\d{1,2}([./])\d{1,2}\3\d\d`,
    String.raw`\d{1,2}${ordinal}?,?[ -](?:${ofMonth})?${MONTH},?[ -]?(?:${ofYear})?${WRITTEN_YEAR}`,
    // Only English has the month first.
    String.raw`${MONTH} \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d`,
    // `Sun Feb 22 19:04:31 GMT 2009`, as programs for mailing lists write it (asctime).
    String.raw`${MONTH} {1,2}\d{1,2} \d\d:\d\d:\d\d (?:[a-z]{2,5} )?(?:19|20)\d\d`,
    // `2025-yil 14-may`, `2025. gada 14. maijs`, `2025 жылғы 14 мамыр`
    String.raw`(?:19|20)\d\d(?:\.? |-)\p{L}{2,6} \d{1,2}[-.]? ?${MONTH}`,
    // `2025. május 14.`, `2025 m. gegužės 14 d.`, `2025eko maiatzaren 14a`
    String.raw`(?:19|20)\d\d(?:[.,]|\p{L}{1,3}| \p{L}\.)? ${MONTH} \d{1,2}`,
    // Only Vietnamese names months by numbers, also in words: `5 Tháng Mười Hai, 2026`.
    String.raw`\d{1,2} tháng (?:\d{1,2}|\p{L}+(?: \p{L}+)?)(?:,| năm)? (?:19|20)\d\d`,
    String.raw`(?:19|20)\d\d ?${year} ?\d{1,2} ?${month} ?\d{1,2} ?${day}?`,
  ];
  return new RegExp(forms.map((form) => `(?:${form})`).join('|'), 'giu');
});
/** A fast test before `DAY`: every text that `DAY` matches also matches this pattern. */
const YEAR = /(?:19|20|25|1[34])\d\d|\d[./]\d\d(?!\d)/;
const SEPARATOR = /\s*(?:[|·•()]|\s[-–—]\s)/u;
const EDGE_BEFORE = /[\d/.-]$/;
/** `Erstellt am05.03.2026`: the space is often in the style sheet. */
const GLUED = /\p{L}$/u;
/** `2019年3月2日09:18`: the character for the day separates it from the time. */
const DAY_CHARACTER = new LazyPattern(() => new RegExp(`${wordsIn('daySigns')}$`, 'u'));
/** If one of these characters follows digits, the digits are not a day, except in `14-май`. */
const EDGE_AFTER = /^(?:[\d/]|-(?!\p{L}))/u;
/** `Registered: `: up to three words that name a date. */
const ANY_LABEL = /(?:^|[|·•,(]\s*)\p{L}[\p{L}\p{M}]*(?: \p{L}[\p{L}\p{M}]*){0,2}\s?[:：]\s*$/u;
/** `, 10:00 – 18:00`: the hours of an event. */
const HOURS = new LazyPattern(() => {
  const mark = String.raw`(?:${wordsIn('hourMarks')}(?![\p{L}\p{N}]))`;
  const first = String.raw`\d{1,2}(?:[:.h]\d\d|(?=\s?${mark}))\s?(?:${wordsIn('hourMarks')}\.?)?`;
  const last = String.raw`\d{1,2}(?:[:.h]\d\d|\s?${mark})`;
  return new RegExp(
    String.raw`^,?\s*(?:${wordsIn('hoursFrom')}\s)?${first}\s*(?:[-–—~～]|${wordsIn('toWords', 'untilWords')})\s*${last}`,
    'iu',
  );
});
/** `5.–7. März 2026`, `5 March – 7 March 2026`: the part before the last day. */
const PERIOD_START = /(?<![\d:.])\d{1,2}\.?(?: \p{L}+)?\s?[-–—]\s?$/u;
/** The text between the first and the last day of a period. */
const PERIOD = new LazyPattern(
  () => new RegExp(String.raw`^\s?(?:[-–—~〜]|${wordsIn('toWords', 'untilWords')})\s?$`, 'iu'),
);
/** Regions that write the day first. `en`, `en-US`, `en-CA` and `en-PH` can write the month first. */
const DAY_FIRST_ENGLISH = /^en-(?!us\b|ca\b|ph\b)[a-z]{2}\b/i;
/** A longer line is a sentence, whose dates belong to the content. */
const MAX_CHARACTERS = 220;
/** The maximum number of characters of the hours of an event, such as `from 7:00 p.m. to 11:00 p.m.` */
const MAX_HOURS = 30;
/** The word before a date, which can be its weekday: `Tue, `. */
const WORD_BEFORE = /(?<!\p{L})\p{L}+\.?,? ?$/u;
const MAX_WEEKDAY = 20;
const FIRST_WORD = /^(?:\d+|\p{L}[\p{L}\p{M}]*)/u;

/**
 * The days with a year in a line, in order.
 *
 * @param language BCP 47 tag of the page, if declared. It decides which number is the day in `4/3/2026`
 */
export function datesInLine(text: string, language: string | undefined): DateInLine[] {
  const line = asciiDigits(text);
  if (line.length > MAX_CHARACTERS || !YEAR.test(line)) return [];
  const found: DateInLine[] = [];
  const matches = daysIn(line, language);
  let from = 0;
  for (const [index, { match, day }] of matches.entries()) {
    const before = line.slice(from, match.index);
    const end = match.index + match[0].length;
    const after = line.slice(end);
    const isCut = EDGE_AFTER.test(after) && !DAY_CHARACTER.test(match[0]);
    if (EDGE_BEFORE.test(before) || isCut) continue;
    const label = labelOf(before) ?? (UPDATED_LABELS.has(wordsOf(after)) ? 'updated' : undefined);
    if (label === undefined && GLUED.test(before)) continue;
    const [previous, next] = [matches[index - 1], matches[index + 1]];
    const isOfPeriod =
      HOURS.test(after) ||
      PERIOD_START.test(before) ||
      (next !== undefined && PERIOD.test(line.slice(end, next.match.index))) ||
      (previous !== undefined &&
        PERIOD.test(line.slice(previous.match.index + previous.match[0].length, match.index)));
    found.push({
      date: withTime(line.slice(match.index)) ?? day,
      day,
      label:
        // `© 5 March 2026 Coast Paper`
        COPYRIGHT.test(before) ||
        isOtherDay({ before, written: match[0], after }, { language: language?.split('-')[0] })
          ? 'other'
          : (label ?? (isOfPeriod || ANY_LABEL.test(before) ? 'other' : undefined)),
      others: line.length - match[0].length,
    });
    from = end;
  }
  return found;
}

/**
 * The days of a line. After a match of `DAY` that is not a day, the search continues within the match: `2022 Date 25`
 * in `Issue 2022 Date 25.01.2022`.
 */
function daysIn(line: string, language: string | undefined): { match: RegExpExecArray; day: string }[] {
  const found: { match: RegExpExecArray; day: string }[] = [];
  let from = 0;
  for (;;) {
    DAY.expression.lastIndex = from;
    const match = DAY.expression.exec(line);
    if (match === null) return found;
    const [weekday] = WORD_BEFORE.exec(line.slice(Math.max(0, match.index - MAX_WEEKDAY), match.index)) ?? [];
    const withWeekday = () => (weekday === undefined ? undefined : dayOf(weekday + match[0], language));
    const day = dayOf(match[0], language) ?? withWeekday();
    if (day !== undefined) found.push({ match, day });
    const used = day === undefined ? (FIRST_WORD.exec(match[0])?.[0] ?? match[0]) : match[0];
    from = match.index + used.length;
  }
}

/** Whether a line is only the label of a date on the next line: `Published`, `Last updated:`. */
export function isLabelOfDate(line: string): boolean {
  const words = wordsOf(line.slice(0, MAX_CHARACTERS));
  return PUBLISHED_LABELS.has(words) || UPDATED_LABELS.has(words);
}

/** Whether a line is only the hours of an event: `19:00 – 23:00`. */
export function isHours(line: string): boolean {
  return line.length <= MAX_HOURS && HOURS.test(line);
}

/** The text, or its part before the first separator, if it is a date with a time and nothing else. */
function withTime(text: string): string | undefined {
  const [whole = ''] = text.split(SEPARATOR);
  return [text, whole].map((part) => part.trim()).find((part) => parseDate(part)?.precision === 'time');
}

function dayOf(text: string, tag: string | undefined): string | undefined {
  const language = tag?.split('-')[0]?.toLowerCase();
  const isDayFirst =
    (language !== undefined && language !== 'en') ||
    DAY_FIRST_ENGLISH.test(tag ?? '') ||
    /^\d{1,2}\./.test(text);
  const scanned = scanDate(text, {
    takesShortYears: true,
    ...(isDayFirst && { order: 'day-first' as const }),
    ...(language !== undefined && { language }),
  });
  // A day before 1900 belongs to the content.
  if (
    scanned?.year === undefined ||
    scanned.year < 1900 ||
    instantOf({ ...scanned, year: scanned.year }) === undefined
  )
    return undefined;
  const [year, month, day] = [scanned.year, scanned.month, scanned.day].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${year}-${month}-${day}`;
}

/** The label of a date in the words before it: `Posted` in `Posted by Ann Lee on`. */
function labelOf(before: string): DateLabel {
  const label = labelBefore(before);
  if (label !== undefined) return label;
  const long = wordsOf(before)
    .split(' ')
    .filter((word) => word.length >= MIN_LABEL);
  if (long.some((word) => UPDATED_LABELS.has(word))) return 'updated';
  return long.some((word) => PUBLISHED_LABELS.has(word)) ? 'published' : undefined;
}
