import { createHash } from 'node:crypto';
import type { Content } from '#shared/model/article.ts';
import { canonicalUrl } from './canonical-url.ts';
import { foldTypography } from './fold-typography.ts';

/** Addresses of what is shown or played, here or behind a link that is a figure; the words around it are in the text. */
const MEDIA =
  /<(?:img|video|audio|source)\b[^>]*?\ssrc="([^"]*)"|<figure>(?:<(?:div|p)>)*<a href="([^"]*)"[^>]*>(?!<img)/g;

/**
 * The content hash as releases up to 9b185eb made it: the addresses of links did not count. What they stored is looked up
 * by it, and may be dropped only when no item of theirs is left (docs/scale.md, "Changing what is stored").
 *
 * @returns SHA-256, hexadecimal
 */
export function contentHashBeforeLinks(content: Content): string {
  const media = [...content.content_html.matchAll(MEDIA)].map(([, source, player]) => source ?? player);
  const parts = [
    foldTypography(content.title),
    foldTypography(content.content_text),
    media,
    // An article that says nothing but its title is what it leads to.
    content.external_url ?? (content.content_html === '' && content.url ? canonicalUrl(content.url) : ''),
    content.image ?? '',
    content.attachments.map((attachment) => attachment.url),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
