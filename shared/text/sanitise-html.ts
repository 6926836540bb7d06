import sanitizeHtml from 'sanitize-html';
import { AddressResolver } from './html-address.ts';
import { ALLOWED_ATTRIBUTES } from './html-allowed.ts';
import { repairHtml } from './html-repair.ts';
import { nodesToText } from './html-to-text.ts';
import { parseHtml, serialiseHtml, VOID_ELEMENTS } from './html-tree.ts';

/**
 * The gate: a maintained sanitiser has the last word, so that a mistake in our own repairs can cost beauty, never
 * safety. Where they are right it changes nothing, and a test holds that.
 */
const GATE: sanitizeHtml.IOptions = {
  allowedTags: [...ALLOWED_ATTRIBUTES.keys()],
  allowedAttributes: Object.fromEntries(
    [...ALLOWED_ATTRIBUTES].map(([name, attributes]) => [name, [...attributes]]),
  ),
  allowedSchemes: ['http', 'https'],
  allowedSchemesByTag: { a: ['http', 'https', 'mailto'] },
  allowProtocolRelative: false,
  selfClosing: [...VOID_ELEMENTS],
  parseStyleAttributes: false,
};

/**
 * HTML that is safe in any reader and on any page, and says the same.
 *
 * Only elements that carry text, structure, images, sound or video stay; no script, style, handler, form, frame,
 * SVG or MathML. All addresses are absolute http, https or (links) mailto; a relative one that cannot be made so goes,
 * and its element with it where it is empty without. The result is well-formed as HTML and as XML, holds only
 * characters that XML 1.0 can carry, and sanitising it again changes nothing. Never throws; linear in its input.
 *
 * @param html fragment or document, from anywhere
 * @param options.baseUrl absolute http(s) URL that relative addresses are relative to
 */
export function sanitiseHtml(html: string, options: { baseUrl?: string | undefined } = {}): string {
  return sanitiseAndRead(html, options).html;
}

/**
 * The same, and what `htmlToText` says of it: read from the tree that the HTML is written from, since to parse it again
 * is as much work as to read it.
 *
 * @returns and `dropped`: the relative addresses that could not be made absolute, see `AddressResolver`
 */
export function sanitiseAndRead(
  html: string,
  { baseUrl }: { baseUrl?: string | undefined } = {},
): { html: string; text: string; dropped: readonly string[] } {
  const addresses = new AddressResolver({ baseUrl, inputCharacters: html.length });
  const nodes = repairHtml(parseHtml(html).children, addresses);
  return {
    html: sanitizeHtml(serialiseHtml(nodes), GATE).trim(),
    text: nodesToText(nodes),
    dropped: addresses.dropped,
  };
}
