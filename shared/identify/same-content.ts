import { isDeepStrictEqual } from 'node:util';
import type { Content } from '#shared/model/article.ts';
import { tagKey } from '#shared/model/timeline.ts';

/**
 * Whether a submission changes nothing that a reader can see. The order of object keys and `date_modified` are
 * ignored. A submission without a date or URL keeps those of the stored article.
 */
export function isSameContent(stored: Content, submitted: Content): boolean {
  return isDeepStrictEqual(comparable(stored, stored), comparable(submitted, stored));
}

/** Fields that repeat other fields, or that readers do not see. */
type NotCompared = 'content_text' | 'date_precision' | 'date_inferred' | 'date_modified';

/** Contains every other field of `Content`; the compiler reports a new field that is not compared. */
function comparable(content: Content, stored: Content): Record<Exclude<keyof Content, NotCompared>, unknown> {
  return {
    url: content.url ?? stored.url,
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
