/**
 * When an article was first published and when hubs were notified. These times are not stored in the item of the
 * article, because only submissions and calls of editors change that item.
 */
export interface Seen {
  /**
   * When the first main file of its feed with the article was put: ISO 8601, UTC. Edges may serve it a minute later.
   */
  visible_at: string;
  /** When hubs were first notified of a file with the article. */
  told_at?: string;
}
