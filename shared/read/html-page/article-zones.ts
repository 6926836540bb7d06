import type { PageLine } from './page-lines.ts';

export interface ArticleZones {
  /** Whether a line is in the head: from a few lines above the headline to the first sentences below it. */
  isHead(line: number): boolean;
  /** Whether a line is in the tail (the lines after the last sentence), and not in a link to another article. */
  isTail(line: number): boolean;
  /** Whether a line is below the first heading after the last sentence. This heading can begin a list of other articles. */
  isBelowHeading(line: number): boolean;
  headline: number;
}

const LINES_ABOVE = 6;
const LINES_BELOW = 25;
/** The head ends with the second paragraph below the headline, because the first can be the standfirst. */
const PROSE_LINES = 2;
/** The maximum number of lines in a tail, not counting the lines of menus and of lists of other articles. */
const LINES_IN_TAIL = 10;
/** The maximum number of lines in a tail, counting all lines. */
const MAX_LINES_IN_TAIL = 40;

/** Finds the zones of an article by its headline and its sentences. */
export function articleZones(lines: readonly PageLine[], headline: number | undefined): ArticleZones {
  const sentences = lines.flatMap((line, index) => (line.isProse && !line.isForeign ? [index] : []));
  const longest = startOfLongest(runsOfSentences(sentences, lines), lines) ?? 0;
  const start = headline ?? Math.max(0, longest - LINES_ABOVE);
  const prose = sentences.filter((index) => index > start);
  const end = Math.min(start + LINES_BELOW, prose[PROSE_LINES - 1] ?? prose[0] ?? start + LINES_BELOW);
  const top = isBelowTeaser(lines.slice(Math.max(0, start - LINES_ABOVE), start))
    ? start
    : start - LINES_ABOVE;
  const last = runsOfSentences(prose, lines)[0]?.at(-1);
  const endOfTail = last === undefined ? -1 : tailEnd(last, lines);
  const heading = lines.findIndex(
    ({ level, isForeign, isInCard }, line) =>
      level > 0 && !isForeign && !isInCard && last !== undefined && line > last,
  );
  return {
    isBelowHeading: (line) => heading >= 0 && line > heading,
    headline: start,
    isHead: (line) => line >= top && line <= end,
    isTail: (line) =>
      last !== undefined && line > last && line <= endOfTail && lines[line]?.isInCard === false,
  };
}

/** The places of the head, the surest first. Above the headline, a name can belong to the last article of a list. */
export function headPlaces({ isHead, headline }: ArticleZones): ((line: number) => boolean)[] {
  return [(line) => isHead(line) && line >= headline, (line) => isHead(line) && line < headline];
}

/** The minimum number of words of the headline of another article. Names of sites and sections are shorter. */
const TEASER_WORDS = 4;

/** Whether one of the lines above a headline is the linked headline of another article. */
function isBelowTeaser(above: readonly PageLine[]): boolean {
  return above.some(
    ({ text, level, link }) => level > 1 && link !== undefined && text.split(' ').length >= TEASER_WORDS,
  );
}

/** Index of the last line of the tail: lists of other articles are often between the text and its by-line. */
function tailEnd(last: number, lines: readonly PageLine[]): number {
  let counted = 0;
  let end = last;
  for (const { isForeign, isInCard } of lines.slice(last + 1, last + 1 + MAX_LINES_IN_TAIL)) {
    end += 1;
    if (!isForeign && !isInCard) counted += 1;
    if (counted === LINES_IN_TAIL) break;
  }
  return end;
}

/** The maximum number of lines between two sentences of one text. */
const GAP_LINES = 25;

/** The places of the sentences, one list for each text: a heading of level 1 or a gap begins another text. */
function runsOfSentences(sentences: readonly number[], lines: readonly PageLine[]): number[][] {
  const runs: number[][] = [];
  for (const index of sentences) {
    const run = runs.at(-1);
    const between = lines.slice((run?.at(-1) ?? index) + 1, index);
    if (run === undefined || between.length > GAP_LINES || between.some(({ level }) => level === 1))
      runs.push([index]);
    else run.push(index);
  }
  return runs;
}

/** The line at which the longest of several texts begins. */
function startOfLongest(runs: readonly number[][], lines: readonly PageLine[]): number | undefined {
  const lengthOf = (run: readonly number[]): number =>
    run.reduce((sum, line) => sum + (lines[line]?.text.length ?? 0), 0);
  return runs.toSorted((one, other) => lengthOf(other) - lengthOf(one))[0]?.[0];
}
