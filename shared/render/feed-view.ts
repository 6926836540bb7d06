import type { Article } from '#shared/model/article.ts';
import type { Feed } from '#shared/model/feed.ts';
import type { Tombstone } from '#shared/model/timeline.ts';

/**
 * All that a rendered file of one timeline can say. A render is a function of this and nothing else: no clock, no
 * network, so that the same view always gives the same bytes.
 */
export interface FeedView {
  feed: Feed;
  /** The tag as first written; absent for the main feed. */
  tag?: string;
  /** Published articles, newest first. */
  entries: readonly Article[];
  /** Takedowns that readers must learn of, newest first. */
  tombstones: readonly Tombstone[];
  /** The newest change among all that the view holds; never goes down from one render to the next. ISO 8601, UTC. */
  updated: string;
  /** Where readers find the files, without a slash at the end: `https://feeds.example`. */
  publicUrl: string;
  /** WebSub hubs; empty for none. */
  hubs: readonly string[];
  /** The archive document that this is (RFC 5005 §4); absent for the live file. */
  page?: number;
  /** The archive document before it, where there is one: its page, and when its newest entry was published. */
  previous?: { page: number; until: string };
}
