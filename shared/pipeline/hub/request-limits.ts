import { HUB_LIMITS } from '#shared/settings.ts';
import { countHubRequest, hasTooManyUnconfirmed, windowOf } from '#shared/store/hub-counts.ts';
import type { SubscriptionRequest } from '#shared/store/subscriptions.ts';
import type { Table } from '#shared/table/table.ts';

const { requestsPerWindow } = HUB_LIMITS;

/**
 * Limits subscription requests, so that the hub does not call a host too often and stores little for unknown
 * senders. Requests are counted in the table, for all instances. If a limit is exceeded, an instance
 * remembers this until the end of the window, and does not count further requests.
 */
export class RequestLimits {
  #window = 0;
  readonly #exceeded = new Set<string>();

  /**
   * Counts a request.
   *
   * @returns the reason if a limit is exceeded
   */
  async refusal(
    { id, host, path }: SubscriptionRequest,
    table: Table,
    now: string,
  ): Promise<string | undefined> {
    const limits = [
      { name: `callback#${path}#${id}`, limit: requestsPerWindow.callback, of: 'one callback' },
      { name: `host#${host}`, limit: requestsPerWindow.host, of: 'one host' },
      { name: `topic#${path}`, limit: requestsPerWindow.topic, of: 'one topic' },
      { name: 'all', limit: requestsPerWindow.all, of: 'this hub' },
    ];
    const firstExceeded = () => limits.find(({ name }) => this.#exceeded.has(name));
    const window = windowOf(now);
    if (window !== this.#window) this.#exceeded.clear();
    this.#window = window;
    if (firstExceeded() === undefined) {
      const [hasTooMany, ...counted] = await Promise.all([
        hasTooManyUnconfirmed(table, host, now),
        ...limits.map(async (one) => ({ ...one, requests: await countHubRequest(table, one.name, now) })),
      ]);
      if (hasTooMany)
        return `${host} did not confirm ${HUB_LIMITS.unconfirmedPerWindow} requests: send this one in ten minutes`;
      for (const { name, limit, requests } of counted) if (requests > limit) this.#exceeded.add(name);
    }
    const exceeded = firstExceeded();
    if (exceeded === undefined) return undefined;
    const { limit, of } = exceeded;
    return `At most ${limit} requests for ${of} are accepted in ${HUB_LIMITS.windowSeconds / 60} minutes: send this one later`;
  }
}
