import { type Handler, Parser } from 'htmlparser2';
import { escapeHtml, escapeText } from './escape.ts';

/** An element of a parsed document; attribute names and its own are in lower case. */
export interface HtmlElement {
  name: string;
  attributes: Record<string, string>;
  children: HtmlNode[];
  /** Set where the document ended before the element did. */
  isUnclosed?: true;
}
/** Text is a string, decoded. Comments, doctypes and processing instructions are not kept. */
export type HtmlNode = HtmlElement | string;

/** Elements that have no content and no end tag (HTML Living Standard §13.1.2). */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/**
 * Articles nest a dozen deep and pages two dozen. The parser looks through all open elements at each end tag, and
 * what comes after it walks by recursion, so an open end here is quadratic time or a full stack.
 */
const MAX_DEPTH = 100;
/** The longest real pages have 20,000. Behind this many an article of 1 MiB is markup alone, and its text stays. */
const MAX_ELEMENTS = 50_000;

/** Takes an element that would lie too deep as an empty one: what is in it stays, one level up. */
class BoundedParser extends Parser {
  #depth = 0;
  #isTooDeep = false;

  constructor(handler: Pick<Handler, 'onopentag' | 'onclosetag' | 'ontext'>) {
    super({
      ...handler,
      onopentag: (name, attributes, isImplied) => {
        this.#depth += 1;
        handler.onopentag(name, attributes, isImplied);
      },
      onclosetag: (name, isImplied) => {
        this.#depth -= 1;
        handler.onclosetag(name, isImplied);
      },
    });
  }

  override onopentagname(start: number, end: number): void {
    // Once for the whole tag: the parser asks again at its end, when the depth has changed.
    this.#isTooDeep = this.#depth >= MAX_DEPTH;
    super.onopentagname(start, end);
  }

  override onclosetag(start: number, end: number): void {
    this.#isTooDeep = false;
    super.onclosetag(start, end);
  }

  protected override isVoidElement(name: string): boolean {
    // A form in a form has no name here: it was never opened, so its end would be that of another element.
    return name !== '' && (this.#isTooDeep || super.isVoidElement(name));
  }
}

/**
 * What an HTML document or fragment says, as a tree at most 100 elements deep and of at most 50,000; of what is beyond,
 * the text. Never throws, linear in its input.
 *
 * @returns a root without a name whose children are the top of the document
 */
export function parseHtml(html: string): HtmlElement {
  const root: HtmlElement = { name: '', attributes: {}, children: [] };
  const open: HtmlElement[] = [root];
  let elements = 0;
  const parser = new BoundedParser({
    onopentag(name, attributes) {
      const parent = open.at(-1) ?? root;
      elements += 1;
      if (elements > MAX_ELEMENTS) {
        open.push(parent);
        return;
      }
      const element: HtmlElement = { name, attributes, children: [] };
      parent.children.push(element);
      open.push(element);
    },
    onclosetag(name, isImplied) {
      const closed = open.pop();
      // Only of a frame does it matter: what is in one is raw text.
      if (isImplied && name === 'iframe' && closed) closed.isUnclosed = true;
    },
    ontext(text) {
      const siblings = open.at(-1)?.children ?? root.children;
      const last = siblings.at(-1);
      // The parser reports a text in pieces, one for each entity.
      if (typeof last === 'string') siblings[siblings.length - 1] = last + text;
      else siblings.push(text);
    },
  });
  parser.end(html);
  return root;
}

/** HTML that is also well-formed XML: every element closed, every attribute quoted, no entity that XML lacks. */
export function serialiseHtml(nodes: readonly HtmlNode[]): string {
  let html = '';
  for (const node of nodes) {
    if (typeof node === 'string') {
      html += escapeText(node);
      continue;
    }
    html += `<${node.name}`;
    for (const [name, value] of Object.entries(node.attributes)) html += ` ${name}="${escapeHtml(value)}"`;
    html += VOID_ELEMENTS.has(node.name) ? ' />' : `>${serialiseHtml(node.children)}</${node.name}>`;
  }
  return html;
}

/** The first element that fits, in document order. */
export function findElement(
  nodes: readonly HtmlNode[],
  fits: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    const found = fits(node) ? node : findElement(node.children, fits);
    if (found) return found;
  }
  return undefined;
}

/** All text in it, as it stands. */
export function textOf(node: HtmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}
