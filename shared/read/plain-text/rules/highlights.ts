import type { Line } from '../../prose/line.ts';
import { wordsOf } from '../../prose/phrases/phrase-table.ts';
import type { Rule } from '../rule.ts';

/** `Highlights (2)`, `Vurgular (2)` */
const HEADING = /^\p{L}[^()[\].!?]{2,30} \((\d{1,2})\)$/u;
const QUOTED = /^(?:>|["“”„«‘「『•*-])\s?/u;
/** The maximum number of lines of a highlight: the quotation, a note of the reader and a date. */
const MAX_LINES_OF_HIGHLIGHT = 3;
const MAX_OTHER_LINES = 4;
const MIN_WORDS = 2;

const LAST_LINES = 60;

/** Apps for saved texts write marked passages below the text: a heading with their number, and copies. */
export const highlights: Rule = {
  name: 'highlights',
  apply(page) {
    const end = Math.max(1, page.lines.length - LAST_LINES);
    const start = page.lines.findIndex((line, index) => index >= end && isHeading(line, index, page.lines));
    page.drop(this.name, (_, index) => start > 0 && index >= start);
  },
};

/** Whether a line is the heading of the highlights, and a passage of the text follows it. */
function isHeading({ text }: Line, index: number, lines: readonly Line[]): boolean {
  const count = Number(HEADING.exec(text)?.[1] ?? 0);
  const first = lines[index + 1];
  const isShort = lines.length - index - 1 <= count * MAX_LINES_OF_HIGHLIGHT + MAX_OTHER_LINES;
  if (count === 0 || first === undefined || !isShort || !QUOTED.test(first.text)) return false;
  const passage = wordsOf(first.text);
  return (
    passage.split(' ').length >= MIN_WORDS &&
    lines.slice(0, index).some((line) => line.isSentence && wordsOf(line.text).includes(passage))
  );
}
