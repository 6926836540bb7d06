import {
  button,
  checkbox,
  checkedItem,
  headingWithPermalink,
  permalink,
  playerTimes,
} from './html-readable/controls.ts';
import { component, embeddedFile, scriptedEmbed } from './html-readable/embeds.ts';
import { alignedCell, styledEmphasis, undoneEmphasis } from './html-readable/emphasis.ts';
import { hidden } from './html-readable/hidden.ts';
import { lineNumber, numberedListing } from './html-readable/line-numbers.ts';
import { formula, withoutMathScripts } from './html-readable/mathematics.ts';
import type { Place, ReadableRule } from './html-readable/place.ts';
import { emoji, icon, protectedMail, rubyAnnotation } from './html-readable/signs.ts';
import { withWordLists } from './html-readable/word-lists.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';

/** The rules in their order. Each rule gets the result of the rules before it. */
const RULES: readonly ReadableRule[] = [
  formula,
  hidden,
  button,
  permalink,
  headingWithPermalink,
  playerTimes,
  checkbox,
  checkedItem,
  lineNumber,
  numberedListing,
  undoneEmphasis,
  styledEmphasis,
  alignedCell,
  emoji,
  icon,
  rubyAnnotation,
  protectedMail,
  component,
  embeddedFile,
  scriptedEmbed,
];

const LABELS: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6 dt caption figcaption summary'.split(' '));
const CODE: ReadonlySet<string> = new Set(['pre', 'code']);
const STYLES: ReadonlyMap<string, readonly string[]> = new Map([
  ...'b strong th h1 h2 h3 h4 h5 h6'.split(' ').map((name): [string, string[]] => [name, ['strong']]),
  ...'i em cite'.split(' ').map((name): [string, string[]] => [name, ['em']]),
  ...'s del strike'.split(' ').map((name): [string, string[]] => [name, ['s']]),
  ...'sup sub'.split(' ').map((name): [string, string[]] => [name, ['sup', 'sub']]),
]);

/**
 * Changes the tree to what a reader of the page sees, before unsafe parts are removed. It removes hidden and
 * interactive parts. What the page expresses only by styles, scripts or layout is written as elements or
 * text.
 *
 * @param options.baseUrl absolute URL of the page
 * @param options.keepsHidden whether hidden text is kept
 */
export function readableHtml(
  nodes: readonly HtmlNode[],
  { baseUrl, keepsHidden }: Pick<Place, 'baseUrl' | 'keepsHidden'>,
): HtmlNode[] {
  return readAll(nodes, {
    baseUrl,
    keepsHidden,
    isInLabel: false,
    isInCode: false,
    isInItem: false,
    styles: new Set(),
  });
}

function readAll(nodes: readonly HtmlNode[], place: Place): HtmlNode[] {
  return withWordLists(withoutMathScripts(nodes)).flatMap((node) =>
    typeof node === 'string' ? [node] : readElement(node, place, 0),
  );
}

/** Applies the first rule that matches, then the later rules to its result. So no rule gets its own result. */
function readElement(element: HtmlElement, place: Place, from: number): HtmlNode[] {
  for (let index = from; index < RULES.length; index++) {
    const read = RULES[index]?.(element, place);
    if (read === undefined) continue;
    return read.flatMap((node) => (typeof node === 'string' ? [node] : readElement(node, place, index + 1)));
  }
  if (element.name === 'math') return [element];
  return [{ ...element, children: readAll(element.children, placeIn(element, place)) }];
}

function placeIn({ name }: HtmlElement, place: Place): Place {
  const styles = STYLES.get(name);
  const isLabel = LABELS.has(name);
  const isCode = CODE.has(name);
  if (styles === undefined && !isLabel && !isCode && name !== 'li') return place;
  return {
    ...place,
    isInLabel: place.isInLabel || isLabel,
    isInCode: place.isInCode || isCode,
    isInItem: place.isInItem || name === 'li',
    styles: styles === undefined ? place.styles : new Set([...place.styles, ...styles]),
  };
}
