import { hash } from 'node:crypto';
import type { Content } from '#shared/model/article.ts';
import { type HtmlNode, parseHtml } from '#shared/text/html-tree.ts';
import { canonicalUrl, withoutTracking } from './canonical-url.ts';
import { foldTypography } from './fold-typography.ts';

/** The attribute with the address that an element shows, plays or links to. */
const ADDRESS_OF: Readonly<Record<string, string>> = {
  a: 'href',
  img: 'src',
  video: 'src',
  audio: 'src',
  source: 'src',
};

/**
 * The hash of the content that readers see: title, words, link targets, pictures, the external URL and
 * attachments. Markup, tags, authors, dates and tracking parameters are ignored, so the same words with
 * another date have the same hash.
 *
 * @param tree of `content.content_html`, if it has been parsed already
 * @returns SHA-256, hexadecimal
 */
export function contentHash(
  content: Content,
  tree: readonly HtmlNode[] = treeOf(content.content_html),
): string {
  const ownAddress = content.url === undefined ? undefined : canonicalUrl(content.url);
  const parts = [
    foldTypography(content.title),
    foldTypography(content.content_text),
    // Links to the article's own address are left out, because a copy at another address contains that address instead.
    addressesIn(tree).filter((address) => !isWithin(ownAddress, address)),
    // An article with only a title is identified by the address that it refers to.
    addressOf(content.external_url ?? (content.content_html === '' ? content.url : undefined)),
    addressOf(content.image),
    content.attachments.map((attachment) => addressOf(attachment.url)),
  ];
  return hash('sha256', JSON.stringify(parts));
}

/** HTML without an attribute for addresses is not parsed. */
function treeOf(html: string): readonly HtmlNode[] {
  return /href|src/i.test(html) ? parseHtml(html).children : [];
}

/** The addresses that the elements show, play or link to, in document order. */
function addressesIn(nodes: readonly HtmlNode[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    const given = node.attributes[ADDRESS_OF[node.name] ?? ''];
    // A link with only a fragment leads to another place in the same text.
    const address = given === undefined || given.startsWith('#') ? [] : [addressOf(given)];
    return [...address, ...addressesIn(node.children)];
  });
}

function addressOf(given: string | undefined): string {
  if (given === undefined) return '';
  const url = /^https?:/i.test(given) ? URL.parse(given) : null;
  return url === null ? given : withoutTracking(url);
}

function isWithin(ownAddress: string | undefined, address: string): boolean {
  return ownAddress !== undefined && (address === ownAddress || address.startsWith(`${ownAddress}#`));
}
