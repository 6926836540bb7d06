/**
 * When an article was first published and when hubs were notified. These times are not stored in the item of
 * the article, because only submissions and calls of editors change that item.
 */
export interface Seen {
  /** Put of a feed file (not of a tag): ISO 8601, UTC. Edges can be a minute later. */
  visible_at: string;
  /** Hubs were first notified. */
  told_at?: string;
}
