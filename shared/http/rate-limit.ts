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
 * The maximum number of tokens that an instance counts. An instance sees fewer tokens than this in a window. If it sees
 * more, it forgets all counts.
 */
const MAX_TOKENS = 10_000;

/**
 * Limits the requests of a token in a window over all instances. Each instance reports after every `requestsPerReport`
 * requests, so rare requests cost no write. Up to `requestsPerReport` requests of each instance are not reported yet,
 * and are not counted.
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
      // Without the store this instance counts only its own requests. If the store really fails, the request fails too.
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
