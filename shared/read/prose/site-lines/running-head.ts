import type { Line } from '../line.ts';

/** `Parish letter · Issue 2`: a title that each page repeats seldom has such a mark. */
const MARK = /\s[|·•]\s/u;
const MAX_LINES = 3;
const NUMBER_ALONE = /^(?:[-–—] ?)?(\d{1,4})(?: ?[-–—])?$/u;

/**
 * The lines at the top of each printed page that repeat the first lines of the text, next to the number of the page, and
 * these numbers. One of the first lines has columns or a bar, as the name of an issue does. The first lines themselves
 * are not among them, because the headline can be one of them.
 */
export function runningHeads(lines: readonly Line[]): ReadonlySet<Line> {
  const blocks = [...Map.groupBy(lines, ({ block }) => block).values()];
  const [first = []] = blocks;
  const isMarked = first.some(({ text, columns }) => columns > 1 || MARK.test(text));
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
