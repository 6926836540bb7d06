import { hash as hashWith } from 'node:crypto';
import type { Content } from '#shared/model/article.ts';
import { visibleText } from '#shared/text/visible-text.ts';
import { canonicalUrl, canonicalUrlWithFragment } from './canonical-url.ts';
import { contentHash } from './content-hash.ts';

const ESCAPES = /(?:%[0-9A-F]{2})+/g;

/**
 * The hashes that a takedown refuses in addition to the identity keys of the article. They also match its id,
 * URL and content in forms with only invisible differences (invisible characters, `http:` or `https:`,
 * slashes at the end of the path). Used only to refuse submissions, not to identify articles.
 *
 * @param hash `contentHash(content)`
 * @returns SHA-256, hexadecimal, of the id, the URL and the content, as far as they exist
 */
export function refusalHashes(content: Content, hash: string, publisherId?: string): string[] {
  const hashOf = (kind: string, text: string) => hashWith('sha256', `${kind}:${text}`);
  const visible = {
    ...content,
    title: visibleText(content.title),
    content_text: visibleText(content.content_text),
  };
  const isSame = visible.title === content.title && visible.content_text === content.content_text;
  return [
    ...(publisherId === undefined ? [] : [hashOf('id', visibleText(publisherId).trim())]),
    ...(content.url === undefined ? [] : [hashOf('url', foldedUrl(content.url))]),
    hashOf('content', isSame ? hash : contentHash(visible)),
  ];
}

function foldedUrl(url: string): string {
  const [path = '', ...query] = (canonicalUrlWithFragment(url) ?? canonicalUrl(url))
    .replace(/^https?:/, '')
    .replace(ESCAPES, visibleEscapes)
    .split('?');
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return [path.slice(0, end), ...query].join('?');
}

function visibleEscapes(escapes: string): string {
  try {
    return encodeURIComponent(visibleText(decodeURIComponent(escapes)));
  } catch {
    // Bytes that are not UTF-8 are compared unchanged.
    return escapes;
  }
}
