import { isDeepStrictEqual } from 'node:util';
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
  /** When something last changed that its files say; absent as long as that is `updated_at`. */
  shown_at?: string;
  /** A feed that is being deleted takes nothing more, and is listed nowhere. */
  state: 'active' | 'deleting';
}

/** Settings that no file says. */
const HIDDEN_FIELDS: readonly string[] = ['near_duplicates'] satisfies (keyof FeedSettings)[];
/** What the lists of all feeds say of one: the home page and OPML. */
export const LISTED_FIELDS = ['title', 'description', 'home_page_url', 'language'] as const;

/** What a change of a feed's settings changes for readers. */
export function visibleChange(
  before: Partial<FeedSettings>,
  after: Partial<FeedSettings>,
): { ofFiles: boolean; ofLists: boolean } {
  const names = Object.keys({ ...before, ...after }) as (keyof FeedSettings)[];
  const changed = names.filter((name) => !isDeepStrictEqual(before[name], after[name]));
  return {
    ofFiles: changed.some((name) => !HIDDEN_FIELDS.includes(name)),
    ofLists: LISTED_FIELDS.some((name) => changed.includes(name)),
  };
}

/** A name in an address. The same rule for API paths and for files. */
export const FEED_NAME = /^(?!-)[a-z0-9-]{1,64}(?<!-)$/;
