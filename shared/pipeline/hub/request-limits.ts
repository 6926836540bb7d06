import { HUB_LIMITS } from '#shared/settings.ts';
import { countHubRequest, hasTooManyUnconfirmed, windowOf } from '#shared/store/hub-counts.ts';
import type { SubscriptionRequest } from '#shared/store/subscriptions.ts';
import type { Table } from '#shared/table/table.ts';

const LIMITS = Object.entries(HUB_LIMITS.requestsPerWindow);

/**
 * Limits subscription requests, so that the hub does not call a host too often and stores little for unknown senders.
 * Requests are counted in the table, for all instances. If a limit is exceeded, an instance remembers this until the
 * end of the window, and does not count further requests.
 */
export class RequestLimits {
  #window = 0;
  readonly #exceeded = new Set<string>();

  /** Counts a request. @returns the reason if a limit is exceeded */
  async refusal(
    { id, host, path }: SubscriptionRequest,
    table: Table,
    now: string,
  ): Promise<string | undefined> {
    const names = [`callback#${path}#${id}`, `host#${host}`, `topic#${path}`, 'all'];
    const window = windowOf(now);
    if (window !== this.#window) this.#exceeded.clear();
    this.#window = window;
    if (!names.some((name) => this.#exceeded.has(name))) {
      const [hasTooMany, ...counted] = await Promise.all([
        hasTooManyUnconfirmed(table, host, now),
        ...names.map((name) => countHubRequest(table, name, now)),
      ]);
      if (hasTooMany)
        return `${host} did not confirm ${HUB_LIMITS.unconfirmedPerWindow} requests: send this one in ten minutes`;
      for (const [n, [, limit]] of LIMITS.entries())
        if ((counted[n] ?? 0) > limit) this.#exceeded.add(names[n] ?? '');
    }
    const exceeded = LIMITS.find((_, n) => this.#exceeded.has(names[n] ?? ''));
    if (exceeded === undefined) return undefined;
    const [name, limit] = exceeded;
    const of = name === 'all' ? 'this hub' : `one ${name}`;
    return `At most ${limit} requests for ${of} are accepted in ${HUB_LIMITS.windowSeconds / 60} minutes: send this one later`;
  }
}
