import type { Line } from '#shared/read/prose/line.ts';
import { listMark, widthOf } from '../prose/line-shape.ts';

/** The maximum length of a line of verse or of a list. */
const MAX_VERSE_WIDTH = 60;

/**
 * Makes a paragraph of each remaining line, because each line of a copied page was an element. Lines of a list or of
 * verse stay together. `joinWrapped` has already joined wrapped lines.
 */
export function paragraphsOf(lines: readonly Line[]): string[] {
  const blocks: string[][] = [];
  for (const [index, line] of lines.entries()) {
    if (lines[index - 1]?.block === line.block) blocks.at(-1)?.push(line.text);
    else blocks.push([line.text]);
  }
  return blocks.flatMap(paragraphsOfBlock);
}

function paragraphsOfBlock(block: string[]): string[] {
  if (block.every((text) => widthOf(text) <= MAX_VERSE_WIDTH)) return [block.join('\n')];
  const paragraphs: string[] = [];
  for (const [index, text] of block.entries()) {
    const isNextItem = listMark(text) !== '' && listMark(block[index - 1] ?? '') !== '';
    if (isNextItem) paragraphs.push(`${paragraphs.pop()}\n${text}`);
    else paragraphs.push(text);
  }
  return paragraphs;
}
