import { createHash } from 'node:crypto';
import { parseDate } from '#shared/text/dates.ts';
import type { FeedItem, SourceFormat } from '../sources/source.ts';

/** How a feed reader recognises an item that it has seen. */
export interface ReaderRule {
  reader: string;
  /** The place of the rule in the reader's source. */
  source: string;
  /** The formats that the reader reads. */
  formats: readonly SourceFormat[];
  /** The identity of an item; undefined if the reader does not show the item at all. */
  identityOf(item: FeedItem): string | undefined;
}

const XML: readonly SourceFormat[] = ['rss', 'atom'];
const ALL: readonly SourceFormat[] = ['rss', 'atom', 'json'];

const isText = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';
const firstOf = (...texts: (string | undefined)[]): string | undefined => texts.find(isText);
const hash = (text: string): string => createHash('sha1').update(text).digest('hex');
const instantOf = (item: FeedItem): string =>
  item.date === undefined ? '' : (parseDate(item.date)?.instant.slice(0, 19) ?? '');
/** Resolves a relative id against `base`. An absolute id is returned unchanged. */
const resolved = (id: string, base: string | undefined): string =>
  /^[a-z][a-z0-9+.-]*:/i.test(id) ? id : (URL.parse(id, base)?.href ?? id);

/**
 * In RSS 2.0 a guid is a link, unless `isPermaLink` is false. feedparser treats an Atom id as a guid that is a
 * link.
 */
const isLinkLike = ({ format, isPermaLink = 'true' }: FeedItem): boolean =>
  format === 'atom' || isPermaLink === 'true';

/**
 * The rules of eight readers, each from the reader's source code of 2026 (FreshRSS: October 2024). `about` is set in
 * items of RSS 1.0 only.
 */
export const READER_RULES: readonly ReaderRule[] = [
  {
    reader: 'Miniflux',
    source:
      'miniflux/v2 internal/reader/{rss,rdf,atom,json}/*adapter.go, "Generate the entry hash" in buildFeed',
    formats: ALL,
    identityOf: ({ format, id, about, link, title = '', content = '' }) => {
      if (format === 'json') return firstOf(id, link, content)?.trim();
      // An item of RSS 1.0 is identified only by its link; `about` is not read.
      const ownId = about === undefined ? id : undefined;
      return ownId ?? firstOf(link)?.trim() ?? title + content;
    },
  },
  {
    reader: 'FreshRSS',
    source:
      'FreshRSS/FreshRSS app/Models/Feed.php decideEntryGuid, app/Utils/dotNotationUtil.php convertJsonToRss; FreshRSS/simplepie src/Item.php get_id',
    formats: ALL,
    identityOf: (item) => {
      const { format, id, about, link = '', title = '', content = '' } = item;
      const ownId = firstOf(id, about)?.trim();
      if (ownId !== undefined) return ownId;
      if (format === 'json') return hash(title + content + link);
      const parts = [link, instantOf(item), ...(link ? [] : title ? [title] : [content])];
      return hash(parts.join(''));
    },
  },
  {
    reader: 'NetNewsWire',
    source:
      'Ranchero-Software/NetNewsWire Modules/RSParser/Sources/RSParser/Feeds XML/RSSItem.swift uniqueID, XML/RSSParser.swift handleGuid and didStartElement, JSON/JSONFeedParser.swift parseUniqueID',
    formats: ALL,
    identityOf: (item) => {
      // An item of JSON Feed without an id is not shown.
      if (item.format === 'json') return item.id;
      const id = firstOf(item.id?.trim(), item.about);
      if (id !== undefined) return id;
      return hash(`${firstOf(item.link, item.title) ?? ''}${instantOf(item)}` || (item.content ?? ''));
    },
  },
  {
    reader: 'Feedbin',
    source:
      'feedbin/feedkit lib/feedkit/parser/entry.rb build_id, xml_entry.rb and json_entry.rb entry_id; feedbin/feedjira (branch f2) lib/feedjira/rss_entry_utilities.rb entry_id',
    formats: ALL,
    // feedjira reads RSS 1.0 like RSS 2.0, so `about` is not an id.
    identityOf: (item) =>
      item.id?.trim() ?? hash([item.link?.trim(), instantOf(item), item.title?.trim()].join('')),
  },
  {
    reader: 'newsboat',
    source: 'newsboat/newsboat src/rssparser.cpp get_guid; rss/rss09xparser.cpp parse_item, rss10parser.cpp',
    formats: XML,
    identityOf: ({ format, id, isPermaLink, about, base, link = '', date = '', title = '' }) => {
      const ownId = format === 'rss' && id && isPermaLink !== 'false' ? resolved(id, base) : id;
      return (ownId ?? about) || (link ? link + date : title);
    },
  },
  {
    reader: 'feedparser, rss2email',
    source:
      'kurtmckee/feedparser feedparser/mixin.py pop, namespaces/_base.py _start_guid and _start_item; rss2email/rss2email rss2email/feed.py _get_uid_for_entry',
    formats: XML,
    identityOf: (item) => {
      const id = firstOf(item.id, item.about)?.trim();
      if (id !== undefined) return isLinkLike(item) ? resolved(id, item.base) : id;
      return hash(firstOf(item.content, item.link, item.title)?.trim() ?? '');
    },
  },
  {
    reader: 'CommaFeed',
    source:
      'Athou/commafeed commafeed-server/…/feed/parser/FeedParser.java buildEntries; rometools/rome ConverterForRSS094 and ConverterForAtom10 createSyndEntry, RSS10Parser parseItem',
    formats: XML,
    identityOf: ({ id, about, link }) => firstOf(id, about, link),
  },
  {
    reader: 'Liferea',
    source:
      'lwindolf/liferea src/itemset.c itemset_generic_merge_check; src/parsers/rss_item.c parseRSSItem, atom10.c atom10_parse_entry_id',
    formats: XML,
    identityOf: ({ id, about, title, content }) => (about ?? id) || hash(JSON.stringify([title, content])),
  },
];
