import { DUE_INDEX } from '#shared/settings.ts';
import { timelinesOf } from '#shared/store/change.ts';
import { HEAD_ATTRIBUTES, toHead } from '#shared/table/article-item.ts';
import { instantKey, type Key, partitions } from '#shared/table/keys.ts';
import type { Table } from '#shared/table/table.ts';

/**
 * The maximum number of articles of each shard that one run releases. The run of the next minute releases the others.
 */
const MAX_RELEASED = 500;

/**
 * Publishes scheduled articles that are due: their rows are updated, and the stream publishes them. The due mark is
 * removed last, so that the next run repeats the work of an interrupted run.
 *
 * @param now ISO 8601, UTC
 * @returns number of articles
 */
export async function releaseDue(table: Table, now: string): Promise<number> {
  const shards = Array.from({ length: DUE_INDEX.shards }, (_, shard) => String(shard));
  const released = await Promise.all(
    shards.map(async (shard) => {
      const due = await table.queryIndex(DUE_INDEX, shard, now, MAX_RELEASED);
      for (const key of due) await releaseOne(table, key, now);
      return due.length;
    }),
  );
  return released.reduce((sum, n) => sum + n, 0);
}

async function releaseOne(table: Table, key: Key, now: string): Promise<void> {
  const item = await table.get(key, HEAD_ATTRIBUTES);
  if (!item) return;
  const article = toHead(item);
  if (article.state === 'scheduled' && article.date_published <= now) {
    const sk = instantKey(article.date_published, article.id);
    // If a row is missing, its article got another date or was taken down, and that change has updated the timeline.
    await Promise.all(
      timelinesOf(article).map((timeline) =>
        table.update({ pk: partitions.timeline(timeline), sk }, 'SET released_at = :now', {
          condition: 'attribute_exists(pk)',
          values: { ':now': now },
        }),
      ),
    );
  }
  // The mark is not removed if the article was rescheduled after the index was read.
  await table.update(key, `REMOVE ${DUE_INDEX.partitionKey}, ${DUE_INDEX.sortKey}`, {
    condition: `${DUE_INDEX.sortKey} <= :now`,
    values: { ':now': now },
  });
}
