import type { AppliedRule } from '#shared/model/article.ts';
import {
  brokenTextOf,
  findElement,
  type HtmlElement,
  type HtmlNode,
  parseHtml,
  textOf,
} from '#shared/text/html-tree.ts';
import { holdsBlock, lineOf, linkDensity, proseLength, textLength } from './block-text.ts';
import { extractBody } from './extract-body.ts';
import { foldWords } from './fold-words.ts';
import { OutsidePlaces } from './outside-places.ts';
import { ancestors, KeptTexts, type Leaf, type Leaves, leavesOf } from './page-leaves.ts';
import { repeatsStartOf, restoreBlocks } from './restore-blocks.ts';

/** A child with this share of its parent's sentences is the main column. */
const COLUMN_SHARE = 0.8;
/** Paragraphs, lists, tables and quotes, and parts of tables: pieces of an article, never a column of the page. */
const TEXT: ReadonlySet<string> = new Set([
  'p',
  'table',
  'ul',
  'ol',
  'blockquote',
  'pre',
  'tr',
  'td',
  'tbody',
]);
/**
 * If the extractor found less than this share of the sentences in the main column, it missed the article. The share is
 * low, because long comments can be in the column too.
 */
const SMALL_PART = 0.2;
/** `SMALL_PART` is used only if the sentences of the column have at least this number of characters. */
const MIN_COLUMN = 1_000;
const MAX_SHORT = 1_500;
/** If less than this share of a short article was found, the whole article is used. */
const WHOLE_PART = 0.8;
/**
 * If less than this share of the sentences outside menus, comments and teasers was found, the text is extracted again,
 * this time from the page with its boilerplate.
 */
const LOST_PART = 0.3;
/**
 * If the text found on the page is shorter than this share of the text in JSON-LD, we assume that a script shows the
 * article. Then its text is taken from JSON-LD.
 */
const SCRIPTED_PART = 0.2;
/** A shorter text in JSON-LD is a summary. */
const MIN_LINKED_TEXT = 600;
/** A block above the column with more links is not text. */
const MOSTLY_LINKED = 0.5;
const MAX_SHOWN_CHARACTERS = 80;

export interface FoundBody {
  nodes: HtmlNode[];
  applied: AppliedRule[];
  /** The only paragraph between headline and text; `nodes` contains it too. */
  standfirst?: string;
}

/**
 * The body of an article: from the elements of the page, or from JSON-LD if a script shows the article.
 *
 * @param page as received
 * @param given.shown the page without its boilerplate
 * @param given.leaves the leaves of `shown`
 * @param given.sentences the number of characters in the sentences of the page outside menus, comments and teasers
 * @param given.linkedText text or HTML of the article in JSON-LD
 * @returns undefined if nothing is found
 */
export function articleBody(
  page: HtmlElement,
  given: {
    shown: HtmlElement;
    leaves: Leaves;
    title: string;
    description: string;
    sentences: number;
    linkedText: string | undefined;
  },
): FoundBody | undefined {
  const found = shownBody(page, given);
  if (given.linkedText === undefined) return found;
  const linked = paragraphsOf(given.linkedText);
  const length = lengthOf(linked);
  const shownLength = found === undefined ? textLength(given.shown) : lengthOf(found.nodes);
  if (length < MIN_LINKED_TEXT || shownLength >= length * SCRIPTED_PART) return found;
  return { nodes: linked, applied: [appliedRule('json-ld-text', { ...page, children: linked })] };
}

/** The nodes of `articleBody` in JSON-LD, which is HTML, escaped HTML or plain text with a paragraph on each line. */
function paragraphsOf(text: string): HtmlNode[] {
  const parsed = parseHtml(/&lt;\/?p\b/i.test(text) ? textOf(parseHtml(text)) : text).children;
  if (parsed.some(holdsBlock)) return parsed;
  return brokenTextOf({ name: '', attributes: {}, children: parsed })
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ name: 'p', attributes: {}, children: [line] }));
}

function lengthOf(nodes: readonly HtmlNode[]): number {
  return nodes.reduce((sum, node) => sum + textLength(node), 0);
}

/**
 * The body that the page shows. If the extractor found too little, the body is the main column, a short
 * `article`, or a second extraction from the page with its boilerplate. Otherwise the blocks that the
 * extractor missed are restored. Losing a sentence is worse than keeping a label.
 */
function shownBody(
  page: HtmlElement,
  {
    shown,
    leaves,
    title,
    description,
    sentences,
  }: { shown: HtmlElement; leaves: Leaves; title: string; description: string; sentences: number },
): FoundBody | undefined {
  const found = extractBody(shown, title);
  const length = proseIn(found ?? []);
  const column = mainColumn(shown);
  const columnLength = proseLength(column);
  if (found !== undefined && columnLength >= MIN_COLUMN && length < columnLength * SMALL_PART) {
    const nodes = [...foundAbove(column, { found, shown, title, description }), ...column.children];
    return { nodes, applied: [appliedRule('whole-column', column)] };
  }
  if (Math.max(length, columnLength) < sentences * LOST_PART) {
    const whole = extractBody(page, title);
    if (whole !== undefined && proseIn(whole) > length)
      return { nodes: whole, applied: [appliedRule('untouched-page', { ...page, children: whole })] };
  }
  const short = shortArticle(shown);
  if (short !== undefined && lengthOf(found ?? []) < (textLength(short) - textLength(title)) * WHOLE_PART)
    return { nodes: short.children, applied: [appliedRule('whole-column', short)] };
  if (found === undefined) return undefined;
  const { nodes, lead, example } = restoreBlocks(found, { shown: leaves, title, description });
  const standfirst = lead.length === 1 ? lead[0] : undefined;
  return {
    nodes,
    applied: example === undefined ? [] : [{ rule: 'restored', on: shortened(example) }],
    ...(standfirst !== undefined && { standfirst }),
  };
}

function appliedRule(rule: string, element: HtmlElement): AppliedRule {
  return { rule, on: shortened(lineOf(element)) };
}

function shortened(text: string): string {
  return text.slice(0, MAX_SHOWN_CHARACTERS).toWellFormed();
}

function proseIn(nodes: readonly HtmlNode[]): number {
  return nodes.reduce((sum, node) => sum + proseLength(node), 0);
}

/**
 * The first paragraphs of the article that are above the column: sentences that the extractor found, long blocks that
 * begin like the description of the page, and the sentences and the code below the headline, such as the question above
 * long answers.
 */
function foundAbove(
  column: HtmlElement,
  {
    found,
    shown,
    title,
    description,
  }: { found: readonly HtmlNode[]; shown: HtmlElement; title: string; description: string },
): HtmlElement[] {
  const kept = new KeptTexts(leavesOf(found).leaves);
  const repeatsDescription = repeatsStartOf(description);
  const { leaves, parents } = leavesOf(shown.children);
  const first = leaves.findIndex(({ element }) => ancestors(element, parents).includes(column));
  const above = leaves.slice(0, Math.max(0, first));
  const headline = above.findLastIndex(
    ({ element, text }) => element.name === 'h1' && foldWords(text) === foldWords(title),
  );
  const outside = new OutsidePlaces(parents, new Set(ancestors(column, parents)));
  const isBelowHeadline = ({ element, isProse }: Leaf, index: number): boolean =>
    headline >= 0 &&
    index > headline &&
    (isProse || element.name === 'pre') &&
    linkDensity(element) < MOSTLY_LINKED &&
    !outside.isOutside(element);
  return above
    .filter(
      (leaf, index) =>
        (leaf.isProse && kept.has(leaf)) ||
        (leaf.isLong && repeatsDescription(leaf)) ||
        isBelowHeadline(leaf, index),
    )
    .map(({ element }) => element);
}

/**
 * The only `article` of a page, if it is short and contains nearly all sentences, because the extractor loses most of a
 * short text.
 */
function shortArticle(page: HtmlElement): HtmlElement | undefined {
  const isArticle = ({ name }: HtmlElement): boolean => name === 'article';
  const only = findElement(page.children, isArticle);
  if (only === undefined || textLength(only) > MAX_SHORT) return undefined;
  const isOther = (element: HtmlElement): boolean => isArticle(element) && element !== only;
  const isAlone = findElement(page.children, isOther) === undefined;
  // A short text may have no sentences; then the lengths of all texts are compared.
  const length = proseLength(page) > 0 ? proseLength : textLength;
  return isAlone && length(only) >= length(page) * COLUMN_SHARE ? only : undefined;
}

/** The smallest element that contains nearly all sentences of a page. */
function mainColumn(page: HtmlElement): HtmlElement {
  let column = findElement(page.children, ({ name }) => name === 'body') ?? page;
  for (;;) {
    const enough = proseLength(column) * COLUMN_SHARE;
    const next = column.children.find(
      (child): child is HtmlElement =>
        typeof child !== 'string' && proseLength(child) >= enough && enough > 0,
    );
    if (next === undefined || TEXT.has(next.name)) return column;
    column = next;
  }
}
