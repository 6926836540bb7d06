import type { Line } from '#shared/read/prose/line.ts';
import { widthOf } from '../prose/line-shape.ts';

/** The maximum length of a line of verse or of a list. */
const MAX_VERSE_WIDTH = 60;

/**
 * Makes a paragraph of each remaining line, because each line of a copied page was an element. Lines of a list or of
 * verse stay together. `joinWrapped` has already joined wrapped lines.
 */
export function paragraphsOf(lines: readonly Line[]): string[] {
  const paragraphs: string[] = [];
  let block: string[] = [];
  for (const [index, line] of lines.entries()) {
    block.push(line.text);
    if (lines[index + 1]?.block === line.block) continue;
    paragraphs.push(...paragraphsOfBlock(block));
    block = [];
  }
  return paragraphs;
}

function paragraphsOfBlock(block: string[]): string[] {
  if (block.length < 2) return block;
  const staysTogether =
    block.every((text) => widthOf(text) <= MAX_VERSE_WIDTH) || block.every((text) => /^[-*•–]\s/u.test(text));
  return staysTogether ? [block.join('\n')] : block;
}
