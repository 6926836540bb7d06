import type { Line } from '#shared/read/prose/line.ts';
import { wordCount } from '../prose/line-shape.ts';

const MAX_WORDS = 5;
const END = /[,،、，:：!！]$/u;

/** Whether a line is a block with a salutation, and the text begins below it: `Dear parents,`, `Estimados vecinos:`. */
export function isSalutation(line: Line, lines: readonly Line[]): boolean {
  if (!END.test(line.text) || wordCount(line.text) > MAX_WORDS) return false;
  const index = lines.indexOf(line);
  const [above, next] = [lines[index - 1], lines[index + 1]];
  return above?.block !== line.block && next?.isSentence === true && next.block !== line.block;
}

/** Whether a line is a block above a salutation. The lines above it then name the sender. */
export function isAboveSalutation(line: Line, lines: readonly Line[]): boolean {
  const index = lines.indexOf(line);
  const [above, next] = [lines[index - 1], lines[index + 1]];
  return (
    above?.block !== line.block &&
    next?.block !== line.block &&
    next !== undefined &&
    isSalutation(next, lines)
  );
}
