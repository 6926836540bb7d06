const BULLET = /^[-*•‣◦·]\s+(?=\S)/;
const NUMBER = /^([1-9]\d{0,2})[.)]\s+(?=\S)/;

export type Block = { lines: string[] } | List;

export interface List {
  /** The number of the first item; undefined if the items have bullets. */
  start: number | undefined;
  /** The lines of the items, with their marks. */
  items: string[];
}

/**
 * Finds the lists in plain text: two or more lines, one after another, that begin with bullets or consecutive
 * numbers. They can be a part of a paragraph, or have empty lines between them. Lines with hyphens and empty
 * lines between them stay paragraphs, because they can be a dialogue.
 *
 * @param paragraphs the lines of each paragraph, without white space at their ends
 */
export function listsInText(paragraphs: string[][]): Block[] {
  const blocks: Block[] = [];
  for (const block of paragraphs.flatMap(splitAtLists)) {
    const last = blocks.at(-1);
    if (last !== undefined && 'items' in last && 'items' in block && isContinuedBy(last, block)) {
      // A call with all items as arguments fails if a list has more than 100,000 items.
      for (const item of block.items) last.items.push(item);
    } else blocks.push(block);
  }
  return blocks.map((block) =>
    'items' in block && block.items.length === 1 ? { lines: block.items } : block,
  );
}

/** A list has two or more items, or is the whole paragraph. */
function splitAtLists(paragraph: string[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < paragraph.length; ) {
    const list = listAt(paragraph, at);
    const last = blocks.at(-1);
    const rest = paragraph.slice(at, at + 1);
    if (list.items.length > 1 || (list.items.length === 1 && paragraph.length === 1)) blocks.push(list);
    else if (last !== undefined && 'lines' in last) last.lines.push(...rest);
    else blocks.push({ lines: rest });
    at += Math.max(list.items.length, 1);
  }
  return blocks;
}

/** The list that begins at a line; without items if the line has no mark. */
function listAt(lines: string[], at: number): List {
  const start = numberOf(lines[at]);
  let end = at;
  while (start === undefined ? BULLET.test(lines[end] ?? '') : numberOf(lines[end]) === start + end - at)
    end += 1;
  return { start, items: lines.slice(at, end) };
}

function isContinuedBy(list: List, { start, items }: List): boolean {
  if (list.start !== undefined) return start === list.start + list.items.length;
  return start === undefined && ![list.items.at(-1), items[0]].some((item) => item?.startsWith('-'));
}

function numberOf(line = ''): number | undefined {
  const [, digits] = NUMBER.exec(line) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** The text of an item. In `- 1. Soak`, only the bullet is its mark. */
export const withoutMark = (item: string): string => item.replace(BULLET.test(item) ? BULLET : NUMBER, '');
