import { createHash } from 'node:crypto';
import type { Content } from '#shared/model/article.ts';
import { streamSafe } from '#shared/text/stream-safe.ts';
import { canonicalUrl } from './canonical-url.ts';

/** What two typists do differently although they type the same: quotation marks, dashes, white space, case of nothing. */
function fold(text: string): string {
  return streamSafe(text)
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u201A\u201B\u2032]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Addresses of what is shown or played, here or behind a link that is a figure; the words around it are in the text. */
const MEDIA =
  /<(?:img|video|audio|source)\b[^>]*?\ssrc="([^"]*)"|<figure>(?:<(?:div|p)>)*<a href="([^"]*)"[^>]*>(?!<img)/g;

/**
 * What makes two articles the same to a reader: title, words, pictures, the thing linked to and the files attached.
 * Markup, tags, authors and dates do not count: the same words under another date are the same article.
 *
 * @returns SHA-256, hexadecimal
 */
export function contentHash(content: Content): string {
  const media = [...content.content_html.matchAll(MEDIA)].map(([, source, player]) => source ?? player);
  const parts = [
    fold(content.title),
    fold(content.content_text),
    media,
    // An article that says nothing but its title is what it leads to.
    content.external_url ?? (content.content_html === '' && content.url ? canonicalUrl(content.url) : ''),
    content.image ?? '',
    content.attachments.map((attachment) => attachment.url),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
