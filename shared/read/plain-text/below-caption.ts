import { Line } from '#shared/read/prose/line.ts';
import { isFullName, isGivenName, namesIn } from '../prose/person-names.ts';
import { readNamesBelowLabel } from './bare-names.ts';
import { YEAR } from './date-pieces.ts';
import type { MetaLine } from './meta-line.ts';
import { authorsOf, MAX_HEADER_LINES, type MetaLines, readMetaLines } from './meta-lines.ts';
import { readMetaLine } from './read-meta-line.ts';
import type { TextDocument } from './text-document.ts';

/** The maximum number of lines with sentences above the by-line, such as a standfirst and captions. */
const MAX_SENTENCES_ABOVE = 3;

/**
 * Reads a by-line, and the date next to it, below a caption or below a standfirst of several sentences. The first line
 * that names an author is read; otherwise the first date below names without a label; otherwise the first labelled
 * date. The two lines before it and after it are read too.
 */
export function readBelowCaption(page: TextDocument, start: number): MetaLines {
  const end = endBelowCaption(page);
  const found = [...readMetaLines(page, start, end)];
  const byline = found.findIndex(([, { authors }]) => authors.length > 0);
  const named = byline < 0 ? found.findIndex(([line]) => isDateOfNames(page, line)) : byline;
  const chosen = named < 0 ? found.findIndex(([line, meta]) => isLabelledDay(line, meta)) : named;
  const near = page.lines.indexOf(found[chosen]?.[0] ?? page.lines[0] ?? new Line('', 0));
  return new Map(chosen < 0 ? [] : found.filter(([line]) => Math.abs(page.lines.indexOf(line) - near) <= 2));
}

const endBelowCaption = (page: TextDocument): number =>
  Math.min(
    page.indexOfNthSentence(MAX_SENTENCES_ABOVE + 1),
    page.indexAfterNthLastSentence(1),
    MAX_HEADER_LINES,
  );

/** Whether a line is a labelled day with its year, and nothing else: `Published 4 March 2025`. */
const isLabelledDay = ({ text }: Line, { dates }: MetaLine): boolean =>
  dates.isLabelled === true && YEAR.test(text);

/**
 * Whether a date such as `4 March 2025` is below names without a label such as `By`; another date can be between them.
 */
function isDateOfNames(page: TextDocument, line: Line): boolean {
  const index = page.lines.indexOf(line);
  const above = page.lines
    .slice(Math.max(0, index - 2), index)
    .findLast((other) => readMetaLine(other.text, page)?.dates.published === undefined);
  const names = above?.block === line.block ? (namesIn(above.text) ?? []) : [];
  return names.length > 0 && names.every(isFullName) && names.some(isGivenName);
}

/** Takes the by-line below a caption or a long standfirst. The date above was already read. */
export function takeBylineBelowCaption(
  page: TextDocument,
  { header, sure }: { header: MetaLines; sure: Set<Line> },
  start: number,
): string[] {
  const found = [...readBelowCaption(page, start)].filter(([, { authors }]) => authors.length > 0);
  for (const [line, meta] of found) {
    header.set(line, meta);
    sure.add(line);
  }
  if (found.length > 0) return authorsOf(found.values().map(([, meta]) => meta));
  const belowLabel = readNamesBelowLabel(page, { start, end: endBelowCaption(page) });
  for (const line of belowLabel.lines) {
    header.set(line, { dates: {}, authors: belowLabel.names });
    sure.add(line);
  }
  return belowLabel.names;
}
