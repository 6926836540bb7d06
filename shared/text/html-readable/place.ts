import type { HtmlElement, HtmlNode } from '#shared/text/html-tree.ts';

/** What the rules need to know about the place of an element. */
export interface Place {
  baseUrl: string | undefined;
  /** Whether the element is in a heading, a term, a caption or a summary. */
  isInLabel: boolean;
  isInCode: boolean;
  isInItem: boolean;
  /** The emphasis that the enclosing elements already give the text, such as `strong`. */
  styles: ReadonlySet<string>;
  /** Whether hidden text is kept, because an article can have only hidden text. */
  keepsHidden: boolean;
}

/**
 * One rule: returns the replacement of an element, or undefined if the rule does not apply. All calls together must
 * take linear time, so a rule checks names or attributes before it looks into an element.
 */
export type ReadableRule = (element: HtmlElement, place: Place) => HtmlNode[] | undefined;

/**
 * The declarations of a `style` attribute by name, both in lower case. If a name occurs several times, the last
 * declaration counts (CSS Cascade).
 */
export function declarationsOf({ attributes }: HtmlElement): ReadonlyMap<string, string> {
  const { style = '' } = attributes;
  return new Map(
    style
      .slice(0, MAX_STYLE_CHARACTERS)
      .toLowerCase()
      .split(';')
      .map((declaration): [string, string] => {
        const colon = declaration.indexOf(':');
        const value = declaration.slice(colon + 1).replace('!important', '');
        return [declaration.slice(0, Math.max(colon, 0)).trim(), value.trim()];
      }),
  );
}

const MAX_STYLE_CHARACTERS = 4_096;
