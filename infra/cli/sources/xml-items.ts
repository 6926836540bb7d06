import { Parser } from 'htmlparser2';
import { namespacePrefix } from './namespaces.ts';

/**
 * An element with its content. A name has the usual prefix of its namespace, such as `dc:date`, not the
 * prefix that the file declares.
 */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
  /** Line of the start tag, from 1. */
  line: number;
  /**
   * The `xml:base` and `xml:lang` that apply to the element. A nested base is resolved against the outer
   * base.
   */
  base?: string;
  lang?: string;
  /** True if the file ended or the next item began before the element was closed. */
  isUnclosed?: true;
}

export type XmlItemEvent =
  | { kind: 'root'; name: string; lang?: string }
  /** A child of the channel or feed that is not an item. */
  | { kind: 'head'; element: XmlElement }
  | { kind: 'item'; element: XmlElement }
  | { kind: 'too-large'; name: string; line: number }
  /** The document itself declares entities. */
  | { kind: 'entities'; line: number };

/** The maximum number of characters of one item, with its markup. An article of the API has at most 1 MiB. */
const MAX_ITEM_CHARACTERS = 16 * 1024 * 1024;
/** The text of deeper elements is added to the element at this depth, so that no walk of the tree can exhaust the stack. */
const MAX_DEPTH = 200;
/**
 * The maximum number of children of the channel that are kept. A WordPress export has one child for each author and
 * category.
 */
const MAX_HEAD_ELEMENTS = 20_000;

const ITEM_NAMES = new Set(['item', 'entry', 'atom:entry']);
const CONTAINER_NAMES = new Set(['rss', 'rdf:RDF', 'channel', 'feed', 'atom:feed']);

interface Open {
  element: XmlElement;
  namespaces: ReadonlyMap<string, string>;
}

/**
 * Reads an XML feed piece by piece and returns each item when it is closed, so that the memory does not depend on
 * the size of the file. Some markup that is not well-formed is read too: undeclared entities, a single `&`,
 * unclosed elements and undeclared prefixes. Declared entities are never expanded.
 */
export class XmlItems {
  readonly #events: XmlItemEvent[] = [];
  readonly #open: Open[] = [];
  readonly #parser: Parser;
  #depthBeyond = 0;
  #text = '';
  #isCdata = false;
  #itemAt = -1;
  #itemStart = 0;
  #isSkipping = false;
  #heads = 0;
  #hasRoot = false;
  // The text after the last counted position. The line ends in this text are counted later.
  #uncounted = '';
  #countedTo = 0;
  #line = 1;

  constructor() {
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#onOpen(name, attributes),
        onclosetag: (_, isImplied) => this.#onClose(isImplied),
        ontext: (text) => {
          this.#text += text;
        },
        onprocessinginstruction: (_, data) => {
          if (/<!ENTITY/i.test(data))
            this.#events.push({ kind: 'entities', line: this.#lineAt(this.#parser.startIndex) });
        },
        oncdatastart: () => {
          this.#flushText();
          this.#isCdata = true;
        },
        oncdataend: () => {
          this.#flushText();
          this.#isCdata = false;
        },
      },
      { xmlMode: true, decodeEntities: false },
    );
  }

  /** @returns the events that the text completes */
  write(text: string): XmlItemEvent[] {
    this.#uncounted += text;
    this.#parser.write(text);
    return this.#events.splice(0);
  }

  /** @returns the events that the end of the file completes; an item that is still open has `isUnclosed` */
  end(): XmlItemEvent[] {
    this.#parser.end();
    return this.#events.splice(0);
  }

  #lineAt(offset: number): number {
    const length = Math.max(0, offset - this.#countedTo);
    for (
      let at = this.#uncounted.indexOf('\n');
      at !== -1 && at < length;
      at = this.#uncounted.indexOf('\n', at + 1)
    )
      this.#line += 1;
    this.#uncounted = this.#uncounted.slice(length);
    this.#countedTo += length;
    return this.#line;
  }

  #onOpen(rawName: string, rawAttributes: Record<string, string>): void {
    this.#flushText();
    const offset = this.#parser.startIndex;
    if (this.#isSkipping || this.#open.length >= MAX_DEPTH) {
      this.#depthBeyond += 1;
      return;
    }
    const parent = this.#open.at(-1);
    const namespaces = declaredIn(rawAttributes, parent?.namespaces ?? new Map());
    const element = elementOf(rawName, rawAttributes, {
      namespaces,
      parent: parent?.element,
      line: this.#lineAt(offset),
    });
    if (!this.#hasRoot) {
      this.#hasRoot = true;
      const { name, lang } = element;
      this.#events.push({ kind: 'root', name, ...(lang !== undefined && { lang }) });
    }
    const isItem = ITEM_NAMES.has(element.name);
    // An item within an item of the same name: the outer one was not closed.
    if (isItem && this.#itemAt !== -1 && this.#open[this.#itemAt]?.element.name === element.name)
      this.#endUnclosed();
    if (this.#itemAt !== -1) {
      if (offset - this.#itemStart > MAX_ITEM_CHARACTERS) this.#skipItem();
      else this.#open.at(-1)?.element.children.push(element);
    } else if (isItem) {
      this.#itemAt = this.#open.length;
      this.#itemStart = offset;
    } else if (
      parent !== undefined &&
      !CONTAINER_NAMES.has(element.name) &&
      this.#heads < MAX_HEAD_ELEMENTS
    ) {
      if (!CONTAINER_NAMES.has(parent.element.name)) parent.element.children.push(element);
    }
    this.#open.push({ element, namespaces });
  }

  #skipItem(): void {
    const { element } = this.#open[this.#itemAt] ?? {};
    if (element !== undefined)
      this.#events.push({ kind: 'too-large', name: element.name, line: element.line });
    this.#isSkipping = true;
  }

  /** Adds the event of the open item, and removes its elements from the stack. */
  #endUnclosed(): void {
    const { element } = this.#open[this.#itemAt] ?? {};
    this.#open.splice(this.#itemAt);
    this.#itemAt = -1;
    if (element !== undefined) this.#events.push({ kind: 'item', element: { ...element, isUnclosed: true } });
  }

  #onClose(isImplied: boolean): void {
    this.#flushText();
    if (this.#depthBeyond > 0) {
      this.#depthBeyond -= 1;
      return;
    }
    const closed = this.#open.pop();
    if (closed === undefined) return;
    const { element } = closed;
    if (this.#open.length === this.#itemAt) {
      this.#itemAt = -1;
      if (!this.#isSkipping)
        this.#events.push({ kind: 'item', element: isImplied ? { ...element, isUnclosed: true } : element });
      this.#isSkipping = false;
    } else if (this.#itemAt === -1 && CONTAINER_NAMES.has(this.#open.at(-1)?.element.name ?? '')) {
      if (CONTAINER_NAMES.has(element.name) || this.#heads >= MAX_HEAD_ELEMENTS) return;
      this.#heads += 1;
      this.#events.push({ kind: 'head', element });
    }
  }

  #flushText(): void {
    const text = this.#text;
    this.#text = '';
    const current = this.#open.at(-1)?.element;
    if (text === '' || current === undefined || this.#isSkipping) return;
    const isKept = this.#itemAt !== -1 || !CONTAINER_NAMES.has(current.name);
    if (isKept) current.children.push(this.#isCdata ? lineEnds(text) : decodeReferences(lineEnds(text)));
  }
}

/** XML 1.0 §2.11: each line end is one LF. */
function lineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function declaredIn(
  attributes: Record<string, string>,
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const declared = Object.entries(attributes).filter(
    ([name]) => name === 'xmlns' || name.startsWith('xmlns:'),
  );
  if (declared.length === 0) return outer;
  return new Map([
    ...outer,
    ...declared.map(([name, uri]) => [name.slice('xmlns:'.length), uri.trim()] as const),
  ]);
}

function usualName(rawName: string, namespaces: ReadonlyMap<string, string>): string {
  const [first = '', local] = rawName.split(':', 2);
  const prefix = local === undefined ? '' : first;
  const uri = namespaces.get(prefix);
  // An undeclared prefix has its usual meaning.
  const usual = uri === undefined ? prefix : namespacePrefix(uri, prefix);
  return usual === '' ? (local ?? first) : `${usual}:${local ?? first}`;
}

function elementOf(
  rawName: string,
  rawAttributes: Record<string, string>,
  {
    namespaces,
    parent,
    line,
  }: { namespaces: ReadonlyMap<string, string>; parent: XmlElement | undefined; line: number },
): XmlElement {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(rawAttributes)) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
    attributes[name.includes(':') ? usualName(name, namespaces) : name] = decodeReferences(value);
  }
  const ownBase = attributes['xml:base'];
  const base = ownBase === undefined ? parent?.base : (URL.parse(ownBase, parent?.base)?.href ?? ownBase);
  const lang = attributes['xml:lang'] ?? parent?.lang;
  return {
    name: usualName(rawName, namespaces),
    attributes,
    children: [],
    line,
    ...(base !== undefined && { base }),
    ...(lang !== undefined && { lang }),
  };
}

const XML_ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const htmlEntities = new Map<string, string>();

/**
 * Decodes the references of XML. Also decodes the references of HTML, because feeds use them without declaring
 * them. Other references are not changed.
 */
function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,31}));/gi,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return XML_ENTITIES[name] ?? htmlEntity(whole);
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      const isCharacter = code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff);
      return isCharacter ? String.fromCodePoint(code) : whole;
    },
  );
}

function htmlEntity(reference: string): string {
  const known = htmlEntities.get(reference);
  if (known !== undefined) return known;
  let decoded = '';
  const parser = new Parser({
    ontext: (text) => {
      decoded += text;
    },
  });
  parser.end(reference);
  htmlEntities.set(reference, decoded);
  return decoded;
}
