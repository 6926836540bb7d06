/**
 * When an article was first published and when hubs were notified. These times are not stored in the item of the
 * article, because only submissions and calls of editors change that item.
 */
export interface Seen {
  /**
   * When a file of its feed (not of a tag) with the article was first put: ISO 8601, UTC. Edges may serve that file a
   * minute later.
   */
  visible_at: string;
  /** When hubs were first notified of a file with the article. */
  told_at?: string;
}
