import { BLOCKS, DROPPED_WHOLE, TEXT_IN_FIGURES } from './html-allowed.ts';
import { mathToText, scripted } from './html-math.ts';
import { isColumn, withBlocksOfCells } from './html-tables.ts';
import { findElement, type HtmlElement, type HtmlNode, parseHtml, textOf } from './html-tree.ts';

/** Blocks that only end a line. All other blocks are separated by an empty line. */
const TIGHT: ReadonlySet<string> = new Set(
  'dd dt figcaption li tbody td tfoot th thead tr caption summary'.split(' '),
);
/** Elements that break a line. */
const BREAKS: ReadonlySet<string> = new Set([...BLOCKS, 'br']);
/**
 * Elements that a line cannot contain: a cell with one of them is part of the page layout, not of a table row. If a cell
 * within a cell counted as a row, the text of each of 100 nested cells would be written twice for each cell around it.
 */
const NEVER_IN_A_ROW: ReadonlySet<string> = new Set(['table', 'pre', 'td', 'th']);
/**
 * The maximum number of characters of a table cell with several lines. A longer cell is a column of the page layout.
 */
const MAX_CELL_CHARACTERS = 300;
/** Content of figures that text cannot express. */
const PICTURES: ReadonlySet<string> = new Set(['img', 'video', 'audio', 'picture', 'svg']);
/**
 * The maximum number of marks before a line. Deeper quotes and lists are not indented further, because the marks on
 * each line would be longer than the text.
 */
const MAX_MARKS = 8;

/** The marks before each line in a quote or a list item. */
interface Mark {
  /** Text before the next line: a bullet or a number, which is written once. */
  next: string;
  /** Text before all other lines. */
  others: string;
}

export interface TextOptions {
  isFirstRelease?: boolean;
}

/** Collects lines, each with the marks of its quotes and lists. */
class Lines {
  readonly #lines: string[] = [];
  readonly #marks: Mark[] = [];
  /** Whether the text is written as release 0.1.0 did. */
  readonly isFirstRelease: boolean;
  #line = '';
  /**
   * Whether the line is empty or ends with a space. Then white space at the start of the next text is
   * dropped. It is kept in a field, because V8 copies a text that grows by `+=` whenever its last character
   * is read.
   */
  #isOpen = true;
  /**
   * If an empty line is due before the next line, the number of its marks: the marks that the lines above and below
   * share.
   */
  #gapMarks: number | undefined;

  constructor({ isFirstRelease = false }: TextOptions) {
    this.isFirstRelease = isFirstRelease;
  }

  /** @param isPreformatted whether white space is kept */
  add(text: string, isPreformatted: boolean): void {
    if (isPreformatted) {
      const [first = '', ...rest] = text.split('\n');
      this.#append(first);
      for (const line of rest) {
        this.#end(true);
        this.#append(line);
      }
      return;
    }
    const collapsed = text.replace(/[ \t\n\f\r]{2,}|[\t\n\f\r]/g, ' ');
    this.#append(this.#isOpen ? collapsed.trimStart() : collapsed);
  }

  #append(text: string): void {
    if (text === '') return;
    this.#line += text;
    this.#isOpen = text.endsWith(' ');
  }

  /** Ends the line. An empty line is left out unless it is kept. */
  #end(isKept = false): void {
    const line = this.#line.trimEnd();
    this.#line = '';
    this.#isOpen = true;
    if (line === '' && !isKept) return;
    const marks = this.#marks.slice(0, MAX_MARKS);
    if (this.#gapMarks !== undefined && this.#lines.length > 0) {
      const gap = marks.slice(0, this.#gapMarks).map(({ others }) => others);
      this.#lines.push(gap.join('').trimEnd());
    }
    this.#gapMarks = undefined;
    const head = marks.map(({ next }) => next).join('');
    for (const mark of marks) mark.next = mark.others;
    this.#lines.push((head + line).trimEnd());
  }

  breakLine(): void {
    this.#end();
  }

  breakParagraph(): void {
    this.#end();
    this.#gapMarks = Math.min(this.#gapMarks ?? this.#marks.length, this.#marks.length);
  }

  /** Each line that `write` adds begins with the mark; a bullet is only on the first line. */
  within(mark: string, isBullet: boolean, write: () => void): void {
    this.#end();
    this.#marks.push({ next: mark, others: isBullet ? ' '.repeat(mark.length) : mark });
    write();
    this.#end();
    this.#marks.pop();
    if (this.#gapMarks !== undefined) this.#gapMarks = Math.min(this.#gapMarks, this.#marks.length);
  }

  get isInItem(): boolean {
    return this.#marks.at(-1)?.others.trim() === '';
  }

  toString(): string {
    this.#end();
    return this.#lines.join('\n').replace(/^\n+/, '');
  }
}

/**
 * HTML as plain text: an empty line between paragraphs, `- ` or a number before list items, `> ` before
 * quotes, one line for each table row, preformatted text unchanged.
 *
 * A link becomes its text; images are dropped with their captions. Descriptions of missing pictures, and
 * addresses in the middle of a sentence, would disturb readers, summaries and the comparison of articles.
 *
 * @param html sanitised or not: the result is text only. Takes linear time
 */
export function htmlToText(html: string): string {
  return nodesToText(parseHtml(html).children);
}

/** The text of a parsed tree, as `htmlToText` writes it. */
export function nodesToText(nodes: readonly HtmlNode[], options: TextOptions = {}): string {
  const lines = new Lines(options);
  writeAll(nodes, lines, false);
  return lines.toString();
}

type Writer = (element: HtmlElement, lines: Lines, isPreformatted: boolean) => void;

/** Elements whose text is not simply a part of a line or a paragraph. */
const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['br', (_, lines) => lines.breakLine()],
  ['hr', (_, lines) => lines.breakParagraph()],
  ['ol', writeList],
  ['ul', writeList],
  ['table', writeTable],
  ['td', writeCell],
  ['th', writeCell],
  // The content of a frame was parsed as raw text, so the result would contain markup.
  ['iframe', () => {}],
  ['figure', writeFigure],
  ['math', (element, lines, isPreformatted) => lines.add(mathToText(element), isPreformatted)],
  ['sup', writeScript],
  ['sub', writeScript],
  [
    'q',
    ({ children }, lines, isPreformatted) => {
      lines.add('“', isPreformatted);
      writeAll(children, lines, isPreformatted);
      lines.add('”', isPreformatted);
    },
  ],
  [
    'pre',
    ({ children }, lines) => {
      lines.breakParagraph();
      writeAll(children, lines, true);
      lines.breakParagraph();
    },
  ],
  [
    'blockquote',
    ({ children }, lines, isPreformatted) => {
      lines.breakParagraph();
      lines.within('> ', false, () => writeAll(children, lines, isPreformatted));
      lines.breakParagraph();
    },
  ],
]);

function writeAll(nodes: readonly HtmlNode[], lines: Lines, isPreformatted: boolean): void {
  for (const node of nodes) {
    if (typeof node === 'string') lines.add(node, isPreformatted);
    else if (!DROPPED_WHOLE.has(node.name)) writeElement(node, lines, isPreformatted);
  }
}

function writeElement(element: HtmlElement, lines: Lines, isPreformatted: boolean): void {
  const write = WRITERS.get(element.name) ?? writeContent;
  write(element, lines, isPreformatted);
}

function writeContent(element: HtmlElement, lines: Lines, isPreformatted: boolean): void {
  const isBlock = BLOCKS.has(element.name);
  const end = TIGHT.has(element.name) ? () => lines.breakLine() : () => lines.breakParagraph();
  if (isBlock) end();
  writeAll(element.children, lines, isPreformatted);
  if (isBlock) end();
}

/** Superscript or subscript digits as Unicode characters: 10⁶ is not 106. */
function writeScript({ name, children }: HtmlElement, lines: Lines, isPreformatted: boolean): void {
  const text = children.map(textOf).join('');
  const script = scripted(text.trim(), name === 'sup' ? 'sup' : 'sub');
  if (script === undefined || script === '' || lines.isFirstRelease)
    writeAll(children, lines, isPreformatted);
  else lines.add(script, isPreformatted);
}

/**
 * Leaves out a figure with a picture or only a link, unless it has one of `TEXT_IN_FIGURES`. Its caption has no meaning
 * without the picture.
 */
function writeFigure(element: HtmlElement, lines: Lines, isPreformatted: boolean): void {
  const hasPictureOrLink = holds(element, PICTURES) || isLink(element);
  if (hasPictureOrLink && !holds(element, TEXT_IN_FIGURES)) return;
  lines.breakParagraph();
  writeAll(element.children, lines, isPreformatted);
  lines.breakParagraph();
}

/** Whether a figure contains only a link, so that its content is on another page. */
function isLink({ children }: HtmlElement): boolean {
  const shown = children.filter((node) => typeof node === 'string' || node.name !== 'figcaption');
  return (
    shown.length > 0 &&
    shown.every((node) => (typeof node === 'string' ? node.trim() === '' : node.name === 'a' || isLink(node)))
  );
}

function holds(element: HtmlElement, names: ReadonlySet<string>): boolean {
  return findElement(element.children, ({ name }) => names.has(name)) !== undefined;
}

/** Writes a table. The cells of a column have paragraphs. */
function writeTable(table: HtmlElement, lines: Lines, isPreformatted: boolean): void {
  const whole = isColumn(table) && !lines.isFirstRelease ? withBlocksOfCells(table) : table;
  writeContent(whole, lines, isPreformatted);
}

/**
 * Writes a cell. Blocks in the cell are written on the line of the row, because otherwise a table with paragraphs
 * would become a list of cells.
 */
function writeCell(cell: HtmlElement, lines: Lines, isPreformatted: boolean): void {
  const text =
    isPreformatted || !holds(cell, BREAKS) || holds(cell, NEVER_IN_A_ROW)
      ? undefined
      : nodesToText(cell.children, lines);
  // Text directly before a cell belongs to a cell around it.
  if (!lines.isFirstRelease) lines.add(' ', false);
  const isInRow = text !== undefined && (text.length <= MAX_CELL_CHARACTERS || !text.includes('\n'));
  writeAll(isInRow ? [text] : cell.children, lines, isPreformatted);
  lines.add(' ', false);
}

function writeList({ name, attributes, children }: HtmlElement, lines: Lines, isPreformatted: boolean): void {
  const end = lines.isInItem ? () => lines.breakLine() : () => lines.breakParagraph();
  end();
  let number = Number.parseInt(attributes.start ?? '1', 10) || 1;
  for (const child of children) {
    if (typeof child === 'string' || child.name !== 'li') {
      writeAll([child], lines, isPreformatted);
      continue;
    }
    const mark = name === 'ul' ? '- ' : `${number}. `;
    number += 1;
    lines.within(mark, true, () => writeAll(child.children, lines, isPreformatted));
  }
  end();
}
