import type { HtmlElement } from '#shared/text/html-tree.ts';

/**
 * Tells whether two elements have the same place in the markup of a template: the elements themselves, their parents and
 * all further elements around them have equal names and classes. Different `article` elements are different places.
 */
export class MarkupPlaces {
  readonly #parents: ReadonlyMap<HtmlElement, HtmlElement>;
  readonly #ofElement = new Map<HtmlElement, number>();
  readonly #numbers = new Map<string, number>();
  readonly #articles = new Map<HtmlElement, number>();

  constructor(parents: ReadonlyMap<HtmlElement, HtmlElement>) {
    this.#parents = parents;
  }

  /** The number of the place; equal for elements in the same place. */
  of(element: HtmlElement): number {
    const known = this.#ofElement.get(element);
    if (known !== undefined) return known;
    const parent = this.#parents.get(element);
    const outer = parent === undefined ? -1 : this.of(parent);
    const name = element.name === 'article' ? `article ${this.#ofElement.size}` : element.name;
    const markup = `${outer} ${name} ${element.attributes.class ?? ''}`;
    const number = this.#numbers.get(markup) ?? this.#numbers.size;
    this.#numbers.set(markup, number);
    this.#ofElement.set(element, number);
    return number;
  }

  /**
   * The names and classes of an element and its parent, with the number of the `article` around them. Other elements
   * around them are not compared, because templates put one text into columns with different classes.
   *
   * @returns undefined if the parent has no class
   */
  container(element: HtmlElement): string | undefined {
    const parent = this.#parents.get(element);
    const name = parent?.attributes.class;
    if (parent === undefined || name === undefined || name === '') return undefined;
    return [this.#article(parent), parent.name, name, element.name, element.attributes.class ?? ''].join(' ');
  }

  /** The number of the innermost `article` around an element; 0 if there is none. */
  #article(element: HtmlElement): number {
    const known = this.#articles.get(element);
    if (known !== undefined) return known;
    const parent = this.#parents.get(element);
    const outer = parent === undefined ? 0 : this.#article(parent);
    const number = element.name === 'article' ? this.#articles.size + 1 : outer;
    this.#articles.set(element, number);
    return number;
  }
}
