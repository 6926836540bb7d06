import type { Line } from '#shared/read/prose/line.ts';
import { endsLikeSentence, endsWithStop, widthOf, wordCount } from '../../prose/line-shape.ts';
import { wordsOf } from '../../prose/phrases/phrase-table.ts';
import { hasQuotation } from '../../prose/reported-speech.ts';
import type { Rule } from '../rule.ts';
import type { TextDocument } from '../text-document.ts';

/** Shorter lines are repeated on purpose: refrains, answers, headings. */
const MIN_WIDTH = 48;
const MAX_WIDTH = 400;
/** The minimum width of a pull quote if the whole line is in quotation marks. */
const MIN_QUOTED_WIDTH = 26;
const QUOTED = /^["“„«»「『].+["”“«»」』][.,]?$/u;
/** A question can be repeated in a table of contents or in another answer. */
const ASKED = /[?？؟](?:["'”’»›“‘」』）)\]】]){0,4}$/u;
/** Two lists can have equal items, such as the equipment of two models. */
const LISTED = /^(?:[-–—*•·]|\d{1,3}[.)])\s/u;
/** The maximum number of lines between a pull quote and the paragraph that it repeats. */
const MAX_DISTANCE = 12;
const MAX_VERSE_CHARACTERS = 60;
/** The number of words in a key of the index. */
const KEY_WORDS = 4;
/** The maximum number of places per key that are examined; in a repetitive text the first few are enough. */
const MAX_PLACES = 8;

interface Place {
  words: string;
  at: number;
  line: Line;
  lineAt: number;
}

/**
 * A sentence of the text, repeated in large letters. It is removed if one longer paragraph near it has the
 * same words, so nothing is lost. If a quotation occurs twice, the second copy is removed. Headings,
 * questions, list items, code, verse, and lines that occur more often stay.
 */
export const pullQuote: Rule = {
  name: 'pull-quote',
  apply(page) {
    const words = new Map(page.lines.map((line) => [line, wordsOf(line.text)]));
    const times = new Map<string, number>();
    for (const text of words.values()) times.set(text, (times.get(text) ?? 0) + 1);
    const copies = extraCopies(page, words, times);
    const verse = verseBlocks(page.lines);
    const index = indexOf(page.lines, words);
    page.drop(this.name, (line, lineAt) => {
      const text = words.get(line) ?? '';
      const width = widthOf(line.text);
      if (width < minWidthOf(line) || text === '' || verse.has(line.block) || !isQuotable(line)) return false;
      if (times.get(text) === 2) return width >= MIN_WIDTH && copies.has(line);
      return (
        times.get(text) === 1 && width <= MAX_WIDTH && isRepeatedElsewhere({ text, lineAt, line }, index)
      );
    });
  },
};

const isQuotable = ({ text }: Line): boolean =>
  QUOTED.test(text) || (endsLikeSentence(text) && !ASKED.test(text) && !LISTED.test(text));

const minWidthOf = (line: Line): number => (QUOTED.test(line.text) ? MIN_QUOTED_WIDTH : MIN_WIDTH);

/** For each quotation that occurs twice at a short distance, the second copy. */
function extraCopies(page: TextDocument, words: Map<Line, string>, times: Map<string, number>): Set<Line> {
  const firsts = new Map<string, number>();
  const extra = new Set<Line>();
  for (const [index, line] of page.lines.entries()) {
    const text = words.get(line) ?? '';
    if (times.get(text) !== 2) continue;
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, index);
    else if (index - first <= MAX_DISTANCE && hasQuotation(line.text)) extra.add(line);
  }
  return extra;
}

/** Stanzas: three or more short lines in a row. */
function verseBlocks(lines: Line[]): Set<number> {
  const counts = new Map<number, number>();
  const wide = new Set<number>();
  for (const { block, text } of lines) {
    counts.set(block, (counts.get(block) ?? 0) + 1);
    if (text.length > MAX_VERSE_CHARACTERS) wide.add(block);
  }
  return new Set(
    [...counts].filter(([block, count]) => count >= 3 && !wide.has(block)).map(([block]) => block),
  );
}

/** For the first four words of each line that can be a pull quote: their positions in all lines. Takes linear time. */
function indexOf(lines: Line[], words: Map<Line, string>): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  const starts = new Set<string>();
  for (const line of lines) {
    const width = widthOf(line.text);
    if (width >= minWidthOf(line) && width <= MAX_WIDTH) starts.add(keyAt(words.get(line) ?? '', 0));
  }
  for (const [lineAt, line] of lines.entries()) {
    const text = words.get(line) ?? '';
    for (let at = 0; at >= 0 && at < text.length; at = nextWord(text, at)) {
      const key = keyAt(text, at);
      if (!starts.has(key)) continue;
      const known = places.get(key) ?? [];
      if (known.length < MAX_PLACES) places.set(key, [...known, { words: text, at, line, lineAt }]);
    }
  }
  return places;
}

function nextWord(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 ? -1 : space + 1;
}

function keyAt(text: string, at: number): string {
  let end = at;
  for (let count = 0; count < KEY_WORDS && end >= 0; count++) end = text.indexOf(' ', end + 1);
  // Chinese and Japanese have no spaces: the key is a run of the first characters.
  return text.slice(at, end < 0 ? Math.min(text.length, at + 40) : Math.min(end, at + 40));
}

/**
 * Interviews have quotations as headings, above the paragraph in which a person says the same words. Such a heading has
 * no full stop, and the paragraph does not begin with it.
 */
const canBeHeading = ({ text }: Line): boolean => QUOTED.test(text) && !endsWithStop(text);

/** Whether exactly one longer paragraph contains a line, and is near it. */
function isRepeatedElsewhere(
  { text, lineAt, line }: { text: string; lineAt: number; line: Line },
  index: Map<string, Place[]>,
): boolean {
  if (wordCount(line.text) < 5 && !/\p{Lo}/u.test(line.text)) return false;
  const around = (index.get(keyAt(text, 0)) ?? []).filter(
    (place) =>
      place.line !== line && place.words.length > text.length && place.words.startsWith(text, place.at),
  );
  return (
    around.length === 1 &&
    around.every(
      ({ at, line: other, lineAt: otherAt }) =>
        !LISTED.test(other.text) &&
        endsLikeSentence(other.text) &&
        Math.abs(otherAt - lineAt) <= MAX_DISTANCE &&
        !(otherAt > lineAt && at > 0 && canBeHeading(line)),
    )
  );
}
