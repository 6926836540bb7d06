import { BLOCKS, DROPPED_WHOLE, TEXT_IN_FIGURES } from './html-allowed.ts';
import { findElement, type HtmlElement, type HtmlNode, parseHtml } from './html-tree.ts';

/** Blocks that only end a line; all others stand apart by an empty one. */
const TIGHT: ReadonlySet<string> = new Set(
  'dd dt figcaption li tbody td tfoot th thead tr caption summary'.split(' '),
);
/** What a figure shows that text cannot. */
const PICTURES: ReadonlySet<string> = new Set(['img', 'video', 'audio', 'picture', 'svg']);
/** Deeper quotes and lists are not set further in: marks on each line would outgrow the text. */
const MAX_MARKS = 8;

/** Lines as they grow: each has the marks of the quotes and lists that it stands in before it. */
class Lines {
  readonly #lines: string[] = [];
  readonly #marks: string[] = [];
  #line = '';
  /** The mark of a list item that has no line yet. */
  #bullet: string | undefined;
  /** How many marks the empty line before the next one has: what stands on both sides of it. */
  #gapMarks: number | undefined;

  /** @param isPreformatted whether white space in it means something */
  add(text: string, isPreformatted: boolean): void {
    if (isPreformatted) {
      const [first = '', ...rest] = text.split('\n');
      this.#line += first;
      for (const line of rest) {
        this.#end(true);
        this.#line = line;
      }
      return;
    }
    const collapsed = text.replace(/[ \t\n\f\r]+/g, ' ');
    this.#line += this.#line === '' || this.#line.endsWith(' ') ? collapsed.trimStart() : collapsed;
  }

  /** Ends the line; an empty one is left out unless it is kept. */
  #end(isKept = false): void {
    const line = this.#line.trimEnd();
    this.#line = '';
    if (line === '' && !isKept) return;
    const marks = this.#marks.slice(0, MAX_MARKS).join('');
    if (this.#gapMarks !== undefined && this.#lines.length > 0) {
      this.#lines.push(this.#marks.slice(0, Math.min(this.#gapMarks, MAX_MARKS)).join('').trimEnd());
    }
    this.#gapMarks = undefined;
    // An item's own mark stands in the room that its further lines are set in by.
    const head = this.#bullet === undefined ? marks : marks.slice(0, -this.#bullet.length) + this.#bullet;
    this.#bullet = undefined;
    this.#lines.push((head + line).trimEnd());
  }

  breakLine(): void {
    this.#end();
  }

  breakParagraph(): void {
    this.#end();
    this.#gapMarks = Math.min(this.#gapMarks ?? this.#marks.length, this.#marks.length);
  }

  /** What `write` adds stands behind a mark on each line; a bullet is on the first alone. */
  within(mark: string, isBullet: boolean, write: () => void): void {
    this.#end();
    const isMarked = this.#marks.length < MAX_MARKS;
    this.#marks.push(isBullet ? ' '.repeat(mark.length) : mark);
    if (isBullet && isMarked) this.#bullet = mark;
    write();
    this.#end();
    this.#bullet = undefined;
    this.#marks.pop();
    if (this.#gapMarks !== undefined) this.#gapMarks = Math.min(this.#gapMarks, this.#marks.length);
  }

  get isInItem(): boolean {
    return this.#marks.at(-1)?.trim() === '';
  }

  toString(): string {
    this.#end();
    return this.#lines.join('\n').replace(/^\n+/, '');
  }
}

/**
 * HTML as a reader of plain text would want it: paragraphs apart by an empty line, list items behind `- ` or their
 * number, quotes behind `> `, table rows a line each, preformatted text as it is.
 *
 * A link is its text alone, an image and what is written below it nothing: an address in the middle of a sentence, or a
 * description of what cannot be seen, would stand in summaries, in comparisons of two articles, and in the way of who
 * reads.
 *
 * @param html sanitised or not: nothing of it but text comes through. Linear in its length
 */
export function htmlToText(html: string): string {
  const lines = new Lines();
  writeAll(parseHtml(html).children, lines, false);
  return lines.toString();
}

type Writer = (element: HtmlElement, lines: Lines, isPreformatted: boolean) => void;

/** Elements that are more than their text, or than a line or paragraph of it. */
const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['br', (_, lines) => lines.breakLine()],
  ['hr', (_, lines) => lines.breakParagraph()],
  ['ol', writeList],
  ['ul', writeList],
  ['td', writeCell],
  ['th', writeCell],
  // Parsed as raw text, so what is in it is markup and not text.
  ['iframe', () => {}],
  ['figure', writeFigure],
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
  const write = WRITERS.get(element.name);
  if (write) {
    write(element, lines, isPreformatted);
    return;
  }
  const isBlock = BLOCKS.has(element.name);
  const end = TIGHT.has(element.name) ? () => lines.breakLine() : () => lines.breakParagraph();
  if (isBlock) end();
  writeAll(element.children, lines, isPreformatted);
  if (isBlock) end();
}

/** What is written below an image says nothing without it. */
function writeFigure(element: HtmlElement, lines: Lines, isPreformatted: boolean): void {
  const holds = (names: ReadonlySet<string>): boolean =>
    findElement(element.children, ({ name }) => names.has(name)) !== undefined;
  if (holds(PICTURES) && !holds(TEXT_IN_FIGURES)) return;
  lines.breakParagraph();
  writeAll(element.children, lines, isPreformatted);
  lines.breakParagraph();
}

function writeCell({ children }: HtmlElement, lines: Lines, isPreformatted: boolean): void {
  writeAll(children, lines, isPreformatted);
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
