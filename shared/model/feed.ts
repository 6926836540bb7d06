import { isDeepStrictEqual } from 'node:util';
import type { AliasSetting } from './alias.ts';
import type { Author } from './article.ts';

type NearDuplicatePolicy = 'flag' | 'reject' | 'allow';

/** The settings of a feed; publishers can change all of them except `ADMIN_FIELDS`. */
export interface FeedSettings {
  title: string;
  description?: string;
  home_page_url?: string;
  /** Language of the feed, BCP 47. */
  language?: string;
  authors?: Author[];
  icon?: string;
  /** Copyright or licence notice of the articles, plain text. */
  rights?: string;
  near_duplicates: NearDuplicatePolicy;
  /** Minutes for which readers may cache a feed file; `TTL_MINUTES.default` if absent. */
  ttl_minutes?: number;
  /**
   * The number of articles in a live file; all articles of the last 48 hours if there are more of them.
   * `MAX_ITEMS.default` if absent.
   */
  max_items?: number;
  /** Whether the feed is left out of the home page and of the OPML list; false if absent. */
  unlisted?: boolean;
  /** Hours without a new or corrected article after which the feed counts as silent; never if absent. */
  silent_after_hours?: number;
  /** Old addresses, which redirect to the feed's files; unique among all feeds. */
  aliases?: AliasSetting[];
  /** The Atom id of the feed in the system from which it moved in. */
  atom_id?: string;
  /**
   * Articles from before this time are only in the archive, because the old files of a feed that moved in did not have
   * them: ISO 8601, UTC.
   */
  live_since?: string;
}

export const ADMIN_FIELDS = ['aliases', 'atom_id', 'live_since'] as const satisfies (keyof FeedSettings)[];

export interface Feed extends FeedSettings {
  /** The name of the feed in paths: 1 to 64 letters (a-z), digits and hyphens, with no hyphen at either end. */
  feed: string;
  created_at: string;
  updated_at: string;
}

export interface StoredFeed extends Feed {
  /**
   * When a setting that appears in the feed's files was changed last: ISO 8601, UTC. If this field is absent, the
   * last such change was at `updated_at`.
   */
  shown_at?: string;
  /** Former aliases, whose redirects have to be deleted unless another feed has them now. */
  dropped_aliases?: string[];
  /** A feed that is being deleted accepts no articles and is in no list. */
  state: 'active' | 'deleting';
}

/** Settings that do not appear in any file. */
const HIDDEN_FIELDS: readonly string[] = [
  'near_duplicates',
  'silent_after_hours',
] satisfies (keyof FeedSettings)[];
/** Settings that affect files, but not the `updated` of a feed's files. */
const UNSHOWN_FIELDS: readonly string[] = [
  'max_items',
  'aliases',
  'live_since',
  'unlisted',
] satisfies (keyof FeedSettings)[];
/** Settings that the home page or the OPML list shows. */
export const LISTED_FIELDS = ['title', 'description', 'home_page_url', 'language', 'icon'] as const;

/** Which files a change of settings affects, and whether it changes the `updated` of a feed's files. */
export function visibleChange(
  before: Partial<FeedSettings>,
  after: Partial<FeedSettings>,
): { ofFiles: boolean; ofUpdated: boolean; ofLists: boolean } {
  const names = Object.keys({ ...before, ...after }) as (keyof FeedSettings)[];
  const changed = names.filter((name) => !isDeepStrictEqual(before[name], after[name]));
  const visible = changed.filter((name) => !HIDDEN_FIELDS.includes(name));
  return {
    ofFiles: visible.length > 0,
    ofUpdated: visible.some((name) => !UNSHOWN_FIELDS.includes(name)),
    ofLists: [...LISTED_FIELDS, 'unlisted' as const].some((name) => changed.includes(name)),
  };
}

/** A valid feed name. API paths and file paths use the same rule. */
export const FEED_NAME = /^(?!-)[a-z0-9-]{1,64}(?<!-)$/;
