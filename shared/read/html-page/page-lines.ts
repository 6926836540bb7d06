import { CJK } from '#shared/text/dense-scripts.ts';
import { findElement, type HtmlElement, type HtmlNode } from '#shared/text/html-tree.ts';
import { HEADING, holdsBlock, linesAndBlocks, linkDensity, proseLength } from './block-text.ts';
import { isPlaceLink } from './boilerplate.ts';
import { classWords } from './class-words.ts';
import { type ElementMark, MAX_MARKED, markOf } from './element-mark.ts';
import { isAside, isForeignBlock } from './foreign-region.ts';
import { isMarkedAnswer } from './marked-comment.ts';
import { bylineOfCard, withNamesInButtons } from './names-in-buttons.ts';
import { partsOf, SKIPPED, shownLine } from './shown-text.ts';
import { FOREIGN_WORDS } from './site-elements.ts';

/** One visible line of a page, in document order. */
export interface PageLine {
  text: string;
  /** `By Ann Lee` if `text` is `ByAnn Lee`: the text with spaces between elements, if the page has no spaces there. */
  spaced?: string;
  /** 1 to 6 for a heading, else 0. */
  level: number;
  /** Whether the line is a sentence of an article: long enough and mostly without links. */
  isProse: boolean;
  /**
   * Whether the line is in comments, menus, sidebars or lists of other articles. These are not about this article.
   */
  isForeign: boolean;
  /** The number of the foreign region that contains the line; 0 for none. */
  region: number;
  /** Whether the line is in a link around whole blocks: to another article, or to the author of this article. */
  isInCard: boolean;
  /** The share of the line that is in links: 0 to 1. */
  density: number;
  /** The address to which the whole line links, as written in the page. */
  link: string | undefined;
  /** The words in the names (see `classWords`) of the two innermost blocks that contain the line. */
  words: readonly string[];
}

/** An element that its markup marks as a date, the day of an event, an author or a headline. */
export interface Mark extends ElementMark {
  /** Index of the line in which the element begins. */
  line: number;
  isForeign: boolean;
  region: number;
}

export interface PageLines {
  lines: PageLine[];
  marks: Mark[];
  /** The regions that are foreign only because of an `aside` element or a name such as `sidebar`. */
  asides: ReadonlySet<number>;
}

/** A block with a larger share of the page's sentences is the main column, even if it has the name of a sidebar. */
const MAX_FOREIGN_SHARE = 0.3;

/** The end of a word and the start of the next word or of a date. In scripts without case, any two letters. */
const GLUED = /\p{Ll}(?:\p{Lu}|\d)|\p{Lu}{2}\p{Ll}|\p{Lo}[\p{Lo}\d]/u;
/** `ANN LEEMARCH 5`. The first letter of each word can be an element of its own, so that it can be larger. */
const CAPITALS = /\p{Lu}{6}/u;
const INITIAL = /^\p{Lu}{1,2}$/u;
/** A shorter line can be a label. In scripts without spaces, a character counts as three. */
const PROSE_CHARACTERS = 120;
const EACH_DENSE = new RegExp(CJK, 'gu');
/** The maximum number of lines and marked elements of a page; later ones are ignored. */
const MAX_LINES = 6_000;
const MAX_MARKS = 400;

/** The minimum number of `br` elements in a text without paragraphs, and of characters in its sentences. */
const MIN_BREAKS = 4;
const MIN_BROKEN_PROSE = 300;

interface Place {
  /** The number of the outermost foreign region that contains the element; 0 for none. */
  region: number;
  isInArticle: boolean;
  isInCard: boolean;
  /** The names of the innermost block that contains the element. */
  names: readonly string[];
  /** The names of the block around that block. */
  outerNames: readonly string[];
}

/** The lines of a page, with marked dates, authors and headlines. */
export function pageLines(root: HtmlElement): PageLines {
  const body = findElement(root.children, ({ name }) => name === 'body') ?? root;
  const walk = new LineWalk(body);
  walk.visit(body, { region: 0, isInArticle: false, isInCard: false, names: [], outerNames: [] });
  const { lines, marks, asides } = walk;
  return { lines, marks, asides };
}

class LineWalk {
  readonly lines: PageLine[] = [];
  readonly marks: Mark[] = [];
  readonly asides = new Set<number>();
  readonly #body: HtmlElement;
  readonly #maxForeignProse: number;
  #regions = 0;

  constructor(body: HtmlElement) {
    this.#body = body;
    this.#maxForeignProse = proseLength(body) * MAX_FOREIGN_SHARE;
  }

  visit(element: HtmlElement, around: Place): void {
    if (element.name === 'button') {
      const byline = bylineOfCard(element);
      if (byline !== undefined) this.visit(byline, around);
    }
    if (SKIPPED.has(element.name)) return;
    const words = classWords(element);
    const here = this.#placeIn(element, words, around);
    this.#addMark(element, words, here.region);
    // If a page has no block, its lines are between `br` elements.
    const isLine = element !== this.#body && !element.children.some(holdsBlock) && !isBrokenText(element);
    if (isLine) this.#readLine(element.children, levelOf(element), here);
    else this.#visitChildren(element.children, here);
  }

  /** The place of the children of a block. The outermost foreign block begins a region. */
  #placeIn(element: HtmlElement, words: readonly string[], around: Place): Place {
    const isNewRegion =
      around.region === 0 &&
      isForeignBlock(element, words, around.isInArticle) &&
      (isMarkedAnswer(element.attributes) || proseLength(element) <= this.#maxForeignProse);
    if (isNewRegion) this.#regions += 1;
    if (isNewRegion && isAside(element, words)) this.asides.add(this.#regions);
    return {
      isInArticle: around.isInArticle || element.name === 'article',
      region: isNewRegion ? this.#regions : around.region,
      isInCard: around.isInCard || (element.name === 'a' && element.children.some(holdsBlock)),
      names: words,
      outerNames: around.names,
    };
  }

  /** The children of an element with blocks: each block, and a line from the nodes between two blocks. */
  #visitChildren(children: readonly HtmlNode[], place: Place): void {
    const isBreak = ({ name }: HtmlElement): boolean => name === 'br';
    for (const part of linesAndBlocks(children, (child) => holdsBlock(child) || isBreak(child))) {
      if (Array.isArray(part)) this.#readLine(part, 0, place);
      else if (!isBreak(part)) this.visit(part, place);
    }
  }

  #readLine(written: readonly HtmlNode[], level: number, place: Place): void {
    const nodes = withNamesInButtons(written);
    this.#addMarksIn(nodes, place.region);
    if (nodes.length === 0 || this.lines.length >= MAX_LINES) return;
    const line = lineOf(nodes, level, place);
    if (line !== undefined) this.lines.push(line);
  }

  #addMarksIn(nodes: readonly HtmlNode[], outerRegion: number): void {
    for (const node of nodes) {
      if (typeof node === 'string' || SKIPPED.has(node.name)) continue;
      const words = classWords(node);
      const isNewRegion = outerRegion === 0 && words.some((word) => FOREIGN_WORDS.has(word));
      if (isNewRegion) this.#regions += 1;
      const region = isNewRegion ? this.#regions : outerRegion;
      this.#addMark(node, words, region);
      this.#addMarksIn(node.children, region);
    }
  }

  #addMark(element: HtmlElement, words: readonly string[], region: number): void {
    const mark = this.marks.length < MAX_MARKS ? markOf(element, words) : undefined;
    if (mark !== undefined)
      this.marks.push({ ...mark, line: this.lines.length, isForeign: region > 0, region });
  }
}

/** @returns undefined if the nodes show no text */
function lineOf(nodes: readonly HtmlNode[], level: number, place: Place): PageLine | undefined {
  const shown = nodes.filter(
    (node) => typeof node === 'string' || (!SKIPPED.has(node.name) && !isPlaceLink(node)),
  );
  const text = shownLine(shown);
  if (text === '') return undefined;
  const spaced = text.length <= MAX_MARKED ? withSpaces(text, shown) : text;
  const density = linkDensity(shown);
  const link = density > 0.9 ? findElement(shown, ({ name }) => name === 'a') : undefined;
  return {
    text,
    ...(spaced !== text && { spaced }),
    level,
    density,
    link: link?.attributes.href?.trim(),
    isProse: level === 0 && density < 0.5 && isLong(text),
    isForeign: place.region > 0,
    region: place.region,
    isInCard: place.isInCard,
    words: [...place.outerNames, ...place.names],
  };
}

/** The text of a line with a space between two elements if words of both seem to be joined. */
function withSpaces(text: string, shown: readonly HtmlNode[]): string {
  if (!GLUED.test(text) && !CAPITALS.test(text)) return text;
  const parts = shown.flatMap(partsOf);
  return GLUED.test(text) || !parts.some((part) => INITIAL.test(part)) ? parts.join(' ') : text;
}

/** 1 to 6 for a heading, else 0. */
function levelOf({ name }: HtmlElement): number {
  return HEADING.test(name) ? Number(name[1]) : 0;
}

/** Whether a text would have at least `PROSE_CHARACTERS` letters in an alphabetic script. */
function isLong(text: string): boolean {
  const { length } = text;
  if (length >= PROSE_CHARACTERS) return true;
  return (
    3 * length >= PROSE_CHARACTERS && length + 2 * (text.match(EACH_DENSE)?.length ?? 0) >= PROSE_CHARACTERS
  );
}

/** Old pages have all their lines in one cell, between `br` elements. */
function isBrokenText(element: HtmlElement): boolean {
  const breaks = element.children.filter((child) => typeof child !== 'string' && child.name === 'br').length;
  return breaks >= MIN_BREAKS && element.name !== 'p' && proseLength(element) >= MIN_BROKEN_PROSE;
}
