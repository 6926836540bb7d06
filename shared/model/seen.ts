/** When the world saw an article: written on the publishing side, apart from the article, which only publishers change. */
export interface Seen {
  /** When the first main file of its feed that holds it was put: ISO 8601, UTC. An edge may show it a minute later. */
  visible_at: string;
  /** When hubs were first told of a file that holds it. */
  told_at?: string;
}
