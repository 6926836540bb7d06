import { hasVisible } from './has-visible.ts';
import { BLOCKS } from './html-allowed.ts';
import { findElement, type HtmlElement, type HtmlNode } from './html-tree.ts';

const ROWS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot', 'tr']);
const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'caption']);
const COLUMNS: ReadonlySet<string> = new Set(['colgroup', 'col']);

/**
 * Puts rows without a table into a table, and turns cells without a row into `div` elements. Browsers ignore both (HTML
 * Living Standard §13.2.6.4.7), and would join the words of neighbouring cells. Rows of single cells are columns of a
 * page layout, so they become `div` elements too.
 */
export function withWholeTables(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return nodes.some(holdsTablePart) ? wholeTables(nodes) : nodes;
}

/** Whether a node is a part of a table, or contains one, outside a table. */
function holdsTablePart(node: HtmlNode): boolean {
  if (typeof node === 'string' || node.name === 'table') return false;
  return isTablePart(node) || node.children.some(holdsTablePart);
}

const isTablePart = ({ name }: HtmlElement): boolean =>
  ROWS.has(name) || CELLS.has(name) || COLUMNS.has(name);

function wholeTables(nodes: readonly HtmlNode[]): HtmlNode[] {
  const whole: HtmlNode[] = [];
  let rows: HtmlNode[] = [];
  const endRows = (): void => {
    whole.push(...tableOf(rows));
    rows = [];
  };
  for (const node of nodes) {
    const isText = typeof node === 'string';
    if (isText ? rows.length > 0 && node.trim() === '' : ROWS.has(node.name)) {
      rows.push(node);
      continue;
    }
    endRows();
    if (isText || node.name === 'table') whole.push(node);
    else if (CELLS.has(node.name)) whole.push(columnOf(node));
    else if (!COLUMNS.has(node.name)) whole.push({ ...node, children: wholeTables(node.children) });
  }
  endRows();
  return whole;
}

/** @param rows rows, groups of rows, and the white space between them */
function tableOf(rows: readonly HtmlNode[]): HtmlNode[] {
  const cells = rowsOf(rows).map(({ children }) => elementsIn(children));
  const isTable = cells.some((row) => row.filter(isShown).length > 1);
  return isTable ? [{ name: 'table', attributes: {}, children: [...rows] }] : cells.flat().map(columnOf);
}

const elementsIn = (nodes: readonly HtmlNode[]): HtmlElement[] =>
  nodes.filter((node) => typeof node !== 'string');

/** The rows among nodes, and in their groups of rows. */
export function rowsOf(nodes: readonly HtmlNode[]): HtmlElement[] {
  return elementsIn(nodes).flatMap((node) =>
    node.name === 'tr' ? [node] : ROWS.has(node.name) ? rowsOf(node.children) : [],
  );
}

/** Whether each row of a table has one cell: the table is a column of a page or of a mail. */
export function isColumn(table: HtmlElement): boolean {
  return rowsOf(table.children).every(
    ({ children }) => elementsIn(children).filter(({ name }) => CELLS.has(name)).length < 2,
  );
}

/** A table, or a part of it, in which the cells with blocks are `div` elements. */
export function withBlocksOfCells(part: HtmlElement): HtmlElement {
  const children = part.children.map((child) => {
    if (typeof child === 'string') return child;
    if (!CELLS.has(child.name)) return ROWS.has(child.name) ? withBlocksOfCells(child) : child;
    const hasBlocks = findElement(child.children, ({ name }) => BLOCKS.has(name)) !== undefined;
    return hasBlocks ? { ...child, name: 'div' } : child;
  });
  return { ...part, children };
}

const isShown = (node: HtmlNode): boolean =>
  typeof node === 'string' ? hasVisible(node) : node.name === 'img' || node.children.some(isShown);

const columnOf = ({ children }: HtmlElement): HtmlElement => ({
  name: 'div',
  attributes: {},
  children: wholeTables(children),
});
