import { omitNullish } from '#shared/model/field-schemas.ts';
import { ArticleFields } from './article-fields.ts';
import { entryEvents } from './entry-events.ts';
import { leftOut } from './left-out.ts';
import type { FeedItem, SourceArticle, SourceEvent } from './source.ts';
import type { SourceIdsOf } from './source-ids.ts';
import type { XmlElement } from './xml-items.ts';

/** The data of a feed that its entries need. */
export interface FeedSurroundings {
  ids: SourceIdsOf;
  /** The base for relative addresses: the channel's link, otherwise the address of the source. */
  base: string | undefined;
  /** The feed's authors, which an Atom entry without authors gets. */
  authors: readonly { name?: string | undefined; url?: string | undefined }[];
}

type Content = Omit<SourceArticle, '_feedmill' | 'url'>;

/**
 * An item or entry of an XML feed as an article, with a fault for each part that could not be read.
 *
 * @param item the item as feed readers see it
 * @param read returns the fields of the article except its address
 */
export function readEntry(
  element: XmlElement,
  item: FeedItem,
  feed: FeedSurroundings,
  read: (fields: ArticleFields) => { [Name in keyof Content]: Content[Name] | undefined },
): SourceEvent[] {
  const kind = item.format === 'rss' ? 'an item' : 'an entry';
  const what = item.title ?? item.id ?? item.link ?? `${kind} without a title`;
  const fields = new ArticleFields(what, element.base ?? feed.base, element.line);
  const url = fields.address('link', item.link);
  const sourceIds = feed.ids.of(item, url);
  if (sourceIds === undefined) return [repeated(element, item, what)];
  const content = omitNullish({ url, ...read(fields) });
  return entryEvents({ content, item, ids: sourceIds, fields, what, line: element.line });
}

function repeated(element: XmlElement, item: FeedItem, what: string): SourceEvent {
  const reason = `an earlier item has the same id "${item.id ?? item.link ?? ''}", so readers show only one of them`;
  return leftOut({ line: element.line, what, reason, isRepeated: true });
}
