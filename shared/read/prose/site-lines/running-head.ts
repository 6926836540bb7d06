import type { Line } from '../line.ts';
import { BAR } from '../separators.ts';

const MAX_LINES = 3;
const NUMBER_ALONE = /^(?:[-–—] ?)?(\d{1,4})(?: ?[-–—])?$/u;

/**
 * The running heads of a printed text, and the page numbers next to them. A running head repeats the first lines of the
 * text at the top of a page. One of the first lines must have columns or a bar (`Parish letter · Issue 2`), as the name of an issue has. The first
 * lines themselves are not returned, because one of them can be the headline.
 */
export function runningHeads(lines: readonly Line[]): ReadonlySet<Line> {
  const blocks = [...Map.groupBy(lines, ({ block }) => block).values()];
  const [first = []] = blocks;
  const isMarked = first.some(({ text, columns }) => columns > 1 || BAR.test(text));
  if (!isMarked || first.length > MAX_LINES) return new Set();
  const words = wordsOf(first);
  const breaks = blocks.flatMap((block, index) => {
    const near = [blocks[index - 1], blocks[index + 1]].find((other) => numberOf(other) !== undefined);
    return index > 0 && near !== undefined && wordsOf(block) === words ? [{ block, near }] : [];
  });
  const numbers = new Set(breaks.map(({ near }) => numberOf(near) ?? 0));
  const isNextNumber = (number: number): boolean => numbers.has(number - 1) || numbers.has(number + 1);
  const others = blocks.filter((block) => isNextNumber(numberOf(block) ?? -1));
  return new Set([...breaks.flatMap(({ block, near }) => [...block, ...near]), ...others.flat()]);
}

const wordsOf = (block: readonly Line[]): string => block.map(({ words }) => words).join('\n');

/** The number of the page, if a block is only this number. */
function numberOf(block: readonly Line[] | undefined): number | undefined {
  const [line, second] = block ?? [];
  const [, digits] = NUMBER_ALONE.exec(line?.text ?? '') ?? [];
  return digits === undefined || second !== undefined ? undefined : Number(digits);
}
