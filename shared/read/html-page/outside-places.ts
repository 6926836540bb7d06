import { isColumn } from '#shared/text/html-tables.ts';
import { findElement, type HtmlElement } from '#shared/text/html-tree.ts';
import { linkDensity, proseLength, textLength } from './block-text.ts';
import { classWords } from './class-words.ts';
import { isCaption } from './name-captions.ts';
import type { Parents } from './page-leaves.ts';
import { FOREIGN_WORDS, FORM_CONTROLS, OUTSIDE_TEXT } from './site-elements.ts';

/** A shorter box is an appeal or a label. */
const MIN_BOX_CHARACTERS = 150;
/** A longer box is a list of other articles. */
const MAX_BOX_CHARACTERS = 2_500;
/** A fact box has a smaller share of links. */
const MAX_BOX_LINKS = 0.2;

/**
 * Tells which elements are outside the text of an article, such as menus and forms. An element around the extracted text
 * (`around`) is not outside, because on some pages everything is in one `form`.
 */
export class OutsidePlaces {
  readonly #known = new Map<HtmlElement, boolean>();
  readonly #boxes = new Map<HtmlElement, boolean>();
  readonly #parents: Parents;
  readonly #around: ReadonlySet<HtmlElement>;
  constructor(parents: Parents, around: ReadonlySet<HtmlElement>) {
    this.#parents = parents;
    this.#around = around;
  }

  isOutside(element: HtmlElement): boolean {
    if (this.#around.has(element)) return false;
    let isOutside = this.#known.get(element);
    if (isOutside === undefined) {
      const parent = this.#parents.get(element);
      isOutside =
        (OUTSIDE_TEXT.has(element.name) && !this.#isBox(element) && !isColumnOfPage(element)) ||
        isCaption(element) ||
        classWords(element).some((word) => FOREIGN_WORDS.has(word)) ||
        (parent !== undefined && this.isOutside(parent));
      this.#known.set(element, isOutside);
    }
    return isOutside;
  }

  #isBox(element: HtmlElement): boolean {
    if (element.name !== 'aside') return false;
    const known = this.#boxes.get(element) ?? isBox(element);
    this.#boxes.set(element, known);
    return known;
  }

  /** Whether an element is in a fact box of the article, and not in a box outside the text. */
  isInBox(element: HtmlElement): boolean {
    for (let at: HtmlElement | undefined = element; at !== undefined; at = this.#parents.get(at))
      if (this.#isBox(at)) return !this.isOutside(element);
    return false;
  }
}

/** Mails and old pages put each section into a table of its own. */
const isColumnOfPage = (element: HtmlElement): boolean => element.name === 'table' && isColumn(element);

/** Whether an `aside` is a fact box of the article: it has sentences, few links and no form fields. */
function isBox(element: HtmlElement): boolean {
  return (
    proseLength(element) >= MIN_BOX_CHARACTERS &&
    textLength(element) <= MAX_BOX_CHARACTERS &&
    linkDensity(element) < MAX_BOX_LINKS &&
    findElement(element.children, ({ name }) => FORM_CONTROLS.has(name)) === undefined
  );
}
