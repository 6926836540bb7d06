import type { Caller } from '#shared/model/caller.ts';
import { Problem } from '#shared/model/problem.ts';
import { LIMITS } from '#shared/settings.ts';

interface Bucket {
  left: number;
  /** When `left` was right, in milliseconds of the epoch. */
  atMs: number;
}

/** More tokens than one instance meets; beyond that it forgets, and everybody starts afresh. */
const MAX_BUCKETS = 10_000;

/**
 * Holds a token to a number of requests a second (a token bucket), so that a script which runs away with one costs
 * neither the others their place nor the operator a fortune. Each instance counts for itself: that bounds what one
 * token does to one instance, and the API's own throttle bounds how many there are.
 */
export class RateLimit {
  readonly #buckets = new Map<string, Bucket>();

  /**
   * Counts one request.
   *
   * @param now ISO 8601, UTC
   * @throws {Problem} `too-many-requests`
   */
  count({ tokenId }: Caller, now: string): void {
    const { requestsPerSecond, requestsInABurst } = LIMITS;
    const nowMs = Date.parse(now);
    const { left, atMs } = this.#buckets.get(tokenId) ?? { left: requestsInABurst, atMs: nowMs };
    const refilled = Math.min(
      requestsInABurst,
      left + (Math.max(0, nowMs - atMs) / 1000) * requestsPerSecond,
    );
    if (refilled < 1) {
      throw new Problem('too-many-requests', `One token may send ${requestsPerSecond} requests a second`);
    }
    if (this.#buckets.size >= MAX_BUCKETS) this.#buckets.clear();
    this.#buckets.set(tokenId, { left: refilled - 1, atMs: nowMs });
  }
}
