import { CJK, CJK_OR_THAI } from '#shared/text/dense-scripts.ts';
import { type HtmlElement, type HtmlNode, withChildren } from '#shared/text/html-tree.ts';
import { HEADING, holdsBlock, lineOf, linesAndBlocks, linkDensity } from './block-text.ts';
import { classWords } from './class-words.ts';

/**
 * A part of a page that begins on a new line: a paragraph, heading, item or cell. Contains no other block.
 */
export interface Block {
  element: HtmlElement;
  text: string;
  /** The share of its text that is in links: 0 to 1. */
  density: number;
  /** The words in the names (`class`, `id`) of the block and of the elements around it. */
  words: ReadonlySet<string>;
  /** The element names of the block and of the elements around it. */
  path: ReadonlySet<string>;
  isHeading: boolean;
  /** Whether the block has sentences, and is neither a heading nor mostly links. */
  isProse: boolean;
}

const SENTENCE_END = /[.!?…。！？؟।:][\p{Pf}\p{Pe}"'’\s]*$/u;
/**
 * From this number of characters on, a text with an end mark is a sentence; in CJK scripts from a third of it, in Thai
 * from half of it.
 */
const LABEL_CHARACTERS = 40;
const LONG_CHARACTERS = 120;

export function readsLikeSentence(text: string): boolean {
  // This is enough in any script, so the slower search for the script is not needed.
  if (text.length >= LONG_CHARACTERS) return true;
  if (3 * text.length < LABEL_CHARACTERS) return false;
  const letters = CJK_OR_THAI.test(text) ? (CJK.test(text) ? 3 : 2) : 1;
  const length = letters * text.length;
  return length >= LONG_CHARACTERS || (length >= LABEL_CHARACTERS && SENTENCE_END.test(text));
}

/** A tree in which every text is in a block: text next to a block becomes a block too. */
export function withBlocksOnly(nodes: readonly HtmlNode[]): HtmlNode[] {
  if (!nodes.some(holdsBlock)) return [...nodes];
  return linesAndBlocks(nodes).flatMap((part): HtmlNode[] => {
    if (!Array.isArray(part)) return [withChildren(part, withBlocksOnly(part.children))];
    const hasText = part.some((node) => lineOf(node) !== '');
    return hasText ? [{ name: 'p', attributes: {}, children: part }] : part;
  });
}

/**
 * The blocks that have text, in document order.
 *
 * @param nodes a result of `withBlocksOnly`
 */
export function blocksOf(nodes: readonly HtmlNode[]): Block[] {
  const blocks: Block[] = [];
  const visit = (
    element: HtmlElement,
    outerWords: ReadonlySet<string>,
    outerPath: ReadonlySet<string>,
  ): void => {
    const words = withAll(outerWords, classWords(element));
    const path = withAll(outerPath, [element.name]);
    if (element.children.some(holdsBlock)) {
      for (const child of element.children) if (typeof child !== 'string') visit(child, words, path);
      return;
    }
    const text = lineOf(element);
    if (text === '') return;
    const isHeading = HEADING.test(element.name);
    const density = linkDensity(element);
    blocks.push({
      element,
      text,
      density,
      words,
      path,
      isHeading,
      isProse: !isHeading && density < 0.6 && readsLikeSentence(text),
    });
  };
  for (const node of nodes) if (typeof node !== 'string') visit(node, new Set(), new Set());
  return blocks;
}

function withAll(set: ReadonlySet<string>, more: readonly string[]): ReadonlySet<string> {
  return more.every((word) => set.has(word)) ? set : new Set([...set, ...more]);
}
