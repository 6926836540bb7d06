import { TEXT_IN_FIGURES } from '#shared/text/html-allowed.ts';
import type { Block } from '../blocks.ts';

export interface PageFacts {
  title: string;
  /** The only first-level heading of the page; empty if there are none or several. */
  headline: string;
  description: string;
  authors: readonly string[];
  /** The only paragraph that was restored between headline and text. */
  standfirst?: string;
}

/**
 * A kind of block that extractors leave in the body although it is not part of the article. To add a rule, add a file
 * here and a line to `tidy-body.ts`.
 */
export interface BodyRule {
  name: string;
  /**
   * Returns the blocks to remove. A rule returns only blocks of which it is certain, because losing a sentence is worse
   * than leaving a label in the text.
   */
  find(blocks: readonly Block[], facts: PageFacts): Block[];
}

/**
 * The blocks before the first block that reads like a sentence; no blocks if no block does.
 *
 * @param isLine whether a block that reads like a sentence does not belong to the text, such as a by-line
 */
export function topOf(blocks: readonly Block[], isLine: (block: Block) => boolean): readonly Block[] {
  const first = blocks.findIndex((block) => block.isProse && !isCaption(block) && !isLine(block));
  return first === -1 ? [] : blocks.slice(0, first);
}

export function isCaption({ path }: Block): boolean {
  return (
    path.has('figcaption') || (path.has('figure') && ![...path].some((name) => TEXT_IN_FIGURES.has(name)))
  );
}
