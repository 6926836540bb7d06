import type { Line } from '../line.ts';
import type { LineRule } from '../line-rule.ts';
import { wordsOf } from '../phrases/phrase-table.ts';
import { isReadingTime } from '../reading-times.ts';

const MAX_PARTS = 5;
const COUNT = /^\p{Nd}[\p{Nd}.,\s]{0,8} \p{L}+$/u;

/** Whether a line has a reading time between counts: `3 min read · 2 highlights`. */
function isReadingTimeAmongCounts({ text }: Line): boolean {
  const parts = text.split(/\s?[·•|]\s?/u);
  const times = parts.filter((part) => isReadingTime(wordsOf(part)));
  return (
    parts.length <= MAX_PARTS &&
    times.length === 1 &&
    parts.every((part) => times.includes(part) || COUNT.test(part))
  );
}

/** The reading time is computed by one site for its page, and feed readers compute their own. */
export const readingTime: LineRule = {
  name: 'reading-time',
  apply(page) {
    const head = page.indexOfNthSentence(1);
    page.drop(
      this.name,
      (line, index) => isReadingTime(line.words) || (index < head && isReadingTimeAmongCounts(line)),
    );
  },
};
