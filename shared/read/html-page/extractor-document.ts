import { type HtmlElement, type HtmlNode, VOID_ELEMENTS } from '#shared/text/html-tree.ts';

/** A `class` with more characters is ignored, because no person wrote it. The longest in 635 real pages has 1,928. */
const MAX_CLASS_CHARACTERS = 10_000;
/**
 * The maximum number of attributes of an element, because each look-up searches all of them; 635 real pages have up to
 * 64.
 */
const MAX_ATTRIBUTES = 200;

/** Elements whose `style` or `align` says something about their text. The extractor removes these attributes. */
const MEANING: Readonly<Partial<Record<string, ReadonlySet<string>>>> = {
  style: new Set(['b', 'em', 'font', 'i', 'p', 'span', 'strong', 'td', 'th', 'tr']),
  align: new Set(['td', 'th', 'tr']),
};

/** Longer texts are not stored, because deep pages would need much memory. */
const MAX_KEPT_TEXT = 50_000;

/**
 * The part of the DOM that the extractor uses, built from a tree. A complete DOM would take longer to build than the
 * extraction itself takes.
 */
export type ExtractorNode = ExtractorText | ExtractorElement;

class ExtractorAttribute {
  readonly name: string;
  value: string;

  constructor(name: string, value: string) {
    this.name = name;
    this.value = value;
  }

  /** The extractor reads a clone immediately and does not change it, so the node itself is returned. */
  cloneNode(): this {
    return this;
  }
}

class ExtractorSibling {
  parentNode: ExtractorElement | null = null;
  previousSibling: ExtractorNode | null = null;
  nextSibling: ExtractorNode | null = null;

  get previousElementSibling(): ExtractorElement | null {
    let node = this.previousSibling;
    while (node instanceof ExtractorText) node = node.previousSibling;
    return node;
  }

  get nextElementSibling(): ExtractorElement | null {
    let node = this.nextSibling;
    while (node instanceof ExtractorText) node = node.nextSibling;
    return node;
  }
}

export class ExtractorText extends ExtractorSibling {
  readonly nodeType = 3;
  readonly childNodes: readonly ExtractorNode[] = [];
  readonly textContent: string;

  constructor(text: string) {
    super();
    this.textContent = text;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

export class ExtractorElement extends ExtractorSibling {
  readonly nodeType = 1;
  /**
   * The name as it was given. The extractor creates its own elements with names in capitals. When it searches for a
   * name in lower case, it must find only elements of the page.
   */
  readonly localName: string;
  readonly tagName: string;
  readonly ownerDocument: ExtractorDocument;
  readonly attributes: ExtractorAttribute[] = [];
  firstChild: ExtractorNode | null = null;
  lastChild: ExtractorNode | null = null;
  /** Known only if the texts of all descendants are known too. */
  #textContent: string | undefined;

  constructor(ownerDocument: ExtractorDocument, name: string) {
    super();
    this.ownerDocument = ownerDocument;
    this.localName = name;
    this.tagName = name.toUpperCase();
  }

  get nodeName(): string {
    return this.tagName;
  }

  get childNodes(): ExtractorNode[] {
    const nodes: ExtractorNode[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get children(): ExtractorElement[] {
    const elements: ExtractorElement[] = [];
    for (let node = this.firstElementChild; node !== null; node = node.nextElementSibling)
      elements.push(node);
    return elements;
  }

  get firstElementChild(): ExtractorElement | null {
    const first = this.firstChild;
    return first instanceof ExtractorText ? first.nextElementSibling : first;
  }

  get textContent(): string {
    if (this.#textContent !== undefined) return this.#textContent;
    let text = '';
    for (let node = this.firstChild; node !== null; node = node.nextSibling) text += node.textContent;
    if (text.length <= MAX_KEPT_TEXT) this.#textContent = text;
    return text;
  }

  /** A copy of the children instead of text, because the extractor does not read it as text. */
  get innerHTML(): HtmlNode[] {
    return this.childNodes.map((node) => (node instanceof ExtractorText ? node.textContent : node.tree));
  }

  set innerHTML(nodes: readonly HtmlNode[]) {
    while (this.firstChild !== null) this.removeChild(this.firstChild);
    this.appendTree(nodes);
  }

  get tree(): HtmlElement {
    const attributes = Object.fromEntries(this.attributes.map(({ name, value }) => [name, value]));
    return { name: this.localName.toLowerCase(), attributes, children: this.innerHTML };
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  get src(): string {
    return this.getAttribute('src') ?? '';
  }

  get srcset(): string {
    return this.getAttribute('srcset') ?? '';
  }

  /** The last declaration of each property in the `style` attribute. */
  get style(): Partial<Record<string, string>> | undefined {
    const declarations = this.getAttribute('style');
    if (declarations === null) return undefined;
    const pairs = declarations.split(';').map((declaration): [string, string] => {
      const [property = '', ...value] = declaration.split(':');
      return [property.trim(), value.join(':').trim()];
    });
    return Object.fromEntries(pairs.filter(([property, value]) => property !== '' && value !== ''));
  }

  getAttribute(name: string): string | null {
    return this.#attribute(name)?.value ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.#attribute(name) !== undefined;
  }

  setAttribute(name: string, value: string): void {
    const attribute = this.#attribute(name);
    if (attribute === undefined) this.attributes.unshift(new ExtractorAttribute(name, value));
    else attribute.value = value;
  }

  setAttributeNode({ name, value }: ExtractorAttribute): void {
    this.setAttribute(name, value);
  }

  /** `style` and `align` stay where they have a meaning, because later rules turn them into elements. */
  removeAttribute(name: string): void {
    if (MEANING[name]?.has(this.localName) === true) return;
    const index = this.attributes.findIndex((attribute) => attribute.name === name);
    if (index !== -1) this.attributes.splice(index, 1);
  }

  getElementsByTagName(name: string): ExtractorElement[] {
    const found: ExtractorElement[] = [];
    this.#collect((element) => element.localName === name || element.tagName === name, found);
    return found;
  }

  /** @param selector names of elements with commas between them */
  querySelectorAll(selector: string): ExtractorElement[] {
    const names = new Set(selector.toUpperCase().split(','));
    const found: ExtractorElement[] = [];
    this.#collect(({ tagName }) => names.has(tagName), found);
    return found;
  }

  appendChild(node: ExtractorNode): void {
    this.#insertBefore(node, null);
  }

  removeChild(node: ExtractorNode): void {
    const { previousSibling, nextSibling } = node;
    if (previousSibling === null) this.firstChild = nextSibling;
    else previousSibling.nextSibling = nextSibling;
    if (nextSibling === null) this.lastChild = previousSibling;
    else nextSibling.previousSibling = previousSibling;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
    this.#forgetText();
  }

  replaceChild(node: ExtractorNode, replaced: ExtractorNode): void {
    const next = replaced.nextSibling;
    this.removeChild(replaced);
    if (node !== next) this.#insertBefore(node, next);
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  /** Appends copies of nodes. Texts next to each other become one. */
  appendTree(nodes: readonly HtmlNode[]): void {
    let text = '';
    const endText = (): void => {
      if (text !== '') this.appendChild(new ExtractorText(text));
      text = '';
    };
    for (const node of nodes) {
      if (typeof node === 'string') {
        text += node;
        continue;
      }
      endText();
      this.appendChild(elementOf(node, this.ownerDocument));
    }
    endText();
  }

  #attribute(name: string): ExtractorAttribute | undefined {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute;
    return undefined;
  }

  #collect(fits: (element: ExtractorElement) => boolean, found: ExtractorElement[]): void {
    for (let node = this.firstElementChild; node !== null; node = node.nextElementSibling) {
      if (fits(node)) found.push(node);
      node.#collect(fits, found);
    }
  }

  #insertBefore(node: ExtractorNode, next: ExtractorNode | null): void {
    node.remove();
    const previous = next === null ? this.lastChild : next.previousSibling;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = next;
    if (previous === null) this.firstChild = node;
    else previous.nextSibling = node;
    if (next === null) this.lastChild = node;
    else next.previousSibling = node;
    this.#forgetText();
  }

  #forgetText(): void {
    // If the text of an element is not known, the texts of the elements around it are not known either.
    for (
      let at: ExtractorElement | null = this;
      at !== null && at.#textContent !== undefined;
      at = at.parentNode
    )
      at.#textContent = undefined;
  }
}

function elementOf(
  { name, attributes, children }: HtmlElement,
  document: ExtractorDocument,
): ExtractorElement {
  const element = new ExtractorElement(document, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute === 'class' && value.length > MAX_CLASS_CHARACTERS) continue;
    if (element.attributes.length === MAX_ATTRIBUTES) break;
    const text = attribute === 'class' ? distinctWords(value) : value;
    element.attributes.push(new ExtractorAttribute(attribute, text));
  }
  if (!VOID_ELEMENTS.has(name)) element.appendTree(children);
  return element;
}

function distinctWords(names: string): string {
  if (!/\s/.test(names)) return names;
  return [...new Set(names.split(/\s+/).filter((name) => name !== ''))].join(' ');
}

export class ExtractorDocument {
  readonly title: string;
  readonly documentElement: ExtractorElement;
  readonly body: ExtractorElement;
  /** Without an address of the document, the extractor does not change the addresses in the page. */
  readonly baseURI = null;
  readonly documentURI = null;

  constructor(title: string, body: readonly HtmlNode[]) {
    this.title = title;
    this.documentElement = new ExtractorElement(this, 'html');
    this.body = new ExtractorElement(this, 'body');
    this.documentElement.appendChild(this.body);
    this.body.appendTree(body);
  }

  get firstChild(): ExtractorElement {
    return this.documentElement;
  }

  createElement(name: string): ExtractorElement {
    return new ExtractorElement(this, name);
  }

  createTextNode(text: string): ExtractorText {
    return new ExtractorText(text);
  }

  getElementsByTagName(name: string): ExtractorElement[] {
    return this.documentElement.getElementsByTagName(name);
  }

  querySelectorAll(selector: string): ExtractorElement[] {
    return this.documentElement.querySelectorAll(selector);
  }
}
