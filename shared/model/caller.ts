/** The admin's name in histories; no token of a publisher may have it. */
export const ADMIN_PUBLISHER = 'admin';

/** Who sends a request, as its token says. */
export interface Caller {
  /** Stands in the history of articles. */
  publisher: string;
  tokenId: string;
  /** Names of feeds, or `*` for all. */
  feeds: readonly string[];
  isAdmin: boolean;
}

export function mayUse(caller: Caller, feed: string): boolean {
  return caller.isAdmin || caller.feeds.includes('*') || caller.feeds.includes(feed);
}
