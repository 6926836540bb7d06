import { findElement, type HtmlElement, type HtmlNode, textOf } from '#shared/text/html-tree.ts';
import { declarationsOf } from './place.ts';

/** A paragraph that Word shows as an item of a list. */
interface WordItem {
  paragraph: HtmlElement;
  /** From 1; Word has nine. */
  level: number;
  /** The number of an item of a numbered list. */
  number: string | undefined;
}

const LEVEL = /^l\d+\s+level([1-9])/;
/** A number, a letter or a Roman numeral; the bullet of the second level is an `o` alone. */
const NUMBER = /^\s*(\d{1,4}|[a-z]{1,6})[.)]/i;

function itemOf(node: HtmlNode): WordItem | undefined {
  if (typeof node === 'string' || node.name !== 'p' || node.attributes.style === undefined) return undefined;
  const level = LEVEL.exec(declarationsOf(node).get('mso-list') ?? '')?.[1];
  if (level === undefined) return undefined;
  const mark = findElement(node.children, (child) => declarationsOf(child).get('mso-list') === 'ignore');
  return { paragraph: node, level: Number(level), number: NUMBER.exec(mark ? textOf(mark) : '')?.[1] };
}

function listOf(items: readonly WordItem[]): HtmlElement[] {
  const lists: HtmlElement[] = [];
  for (let at = 0; at < items.length; ) {
    const first = items[at];
    if (first === undefined) break;
    const name = first.number === undefined ? 'ul' : 'ol';
    const start = Number(first.number ?? 1);
    const list: HtmlElement = {
      name,
      attributes: start > 1 ? { start: String(start) } : {},
      children: [],
    };
    lists.push(list);
    for (; at < items.length; at++) {
      const item = items[at];
      if (item === undefined || item.level < first.level) break;
      if (item.level === first.level) {
        if ((item.number === undefined) !== (first.number === undefined)) break;
        list.children.push({ name: 'li', attributes: {}, children: item.paragraph.children });
        continue;
      }
      let end = at + 1;
      while ((items[end]?.level ?? 0) > first.level) end += 1;
      const deeper = items.slice(at, end);
      const parent = list.children.at(-1);
      if (typeof parent === 'object') parent.children = [...parent.children, ...listOf(deeper)];
      at = end - 1;
    }
  }
  return lists;
}

/** The paragraphs that Word pastes for the items of a list, as lists: the numbers and bullets are text to a browser only. */
export function withWordLists(children: readonly HtmlNode[]): HtmlNode[] {
  const kept: HtmlNode[] = [];
  let run: WordItem[] = [];
  const endRun = (): void => {
    kept.push(...listOf(run));
    run = [];
  };
  for (const child of children) {
    const item = itemOf(child);
    if (item) {
      run.push(item);
      continue;
    }
    // Between two items of one list there is only white space.
    if (run.length > 0 && typeof child === 'string' && child.trim() === '') continue;
    endRun();
    kept.push(child);
  }
  endRun();
  return kept;
}
