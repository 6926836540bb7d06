import { subscriptionsOfFeed } from '#shared/store/subscriptions.ts';
import type { Table } from '#shared/table/table.ts';

/** Subscriptions to one file, by the hosts of their callbacks. */
interface CountedTopic {
  topic: string;
  count: number;
  hosts: { host: string; count: number; failing: number }[];
}

/**
 * Counts the subscriptions to the files of a feed and of its tags, without subscriptions whose lease has
 * ended. Reads every subscription of the feed.
 *
 * @param publicUrl without a slash at the end
 * @param now ISO 8601, UTC
 * @returns counts and hosts; callbacks can contain secrets, and are left out
 */
export async function countSubscriptions(
  table: Table,
  feed: string,
  publicUrl: string,
  now: string,
): Promise<{ count: number; topics: CountedTopic[] }> {
  const topics = new Map<string, Map<string, { count: number; failing: number }>>();
  let all = 0;
  for await (const page of subscriptionsOfFeed(table, feed, now)) {
    for (const { path, host, failed } of page) {
      const hosts = topics.get(path) ?? new Map();
      topics.set(path, hosts);
      const counted = hosts.get(host) ?? { count: 0, failing: 0 };
      hosts.set(host, {
        count: counted.count + 1,
        failing: counted.failing + (failed === undefined ? 0 : 1),
      });
      all += 1;
    }
  }
  return {
    count: all,
    topics: [...topics].map(([path, hosts]) => {
      const byHost = [...hosts].map(([host, counted]) => ({ host, ...counted }));
      const count = byHost.reduce((sum, one) => sum + one.count, 0);
      return { topic: publicUrl + path, count, hosts: byHost.toSorted((a, b) => b.count - a.count) };
    }),
  };
}
