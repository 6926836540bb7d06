import { widthOf, wordCount } from '../line-shape.ts';
import { wordsOf } from '../phrases/phrase-table.ts';
import type { Line } from '../raw-page.ts';
import type { Rule } from '../rule.ts';

/** Shorter lines come again on purpose: refrains, answers, headings. */
const MIN_WIDTH = 48;
const MAX_WIDTH = 400;
/** The words that an index knows a place by. */
const KEY_WORDS = 4;
/** Places looked at for one key: in a text that repeats itself the first few say enough. */
const MAX_PLACES = 8;

interface Place {
  words: string;
  at: number;
  line: Line;
}

export const pullQuote: Rule = {
  name: 'pull-quote',
  reason:
    'A page shows a sentence twice, once large beside the text. What stands word for word in another paragraph goes, so nothing is lost; what comes more than twice is a refrain and stays.',
  apply(page) {
    const words = new Map(page.lines.map((line) => [line, wordsOf(line.text)]));
    const times = new Map<string, number>();
    for (const text of words.values()) times.set(text, (times.get(text) ?? 0) + 1);
    const seen = new Set<string>();
    const index = indexOf(page.lines, words);
    page.drop(this.name, (line) => {
      const text = words.get(line) ?? '';
      const width = widthOf(line.text);
      if (width < MIN_WIDTH || text === '') return false;
      if (times.get(text) === 2) {
        if (seen.has(text)) return true;
        seen.add(text);
        return false;
      }
      return times.get(text) === 1 && width <= MAX_WIDTH && standsElsewhere(line, text, index);
    });
  },
};

/** Where in the longer lines each run of four words begins. Linear: each word is looked at once for each key it is in. */
function indexOf(lines: Line[], words: Map<Line, string>): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  const starts = new Set<string>();
  for (const line of lines) {
    const width = widthOf(line.text);
    if (width >= MIN_WIDTH && width <= MAX_WIDTH) starts.add(keyAt(words.get(line) ?? '', 0));
  }
  for (const line of lines) {
    const text = words.get(line) ?? '';
    for (let at = 0; at >= 0 && at < text.length; at = nextWord(text, at)) {
      const key = keyAt(text, at);
      if (!starts.has(key)) continue;
      const known = places.get(key) ?? [];
      if (known.length < MAX_PLACES) places.set(key, [...known, { words: text, at, line }]);
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
  // Chinese and Japanese have no spaces: a run of the first characters is the key.
  return text.slice(at, end < 0 ? Math.min(text.length, at + 40) : Math.min(end, at + 40));
}

function standsElsewhere(line: Line, text: string, index: Map<string, Place[]>): boolean {
  if (wordCount(line.text) < 5 && !/\p{Lo}/u.test(line.text)) return false;
  return (index.get(keyAt(text, 0)) ?? []).some(
    (place) =>
      place.line !== line && place.words.length > text.length && place.words.startsWith(text, place.at),
  );
}
