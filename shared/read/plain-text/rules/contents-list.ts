import type { Line } from '#shared/read/prose/line.ts';
import { wordCount } from '../../prose/line-shape.ts';
import { phrasesOf, wordsOf } from '../../prose/phrases/phrase-table.ts';
import type { Rule } from '../rule.ts';

const CONTENTS_LABELS = phrasesOf('contentsLabels');
const MIN_ENTRIES = 2;
/** Without a label above them, the lines must be numbered, and above the text: a cast is such a list too. */
const MIN_ENTRIES_WITHOUT_LABEL = 3;
const MAX_ENTRY_WORDS = 14;
/** Also keeps `PAGE_BEHIND` from searching in long lines, which would take quadratic time. */
const MAX_ENTRY_CHARACTERS = 300;
const MAX_LIST = 80;

/** The number of a section before its heading, and the number of a page behind it. */
const NUMBER_BEFORE = /^(?:[-*•·▪–—]\s*)?(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s+)?/u;
const PAGE_BEHIND = /(?:\s*[.…·_]{2,}\s*|\s{2,})\d{1,3}$/u;

const NUMBERED = /^\d{1,2}[.)\s]|\d$/u;

/** The words of a heading; empty if the line is too long to be one. */
const headingOf = ({ text }: Line): string =>
  text.length > MAX_ENTRY_CHARACTERS ? '' : wordsOf(text.replace(PAGE_BEHIND, '').replace(NUMBER_BEFORE, ''));

export const contentsList: Rule = {
  name: 'contents-list',
  reason:
    'Above a long text there is a list of its headings. Each line of the list occurs once more below, in the same order, and the text of the section follows it.',
  apply(page) {
    const places = Map.groupBy(page.lines.keys(), (index) => {
      const line = page.lines[index];
      return line === undefined || line.isSentence || wordCount(line.text) > MAX_ENTRY_WORDS
        ? ''
        : headingOf(line);
    });
    places.delete('');
    const gone = new Set<Line>();
    const text = page.linesBeforeSentence(1);
    for (let index = 0; index < page.lines.length; index++) {
      const label = page.lines[index - 1];
      const isLabelled = label !== undefined && CONTENTS_LABELS.has(label.words);
      const { list, found } = listFrom(page.lines, index, { places, isLabelled });
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
 * Neighbouring lines of which each is a heading below, with text between these headings. In a block below a label, up to
 * a third of the lines can have other words than their headings.
 */
function listFrom(
  lines: readonly Line[],
  start: number,
  { places, isLabelled }: { places: ReadonlyMap<string, readonly number[]>; isLabelled: boolean },
): { list: readonly Line[]; found: number } {
  let last = start;
  let found = 0;
  let length = 0;
  for (let index = start; index < Math.min(lines.length, start + MAX_LIST); index++) {
    const line = lines[index];
    const second = line === undefined ? undefined : headingBelow(lines, index, places);
    if (second !== undefined && second > last) {
      last = second;
      found += 1;
      length = index - start + 1;
    } else if (!isLabelled || line?.block !== lines[start]?.block || line?.isSentence !== false) break;
  }
  const isBelow = last > start + length - 1;
  return isBelow && found * 3 >= length * 2
    ? { list: lines.slice(start, start + length), found }
    : { list: [], found: 0 };
}

/** The index of the heading that a line names, if it occurs once below and a paragraph follows it. */
function headingBelow(
  lines: readonly Line[],
  index: number,
  places: ReadonlyMap<string, readonly number[]>,
): number | undefined {
  const line = lines[index];
  const [first, second, third] = line === undefined ? [] : (places.get(headingOf(line)) ?? []);
  if (first !== index || second === undefined || third !== undefined) return undefined;
  return lines[second + 1]?.isSentence === true || lines[second + 2]?.isSentence === true
    ? second
    : undefined;
}
