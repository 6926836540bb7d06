import type { Article } from '#shared/model/article.ts';
import type { Feed } from '#shared/model/feed.ts';
import type { Tombstone } from '#shared/model/timeline.ts';

/** The days of an archive document. */
interface ArchiveSpan {
  page: number;
  /** When the newest entry of the previous document was published; absent for the first document. ISO 8601, UTC. */
  from?: string;
  /** When its newest entry was published. */
  to: string;
}

/**
 * Everything that a rendered file of a timeline depends on. Renderers use no clock and no network, so equal views give
 * equal bytes.
 */
export interface FeedView {
  feed: Feed;
  /** The display name of the tag; absent for the main feed. */
  tag?: string;
  /** Published articles, newest first. */
  entries: readonly Article[];
  /** Takedowns that Atom files name (RFC 6721), newest first. */
  tombstones: readonly Tombstone[];
  /** Time of the newest change in the view: ISO 8601, UTC. In the files of a timeline it never decreases. */
  updated: string;
  /** Base URL of the files, without a slash at the end: `https://feeds.example`. */
  publicUrl: string;
  /** WebSub hubs; empty if there are none. */
  hubs: readonly string[];
  /** Number of the archive document (RFC 5005 §4); absent for the live file. */
  page?: number;
  /** The previous archive document, if any: its number, and when its newest entry was published. */
  previous?: { page: number; until: string };
  /** The newest archive documents, newest first; absent in an archive document. */
  archive?: readonly ArchiveSpan[];
  /**
   * The display names of all tags of published articles; absent for a tag, in an archive document, and if there are
   * many tags.
   */
  topics?: readonly string[];
}
