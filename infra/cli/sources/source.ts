import type { Draft } from '#shared/model/draft.ts';
import type { OwnFields } from '#shared/model/own-fields.ts';

/** The ids that an article had in old feeds: `_feedmill.source_ids` of the API. */
export interface SourceIds {
  rss: {
    guid: string;
    is_permalink: boolean;
    /** `xml:base` of a relative guid. */
    base?: string;
    /** True if the item has no guid and this id is made from its link. */
    is_derived?: true;
  };
  atom?: string;
  json?: string;
}

/** One article, in the field names of the API. */
export type SourceArticle = Pick<Draft, SourceField> & OwnFields & { _feedmill: { source_ids: SourceIds } };

type SourceField =
  | 'url'
  | 'external_url'
  | 'title'
  | 'summary'
  | 'content_html'
  | 'content_text'
  | 'content_markdown'
  | 'date_published'
  | 'date_modified'
  | 'authors'
  | 'tags'
  | 'language'
  | 'image'
  | 'attachments';

export type SourceFormat = 'rss' | 'atom' | 'json';

/** An item as feed readers see it: the texts of the file, before anything is corrected or resolved. */
export interface FeedItem {
  format: SourceFormat;
  /** The text of `guid` or `id`, as it is in the file. */
  id?: string;
  /** The attribute `isPermaLink` of RSS as it is written. */
  isPermaLink?: string;
  /** `rdf:about` (RSS 1.0). */
  about?: string;
  /** The `xml:base` that applies to the item. */
  base?: string;
  link?: string;
  title?: string;
  /** The content that is shown, as HTML or text. */
  content?: string;
  /** The text of the publication date, otherwise the text of the date of change. */
  date?: string;
  /** The absolute address that an import gives the item. */
  url?: string;
  /** The guid that an import gives the item: the item's id, or the id that replaces it. */
  guid?: string;
}

/** The data of the feed itself, for the settings of a new feed. */
export interface SourceFeed {
  format: SourceFormat | 'wxr' | 'ghost' | 'substack' | 'medium' | 'markdown';
  title?: string;
  description?: string;
  home_page_url?: string;
  language?: string;
  icon?: string;
  rights?: string;
  /** `id` of an Atom feed, by which readers such as Liferea identify the feed. */
  atom_id?: string;
  /** The next document with older entries (RFC 5005 `prev-archive` or `next`, JSON Feed `next_url`), absolute. */
  next?: string;
}

/** An item of a source that is not public, such as a draft. */
export interface HiddenItem {
  /** Its id in the old feed, or its address. */
  knownBy: string;
  what: string;
}

/** A part of the source that was not imported, or was imported incompletely. */
export interface SourceFault {
  /** Line of the source, from 1; absent if it is unknown. */
  line?: number;
  file?: string;
  /** The title, the id or the field, so that a person finds the part in the source. */
  what: string;
  reason: string;
  /** True if the whole item was left out; false if only a part of it was. */
  isLeftOut: boolean;
  /** The number of items that the fault is about; 1 if absent. */
  count?: number;
  /** The address or publisher id of the article, if an earlier import of this file could have published it. */
  knownBy?: string;
  /** The items that are not public now, if an earlier import could have published them. */
  hidden?: readonly HiddenItem[];
  /** True if an earlier item has the same id. */
  isRepeated?: true;
}

/** What the code that reads an old feed or an export yields, one after another. */
export type SourceEvent =
  | { kind: 'feed'; feed: SourceFeed }
  | { kind: 'entry'; article: SourceArticle; item?: FeedItem; line?: number }
  | { kind: 'fault'; fault: SourceFault };

export interface SourceOptions {
  url?: string;
  /**
   * The pattern of the addresses of articles, such as `/:year/:slug/`, for sources that do not contain
   * addresses.
   */
  permalinks?: string;
}

/** The text of a file, or why it cannot be read. */
export type FileText = { text: string } | { reason: string };
