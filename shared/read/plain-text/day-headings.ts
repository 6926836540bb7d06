import type { Line } from '#shared/read/prose/line.ts';
import { isSurePerson } from '../prose/person-names.ts';
import { YEAR } from './date-pieces.ts';
import type { MetaLine } from './meta-line.ts';
import { readMetaLine } from './read-meta-line.ts';
import type { TextDocument } from './text-document.ts';

/**
 * The minimum number of days in a list, if each is alone in its block. Two days can be the date of this article and that
 * of another.
 */
const MIN_DAYS_ALONE = 3;

/**
 * Whether a line is the heading of one day in a list: `Friday 6 March` above its events, `Saturday 7 March`
 * further down. None is the date of the article.
 */
export function isDayHeading(line: Line, page: TextDocument): boolean {
  const day = dayOf(line, page);
  if (day === undefined) return false;
  const isOpening = beginsBlock(line, page);
  const days = page.lines
    .filter((other) => beginsBlock(other, page) === isOpening)
    .map((other) => dayOf(other, page))
    .filter((other) => other !== undefined);
  const count = new Set(days).size;
  return isOpening ? count > 1 || isBelowList(line, page) : count >= MIN_DAYS_ALONE;
}

/** `10:15` */
const CLOCK = /\d[:.h]\d{2}/u;

/**
 * The day of a line that is the first of its block and contains only a day without a label and a time; undefined for
 * other lines. A day with its year counts only in a programme.
 */
function dayOf(line: Line, page: TextDocument): string | undefined {
  const canBeHeading = !YEAR.test(line.text) || isOfProgramme(page, page.lines.indexOf(line));
  const isDay = line.isFirst && canBeHeading && !CLOCK.test(line.text);
  const meta: MetaLine | undefined = isDay ? readMetaLine(line.text, page) : undefined;
  if (meta === undefined || meta.authors.length > 0 || meta.dates.isLabelled === true) return undefined;
  return (meta.rest ?? []).length === 0 ? meta.dates.published?.slice(0, 10) : undefined;
}

/** Whether the line below is in the same block and neither a date nor a by-line. */
function beginsBlock(line: Line, page: TextDocument): boolean {
  const next = page.lines[page.lines.indexOf(line) + 1];
  return (
    next?.block === line.block && !isSurePerson(next.text) && readMetaLine(next.text, page) === undefined
  );
}

/**
 * Whether a list is above a line: several lines of one block that is neither the headline nor the date, such as the
 * results of yesterday above `TODAY`.
 */
function isBelowList(line: Line, page: TextDocument): boolean {
  const above = page.lines.filter((other) => other.at > page.titleAt && other.at < line.at);
  const blocks = Map.groupBy(above, ({ block }) => block);
  return blocks
    .values()
    .some((lines) => lines.length > 1 && lines.every((each) => readMetaLine(each.text, page) === undefined));
}

/** `13:00 – 13:15`, `15 Uhr: Meeting` */
const STARTS_AT = /^\P{L}{0,3}\d{1,2}(?:[:.h]\d{2}|\s?(?:Uhr|h|[ap]\.?m))/iu;
/** A line with only a time, which belongs to the date in the line above. */
const ONLY_CLOCK = /^\d{1,2}[:.h]\d{2}(?:\s?\p{L}{1,4}(?!\p{L})\.?){0,2}$/u;

/** Whether a date belongs to a programme: the next line begins with a time. */
export function isOfProgramme(page: TextDocument, index: number): boolean {
  const next = page.lines[index + 1];
  if (next === undefined || !STARTS_AT.test(next.text) || ONLY_CLOCK.test(next.text)) return false;
  return readMetaLine(next.text, page) === undefined;
}
