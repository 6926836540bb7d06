import type { Article } from '#shared/model/article.ts';
import type { Feed } from '#shared/model/feed.ts';
import type { Tombstone } from '#shared/model/timeline.ts';

interface ArchiveSpan {
  page: number;
  /** Newest entry of the previous document: ISO 8601, UTC; absent for the first. */
  from?: string;
  to: string;
}

/** All that a rendered file depends on: equal views give equal bytes. */
export interface FeedView {
  feed: Feed;
  /** Display name; absent for the feed. */
  tag?: string;
  /** Newest first. */
  entries: readonly Article[];
  /** RFC 6721, newest first. */
  tombstones: readonly Tombstone[];
  /** Newest change: ISO 8601, UTC; never decreases in a timeline's files. */
  updated: string;
  /** `https://feeds.example` */
  publicUrl: string;
  /** Can be empty. */
  hubs: readonly string[];
  /** RFC 5005 §4; absent for the live file. */
  page?: number;
  /** The previous archive document, if any: its number, and when its newest entry was published. */
  previous?: { page: number; until: string };
  /** Newest first; not in an archive document. */
  archive?: readonly ArchiveSpan[];
  /** Display names of published articles; absent for a tag, in the archive, and if there are many. */
  topics?: readonly string[];
}
