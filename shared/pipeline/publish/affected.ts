import type { Timeline } from '#shared/model/timeline.ts';
import type { PageWork, TagsWork, TimelineWork } from '#shared/store/work.ts';

export interface AffectedTimeline extends Omit<TimelineWork, 'rows'> {
  rows?: ReadonlySet<string>;
}

/**
 * Everything that a batch of changes affects. Each timeline is named once, so that it is rendered once per
 * window.
 */
export interface AffectedFiles {
  timelines: readonly AffectedTimeline[];
  /** Created, deleted, or with settings that affect files. */
  feeds: readonly string[];
  /** Changes of feeds leave the home page and OPML as they are. */
  areListsUnaffected?: boolean;
  /** Articles that have or had a page of their own. */
  pages: readonly PageWork[];
  /** Left by an earlier call. */
  tags?: readonly TagsWork[];
  /** The home page and OPML, left by an earlier call. */
  lists?: boolean;
  /** Failures of `lists`. */
  listFailures?: number;
  /** When the newest article was published: ISO 8601, UTC. */
  releasedAt?: string;
}

/** The name of a timeline, in errors and as a key. */
export const nameOf = ({ feed, tag }: Timeline): string => `${feed}#${tag ?? ''}`;
