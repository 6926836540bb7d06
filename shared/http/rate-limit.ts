import type { Caller } from '#shared/model/caller.ts';
import { Problem } from '#shared/model/problem.ts';
import { LIMITS } from '#shared/settings.ts';
import { requestWindow } from './request-window.ts';

/** The requests of a token in the current window that one instance knows. */
interface Counted {
  window: number;
  /** Requests of all instances at the last report. */
  reported: number;
  /** Requests of this instance since the last report. */
  unreported: number;
}

/**
 * Adds requests of a token to the shared count of a window.
 *
 * @returns the requests of all instances, including these
 */
export type AddRequests = (tokenId: string, window: number, requests: number) => Promise<number>;

/**
 * The maximum number of tokens whose requests an instance counts. Before it counts a further token, it forgets all
 * counts.
 */
const MAX_TOKENS = 10_000;

/**
 * Limits the requests that all instances together accept from a token in a window. Each instance reports after every
 * `requestsPerReport` requests of a token, so rare requests cost no write. The other instances do not count the
 * requests that an instance has not reported yet.
 */
export class RateLimit {
  readonly #counted = new Map<string, Counted>();

  /**
   * Counts one request.
   *
   * @param now ISO 8601, UTC
   * @throws {Problem} `too-many-requests` with the seconds until the window ends
   */
  async count({ tokenId }: Caller, now: string, addRequests: AddRequests): Promise<void> {
    const { maxRequestsPerWindow, windowSeconds, requestsPerReport } = LIMITS;
    const { window, secondsLeft } = requestWindow(now);
    const counted = this.#of(tokenId, window);
    if (counted.reported + counted.unreported >= maxRequestsPerWindow) {
      throw new Problem(
        'too-many-requests',
        `A token may send ${maxRequestsPerWindow} requests in ${windowSeconds} s: send the next in ${secondsLeft} s.`,
        { headers: { 'Retry-After': String(secondsLeft) } },
      );
    }
    counted.unreported += 1;
    if (counted.unreported < requestsPerReport) return;
    const requests = counted.unreported;
    counted.unreported = 0;
    try {
      counted.reported = await addRequests(tokenId, window, requests);
    } catch {
      // The store did not count these requests, so only this instance counts them. If the store is down, the request
      // fails later.
      counted.reported += requests;
    }
  }

  #of(tokenId: string, window: number): Counted {
    const before = this.#counted.get(tokenId);
    if (before?.window === window) return before;
    if (this.#counted.size >= MAX_TOKENS) this.#counted.clear();
    const counted = { window, reported: 0, unreported: 0 };
    this.#counted.set(tokenId, counted);
    return counted;
  }
}
