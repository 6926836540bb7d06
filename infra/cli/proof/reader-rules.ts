import { createHash } from 'node:crypto';
import { parseDate } from '#shared/text/dates.ts';
import type { FeedItem, SourceFormat } from '../sources/source.ts';

/** How a feed reader recognises an item that it has seen. */
export interface ReaderRule {
  reader: string;
  /** Where the rule is in the reader's source. */
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

/** Guids are links unless they say false (RSS 2.0); an id of Atom is treated as such a guid by feedparser. */
const isLinkLike = ({ format, isPermaLink = 'true' }: FeedItem): boolean =>
  format === 'atom' || isPermaLink === 'true';

/** The rules of eight readers, each as its source has it. */
export const READER_RULES: readonly ReaderRule[] = [
  {
    reader: 'Miniflux',
    source: 'miniflux/v2 internal/reader/{rss,rdf,atom,json}/*adapter.go, "Generate the entry hash"',
    formats: ALL,
    // RSS 1.0 is known by its link alone; `about` is not read.
    identityOf: ({ id, about, link, title = '', content = '' }) =>
      (about === undefined || id !== undefined ? firstOf(id) : undefined) ?? firstOf(link) ?? title + content,
  },
  {
    reader: 'FreshRSS',
    source: 'simplepie/simplepie src/Item.php get_id; FreshRSS app/Models/Feed.php decideEntryGuid',
    formats: ALL,
    identityOf: ({ id, about, link, title = '', content = '' }) =>
      (firstOf(id, about, link) ?? hash(title + content)).trim(),
  },
  {
    reader: 'NetNewsWire',
    source:
      'Ranchero-Software/NetNewsWire Modules/Parser RSSParser.swift, RSSArticle.swift articleID and calculatedArticleID, JSONFeedParser.swift',
    formats: ALL,
    identityOf: (item) => {
      const id = firstOf(item.id, item.about);
      if (id !== undefined) return id.trim();
      if (item.format === 'json') return undefined;
      return hash(`${firstOf(item.link, item.title) ?? ''}${instantOf(item)}` || (item.content ?? ''));
    },
  },
  {
    reader: 'Feedbin',
    source: 'feedbin/feedkit lib/feedkit/parser/entry.rb build_id, xml_entry.rb, json_entry.rb',
    formats: ALL,
    identityOf: (item) => {
      const id = firstOf(item.id, item.about);
      return id?.trim() ?? hash([item.link?.trim(), instantOf(item), item.title?.trim()].join(''));
    },
  },
  {
    reader: 'newsboat',
    source: 'newsboat/newsboat src/rssparser.cpp get_guid',
    formats: XML,
    identityOf: ({ id, about, link = '', date = '', title = '' }) =>
      (id ?? about) || (link ? link + date : title),
  },
  {
    reader: 'feedparser, rss2email',
    source:
      'kurtmckee/feedparser mixin.py pop (relative ids are resolved); rss2email feed.py _get_uid_for_entry',
    formats: XML,
    identityOf: (item) => {
      const id = firstOf(item.id, item.about)?.trim();
      if (id !== undefined) return isLinkLike(item) ? (URL.parse(id, item.base)?.href ?? id) : id;
      return hash(firstOf(item.content, item.link, item.title) ?? '');
    },
  },
  {
    reader: 'CommaFeed',
    source:
      'Athou/commafeed FeedParser.java buildEntries; rometools/rome ConverterForRSS094, RSS10Parser, Atom10Parser',
    formats: XML,
    identityOf: ({ id, about, link }) => firstOf(id, about, link),
  },
  {
    reader: 'Liferea',
    source: 'lwindolf/liferea src/itemset.c itemset_generic_merge_check; src/parsers/rss_item.c, atom10.c',
    formats: XML,
    identityOf: ({ id, about, title, content }) =>
      firstOf(id, about) ?? hash(JSON.stringify([title, content])),
  },
];
