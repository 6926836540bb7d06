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
      const entries = entriesFrom(page.lines, index, places);
      const label = page.lines[index - 1];
      const isLabelled = label !== undefined && CONTENTS_LABELS.has(label.words);
      const isNumbered = index < text && entries.every((entry) => NUMBERED.test(entry.text));
      if (entries.length < (isLabelled ? MIN_ENTRIES : MIN_ENTRIES_WITHOUT_LABEL)) continue;
      if (!isLabelled && !isNumbered) continue;
      for (const entry of isLabelled ? [label, ...entries] : entries) gone.add(entry);
      index += entries.length - 1;
    }
    page.drop(this.name, (line) => gone.has(line));
  },
};

/** Neighbouring lines of which each is a heading below, with text between these headings. */
function entriesFrom(
  lines: readonly Line[],
  start: number,
  places: ReadonlyMap<string, readonly number[]>,
): Line[] {
  const entries: Line[] = [];
  let last = start;
  for (let index = start; index < lines.length; index++) {
    const line = lines[index];
    const [first, second, third] = line === undefined ? [] : (places.get(headingOf(line)) ?? []);
    if (line === undefined || first !== index || second === undefined || third !== undefined) break;
    const isSection = lines[second + 1]?.isSentence === true || lines[second + 2]?.isSentence === true;
    if (second <= last || !isSection) break;
    entries.push(line);
    last = second;
  }
  return last > start + entries.length - 1 ? entries : [];
}
