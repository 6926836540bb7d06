import { isDeepStrictEqual } from 'node:util';
import type { Content } from '#shared/model/article.ts';
import { tagKey } from '#shared/model/timeline.ts';
import { canonicalUrl } from './canonical-url.ts';

/**
 * Does a submission say what the article already says? Parameters that tell how a reader came do not count, nor does
 * the order of an object's keys, nor `date_modified` alone: nothing that a reader could see has changed. A submission
 * without a date or an address does not take the article's away.
 */
export function isSameContent(stored: Content, submitted: Content): boolean {
  return isDeepStrictEqual(comparable(stored, stored), comparable(submitted, stored));
}

function comparable(content: Content, stored: Content) {
  const url = content.url ?? stored.url;
  return {
    url: url === undefined ? undefined : canonicalUrl(url),
    external_url: content.external_url,
    title: content.title,
    summary: content.summary,
    content_html: content.content_html,
    date_published: content.date_inferred ? stored.date_published : content.date_published,
    authors: content.authors,
    tags: content.tags.map(tagKey).sort(),
    language: content.language,
    image: content.image,
    attachments: content.attachments,
    extensions: content.extensions,
  };
}
