import { endsLikeSentence } from '#shared/read/prose/line-shape.ts';
import { type HtmlElement, type HtmlNode, withChildren } from '#shared/text/html-tree.ts';
import { linkDensity, textLength } from './block-text.ts';
import { readsLikeSentence, withBlocksOnly } from './blocks.ts';
import { classWords } from './class-words.ts';
import { datesInLine } from './date-in-line.ts';
import { foldWords } from './fold-words.ts';
import { isMetaLine } from './headline.ts';
import { likeKept } from './like-kept.ts';
import { MarkupPlaces } from './markup-places.ts';
import { IMAGE_WORDS } from './name-captions.ts';
import { OutsidePlaces } from './outside-places.ts';
import {
  ancestors,
  COMPARED_CHARACTERS,
  KeptTexts,
  type Leaf,
  type Leaves,
  leavesOf,
  type Parents,
} from './page-leaves.ts';
import { isLabelledDate } from './rules/before-text.ts';
import { STANDFIRST_NAMES } from './standfirst-names.ts';

/** A restored block is not put into one of these elements, but after the element. */
const HOLDERS: ReadonlySet<string> = new Set('li ul ol dl table figure blockquote pre'.split(' '));
const MOSTLY_LINKED = 0.5;
/** Only this number of leaves below a headline can be a standfirst without a full stop. */
const STANDFIRST_LEAVES = 4;
/** The minimum number of words of a standfirst without a full stop. */
const STANDFIRST_WORDS = 6;
/**
 * Only this number of characters at the start of a description is compared. A text with fewer than `MIN_DESCRIBED`
 * characters is not compared.
 */
const DESCRIBED_CHARACTERS = 60;
const MIN_DESCRIBED = 40;
/** A line with this sign is a caption. */
const RIGHTS = /©/;

interface Comparison {
  leaves: readonly Leaf[];
  parents: Parents;
  kept: KeptTexts;
  /** The indexes of the first and the last leaf that were certainly kept. */
  first: number;
  last: number;
  /** The index of the headline above the first kept leaf; -1 if there is none. */
  headline: number;
  /** The index of the first `h1` that equals the title; -1 if there is none. */
  firstTitle: number;
  outside: OutsidePlaces;
  places: MarkupPlaces;
  description: string;
}

/**
 * Restores what an extractor left out of an article: sentences between the headline and the extracted text,
 * sentences with the markup of kept sentences, the paragraph that the description repeats, fact boxes, and
 * headings directly above one of these. Nothing comes from menus, sidebars, forms, footers, tables, figures
 * or blocks of links.
 *
 * @param found what the extractor found
 * @param given.shown the leaves of the page without its boilerplate
 * @param given.description of the article, from the metadata
 * @returns the nodes with restored blocks, the restored texts above the text, and the first restored text
 */
export function restoreBlocks(
  found: readonly HtmlNode[],
  given: { shown: Leaves; title: string; description: string },
): { nodes: HtmlNode[]; lead: string[]; example?: string } {
  const whole = withBlocksOnly(found);
  const extracted = leavesOf(whole);
  const page = compare(new KeptTexts(extracted.leaves), given);
  if (page === undefined) return { nodes: [...found], lead: [] };
  const { leaves, kept, headline } = page;
  const above = standfirstAbove(page);
  const lead = leadBelow(page);
  const alike = likeKept(leaves.slice(headline + 1), { ...page, found }).filter(
    (leaf) => isLeftOut(leaf, page) || (isSentenceAroundLink(leaf) && isOutOfText(leaf, page)),
  );
  const restored = new Set([...above, ...lead, ...describedTexts(page), ...alike, ...boxedTexts(page)]);
  const missing = new Set([...restored, ...headingsAbove(restored, page)]);
  const start = above.length > 0 ? page.firstTitle : headline;
  const nodes = inserted(whole, {
    leaves: leaves.slice(start + 1),
    missing,
    kept,
    parents: extracted.parents,
  });
  const example = leaves.find((leaf) => missing.has(leaf));
  return {
    nodes,
    lead: [...above, ...lead].map(({ text }) => text),
    ...(example !== undefined && { example: example.text }),
  };
}

/** @returns undefined if no leaf of the page was certainly kept */
function compare(
  kept: KeptTexts,
  { shown, title, description }: { shown: Leaves; title: string; description: string },
): Comparison | undefined {
  const { leaves, parents } = shown;
  const isTitle = ({ text }: Leaf): boolean => foldWords(text) === foldWords(title);
  const isCertain = (leaf: Leaf): boolean =>
    leaf.isLong && leaf.text.length >= COMPARED_CHARACTERS && kept.has(leaf) && !isTitle(leaf);
  const first = leaves.findIndex(isCertain);
  const last = leaves.findLastIndex(isCertain);
  if (first === -1) return undefined;
  const around = [leaves[first], leaves[last]].flatMap((leaf) => ancestors(leaf?.element, parents));
  return {
    leaves,
    parents,
    kept,
    first,
    last,
    headline: headlineBefore(leaves.slice(0, first), title),
    firstTitle: leaves.findIndex((leaf) => leaf.element.name === 'h1' && isTitle(leaf)),
    outside: new OutsidePlaces(parents, new Set(around)),
    places: new MarkupPlaces(parents),
    description,
  };
}

function isLeftOut(leaf: Leaf, page: Comparison): boolean {
  return linkDensity(leaf.element) < MOSTLY_LINKED && isOutOfText(leaf, page);
}

function isOutOfText(leaf: Leaf, { kept, outside }: Comparison): boolean {
  return !kept.has(leaf) && !outside.isOutside(leaf.element);
}

/**
 * Whether a leaf is a sentence that begins with words and ends with a sign outside of its links: `It also <a>plans joint
 * exercises in the harbour</a>.` A link to another article follows a label with a colon.
 */
function isSentenceAroundLink({ element: { children }, text }: Leaf): boolean {
  const [first, last] = [children[0], children.at(-1)];
  if (typeof first !== 'string' || typeof last !== 'string') return false;
  return (
    first.trim().includes(' ') && !/[:：]\s*$/.test(first) && /\p{P}/u.test(last) && endsLikeSentence(text)
  );
}

/**
 * The standfirst between two copies of the headline, of which the second is in a player or in a header for small
 * screens.
 */
function standfirstAbove(page: Comparison): Leaf[] {
  const { leaves, firstTitle, headline } = page;
  if (firstTitle === -1 || headline === -1) return [];
  return leaves
    .slice(firstTitle + 1, headline)
    .filter((leaf, index) => index < STANDFIRST_LEAVES && isStandfirst(leaf, page) && isLeftOut(leaf, page));
}

/** The standfirst and the sentences between the headline and the kept text. */
function leadBelow(page: Comparison): Leaf[] {
  const { leaves, headline, first } = page;
  if (headline === -1) return [];
  const isLead = (leaf: Leaf, index: number): boolean =>
    isStatement(leaf) || (index < STANDFIRST_LEAVES && isStandfirst(leaf, page));
  return withoutRepeats(
    leaves
      .slice(headline + 1, first)
      .filter(
        (leaf, index) =>
          isLead(leaf, index) &&
          !RIGHTS.test(leaf.text) &&
          !isLabelledDate(leaf.text) &&
          !isDatedLine(leaf.text) &&
          isLeftOut(leaf, page),
      ),
  );
}

const CLOCK = /\d:\d\d/;

/**
 * Whether a line gives the date of the article and does not end like a sentence: `发表于2026-03-05 21:30 | 来源 …`,
 * `新海网（2026-06-04 09:20:26）来源：…`.
 */
function isDatedLine(text: string): boolean {
  if (endsLikeSentence(text)) return false;
  return datesInLine(text, undefined).some(
    ({ label, date }) =>
      label === 'published' || label === 'updated' || (label === undefined && CLOCK.test(date)),
  );
}

/**
 * The first paragraph that begins like the description of the page, if it was not kept. A paragraph that equals the
 * description is not restored, because it can be the summary.
 */
function describedTexts({ leaves, description, kept, headline }: Comparison): Leaf[] {
  const repeats = repeatsStartOf(description);
  const found = leaves.find((leaf, index) => index > headline && leaf.isProse && repeats(leaf));
  const isLost = found !== undefined && !kept.has(found) && foldWords(found.text) !== foldWords(description);
  return isLost ? [found] : [];
}

/** Whether a leaf and the description begin with the same words. Such a leaf belongs to the article. */
export function repeatsStartOf(description: string): (leaf: Leaf) => boolean {
  const described = foldWords(description);
  const start = described.slice(0, DESCRIBED_CHARACTERS);
  if (start.length < MIN_DESCRIBED) return () => false;
  return ({ text }) => {
    const folded = foldWords(text.slice(0, description.length + DESCRIBED_CHARACTERS));
    const [short, long] = folded.length < start.length ? [folded, described] : [start, folded];
    return short.length >= MIN_DESCRIBED && long.startsWith(short);
  };
}

function boxedTexts({ leaves, first, last, outside, kept }: Comparison): Leaf[] {
  return leaves
    .slice(first, last)
    .filter(
      (leaf) => outside.isInBox(leaf.element) && !kept.has(leaf) && linkDensity(leaf.element) < MOSTLY_LINKED,
    );
}

function headingsAbove(restored: ReadonlySet<Leaf>, page: Comparison): Leaf[] {
  const { leaves, parents, places, kept, headline } = page;
  const placeAround = (leaf: Leaf | undefined): number | undefined => {
    const outer = leaf && parents.get(leaf.element);
    return outer && places.of(outer);
  };
  const isText = (leaf: Leaf | undefined): boolean =>
    leaf?.isProse === true && (restored.has(leaf) || kept.has(leaf));
  // A label or a caption can be between a heading and its text in the same container.
  const isAboveText = (index: number): boolean =>
    isText(leaves[index + 1]) ||
    (leaves[index + 1]?.isHeading === false &&
      isText(leaves[index + 2]) &&
      placeAround(leaves[index]) === placeAround(leaves[index + 2]));
  return withoutRepeats(
    leaves.filter(
      (leaf, index) => index > headline && leaf.isHeading && isAboveText(index) && isLeftOut(leaf, page),
    ),
  );
}

/** Whether a leaf is a sentence. It can be a heading, because some pages write the standfirst as a heading. */
function isStatement(leaf: Leaf): boolean {
  return leaf.isProse || (leaf.isHeading && leaf.element.name !== 'h1' && readsLikeSentence(leaf.text));
}

/** Whether a line below the headline is a standfirst without a full stop, by its class name or the description. */
function isStandfirst(
  { element, text }: Leaf,
  { description, parents }: Pick<Comparison, 'description' | 'parents'>,
): boolean {
  const words = text.split(' ').length;
  if (element.name === 'h1' || words < STANDFIRST_WORDS || isMetaLine(text)) return false;
  const outer = parents.get(element);
  const names = [element, ...(outer === undefined ? [] : [outer])].flatMap(classWords);
  return (
    foldWords(description).includes(foldWords(text)) ||
    (names.some((word) => STANDFIRST_NAMES.has(word)) && !names.some((word) => IMAGE_WORDS.has(word)))
  );
}

/** Pages repeat a standfirst for small screens. */
function withoutRepeats(leaves: readonly Leaf[]): Leaf[] {
  return [...new Map(leaves.map((leaf) => [leaf.text, leaf])).values()];
}

/**
 * The index of the headline, or -1. In this order: the last `h1` that equals the title, the last leaf that equals the
 * title or is a heading that ends with it, the last `h1`.
 */
function headlineBefore(leaves: readonly Leaf[], title: string): number {
  const wanted = foldWords(title);
  const letters = textLength(title);
  const isFirstLevel = ({ element }: Leaf): boolean => element.name === 'h1';
  const isSame = (leaf: Leaf): boolean =>
    Math.abs(textLength(leaf.element) - letters) <= letters / 2 && foldWords(leaf.text) === wanted;
  const isWithKicker = (leaf: Leaf): boolean =>
    leaf.isHeading &&
    textLength(leaf.element) > letters &&
    textLength(leaf.element) <= letters * 2 &&
    foldWords(leaf.text).endsWith(` ${wanted}`);
  const found = [
    (leaf: Leaf) => isFirstLevel(leaf) && isSame(leaf),
    (leaf: Leaf) => isSame(leaf) || (wanted !== '' && isWithKicker(leaf)),
    isFirstLevel,
  ].map((is) => leaves.findLastIndex(is));
  return found.find((index) => index >= 0) ?? -1;
}

function inserted(
  whole: readonly HtmlNode[],
  given: { leaves: readonly Leaf[]; missing: ReadonlySet<Leaf>; kept: KeptTexts; parents: Parents },
): HtmlNode[] {
  if (given.missing.size === 0) return [...whole];
  const after = new Map<HtmlElement | undefined, HtmlNode[]>();
  let anchor: HtmlElement | undefined;
  for (const leaf of given.leaves) {
    if (!given.missing.has(leaf)) {
      const element = given.kept.elementOf(leaf);
      if (element !== undefined) anchor = holderOf(element, given.parents);
      continue;
    }
    const list = after.get(anchor) ?? [];
    after.set(anchor, list);
    // A copy, because items can be added to a list.
    if (leaf.element.name !== 'li') list.push({ ...leaf.element, children: [...leaf.element.children] });
    else listAtEnd(list).children.push(leaf.element);
  }
  const rebuilt = (nodes: readonly HtmlNode[]): HtmlNode[] =>
    nodes.flatMap((node) =>
      typeof node === 'string'
        ? [node]
        : [withChildren(node, rebuilt(node.children)), ...(after.get(node) ?? [])],
    );
  return [...(after.get(undefined) ?? []), ...rebuilt(whole)];
}

/** The list of restored items at the end of restored blocks. */
function listAtEnd(blocks: HtmlNode[]): HtmlElement {
  const last = blocks.at(-1);
  if (typeof last === 'object' && last.name === 'ul') return last;
  const list: HtmlElement = { name: 'ul', attributes: {}, children: [] };
  blocks.push(list);
  return list;
}

/** The outermost list, table or quotation that contains the element, else the element itself. */
function holderOf(element: HtmlElement, parents: Parents): HtmlElement {
  return [element, ...ancestors(element, parents)].findLast(({ name }) => HOLDERS.has(name)) ?? element;
}
