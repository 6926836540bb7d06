import { TEXT_IN_FIGURES } from '#shared/text/html-allowed.ts';
import { streamSafe } from '#shared/text/stream-safe.ts';
import type { Block } from '../blocks.ts';

/** What is known of the article from elsewhere in its page. */
export interface PageFacts {
  title: string;
  /** The only heading of the first level in its page, where there is one alone. */
  headline: string;
  description: string;
  authors: readonly string[];
  /** The only paragraph between the headline and what the extractor found. */
  standfirst?: string;
}

/**
 * A kind of block that extractors leave in an article's body although it is not what the article says.
 * To add one, add a file here and a line to `tidy-body.ts`.
 */
export interface BodyRule {
  /** The name in `_feedmill.applied`. */
  name: string;
  /** The blocks that go. What is not sure stays: losing a sentence is worse than keeping a label. */
  find(blocks: readonly Block[], facts: PageFacts): Block[];
}

/** How the text of two blocks is compared: letters and digits alone. */
export function folded(text: string): string {
  return streamSafe(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The blocks before the first that reads like a sentence. All, where none does. */
export function topOf(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex((block) => block.isProse && !isCaption(block));
  return first === -1 ? [] : blocks.slice(0, first);
}

export function isCaption({ path }: Block): boolean {
  return (
    path.has('figcaption') || (path.has('figure') && ![...path].some((name) => TEXT_IN_FIGURES.has(name)))
  );
}
