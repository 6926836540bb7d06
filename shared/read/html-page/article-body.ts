import type { AppliedRule } from '#shared/model/article.ts';
import { findElement, type HtmlElement, type HtmlNode } from '#shared/text/html-tree.ts';
import { lineOf, proseLength } from './block-text.ts';
import { extractBody } from './extract-body.ts';
import { restoreBlocks } from './restore-blocks.ts';

/** A child with this part of the sentences is its parent's main column. */
const COLUMN_SHARE = 0.8;
/** Elements that are text themselves, and no columns. */
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
/** What an extractor found is too small a part of the column, where it is less than this: 0.35 happens beside long comments. */
const SMALL_PART = 0.2;
/** A column of less says little of what is an article. Characters. */
const MIN_COLUMN = 1_000;
/** Below this part of its own sentences a page is read once more, with nothing taken away before. */
const LOST_PART = 0.3;
const MAX_SHOWN_CHARACTERS = 80;

export interface FoundBody {
  nodes: HtmlNode[];
  applied: AppliedRule[];
  /** The only paragraph between the headline and what the extractor found; it is in `nodes` too. */
  standfirst?: string;
}

/**
 * The body of an article, with a net under it: where what the extractor found is a small part of the page's sentences, the
 * main column whole, or what it finds in the untouched page; else with what it left out above the text. A sentence lost is worse than a label kept.
 *
 * @param page as it came
 * @param given.shown without its boilerplate
 * @param given.sentences characters in sentences that the page shows as its own
 * @returns undefined where nothing is found
 */
export function articleBody(
  page: HtmlElement,
  { shown, title, sentences }: { shown: HtmlElement; title: string; sentences: number },
): FoundBody | undefined {
  const found = extractBody(shown, title);
  const length = proseIn(found ?? []);
  const column = mainColumn(shown);
  const columnLength = proseLength(column);
  if (found !== undefined && columnLength >= MIN_COLUMN && length < columnLength * SMALL_PART)
    return { nodes: column.children, applied: [netted('whole-column', column)] };
  if (Math.max(length, columnLength) < sentences * LOST_PART) {
    const whole = extractBody(page, title);
    if (whole !== undefined && proseIn(whole) > length)
      return { nodes: whole, applied: [netted('untouched-page', { ...page, children: whole })] };
  }
  if (found === undefined) return undefined;
  const { nodes, lead, headings } = restoreBlocks(found, { shown, title });
  const [first] = [...lead, ...headings];
  const standfirst = lead.length === 1 ? lead[0] : undefined;
  return {
    nodes,
    applied: first === undefined ? [] : [{ rule: 'restored', on: shortened(first) }],
    ...(standfirst !== undefined && { standfirst }),
  };
}

function netted(rule: string, element: HtmlElement): AppliedRule {
  return { rule, on: shortened(lineOf(element)) };
}

function shortened(text: string): string {
  return text.slice(0, MAX_SHOWN_CHARACTERS).toWellFormed();
}

function proseIn(nodes: readonly HtmlNode[]): number {
  return nodes.reduce((sum, node) => sum + proseLength(node), 0);
}

/** The smallest element that holds nearly all sentences of a page. */
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
