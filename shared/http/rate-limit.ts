import type { Caller } from '#shared/model/caller.ts';
import { Problem } from '#shared/model/problem.ts';
import { LIMITS } from '#shared/settings.ts';

/** What one instance knows of a token's requests in the current window. */
interface Counted {
  window: number;
  /** Of all instances, when this one last asked. */
  reported: number;
  /** Of this instance, since then. */
  unreported: number;
}

/**
 * Adds the requests of a token in a window to what other instances have counted.
 *
 * @returns the requests of all instances, these included
 */
export type AddRequests = (tokenId: string, window: number, requests: number) => Promise<number>;

/** More tokens than one instance meets in a window; beyond that it starts to count afresh. */
const MAX_TOKENS = 10_000;

/**
 * Holds a token to a number of requests in a window of time, counted over all instances: each reports after every
 * `requestsPerReport` requests of a token, so a token that sends fewer costs nothing, and one that sends many one write of
 * the table for that many requests. What no instance has reported yet is not seen: instances × `requestsPerReport` at most.
 */
export class RateLimit {
  readonly #counted = new Map<string, Counted>();

  /**
   * Counts one request.
   *
   * @param now ISO 8601, UTC
   * @throws {Problem} `too-many-requests`, with the seconds until the window ends
   */
  async count({ tokenId }: Caller, now: string, addRequests: AddRequests): Promise<void> {
    const { maxRequestsPerWindow, windowSeconds, requestsPerReport } = LIMITS;
    const seconds = Date.parse(now) / 1_000;
    const window = Math.floor(seconds / windowSeconds);
    const counted = this.#of(tokenId, window);
    if (counted.reported + counted.unreported >= maxRequestsPerWindow) {
      const left = Math.max(1, Math.ceil((window + 1) * windowSeconds - seconds));
      throw new Problem(
        'too-many-requests',
        `A token may send ${maxRequestsPerWindow} requests in ${windowSeconds} s: send the next in ${left} s.`,
        { headers: { 'Retry-After': String(left) } },
      );
    }
    counted.unreported += 1;
    if (counted.unreported < requestsPerReport) return;
    const requests = counted.unreported;
    counted.unreported = 0;
    try {
      counted.reported = await addRequests(tokenId, window, requests);
    } catch {
      // A store in trouble says so to the request itself; until then this instance counts alone.
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
