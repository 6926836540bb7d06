import { type HtmlElement, type HtmlNode, withoutElements } from '#shared/text/html-tree.ts';
import { holdsBlock } from './block-text.ts';
import { type Block, blocksOf, withBlocksOnly } from './blocks.ts';
import { nameCaptions } from './name-captions.ts';
import { aboutAuthor } from './rules/about-author.ts';
import { afterText } from './rules/after-text.ts';
import { beforeText } from './rules/before-text.ts';
import type { BodyRule, PageFacts } from './rules/body-rule.ts';
import { button } from './rules/button.ts';
import { promotion } from './rules/promotion.ts';
import { relatedLinks } from './rules/related-links.ts';
import { repeatedTitle } from './rules/repeated-title.ts';
import { siteLine } from './rules/site-line.ts';
import { standfirst } from './rules/standfirst.ts';

/**
 * The rules in the order of their application. Rules for the edges of the text need this order, because each removed
 * block makes the next block the edge.
 */
const RULES: readonly BodyRule[] = [
  repeatedTitle,
  promotion,
  relatedLinks,
  siteLine,
  button,
  standfirst,
  beforeText,
  aboutAuthor,
  afterText,
];
/** A rule that would remove more than this share of the text does not fit the page and is not applied. */
const MAX_SHARE = 0.5;

export interface Removal {
  rule: string;
  element: HtmlElement;
  /** Whether the element is not removed at all if `keep` names it. Other elements are removed and put back later. */
  isInPlace?: true;
}

/**
 * Removes blocks that are not part of the article.
 *
 * @param isKept whether `keep` names the nth removal, from 0
 * @returns the rest, and all removals: captions without an image, then blocks in the order of `RULES`
 */
export function tidyBody(
  nodes: readonly HtmlNode[],
  facts: PageFacts,
  isKept: (removal: number) => boolean,
): { nodes: HtmlNode[]; removals: Removal[] } {
  const named = nameCaptions(nodes);
  const lone = loneCaptions(named);
  const whole = withBlocksOnly(withoutElements(named, new Set(lone)));
  const all = blocksOf(whole);
  let blocks = all;
  const removals: Removal[] = lone.map((element) => ({ rule: 'lone-caption', element }));
  for (const rule of RULES) {
    const found = rule.find(blocks, facts);
    if (found.length === 0 || lengthOf(found) > lengthOf(all) * MAX_SHARE) continue;
    removals.push(...found.map(({ element }) => ({ rule: rule.name, element, isInPlace: true as const })));
    const gone = new Set(found);
    blocks = blocks.filter((block) => !gone.has(block));
  }
  const gone = removals.filter((_, index) => !isKept(index)).map(({ element }) => element);
  return { nodes: unwrapped(withoutElements(whole, new Set(gone))), removals };
}

/**
 * Captions whose image is missing, because a script loads it. A caption with paragraphs is text, because galleries
 * contain whole articles in captions.
 */
function loneCaptions(nodes: readonly HtmlNode[]): HtmlElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return isLoneCaption(node) ? [node] : loneCaptions(node.children);
  });
}

function isLoneCaption({ name, children }: HtmlElement): boolean {
  if (name !== 'figure') return false;
  const shown = children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  return (
    shown.length > 0 &&
    shown.every(
      (child) => typeof child !== 'string' && child.name === 'figcaption' && !child.children.some(holdsBlock),
    )
  );
}

/** Containers that are dropped if they contain the whole text. */
const CONTAINERS: ReadonlySet<string> = new Set(['div', 'section', 'article', 'main']);

function unwrapped(nodes: HtmlNode[]): HtmlNode[] {
  const filled = nodes.filter((node) => (typeof node === 'string' ? node.trim() !== '' : true));
  const [only] = filled;
  if (filled.length !== 1 || only === undefined || typeof only === 'string') return nodes;
  return CONTAINERS.has(only.name) ? unwrapped(only.children) : nodes;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
