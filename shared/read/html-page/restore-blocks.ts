import { findElement, type HtmlElement, type HtmlNode } from '#shared/text/html-tree.ts';
import { holdsBlock, lineOf, linkDensity, textLength } from './block-text.ts';
import { readsLikeSentence, withBlocksOnly } from './blocks.ts';
import { classWords } from './class-words.ts';
import { isCaption } from './name-captions.ts';
import { FOREIGN_WORDS } from './page-lines.ts';
import { folded } from './rules/body-rule.ts';

/** Elements whose sentences do not belong to the text. */
const OUTSIDE: ReadonlySet<string> = new Set(
  'nav aside form menu footer figure figcaption table button label address'.split(' '),
);
/** A block is restored after one of these elements, not into it. */
const HOLDERS: ReadonlySet<string> = new Set('li ul ol dl table figure blockquote pre'.split(' '));
const HEADING = /^h[1-6]$/;
/** Texts of this length are compared by their beginnings and ends. Characters. */
const TELLING = 40;
/** The same length in visible characters: a text with fewer is shorter. */
const TELLING_LETTERS = 26;
const MOSTLY_LINKED = 0.5;
/** Words for the source of a picture: the line is a caption. */
const RIGHTS = /©/;

/**
 * A piece of text that begins on a new line. Its text is computed on demand, because a page has thousands of pieces, of
 * which few are needed.
 */
class Leaf {
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
    return textLength(this.element) >= TELLING_LETTERS;
  }

  get isProse(): boolean {
    return !this.isHeading && textLength(this.element) >= TELLING_LETTERS / 3 && readsLikeSentence(this.text);
  }
}

type Parents = Map<HtmlElement, HtmlElement>;

/** The leaves of a tree in document order, with their enclosing elements. */
function leavesOf(nodes: readonly HtmlNode[]): { leaves: Leaf[]; parents: Parents } {
  const leaves: Leaf[] = [];
  const parents: Parents = new Map();
  const add = (element: HtmlElement, parent: HtmlElement | undefined): void => {
    if (parent !== undefined) parents.set(element, parent);
    if (element.children.some(holdsBlock)) visit(element.children, element);
    else if (textLength(element) > 0) leaves.push(new Leaf(element));
  };
  const visit = (children: readonly HtmlNode[], parent: HtmlElement | undefined): void => {
    let run: HtmlNode[] = [];
    const endRun = (): void => {
      if (run.some((node) => textLength(node) > 0)) add({ name: 'p', attributes: {}, children: run }, parent);
      run = [];
    };
    for (const child of children) {
      if (typeof child === 'string' || !holdsBlock(child)) {
        run.push(child);
        continue;
      }
      endRun();
      add(child, parent);
    }
    endRun();
  };
  visit(nodes, undefined);
  return { leaves, parents };
}

/**
 * The texts that an extractor kept. It splits blocks at double line breaks, so beginnings and ends are compared too.
 */
class KeptTexts {
  readonly #elements = new Map<string, HtmlElement>();
  readonly #ends = new Set<string>();

  constructor(leaves: readonly Leaf[]) {
    for (const { text, element } of leaves) {
      this.#elements.set(text, element);
      if (text.length < TELLING) continue;
      this.#ends.add(text.slice(0, TELLING)).add(text.slice(-TELLING));
    }
  }

  has({ text }: Leaf): boolean {
    if (this.#elements.has(text)) return true;
    return (
      text.length >= TELLING &&
      (this.#ends.has(text.slice(0, TELLING)) || this.#ends.has(text.slice(-TELLING)))
    );
  }

  elementOf({ text }: Leaf): HtmlElement | undefined {
    return this.#elements.get(text);
  }
}

/**
 * Restores what an extractor left out of an article: the sentences between the headline and the extracted text, and
 * headings directly above that text. Content of menus, sidebars, forms, footers, tables and image places is not
 * restored, nor are blocks that are mostly links.
 *
 * @param found what the extractor found in `shown`
 * @returns the nodes with the restored blocks in their places, and the texts of these blocks in document order
 */
export function restoreBlocks(
  found: readonly HtmlNode[],
  { shown, title }: { shown: HtmlElement; title: string },
): { nodes: HtmlNode[]; lead: string[]; headings: string[] } {
  const whole = withBlocksOnly(found);
  const own = leavesOf(whole);
  const kept = new KeptTexts(own.leaves);
  const body = findElement(shown.children, ({ name }) => name === 'body') ?? shown;
  const { leaves, parents } = leavesOf(body.children);
  const isAnchor = (leaf: Leaf): boolean => leaf.isLong && leaf.text.length >= TELLING && kept.has(leaf);
  const first = leaves.findIndex(isAnchor);
  const last = leaves.findLastIndex(isAnchor);
  if (first === -1) return { nodes: [...found], lead: [], headings: [] };

  const headline = headlineBefore(leaves.slice(0, first), title);
  const around = [leaves[first], leaves[last]].flatMap((leaf) => ancestors(leaf?.element, parents));
  const places = new OutsidePlaces(parents, new Set(around));
  const isLeftOut = (leaf: Leaf): boolean =>
    linkDensity(leaf.element) < MOSTLY_LINKED && !kept.has(leaf) && !places.holds(leaf.element);
  const lead = withoutRepeats(
    (headline === -1 ? [] : leaves.slice(headline + 1, first)).filter(
      (leaf) => isStatement(leaf) && !RIGHTS.test(leaf.text) && isLeftOut(leaf),
    ),
  );
  const leading = new Set(lead);
  const isText = (leaf: Leaf | undefined): boolean =>
    leaf?.isProse === true && (leading.has(leaf) || kept.has(leaf));
  const headings = withoutRepeats(
    leaves
      .slice(0, last)
      .filter(
        (leaf, index) => index > headline && leaf.isHeading && isText(leaves[index + 1]) && isLeftOut(leaf),
      ),
  );
  const missing = new Set([...lead, ...headings]);
  const nodes = inserted(whole, { leaves: leaves.slice(headline + 1), missing, kept, parents: own.parents });
  return { nodes, lead: lead.map(({ text }) => text), headings: headings.map(({ text }) => text) };
}

/** Whether a leaf is a sentence. It can be a heading, because some pages use one for their standfirst. */
function isStatement(leaf: Leaf): boolean {
  return leaf.isProse || (leaf.isHeading && leaf.element.name !== 'h1' && readsLikeSentence(leaf.text));
}

/** Pages repeat a standfirst for small screens. */
function withoutRepeats(leaves: readonly Leaf[]): Leaf[] {
  return [...new Map(leaves.map((leaf) => [leaf.text, leaf])).values()];
}

/** The last leaf that equals the title, else the last first-level heading. */
function headlineBefore(leaves: readonly Leaf[], title: string): number {
  const wanted = folded(title);
  const letters = textLength(title);
  const same = leaves.findLastIndex(
    (leaf) => Math.abs(textLength(leaf.element) - letters) <= letters / 2 && folded(leaf.text) === wanted,
  );
  return same === -1 ? leaves.findLastIndex(({ element }) => element.name === 'h1') : same;
}

function ancestors(element: HtmlElement | undefined, parents: Parents): HtmlElement[] {
  const found: HtmlElement[] = [];
  for (let at = element && parents.get(element); at !== undefined; at = parents.get(at)) found.push(at);
  return found;
}

/**
 * Regions outside the text. Elements that contain the whole text are not such a region, because on some pages
 * everything is in one `form`.
 */
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
        isCaption(element) ||
        classWords(element).some((word) => FOREIGN_WORDS.has(word)) ||
        (parent !== undefined && this.holds(parent));
      this.#known.set(element, holds);
    }
    return holds;
  }
}

function inserted(
  whole: readonly HtmlNode[],
  given: { leaves: readonly Leaf[]; missing: ReadonlySet<Leaf>; kept: KeptTexts; parents: Parents },
): HtmlNode[] {
  if (given.missing.size === 0) return [...whole];
  const behind = new Map<HtmlElement | undefined, HtmlNode[]>();
  let anchor: HtmlElement | undefined;
  for (const leaf of given.leaves) {
    if (!given.missing.has(leaf)) {
      const element = given.kept.elementOf(leaf);
      if (element !== undefined) anchor = holderOf(element, given.parents);
      continue;
    }
    const list = behind.get(anchor) ?? [];
    behind.set(anchor, list);
    const isItem = leaf.element.name === 'li';
    list.push(isItem ? { name: 'ul', attributes: {}, children: [leaf.element] } : leaf.element);
  }
  const rebuilt = (nodes: readonly HtmlNode[]): HtmlNode[] =>
    nodes.flatMap((node) =>
      typeof node === 'string'
        ? [node]
        : [{ ...node, children: rebuilt(node.children) }, ...(behind.get(node) ?? [])],
    );
  return [...(behind.get(undefined) ?? []), ...rebuilt(whole)];
}

/** The enclosing list, table or quotation, else the element itself. */
function holderOf(element: HtmlElement, parents: Parents): HtmlElement {
  return [element, ...ancestors(element, parents)].findLast(({ name }) => HOLDERS.has(name)) ?? element;
}
