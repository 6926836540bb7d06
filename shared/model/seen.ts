/**
 * When first published, and hubs notified. Not in the article's item, which only submissions and editors
 * change.
 */
export interface Seen {
  /** Put of a feed file (not of a tag): ISO 8601, UTC. Edges can be a minute later. */
  visible_at: string;
  /** Hubs were first notified. */
  told_at?: string;
}
