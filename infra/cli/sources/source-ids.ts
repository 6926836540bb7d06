import { createHash } from 'node:crypto';
import { parseDate } from '#shared/text/dates.ts';
import type { FeedItem, SourceIds } from './source.ts';

/**
 * The ids of an item for `_feedmill.source_ids`. With these ids a reader derives the same identity from Feedmill's file
 * as from the old feed.
 *
 * Readers identify an item without an id by its link. So the link becomes its source id, and our RSS writes no guid for
 * the item (decision 285). If several items share the link, the date is added to the link. If the item has no link
 * either, its title or a hash of its content becomes its source id. Each source id is unique in the source.
 */
export class SourceIdsOf {
  readonly #seen = new Set<string>();

  /** @returns undefined if an earlier item of the source had the same id: readers show only one of them */
  of(item: FeedItem, url: string | undefined): SourceIds | undefined {
    const givenId = item.id?.trim() ? item.id : item.about?.trim() ? item.about : undefined;
    const guid = givenId ?? this.#derived(item);
    const key = hashOf(guid);
    if (this.#seen.has(key)) return undefined;
    this.#seen.add(key);
    const isAddress = /^https?:\/\//i.test(guid.trim());
    const isRelative = !/^[a-z][a-z0-9+.-]*:/i.test(guid.trim());
    const isPermalink =
      item.id === undefined ? isAddress && (guid === item.link || guid === url) : isPermalinkOf(item);
    const rss = {
      guid,
      is_permalink: isPermalink,
      ...(isRelative && item.base !== undefined && URL.parse(item.base) !== null && { base: item.base }),
      ...(givenId === undefined && isOfLink(guid, item, url) && { is_derived: true as const }),
    };
    if (item.format === 'atom') return { rss, atom: guid };
    return item.format === 'json' ? { rss, json: guid } : { rss };
  }

  #derived({ link, date, title, content }: FeedItem): string {
    const isFree = (guid: string | undefined): guid is string =>
      guid !== undefined && guid.trim() !== '' && !this.#seen.has(hashOf(guid));
    const dated =
      link !== undefined && date !== undefined ? `${link} ${parseDate(date)?.instant ?? date}` : undefined;
    return (
      [link, dated, title].find(isFree) ?? `urn:sha1:${hashOf(JSON.stringify([link, date, title, content]))}`
    );
  }
}

/**
 * Whether the id was derived from a link that our file contains. Our file has only absolute links, so a relative
 * link is not in it.
 */
function isOfLink(guid: string, { format, link }: FeedItem, url: string | undefined): boolean {
  return format === 'rss' && link !== undefined && link === url && guid.startsWith(link);
}

/** RSS 2.0: `isPermaLink` is true unless the attribute is `false`. Ids of other formats are not links. */
function isPermalinkOf({ format, isPermaLink }: FeedItem): boolean {
  return format === 'rss' && isPermaLink?.trim().toLowerCase() !== 'false';
}

function hashOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
