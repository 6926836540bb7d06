import { createHash } from 'node:crypto';
import type { Content } from '#shared/model/article.ts';
import { type HtmlNode, parseHtml } from '#shared/text/html-tree.ts';
import { canonicalUrl, withoutTracking } from './canonical-url.ts';
import { foldTypography } from './fold-typography.ts';

/** The attribute of an element that names what it shows, plays or leads to. */
const ADDRESS_OF: Readonly<Record<string, string>> = {
  a: 'href',
  img: 'src',
  video: 'src',
  audio: 'src',
  source: 'src',
};

/**
 * What makes two articles the same to a reader: title, words, where its links lead, its pictures, the thing linked to and
 * the files attached. Markup, tags, authors and dates do not count, nor do tracking parameters: the same words under
 * another date are the same article.
 *
 * @returns SHA-256, hexadecimal
 */
export function contentHash(content: Content): string {
  const own = content.url === undefined ? undefined : canonicalUrl(content.url);
  const parts = [
    foldTypography(content.title),
    foldTypography(content.content_text),
    // A copy links to itself where it stands.
    addressesOf(content.content_html).filter((address) => !isWithin(own, address)),
    // An article that says nothing but its title is what it leads to.
    addressOf(content.external_url ?? (content.content_html === '' ? content.url : undefined)),
    addressOf(content.image),
    content.attachments.map((attachment) => addressOf(attachment.url)),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** The last HTML and its addresses: a submission hashes the same HTML with its text in several forms. */
let last: { html: string; addresses: readonly string[] } = { html: '', addresses: [] };

function addressesOf(html: string): readonly string[] {
  // Without an attribute that has an address the HTML is not parsed.
  if (!/href|src/i.test(html)) return [];
  if (last.html !== html) last = { html, addresses: addressesIn(parseHtml(html).children) };
  return last.addresses;
}

/** In the order of the text. */
function addressesIn(nodes: readonly HtmlNode[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    const given = node.attributes[ADDRESS_OF[node.name] ?? ''];
    // A fragment alone leads to another line of the same text.
    const address = given === undefined || given.startsWith('#') ? [] : [addressOf(given)];
    return [...address, ...addressesIn(node.children)];
  });
}

function addressOf(given: string | undefined): string {
  if (given === undefined) return '';
  return /^https?:/i.test(given) && URL.canParse(given) ? withoutTracking(given) : given;
}

function isWithin(own: string | undefined, address: string): boolean {
  return own !== undefined && (address === own || address.startsWith(`${own}#`));
}
