import type { HtmlElement, HtmlNode } from '#shared/text/html-tree.ts';
import { holdsBlock, lineOf, linesAndBlocks, textLength } from './block-text.ts';
import { readsLikeSentence } from './blocks.ts';

/**
 * The number of characters at the beginning and at the end by which texts are compared. Shorter texts are compared as a
 * whole.
 */
export const COMPARED_CHARACTERS = 40;
/** The minimum number of characters of a long text, white space not counted. */
const MIN_LONG_TEXT = 26;
/** `dt` is the question in a list of questions. */
const HEADING = /^(?:h[1-6]|dt)$/;

/**
 * A piece of text that begins on a new line. Its text is computed on demand, because a page has thousands of pieces, of
 * which few are needed.
 */
export class Leaf {
  readonly element: HtmlElement;
  #text: string | undefined;

  constructor(element: HtmlElement) {
    this.element = element;
  }

  get text(): string {
    this.#text ??= lineOf(this.element);
    return this.#text;
  }

  get isHeading(): boolean {
    return HEADING.test(this.element.name);
  }

  get isLong(): boolean {
    return textLength(this.element) >= MIN_LONG_TEXT;
  }

  get isProse(): boolean {
    return !this.isHeading && textLength(this.element) >= MIN_LONG_TEXT / 3 && readsLikeSentence(this.text);
  }
}

/** The enclosing element of each element. */
export type Parents = Map<HtmlElement, HtmlElement>;

export interface Leaves {
  leaves: readonly Leaf[];
  parents: Parents;
}

export function leavesOf(nodes: readonly HtmlNode[]): Leaves {
  const leaves: Leaf[] = [];
  const parents: Parents = new Map();
  const add = (element: HtmlElement, parent: HtmlElement | undefined): void => {
    if (parent !== undefined) parents.set(element, parent);
    if (element.children.some(holdsBlock)) visit(element.children, element);
    else if (textLength(element) > 0) leaves.push(new Leaf(element));
  };
  const visit = (children: readonly HtmlNode[], parent: HtmlElement | undefined): void => {
    for (const part of linesAndBlocks(children)) {
      if (!Array.isArray(part)) add(part, parent);
      else if (part.some((node) => textLength(node) > 0))
        add({ name: 'p', attributes: {}, children: part }, parent);
    }
  };
  visit(nodes, undefined);
  return { leaves, parents };
}

/**
 * The texts that an extractor kept. An extractor splits blocks at double line breaks, so beginnings and ends are
 * compared too.
 */
export class KeptTexts {
  readonly #elements = new Map<string, HtmlElement>();
  readonly #ends = new Set<string>();

  constructor(leaves: readonly Leaf[]) {
    for (const { text, element } of leaves) {
      this.#elements.set(text, element);
      if (text.length < COMPARED_CHARACTERS) continue;
      this.#ends.add(text.slice(0, COMPARED_CHARACTERS)).add(text.slice(-COMPARED_CHARACTERS));
    }
  }

  has({ text }: Leaf): boolean {
    if (this.#elements.has(text)) return true;
    return (
      text.length >= COMPARED_CHARACTERS &&
      (this.#ends.has(text.slice(0, COMPARED_CHARACTERS)) || this.#ends.has(text.slice(-COMPARED_CHARACTERS)))
    );
  }

  elementOf({ text }: Leaf): HtmlElement | undefined {
    return this.#elements.get(text);
  }
}

/** The elements around an element, the innermost first. */
export function ancestors(element: HtmlElement | undefined, parents: Parents): HtmlElement[] {
  const found: HtmlElement[] = [];
  for (let at = element && parents.get(element); at !== undefined; at = parents.get(at)) found.push(at);
  return found;
}
