import { findElement, type HtmlNode } from '#shared/text/html-tree.ts';
import { lineOf } from './block-text.ts';

/** Google Docs puts a copied text into `b`, other editors into `span` or `font`. */
const CONTAINERS: ReadonlySet<string> = new Set(
  'article section main header div center b span font'.split(' '),
);

/** The only first-level heading, if no text precedes it, and the nodes without it. */
export function leadingHeading(nodes: readonly HtmlNode[]): { title: string; rest: HtmlNode[] } | undefined {
  const index = nodes.findIndex((node) => lineOf(node) !== '');
  const first = nodes[index];
  if (first === undefined || typeof first === 'string') return undefined;
  const others = nodes.toSpliced(index, 1);
  if (first.name === 'h1') {
    const isOnly = findElement(others, ({ name }) => name === 'h1') === undefined;
    return isOnly ? { title: lineOf(first), rest: others } : undefined;
  }
  if (!CONTAINERS.has(first.name)) return undefined;
  const inner = leadingHeading(first.children);
  if (inner === undefined || findElement(others, ({ name }) => name === 'h1')) return undefined;
  return { title: inner.title, rest: nodes.with(index, { ...first, children: inner.rest }) };
}
