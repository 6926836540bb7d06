import type { Line } from '#shared/read/prose/line.ts';
import { widthOf } from '../prose/line-shape.ts';

/** Lines of verse and lists are shorter than this. */
const MAX_VERSE_WIDTH = 60;

/**
 * The lines that are left as paragraphs. On a copied page each line was an element of its own, so each is a paragraph;
 * but lines of a list or of verse stay together. `joinWrapped` has joined lines that were broken because they were full.
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
  const isSet =
    block.every((text) => widthOf(text) <= MAX_VERSE_WIDTH) || block.every((text) => /^[-*•–]\s/u.test(text));
  return isSet ? [block.join('\n')] : block;
}
