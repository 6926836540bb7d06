import { Line } from '#shared/read/prose/line.ts';
import { isInCapitals, wordCount } from '../../prose/line-shape.ts';
import { endsWithDay } from '../date-pieces.ts';
import type { Rule } from '../rule.ts';

/** `THE TIDEMOUTH STAR, FRIDAY, MARCH 14, 1958`: the name of a paper, a day of the week and the day. */
const DATED = /^[^,]{6,60}, (\p{L}{3,12},? (.{6,30}))$/u;
const MAX_LINES = 4;
/** `PRICE SEVEN CENTS`, `LATE CITY EDITION` */
const MAX_WORDS_BESIDE = 5;

/**
 * The text of a scanned paper begins with the name of the paper, the day of the week and the date, in capitals. Its
 * price and edition are beside them.
 */
export const printedMasthead: Rule = {
  name: 'printed-masthead',
  apply(page) {
    const [first] = page.lines;
    const [, day = '', withoutWeekday = ''] = DATED.exec(first?.text ?? '') ?? [];
    if (first === undefined || !isInCapitals(first.text) || !endsWithDay(withoutWeekday, page)) return;
    const block = page.lines.filter((line) => line.block === first.block);
    if (block.length > MAX_LINES || block.length === page.lines.length) return;
    const isBeside = (line: Line): boolean =>
      line === first || (isInCapitals(line.text) && wordCount(line.text) <= MAX_WORDS_BESIDE);
    if (!block.every(isBeside)) return;
    page.drop(this.name, (line) => block.includes(line));
    page.lines.splice(1, 0, new Line(day, page.lines[0]?.block ?? first.block, first));
  },
};
