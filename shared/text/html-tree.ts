import { type Handler, Parser } from 'htmlparser2';
import { escapeHtml, escapeText } from './escape.ts';

/** An element of a parsed document. Element and attribute names are in lower case. */
export interface HtmlElement {
  name: string;
  attributes: Record<string, string>;
  children: HtmlNode[];
  /** Whether the document ended before the end tag of the element. Set only for `iframe`. */
  isUnclosed?: true;
}
/** A node; text is a decoded string. Comments, doctypes and processing instructions are dropped. */
export type HtmlNode = HtmlElement | string;

/** Elements that have no content and no end tag (HTML Living Standard §13.1.2). */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
);

const CDATA_START = '<![CDATA[';
/** The marks of a CDATA section, which some feeds and exports leave around HTML. The parser would drop its content. */
const CDATA_MARKS = /<!\[CDATA\[|\]\]>/g;
/** The elements of which a document has exactly one each. */
const PARTS: ReadonlySet<string> = new Set(['html', 'head', 'body']);
/** Elements of a `head` (HTML Living Standard §13.2.6.4.4). */
const HEAD_ELEMENTS: ReadonlySet<string> = new Set(
  'base basefont bgsound link meta noframes noscript script style template title'.split(' '),
);
/** Elements of HTML whose start tag ends an SVG without an end tag (HTML Living Standard §13.2.6.5). */
const END_SVG: ReadonlySet<string> = new Set(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var'.split(
    ' ',
  ),
);
/** Elements of an SVG that contain HTML. */
const HOLD_HTML: ReadonlySet<string> = new Set(['foreignObject', 'desc', 'title']);

/**
 * The maximum depth of the tree. Articles have about twelve levels and pages about 24. The parser checks all open
 * elements at each end tag, and later steps use recursion, so an unlimited depth would cost quadratic time or overflow
 * the stack.
 */
const MAX_DEPTH = 100;
/**
 * The maximum number of elements. The longest real pages have 20,000 elements. An article of 1 MiB with more elements
 * than the maximum is nearly all markup, so only its text is kept.
 */
const MAX_ELEMENTS = 50_000;
/** Begins an XHTML document, in which `<title/>` is an empty element. In HTML it would contain the rest of the page. */
const XML_DECLARATION = /^\s*<\?xml\s/;
/** Elements whose content is text without markup. */
const TEXT_ONLY: ReadonlySet<string> = new Set(['xmp', 'plaintext']);

/**
 * Treats an element that would be too deep as an empty element, so that the content of the element moves one level up.
 * Ignores a second `html`, `head` or `body` tag, and the end tags of `html` and `body`: what follows them belongs to
 * the body (HTML Living Standard §13.2.6.4.7, §13.2.6.4.19).
 */
class BoundedParser extends Parser {
  readonly #parts = new Set<string>();
  #depth = 0;
  #isEndTag = false;
  /** Whether the current tag begins the second `html`, `head` or `body`. */
  #isSecond = false;
  /** Whether the current tag has no content; undefined until its name is known. */
  #isEmpty: boolean | undefined;

  constructor(handler: Pick<Handler, 'onopentag' | 'onclosetag' | 'ontext'>, isXhtml: boolean) {
    super(
      {
        ...handler,
        onopentag: (name, attributes, isImplied) => {
          this.#depth += 1;
          if (!this.#isSecond) handler.onopentag(name, attributes, isImplied);
        },
        onclosetag: (name, isImplied) => {
          this.#depth -= 1;
          if (!this.#isSecond) handler.onclosetag(name, isImplied);
          this.#isSecond = false;
        },
      },
      { recognizeSelfClosing: isXhtml },
    );
  }

  override onopentagname(start: number, end: number): void {
    this.#isEndTag = false;
    // This is decided once for each tag, because the parser asks again at the end tag, when the depth has changed.
    this.#isEmpty = this.#depth >= MAX_DEPTH ? true : undefined;
    super.onopentagname(start, end);
  }

  override onclosetag(start: number, end: number): void {
    this.#isEndTag = true;
    super.onclosetag(start, end);
  }

  protected override isVoidElement(name: string): boolean {
    if (this.#isEndTag) return name === 'html' || name === 'body' || super.isVoidElement(name);
    this.#isEmpty ??= this.#isIgnored(name);
    // The parser gives a form within a form an empty name and does not report its start. If its end were
    // reported, `onclosetag` would close another element.
    return name !== '' && (this.#isEmpty || super.isVoidElement(name));
  }

  #isIgnored(name: string): boolean {
    if (!PARTS.has(name)) return false;
    this.#isSecond = this.#parts.has(name);
    this.#parts.add(name);
    return this.#isSecond;
  }
}

/**
 * Parses an HTML document or fragment into a tree of at most 100 levels and 50,000 elements; beyond that only the text
 * is kept. Never throws; takes linear time.
 *
 * @returns a root without a name whose children are the top level of the document
 */
export function parseHtml(html: string): HtmlElement {
  const root: HtmlElement = { name: '', attributes: {}, children: [] };
  const open: HtmlElement[] = [root];
  let elements = 0;
  const top = (): HtmlElement => open.at(-1) ?? root;
  /** Content in a `head` without an end tag belongs to the body (HTML Living Standard §13.2.6.4.4). */
  const outsideHead = (): HtmlElement => open.at(-2) ?? root;
  /** The place of the outermost open SVG in `open`. */
  let svgAt: number | undefined;
  const leaveSvg = (name: string): void => {
    if (svgAt === undefined || !END_SVG.has(name)) return;
    if (open.slice(svgAt).some((element) => HOLD_HTML.has(element.name))) return;
    open.fill(open[svgAt - 1] ?? root, svgAt);
    svgAt = undefined;
  };
  const handler: ConstructorParameters<typeof BoundedParser>[0] = {
    onopentag(name, attributes) {
      leaveSvg(name);
      const parent = top().name === 'head' && !HEAD_ELEMENTS.has(name) ? outsideHead() : top();
      elements += 1;
      if (elements > MAX_ELEMENTS) {
        open.push(parent);
        return;
      }
      const element: HtmlElement = { name, attributes, children: [] };
      parent.children.push(element);
      if (name === 'svg') svgAt ??= open.length;
      open.push(element);
    },
    onclosetag(name, isImplied) {
      const closed = open.pop();
      if (open.length === svgAt) svgAt = undefined;
      // A missing end tag matters only for frames, because their content is raw text.
      if (isImplied && name === 'iframe' && closed) closed.isUnclosed = true;
    },
    ontext(text) {
      const { children: siblings } = top().name === 'head' && text.trim() !== '' ? outsideHead() : top();
      const last = siblings.at(-1);
      // The parser reports a text in pieces, one for each entity.
      if (typeof last === 'string') siblings[siblings.length - 1] = last + text;
      else siblings.push(text);
    },
  };
  const text = html.includes(CDATA_START) ? html.replaceAll(CDATA_MARKS, '') : html;
  new BoundedParser(handler, XML_DECLARATION.test(html)).end(text);
  return root;
}

/**
 * HTML that is also well-formed XML: every element is closed, every attribute quoted, and only XML's entities are used.
 * Elements in which a parser would not decode entities become `pre`.
 */
export function serialiseHtml(nodes: readonly HtmlNode[]): string {
  let html = '';
  for (const node of nodes) {
    if (typeof node === 'string') {
      html += escapeText(node);
      continue;
    }
    const name = TEXT_ONLY.has(node.name) ? 'pre' : node.name;
    html += `<${name}`;
    for (const [key, value] of Object.entries(node.attributes)) html += ` ${key}="${escapeHtml(value)}"`;
    html += VOID_ELEMENTS.has(name) ? ' />' : `>${serialiseHtml(node.children)}</${name}>`;
  }
  return html;
}

/** The first matching element in document order. */
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

/** The text of all descendants, unchanged. */
export function textOf(node: HtmlNode): string {
  if (typeof node === 'string') return node;
  let text = '';
  for (const child of node.children) text += textOf(child);
  return text;
}

/** The text of all descendants, with a line break for each `br`: the words on both sides of it are two words. */
export function brokenTextOf(node: HtmlNode): string {
  if (typeof node === 'string') return node;
  if (node.name === 'br') return '\n';
  let text = '';
  for (const child of node.children) text += brokenTextOf(child);
  return text;
}

/**
 * A copy of an element with these children. If the element already has exactly these children, the element itself is
 * returned, so that results that a `Map` stores for the element can still be used.
 */
export function withChildren(element: HtmlElement, children: HtmlNode[]): HtmlElement {
  const isSame =
    children.length === element.children.length &&
    children.every((child, index) => child === element.children[index]);
  return isSame ? element : { ...element, children };
}

/** A tree without some of its elements. */
export function withoutElements(nodes: readonly HtmlNode[], removed: ReadonlySet<HtmlElement>): HtmlNode[] {
  return nodes
    .filter((node) => typeof node === 'string' || !removed.has(node))
    .map((node) =>
      typeof node === 'string' ? node : withChildren(node, withoutElements(node.children, removed)),
    );
}
