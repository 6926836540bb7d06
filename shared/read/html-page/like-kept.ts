import { endsSentence } from '#shared/read/prose/line-shape.ts';
import { findElement, type HtmlElement, type HtmlNode, textOf } from '#shared/text/html-tree.ts';
import { HEADING, linkDensity, textLength } from './block-text.ts';
import type { MarkupPlaces } from './markup-places.ts';
import { ancestors, type KeptTexts, type Leaf, type Parents } from './page-leaves.ts';

/** The number of elements around a text in which the linked headline of a teaser is searched for. */
const TEASER_LEVELS = 3;
const MAX_TEASER_CHARACTERS = 700;
const ALL_LINKED = 0.9;
/** The maximum number of texts that are searched for in the extracted text, because each search reads all of it. */
const MAX_COMPARED = 300;
/** Fewer paragraphs can be a teaser. */
const PARAGRAPHS_OF_TEXT = 2;
/** Equals the container of no element. */
const NO_CONTAINER = ' ';

/**
 * The sentences that the extractor did not keep, although they have the same markup as kept sentences: if a template
 * puts an article into several containers, extractors keep only the largest. Sentences in another `article` element or
 * below another first-level heading are not returned.
 */
export function likeKept(
  leaves: readonly Leaf[],
  {
    found,
    kept,
    parents,
    places,
  }: { found: readonly HtmlNode[]; kept: KeptTexts; parents: Parents; places: MarkupPlaces },
): Leaf[] {
  const end = leaves.findIndex(({ element }, index) => index > 0 && element.name === 'h1');
  const ofArticle = end === -1 ? leaves : leaves.slice(0, end);
  const prose = ofArticle.filter(({ isProse }) => isProse);
  const keptProse = prose.filter((leaf) => kept.has(leaf)).map(({ element }) => element);
  const ofText = new Set(keptProse.map((element) => places.of(element)));
  const containers = new Set(keptProse.map((element) => places.container(element) ?? ''));
  const paragraphs = countBy(prose.map(({ element }) => parents.get(element)));
  const isInContainer = ({ element, isProse }: Leaf): boolean =>
    isProse &&
    containers.has(places.container(element) ?? NO_CONTAINER) &&
    (paragraphs.get(parents.get(element)) ?? 0) >= PARAGRAPHS_OF_TEXT;
  const isAlike = (leaf: Leaf): boolean =>
    ofText.has(places.of(leaf.element)) ? leaf.isLong || endsSentence(leaf.text) : isInContainer(leaf);
  const teasers = new Map<HtmlElement, boolean>();
  const alike = ofArticle.filter(
    (leaf) =>
      !leaf.isHeading &&
      !kept.has(leaf) &&
      isAlike(leaf) &&
      !isNearLinkedHeading(leaf.element, { parents, teasers }),
  );
  if (alike.length === 0) return [];
  // The extractor splits and joins blocks.
  const dense = (text: string): string => text.replaceAll(/\s+/g, '');
  const text = dense(found.map(textOf).join(''));
  return alike.filter((leaf, index) => index >= MAX_COMPARED || !text.includes(dense(leaf.text)));
}

function countBy<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Whether a heading near the text is a link. If so, the text is the teaser of another page. */
function isNearLinkedHeading(
  element: HtmlElement,
  { parents, teasers }: { parents: Parents; teasers: Map<HtmlElement, boolean> },
): boolean {
  return ancestors(element, parents)
    .slice(0, TEASER_LEVELS)
    .some((outer) => {
      const known = teasers.get(outer) ?? holdsLinkedHeading(outer);
      teasers.set(outer, known);
      return known;
    });
}

function holdsLinkedHeading(element: HtmlElement): boolean {
  const isLinkedHeading = (inner: HtmlElement): boolean =>
    HEADING.test(inner.name) && linkDensity(inner) > ALL_LINKED;
  return (
    textLength(element) <= MAX_TEASER_CHARACTERS &&
    findElement(element.children, isLinkedHeading) !== undefined
  );
}
