import type { Caller } from '#shared/model/caller.ts';
import { Problem } from '#shared/model/problem.ts';
import { LIMITS } from '#shared/settings.ts';
import { requestWindow } from './request-window.ts';

/**
 * The maximum number of addresses, and of valid tokens, that one instance remembers. Before it adds a further one, it
 * forgets all addresses, or all valid tokens.
 */
const MAX_KEPT = 10_000;

export interface Presented {
  /** Network address of the caller. It is kept only in memory, and is never logged. */
  address: string;
  /** A hash of the credentials. */
  hash: string;
  /** ISO 8601, UTC. */
  now: string;
}

/**
 * Limits, for each address, the requests with invalid tokens. (`RateLimit` limits requests with valid
 * tokens.) Above the limit, an instance refuses tokens of the address without a read, except tokens that were
 * valid before, so that a client that guesses tokens does not lock out a publisher at the same address.
 */
export class UnknownTokens {
  readonly #refused = new Map<string, { window: number; requests: number }>();
  readonly #valid = new Set<string>();

  /**
   * @param identify looks the credentials up
   * @throws {Problem} `too-many-requests` with the seconds until the window ends; also every error of
   *   `identify`
   */
  async limit({ address, hash, now }: Presented, identify: () => Promise<Caller>): Promise<Caller> {
    const { window, secondsLeft } = requestWindow(now);
    const kept = this.#refused.get(address);
    const refused = kept?.window === window ? kept.requests : 0;
    if (refused >= LIMITS.maxUnknownTokensPerWindow && !this.#valid.has(hash)) {
      throw new Problem(
        'too-many-requests',
        `Your address sent ${LIMITS.maxUnknownTokensPerWindow} requests with unknown tokens in ${LIMITS.windowSeconds} s: check the token, and send the next in ${secondsLeft} s.`,
        { headers: { 'Retry-After': String(secondsLeft) } },
      );
    }
    try {
      const caller = await identify();
      if (this.#valid.size >= MAX_KEPT) this.#valid.clear();
      this.#valid.add(hash);
      return caller;
    } catch (error) {
      if (error instanceof Problem && error.kind === 'unauthorized') {
        this.#valid.delete(hash);
        if (this.#refused.size >= MAX_KEPT) this.#refused.clear();
        this.#refused.set(address, { window, requests: refused + 1 });
      }
      throw error;
    }
  }
}
