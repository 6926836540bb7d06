import sanitizeHtml from 'sanitize-html';
import { AddressResolver } from './html-address.ts';
import { ALLOWED_ATTRIBUTES, MATH_ATTRIBUTES } from './html-allowed.ts';
import { repairHtml } from './html-repair.ts';
import { nodesToText } from './html-to-text.ts';
import { type HtmlNode, parseHtml, serialiseHtml, VOID_ELEMENTS } from './html-tree.ts';

/**
 * The last step is a maintained sanitiser, so that a mistake in our own repairs cannot make HTML unsafe. A test checks
 * that it changes nothing in repaired HTML.
 */
const GATE: sanitizeHtml.IOptions = {
  allowedSchemes: ['http', 'https'],
  allowedSchemesByTag: { a: ['http', 'https', 'mailto'] },
  allowProtocolRelative: false,
  selfClosing: [...VOID_ELEMENTS],
  parseStyleAttributes: false,
};

const ALLOWED: ReadonlyMap<string, readonly string[]> = new Map([...ALLOWED_ATTRIBUTES, ...MATH_ATTRIBUTES]);

/**
 * The options of the sanitiser for a text with only these elements. At each call `sanitizeHtml` copies the
 * list of allowed elements. For the whole list this takes as long as sanitising a text of 1 KB, so only
 * elements that occur in the text are listed.
 */
function gateFor(names: ReadonlySet<string>): sanitizeHtml.IOptions {
  const allowedTags = [...names].filter((name) => ALLOWED.has(name));
  const allowedAttributes = Object.fromEntries(
    allowedTags.map((name) => [name, [...(ALLOWED.get(name) ?? [])]]),
  );
  return { ...GATE, allowedTags, allowedAttributes };
}

function addNames(nodes: readonly HtmlNode[], names: Set<string>): Set<string> {
  for (const node of nodes) if (typeof node !== 'string') addNames(node.children, names.add(node.name));
  return names;
}

interface SanitiseOptions {
  baseUrl?: string | undefined;
  isFirstRelease?: boolean;
}

/**
 * Makes HTML safe for any reader and any page without changing its meaning.
 *
 * Only elements for text, structure, formulas, images, sound and video stay; scripts, styles, event handlers,
 * forms, frames and SVG are removed. All addresses are absolute http, https or (in links) mailto URLs, or
 * lead to a place in the article; an address that cannot be made absolute is removed. An element that becomes
 * empty is removed too. The result is well-formed HTML and XML with only characters that XML 1.0 allows.
 * Sanitising the result changes nothing. Never throws; takes linear time.
 *
 * @param html fragment or document from any source
 * @param options.baseUrl absolute http(s) URL that relative addresses are resolved against
 */
export function sanitiseHtml(html: string, options: SanitiseOptions = {}): string {
  return sanitiseAndRead(html, options).html;
}

/**
 * Returns what `sanitiseHtml` returns, and the text that `htmlToText` would return. Both come from one tree, because
 * parsing the HTML again would take as long as reading it.
 *
 * @param options.isFirstRelease if true, sanitises as release 0.1.0 did, to recognise its articles
 * @returns also `tree`: the tree of the result; `dropped`: the relative addresses that could not be made absolute;
 * `pictures`: the pictures whose address readers cannot load, see `AddressResolver`; `replaced`: the names of
 * elements that occur in the HTML, but not in the result
 */
export function sanitiseAndRead(
  html: string,
  { baseUrl, isFirstRelease = false }: SanitiseOptions = {},
): {
  html: string;
  text: string;
  tree: readonly HtmlNode[];
  dropped: readonly string[];
  pictures: readonly string[];
  replaced: readonly string[];
} {
  const addresses = new AddressResolver({ baseUrl, inputCharacters: html.length });
  const given = parseHtml(html).children;
  const givenNames = addNames(given, new Set());
  const nodes = repairHtml(given, addresses, { isFirstRelease });
  const names = addNames(nodes, new Set());
  return {
    html: sanitizeHtml(serialiseHtml(nodes), gateFor(names)).trim(),
    text: nodesToText(nodes, { isFirstRelease }),
    tree: nodes,
    dropped: addresses.dropped,
    pictures: addresses.pictures,
    replaced: [...givenNames].filter((name) => !names.has(name)),
  };
}
