import { endsLikeSentence, listMark } from '../prose/line-shape.ts';

const NUMBERED = /^\d/u;
const OPENS = /[:：]$/u;
/** The width of lines that were broken because they were full. */
const MIN_WIDTH = 50;
const MAX_WIDTH = 100;
/** The further lines of an item begin below the text of the first, so at least two characters after its bullet. */
const MIN_DEEPER = 2;

export interface IndentedLine {
  text: string;
  /** The number of characters of white space before the text. */
  indent: number;
}

export const widthOfLines = (lines: readonly IndentedLine[]): number =>
  lines.reduce((longest, line) => Math.max(longest, endOf(line)), 0);

/**
 * Splits the lines of a block before each item of a list, and after the indented lines of an item. An item keeps its
 * further lines.
 */
export function splitAtItems<L extends IndentedLine>(block: readonly L[]): L[][] {
  const parts: L[][] = [];
  for (const [index, line] of block.entries()) {
    const part = parts.at(-1);
    const above = block[index - 1];
    if (part === undefined || isItem(line, above) || endsItem(part, line)) parts.push([line]);
    else part.push(line);
  }
  return parts;
}

/** Whether a line is not indented, below the indented lines of an item. */
function endsItem(item: readonly IndentedLine[], line: IndentedLine): boolean {
  const [first] = item;
  const last = item.at(-1);
  if (first === undefined || last === undefined || listMark(first.text) === '') return false;
  return isDeeper(last, first) && !isDeeper(line, first);
}

/**
 * Whether the lines are one item of a list: all but the first are indented more than its mark, and each line ends where
 * the next word did not fit.
 *
 * @param width the width of the longest line of the block
 */
export function continuesIndented(lines: readonly IndentedLine[], width: number): boolean {
  const [first, ...others] = lines;
  if (first === undefined || others.length === 0 || listMark(first.text) === '') return false;
  if (width < MIN_WIDTH || width > MAX_WIDTH) return false;
  return others.every((line, index) => isDeeper(line, first) && !fits(line, lines[index], width));
}

const endOf = ({ indent, text }: IndentedLine): number => indent + text.length;

function fits({ text }: IndentedLine, above: IndentedLine | undefined, width: number): boolean {
  const [word = ''] = text.split(' ', 1);
  return above !== undefined && endOf(above) + 1 + word.length <= width;
}

const isDeeper = (line: IndentedLine, item: IndentedLine): boolean => line.indent >= item.indent + MIN_DEEPER;

/** A sentence that was broken can go on with a number and a full stop: `the winter of⏎17. January`. */
function isItem({ text }: IndentedLine, above: IndentedLine | undefined): boolean {
  if (listMark(text) === '') return false;
  if (!NUMBERED.test(text)) return true;
  const isAfterEnd = above === undefined || endsLikeSentence(above.text) || OPENS.test(above.text);
  return isAfterEnd || above.text.length < MIN_WIDTH || listMark(above.text) !== '';
}
