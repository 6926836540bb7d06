import type { Draft } from '#shared/model/draft.ts';
import type { OwnFields } from '#shared/model/own-fields.ts';

/** `_feedmill.source_ids` */
export interface SourceIds {
  rss: {
    guid: string;
    is_permalink: boolean;
    /** For a relative guid. */
    base?: string;
    /** From the link, without a guid. */
    is_derived?: true;
  };
  atom?: string;
  json?: string;
}

/** With the API's names. */
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

/** As readers see it, without corrections. */
export interface FeedItem {
  format: SourceFormat;
  /** `guid` or `id`. */
  id?: string;
  /** As written (RSS). */
  isPermaLink?: string;
  /** `rdf:about` (RSS 1.0). */
  about?: string;
  /** `xml:base` */
  base?: string;
  link?: string;
  title?: string;
  /** HTML or text. */
  content?: string;
  /** Of publication, else of change. */
  date?: string;
  /** Absolute, as imported. */
  url?: string;
  /** As imported. */
  guid?: string;
}

/** For the settings of a new feed. */
export interface SourceFeed {
  format: SourceFormat | 'wxr' | 'ghost' | 'substack' | 'medium' | 'markdown';
  title?: string;
  description?: string;
  home_page_url?: string;
  language?: string;
  icon?: string;
  rights?: string;
  /** Liferea and others identify a feed by it. */
  atom_id?: string;
  /** Older entries (RFC 5005, JSON Feed `next_url`), absolute. */
  next?: string;
}

/** Such as a draft. */
export interface HiddenItem {
  /** Old id or address. */
  knownBy: string;
  what: string;
}

/** Imported incompletely, or not at all. */
export interface SourceFault {
  /** From 1. */
  line?: number;
  /** In a folder. */
  file?: string;
  /** Title, id or field. */
  what: string;
  reason: string;
  /** The whole item, not a part. */
  isLeftOut: boolean;
  /** Items; 1 if absent. */
  count?: number;
  /** Address or publisher id, if it could have been published. */
  knownBy?: string;
  /** Not public now, but could have been published. */
  hidden?: readonly HiddenItem[];
  /** An earlier item has the same id. */
  isRepeated?: true;
}

export type SourceEvent =
  | { kind: 'feed'; feed: SourceFeed }
  | { kind: 'entry'; article: SourceArticle; item?: FeedItem; line?: number }
  | { kind: 'fault'; fault: SourceFault };

export interface SourceOptions {
  /** Of the source. */
  url?: string;
  /** `/:year/:slug/`, for sources without addresses. */
  permalinks?: string;
}

/** Or why it is unreadable. */
export type FileText = { text: string } | { reason: string };
