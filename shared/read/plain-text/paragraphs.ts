import type { Line } from '#shared/read/prose/line.ts';
import { widthOf } from '../prose/line-shape.ts';

/** Lines of verse and lists are shorter than this, sentences that a page broke to fit are longer. */
const MAX_VERSE_WIDTH = 60;
const MIN_WRAPPED_WIDTH = 40;
const MAX_WRAPPED_WIDTH = 100;

/**
 * The lines that are left as paragraphs. On a copied page each line was an element of its own, so each is a paragraph;
 * but lines of a list or of verse stay together, and lines that were broken because they were full become one.
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
  if (isWrapped(block)) return [block.join('\n')];
  const isSet =
    block.every((text) => widthOf(text) <= MAX_VERSE_WIDTH) || block.every((text) => /^[-*•–]\s/u.test(text));
  return isSet ? [block.join('\n')] : block;
}

/** Broken because they were full: about equally long, and sentences go over from one line to the next. */
function isWrapped(block: string[]): boolean {
  const full = block.slice(0, -1).map((text) => text.length);
  const longest = full.reduce((most, length) => Math.max(most, length), 0);
  const isEven = full.every((length) => length >= MIN_WRAPPED_WIDTH && length >= longest * 0.75);
  const goesOver = block.slice(1).filter((text) => /^[\p{Ll}\d]/u.test(text)).length;
  return longest <= MAX_WRAPPED_WIDTH && isEven && goesOver * 2 >= full.length;
}
