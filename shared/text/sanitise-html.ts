import sanitizeHtml from 'sanitize-html';
import { AddressResolver } from './html-address.ts';
import { ALLOWED_ATTRIBUTES, MATH_ATTRIBUTES } from './html-allowed.ts';
import { repairHtml } from './html-repair.ts';
import { nodesToText } from './html-to-text.ts';
import { parseHtml, serialiseHtml, VOID_ELEMENTS } from './html-tree.ts';

/**
 * The gate: a maintained sanitiser has the last word, so that a mistake in our own repairs can cost beauty, never
 * safety. Where they are right it changes nothing, and a test holds that.
 */
const ALLOWED = [...ALLOWED_ATTRIBUTES, ...MATH_ATTRIBUTES];
const GATE: sanitizeHtml.IOptions = {
  allowedTags: ALLOWED.map(([name]) => name),
  allowedAttributes: Object.fromEntries(ALLOWED.map(([name, attributes]) => [name, [...attributes]])),
  allowedSchemes: ['http', 'https'],
  allowedSchemesByTag: { a: ['http', 'https', 'mailto'] },
  allowProtocolRelative: false,
  selfClosing: [...VOID_ELEMENTS],
  parseStyleAttributes: false,
};

interface SanitiseOptions {
  baseUrl?: string | undefined;
  isFirstRelease?: boolean;
}

/**
 * HTML that is safe in any reader and on any page, and says the same.
 *
 * Only elements that carry text, structure, formulas, images, sound or video stay; no script, style, handler, form, frame
 * or SVG. All addresses are absolute http, https or (links) mailto; a relative one that cannot be made so goes,
 * and its element with it where it is empty without. The result is well-formed as HTML and as XML, holds only
 * characters that XML 1.0 can carry, and sanitising it again changes nothing. Never throws; linear in its input.
 *
 * @param html fragment or document, from anywhere
 * @param options.baseUrl absolute http(s) URL that relative addresses are relative to
 */
export function sanitiseHtml(html: string, options: SanitiseOptions = {}): string {
  return sanitiseAndRead(html, options).html;
}

/**
 * The same, and what `htmlToText` says of it: read from the tree that the HTML is written from, since to parse it again
 * is as much work as to read it.
 *
 * @param options.isFirstRelease whether to do as the first release did, to know an article again that it stored
 * @returns and `dropped`: the relative addresses that could not be made absolute, see `AddressResolver`
 */
export function sanitiseAndRead(
  html: string,
  { baseUrl, isFirstRelease = false }: SanitiseOptions = {},
): { html: string; text: string; dropped: readonly string[] } {
  const addresses = new AddressResolver({ baseUrl, inputCharacters: html.length });
  const nodes = repairHtml(parseHtml(html).children, addresses, { isFirstRelease });
  return {
    html: sanitizeHtml(serialiseHtml(nodes), GATE).trim(),
    text: nodesToText(nodes, { isFirstRelease }),
    dropped: addresses.dropped,
  };
}
