import { findElement, type HtmlElement, type HtmlNode, textOf } from '#shared/text/html-tree.ts';
import { declarationsOf } from './place.ts';

/** A paragraph that Word shows as a list item, or that begins with a bullet. */
interface WordItem {
  /** From 1; Word has nine levels. */
  level: number;
  /** The number of an item of a numbered list. */
  number: string | undefined;
  /** The content after the bullet or number. */
  content: HtmlNode[];
  /** Whether only a bullet in the text shows that this is an item. One such paragraph alone is not a list. */
  isTyped: boolean;
}

const LEVEL = /^l\d+\s+level([1-9])/;
/** Word's classes of list items. Editors that remove Word's styles do not remove these classes. */
const LIST_CLASS = /\bMsoList(?:Paragraph|Bullet|Number)/;
/** A number, a letter or a Roman numeral, with `.` or `)` after it. The letter `o` alone is a bullet. */
const NUMBER = /^\s*(\d{1,4}|[a-z]{1,6})[.)]/i;

/** A bullet and the space after it, as word processors paste it without styles. */
const TYPED = /^\s*[·•▪◦‣]\s+(?=\S)/u;
/**
 * A bullet or number that Word wrote as text. A bullet can be a letter or a private-use character (U+F000 to U+F0FF),
 * which the font Symbol, Wingdings or Courier New shows as a bullet. Only the no-break spaces after a letter or number
 * distinguish it from words.
 */
const WRITTEN_MARK =
  /^\s*(?:[·•▪◦‣\uf000-\uf0ff]|[-–§Øüoq](?=\s*\u00a0)|(?:\d{1,4}|[a-z]{1,4})[.)](?=\s*\u00a0))\s+(?=\S)/iu;

function itemOf(node: HtmlNode): WordItem | undefined {
  if (typeof node === 'string' || node.name !== 'p') return undefined;
  const level = LEVEL.exec(declarationsOf(node).get('mso-list') ?? '')?.[1];
  if (level === undefined && !LIST_CLASS.test(node.attributes.class ?? '')) {
    const typed = TYPED.exec(startOf(node))?.[0];
    if (typed === undefined) return undefined;
    const content = withoutStart(node.children, typed.length);
    return { level: 1, number: undefined, content, isTyped: true };
  }
  const marked = findElement(node.children, isMark);
  const mark = marked ? textOf(marked) : WRITTEN_MARK.exec(startOf(node))?.[0];
  // The class alone is not enough, because Word gives it to any indented paragraph.
  if (level === undefined && mark === undefined) return undefined;
  return {
    level: Number(level ?? 1),
    number: NUMBER.exec(mark ?? '')?.[1],
    content: marked ? withoutMark(node.children) : withoutStart(node.children, mark?.length ?? 0),
    isTyped: false,
  };
}

const isMark = (element: HtmlElement): boolean => declarationsOf(element).get('mso-list') === 'ignore';

function withoutMark(nodes: readonly HtmlNode[]): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if (typeof node === 'string') return [node];
    return isMark(node) ? [] : [{ ...node, children: withoutMark(node.children) }];
  });
}

/** Bullets and numbers have fewer characters, even together with the spaces after them. */
const MARK_CHARACTERS = 64;

/** The first characters of the text: at least `MARK_CHARACTERS`, or all if the text is shorter. */
function startOf(node: HtmlNode): string {
  if (typeof node === 'string') return node.slice(0, MARK_CHARACTERS);
  let start = '';
  for (const child of node.children) {
    start += startOf(child);
    if (start.length >= MARK_CHARACTERS) break;
  }
  return start;
}

/** Removes the first characters of the text, and the elements that become empty. */
function withoutStart(nodes: readonly HtmlNode[], characters: number): HtmlNode[] {
  let toRemove = characters;
  const withoutIt = (node: HtmlNode): HtmlNode[] => {
    if (toRemove === 0) return [node];
    if (typeof node === 'string') {
      const rest = node.slice(toRemove);
      toRemove -= node.length - rest.length;
      return rest === '' ? [] : [rest];
    }
    const children = node.children.flatMap(withoutIt);
    return children.length === 0 && node.children.length > 0 ? [] : [{ ...node, children }];
  };
  return nodes.flatMap(withoutIt);
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
        list.children.push({ name: 'li', attributes: {}, children: item.content });
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

/**
 * Turns paragraphs into lists. Word processors paste list items as paragraphs whose numbers and bullets are text.
 */
export function withWordLists(children: readonly HtmlNode[]): readonly HtmlNode[] {
  if (!children.some((child) => itemOf(child) !== undefined)) return children;
  const kept: HtmlNode[] = [];
  let run: WordItem[] = [];
  let paragraphs: HtmlNode[] = [];
  const endRun = (): void => {
    const isList = run.length > 1 || run.some(({ isTyped }) => !isTyped);
    kept.push(...(isList ? listOf(run) : paragraphs));
    run = [];
    paragraphs = [];
  };
  for (const child of children) {
    const item = itemOf(child);
    if (item) {
      run.push(item);
      paragraphs.push(child);
      continue;
    }
    // White space between two items belongs to the list.
    if (run.length > 0 && typeof child === 'string' && child.trim() === '') continue;
    endRun();
    kept.push(child);
  }
  endRun();
  return kept;
}
