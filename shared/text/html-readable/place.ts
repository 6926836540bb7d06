import type { HtmlElement, HtmlNode } from '#shared/text/html-tree.ts';

/** Where an element stands, as far as a rule needs to know. */
export interface Place {
  /** Absolute URL of the page, where it is known. */
  baseUrl: string | undefined;
  /** In a heading, a term, a caption or a summary. */
  isInLabel: boolean;
  isInCode: boolean;
  isInItem: boolean;
  /** Names of inline elements that style the text already. */
  styles: ReadonlySet<string>;
  /** Hidden text is kept because the article has only hidden text. */
  keepsHidden: boolean;
}

/**
 * One rule of what a reader sees of an element: its replacement, or undefined if the rule does not apply.
 * Linear in the element together with all other calls: what looks into an element first asks its name or attributes.
 */
export type ReadableRule = (element: HtmlElement, place: Place) => HtmlNode[] | undefined;

/** The declarations of a `style` attribute by their names, both in lower case; the last of a name counts (CSS Cascade). */
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
