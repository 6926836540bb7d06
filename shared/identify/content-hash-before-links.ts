import { hash } from 'node:crypto';
import type { Content } from '#shared/model/article.ts';
import { canonicalUrl } from './canonical-url.ts';
import { foldTypography } from './fold-typography.ts';

/**
 * HTML tags with the addresses of media, and links in figures that lead to a player. `content_text` does not contain
 * these addresses.
 */
const MEDIA =
  /<(?:img|video|audio|source)\b[^>]*?\ssrc="([^"]*)"|<figure>(?:<(?:div|p)>)*<a href="([^"]*)"[^>]*>(?!<img)/g;

/**
 * The content hash of release 0.1.0, which ignored the addresses of links; it finds articles of that release. This
 * function can be removed when no such items are left (docs/scale.md, "Changing what is stored").
 *
 * @returns SHA-256, hexadecimal
 */
export function contentHashBeforeLinks(content: Content): string {
  const media = [...content.content_html.matchAll(MEDIA)].map(([, source, player]) => source ?? player);
  const parts = [
    foldTypography(content.title),
    foldTypography(content.content_text),
    media,
    // An article with only a title is identified by the address that it refers to.
    content.external_url ?? (content.content_html === '' && content.url ? canonicalUrl(content.url) : ''),
    content.image ?? '',
    content.attachments.map((attachment) => attachment.url),
  ];
  return hash('sha256', JSON.stringify(parts));
}
