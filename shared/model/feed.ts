import type { Author } from './article.ts';

export type NearDuplicatePolicy = 'flag' | 'reject' | 'allow';

/** What a publisher says of a feed. */
export interface FeedSettings {
  title: string;
  description?: string;
  home_page_url?: string;
  /** BCP 47. */
  language?: string;
  authors?: Author[];
  icon?: string;
  /** Who may do what with the articles: plain text, as a notice says it. */
  rights?: string;
  near_duplicates: NearDuplicatePolicy;
  /** How long readers may keep a feed file before they ask again, in minutes; `TTL_MINUTES.default` where absent. */
  ttl_minutes?: number;
}

export interface Feed extends FeedSettings {
  /** The name in its addresses: 1 to 64 of a-z, 0-9 and -, first and last not -. */
  feed: string;
  created_at: string;
  updated_at: string;
}

export interface StoredFeed extends Feed {
  /** A feed that is being deleted takes nothing more, and is listed nowhere. */
  state: 'active' | 'deleting';
}

/** A name in an address. The same rule for API paths and for files. */
export const FEED_NAME = /^(?!-)[a-z0-9-]{1,64}(?<!-)$/;
