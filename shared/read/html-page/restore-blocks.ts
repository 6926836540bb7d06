import { findElement, type HtmlElement, type HtmlNode } from '#shared/text/html-tree.ts';
import { type Block, blocksOf, readsLikeSentence, withBlocksOnly } from './blocks.ts';
import { classWords } from './class-words.ts';
import { nameCaptions } from './name-captions.ts';
import { FOREIGN_WORDS } from './page-lines.ts';
import { folded } from './rules/body-rule.ts';

/** Elements whose sentences are of something beside the text. */
const OUTSIDE: ReadonlySet<string> = new Set(
  'nav aside form menu footer figure table button label address'.split(' '),
);
/** A block is restored behind the whole of one of these, not into it. */
const HOLDERS: ReadonlySet<string> = new Set('li ul ol dl table figure blockquote pre'.split(' '));
/** Texts of this length are told apart by their beginnings and ends. Characters. */
const TELLING = 40;
const MOSTLY_LINKED = 0.5;
/** Whose picture it is: the line is a caption. */
const RIGHTS = /©/;

/** The texts that an extractor kept. It splits blocks at double line breaks, so beginnings and ends are compared too. */
class KeptTexts {
  readonly #elements = new Map<string, HtmlElement>();
  readonly #ends = new Set<string>();

  constructor(blocks: readonly Block[]) {
    for (const { text, element } of blocks) {
      this.#elements.set(text, element);
      if (text.length < TELLING) continue;
      this.#ends.add(text.slice(0, TELLING)).add(text.slice(-TELLING));
    }
  }

  has({ text }: Block): boolean {
    if (this.#elements.has(text)) return true;
    return (
      text.length >= TELLING &&
      (this.#ends.has(text.slice(0, TELLING)) || this.#ends.has(text.slice(-TELLING)))
    );
  }

  elementOf({ text }: Block): HtmlElement | undefined {
    return this.#elements.get(text);
  }
}

/**
 * What an extractor left out of an article: the sentences between the headline and the text that it found, and headings right
 * above that text. What is in menus, sidebars, forms, footers, tables and the places of images stays out, and so does what is
 * mostly links.
 *
 * @param found by the extractor in `shown`
 * @returns the nodes with the missing blocks in their places; and those blocks, in document order
 */
export function restoreBlocks(
  found: readonly HtmlNode[],
  { shown, title }: { shown: HtmlElement; title: string },
): { nodes: HtmlNode[]; lead: Block[]; headings: Block[] } {
  const whole = withBlocksOnly(found);
  const kept = new KeptTexts(blocksOf(whole));
  const body = findElement(shown.children, ({ name }) => name === 'body') ?? shown;
  const page = withBlocksOnly(nameCaptions(body.children));
  const blocks = blocksOf(page);
  const isAnchor = (block: Block): boolean => block.text.length >= TELLING && kept.has(block);
  const first = blocks.findIndex(isAnchor);
  const last = blocks.findLastIndex(isAnchor);
  if (first === -1) return { nodes: [...found], lead: [], headings: [] };

  const headline = headlineBefore(blocks.slice(0, first), title);
  const parents = parentsOf(page);
  const around = new Set([
    ...ancestors(blocks[first]?.element, parents),
    ...ancestors(blocks[last]?.element, parents),
  ]);
  const places = new OutsidePlaces(parents, around);
  const isLeftOut = (block: Block): boolean =>
    block.density < MOSTLY_LINKED && !kept.has(block) && !places.holds(block.element);
  const lead =
    headline === -1
      ? []
      : withoutRepeats(
          blocks
            .slice(headline + 1, first)
            .filter((block) => isStatement(block) && !RIGHTS.test(block.text) && isLeftOut(block)),
        );
  const leading = new Set(lead);
  const isText = (block: Block | undefined): boolean =>
    block?.isProse === true && (leading.has(block) || kept.has(block));
  const headings = withoutRepeats(
    blocks.filter(
      (block, index) =>
        index > headline && index < last && block.isHeading && isText(blocks[index + 1]) && isLeftOut(block),
    ),
  );
  const missing = new Set([...lead, ...headings]);
  return { nodes: inserted(whole, { blocks: blocks.slice(headline + 1), missing, kept }), lead, headings };
}

/** A sentence; some pages make a heading of their standfirst. */
function isStatement({ isProse, isHeading, element, text }: Block): boolean {
  return isProse || (isHeading && element.name !== 'h1' && readsLikeSentence(text));
}

/** Pages repeat a standfirst for small screens. */
function withoutRepeats(blocks: readonly Block[]): Block[] {
  return [...new Map(blocks.map((block) => [block.text, block])).values()];
}

/** The last block that reads like the title, else the last heading of the first level. */
function headlineBefore(blocks: readonly Block[], title: string): number {
  const wanted = folded(title);
  const same = blocks.findLastIndex(({ text }) => folded(text) === wanted);
  return same === -1 ? blocks.findLastIndex(({ element }) => element.name === 'h1') : same;
}

type Parents = ReadonlyMap<HtmlElement, HtmlElement>;

function parentsOf(nodes: readonly HtmlNode[]): Parents {
  const parents = new Map<HtmlElement, HtmlElement>();
  const visit = (element: HtmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      parents.set(child, element);
      visit(child);
    }
  };
  for (const node of nodes) if (typeof node !== 'string') visit(node);
  return parents;
}

function ancestors(element: HtmlElement | undefined, parents: Parents): HtmlElement[] {
  const found: HtmlElement[] = [];
  for (let at = element && parents.get(element); at !== undefined; at = parents.get(at)) found.push(at);
  return found;
}

/** Places outside the text, below the elements that hold all of it: some pages are one `form`. */
class OutsidePlaces {
  readonly #known = new Map<HtmlElement, boolean>();
  readonly #parents: Parents;
  readonly #around: ReadonlySet<HtmlElement>;
  constructor(parents: Parents, around: ReadonlySet<HtmlElement>) {
    this.#parents = parents;
    this.#around = around;
  }

  holds(element: HtmlElement): boolean {
    if (this.#around.has(element)) return false;
    let holds = this.#known.get(element);
    if (holds === undefined) {
      const parent = this.#parents.get(element);
      holds =
        OUTSIDE.has(element.name) ||
        classWords(element).some((word) => FOREIGN_WORDS.has(word)) ||
        (parent !== undefined && this.holds(parent));
      this.#known.set(element, holds);
    }
    return holds;
  }
}

function inserted(
  whole: readonly HtmlNode[],
  { blocks, missing, kept }: { blocks: readonly Block[]; missing: ReadonlySet<Block>; kept: KeptTexts },
): HtmlNode[] {
  const parents = parentsOf(whole);
  const behind = new Map<HtmlElement | undefined, HtmlNode[]>();
  let anchor: HtmlElement | undefined;
  for (const block of blocks) {
    const element = kept.elementOf(block);
    if (element !== undefined)
      anchor = [element, ...ancestors(element, parents)].findLast(({ name }) => HOLDERS.has(name)) ?? element;
    if (!missing.has(block)) continue;
    const list = behind.get(anchor) ?? [];
    behind.set(anchor, list);
    list.push(
      block.element.name === 'li' ? { name: 'ul', attributes: {}, children: [block.element] } : block.element,
    );
  }
  const rebuilt = (nodes: readonly HtmlNode[]): HtmlNode[] =>
    nodes.flatMap((node) =>
      typeof node === 'string'
        ? [node]
        : [{ ...node, children: rebuilt(node.children) }, ...(behind.get(node) ?? [])],
    );
  return [...(behind.get(undefined) ?? []), ...rebuilt(whole)];
}
