import { omitNullish } from '#shared/model/field-schemas.ts';
import type { ArticleFields } from './article-fields.ts';
import { leftOut } from './left-out.ts';
import type { FeedItem, SourceArticle, SourceEvent, SourceIds } from './source.ts';

export interface ReadEntry {
  content: Omit<SourceArticle, '_feedmill'>;
  item: FeedItem;
  ids: SourceIds;
  fields: ArticleFields;
  /** Title or id of the item, for messages. */
  what: string;
  line?: number | undefined;
}

/**
 * The date of the last change. It takes the place of a publication date that is missing or cannot be read, because
 * an article without a date would be the newest of the feed. An item without an id does not get this date, because
 * feed readers can identify such an item by its date.
 */
function changeOf({ date_modified }: ReadEntry['content'], { id, about }: FeedItem): string | undefined {
  return (id ?? about) === undefined ? undefined : date_modified;
}

/**
 * The events of an item: its article, if the item has something to show, and a fault for each part that could not
 * be read.
 */
export function entryEvents({ content, item, ids, fields, what, line }: ReadEntry): SourceEvent[] {
  const { title, content_html, content_text, url, image, attachments = [] } = content;
  const date = content.date_published ?? changeOf(content, item);
  const isEmpty = title === undefined && content_html === undefined && content_text === undefined;
  if (isEmpty && url === undefined && image === undefined && attachments.length === 0) {
    const reason = 'has no title, content, address, image or attachment, so there is nothing to show';
    return [leftOut({ ...omitNullish({ line }), what, reason })];
  }
  if (isEmpty && url !== undefined)
    fields.fault('has neither title nor content; its address becomes its title, as in readers');
  const article: SourceArticle = {
    ...content,
    ...(isEmpty && url !== undefined && { title: url }),
    ...(date !== undefined && { date_published: date }),
    _feedmill: { source_ids: ids },
  };
  const read = { ...item, guid: ids.rss.guid, ...omitNullish({ url }) };
  return [
    { kind: 'entry', article, item: read, ...omitNullish({ line }) },
    ...fields.faults.map((fault): SourceEvent => ({ kind: 'fault', fault })),
  ];
}
