import type { Timeline } from '#shared/model/timeline.ts';
import type { PageWork, TagsWork, TimelineWork } from '#shared/store/work.ts';

export interface AffectedTimeline extends Omit<TimelineWork, 'rows'> {
  /** Sort keys of the rows that changed. */
  rows?: ReadonlySet<string>;
}

/** Everything that a batch of changes affects. Each timeline is named once, so that it is rendered once per window. */
export interface AffectedFiles {
  timelines: readonly AffectedTimeline[];
  /** Feeds that were created or deleted, or whose changed settings affect their files. */
  feeds: readonly string[];
  /** Whether the home page and the OPML list stay the same after the changes of feeds. */
  areListsUnaffected?: boolean;
  /** Articles that have or had a page of their own. */
  pages: readonly PageWork[];
  /**
   * Feeds whose tags have to be rendered, and the tag to begin with: first the remaining work of an earlier call, then
   * feeds whose settings changed.
   */
  tags?: readonly TagsWork[];
  /** Whether the home page and the OPML list have to be rendered: the remaining work of an earlier call. */
  lists?: boolean;
  /** How often rendering the lists has failed. */
  listFailures?: number;
  /** When the newest of the articles was published, by the clock of the instance that published it: ISO 8601, UTC. */
  releasedAt?: string;
}

/** The name of a timeline, in errors and as a key. */
export const nameOf = ({ feed, tag }: Timeline): string => `${feed}#${tag ?? ''}`;
