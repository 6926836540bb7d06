import { Problem } from './problem.ts';

/** The admin's name in article histories; tokens of publishers cannot have it. */
export const ADMIN_PUBLISHER = 'admin';

/** The sender of a request, identified by a token or a session. */
export interface Caller {
  publisher: string;
  tokenId: string;
  /** Names of feeds, or `*` for all. */
  feeds: readonly string[];
  isAdmin: boolean;
  /** Present if the caller sent the cookie of a session; `expiresAt` is ISO 8601, UTC. */
  session?: { secret: string; expiresAt: string };
}

function mayUse(caller: Caller, feed: string): boolean {
  return mayUseAll(caller) || caller.feeds.includes(feed);
}

/** Whether a caller may use every feed, including feeds that are created later. */
export function mayUseAll({ isAdmin, feeds }: Caller): boolean {
  return isAdmin || feeds.includes('*');
}

/** @throws {Problem} `forbidden`: also for a feed that does not exist */
export function checkMayUse(caller: Caller, feed: string | undefined): void {
  if (feed === undefined || !mayUse(caller, feed)) {
    throw new Problem(
      'forbidden',
      'The token does not name this feed: GET /v1/session lists the feeds that it names. The admin creates tokens for other feeds.',
    );
  }
}
