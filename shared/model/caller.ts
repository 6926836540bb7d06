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
  return mayUseAll(caller) || caller.feeds.includes(feed);
}

/** Whether a caller may use every feed, also one that is made later. */
export function mayUseAll({ isAdmin, feeds }: Caller): boolean {
  return isAdmin || feeds.includes('*');
}
