import type { Line } from '#shared/read/prose/line.ts';
import { wordCount } from '../../prose/line-shape.ts';
import { phrasesOf, wordsOf } from '../../prose/phrases/phrase-table.ts';
import type { Rule } from '../rule.ts';

const CONTENTS_LABELS = phrasesOf('contentsLabels');
const MIN_ENTRIES = 2;
/**
 * The minimum number of entries without a label above them. They must also be numbered and above the text, because the
 * cast of a play is a list too.
 */
const MIN_ENTRIES_WITHOUT_LABEL = 3;
const MAX_ENTRY_WORDS = 14;
/** The maximum number of characters of an entry. In longer lines `PAGE_AFTER` would take quadratic time. */
const MAX_ENTRY_CHARACTERS = 300;
const MAX_LIST = 80;

/** The number of a section before its heading, and the number of a page after it. */
const NUMBER_BEFORE = /^(?:[-*•·▪–—]\s*)?(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s+)?/u;
const PAGE_AFTER = /(?:\s*[.…·_]{2,}\s*|\s{2,})\d{1,3}$/u;

const NUMBERED = /^\d{1,2}[.)\s]|\d$/u;

/** The words of a line that can be a heading; empty for a sentence or a line that is too long. */
function wordsOfHeading(line: Line | undefined): string {
  if (line === undefined || line.isSentence || line.text.length > MAX_ENTRY_CHARACTERS) return '';
  const isTooLong = wordCount(line.text) > MAX_ENTRY_WORDS;
  return isTooLong ? '' : wordsOf(line.text.replace(PAGE_AFTER, '').replace(NUMBER_BEFORE, ''));
}

/** The list of a text's headings. Each line is repeated below, in order, above its section. */
export const contentsList: Rule = {
  name: 'contents-list',
  apply(page) {
    const headings = headingsBelow(page.lines);
    const gone = new Set<Line>();
    const text = page.indexOfNthSentence(1);
    for (let index = 0; index < page.lines.length; index++) {
      const label = page.lines[index - 1];
      const isLabelled = label !== undefined && CONTENTS_LABELS.has(label.words);
      const { list, found } = listFrom(page.lines, index, { headings, isLabelled });
      const isNumbered = index < text && list.every((entry) => NUMBERED.test(entry.text));
      if (found < (isLabelled ? MIN_ENTRIES : MIN_ENTRIES_WITHOUT_LABEL)) continue;
      if (!isLabelled && !isNumbered) continue;
      for (const entry of isLabelled ? [label, ...list] : list) gone.add(entry);
      index += list.length - 1;
    }
    page.drop(this.name, (line) => gone.has(line));
  },
};

/**
 * Consecutive lines that are repeated below as headings with text between them. In a block below a label, up to a third
 * of the lines may differ from their headings.
 */
function listFrom(
  lines: readonly Line[],
  start: number,
  { headings, isLabelled }: { headings: ReadonlyMap<number, number>; isLabelled: boolean },
): { list: readonly Line[]; found: number } {
  let last = start;
  let found = 0;
  let length = 0;
  for (let index = start; index < Math.min(lines.length, start + MAX_LIST); index++) {
    const line = lines[index];
    const heading = headings.get(index);
    if (heading !== undefined && heading > last) {
      last = heading;
      found += 1;
      length = index - start + 1;
    } else if (!isLabelled || line?.block !== lines[start]?.block || line?.isSentence !== false) break;
  }
  const isBelow = last > start + length - 1;
  return isBelow && found * 3 >= length * 2
    ? { list: lines.slice(start, start + length), found }
    : { list: [], found: 0 };
}

/** Maps each line that is repeated once above a paragraph to its copy, by index. */
function headingsBelow(lines: readonly Line[]): ReadonlyMap<number, number> {
  const places = Map.groupBy(lines.keys(), (index) => wordsOfHeading(lines[index]));
  places.delete('');
  return new Map(
    [...places.values()].flatMap(([first = 0, second = 0, ...others]) => {
      const isAboveText = [second + 1, second + 2].some((below) => lines[below]?.isSentence === true);
      return second > first && others.length === 0 && isAboveText ? [[first, second] as const] : [];
    }),
  );
}
