import type { Files } from '#shared/deliver/files.ts';
import { articleKey, feedKeyPrefix } from '#shared/model/addresses.ts';
import { FEED_DELETED } from '#shared/model/callback.ts';
import type { DeliveryMessage } from '#shared/model/hub-message.ts';
import { type Timeline, tagKey } from '#shared/model/timeline.ts';
import type { Sender } from '#shared/notify/message-queue.ts';
import type { Bodies } from '#shared/store/bodies.ts';
import { finishErasing, readFeed } from '#shared/store/feeds.ts';
import { someSubscriptions } from '#shared/store/subscriptions.ts';
import { tagsAfter } from '#shared/store/tags.ts';
import { toHead } from '#shared/table/article-item.ts';
import { keys, keyText, partitions } from '#shared/table/keys.ts';
import type { Item, Table } from '#shared/table/table.ts';

export interface EraseContext {
  table: Table;
  bodies: Bodies;
  files: Files;
  /**
   * `publicUrl`: the start of each topic, without a slash at the end. `deliveries`: the queue of calls to subscribers.
   * Absent if there is no own hub.
   */
  hub?: { publicUrl: string; deliveries: Sender<DeliveryMessage> };
}

/** The maximum number of rows of one step. With this number a step ends well within a minute for feeds of any size. */
const STEP_ROWS = 100;
/** The maximum number of tags of one step. Each tag costs a few reads even if it has no rows. */
const STEP_TAGS = 25;

/**
 * Does one bounded step of erasing a deleted feed: first files, then subscriptions, articles, tags and tombstones. The
 * settings are erased last, so that a later call can continue after an interruption. Records of taken-down articles and
 * all identity keys are not erased. So in a new feed with the same name, the same articles get the same guids again,
 * and articles that were taken down are still refused.
 *
 * @returns whether more steps are needed
 */
export async function eraseFeedStep(feed: string, context: EraseContext): Promise<boolean> {
  const { table, files } = context;
  const stored = await readFeed(table, feed);
  if (stored?.state !== 'deleting') return false;
  if (await files.deleteSome(feedKeyPrefix(feed))) return true;
  if (await endSubscriptions(feed, context)) return true;
  if (await eraseArticles(feed, context)) return true;
  const tags = await tagsAfter(table, feed, { after: '', limit: STEP_TAGS });
  for (const tag of tags) {
    if (await eraseRows({ feed, tag }, table)) return true;
    await table.batchWrite(
      [],
      [keys.hubNotification({ feed, tag }), keys.published({ feed, tag }), keys.tag(feed, tag)],
    );
  }
  if (tags.length > 0) return true;
  if (await eraseRows({ feed }, table)) return true;
  await table.batchWrite([], [keys.hubNotification({ feed }), keys.published({ feed })]);
  // A publishing call that read the settings before the deletion may have put a file in the meantime.
  if (await files.deleteSome(feedKeyPrefix(feed))) return true;
  // A callback may have confirmed its subscription in the meantime.
  if (await endSubscriptions(feed, context)) return true;
  // A submission may have stored an article in the meantime.
  if (await eraseArticles(feed, context)) return true;
  await finishErasing(table, stored);
  return false;
}

/**
 * Queues a denial for each subscriber to the files of the feed (WebSub §5.2), then deletes the subscriptions.
 * In this order no callback is missed.
 *
 * @returns whether anything was deleted
 */
async function endSubscriptions(feed: string, { table, hub }: EraseContext): Promise<boolean> {
  const { items, subscriptions } = await someSubscriptions(table, feed, STEP_ROWS);
  if (items.length === 0) return false;
  if (hub !== undefined)
    await hub.deliveries.send(
      subscriptions.map(({ callback, path, topic = hub.publicUrl + path }) => ({
        body: { kind: 'deny', callback, topic, reason: FEED_DELETED },
      })),
    );
  await table.batchWrite([], items);
  return true;
}

/**
 * Erases some of the published, scheduled and held articles.
 *
 * @returns whether there were any
 */
async function eraseArticles(feed: string, context: EraseContext): Promise<boolean> {
  for (const pk of [partitions.timeline({ feed }), partitions.held(feed), partitions.withheld(feed)]) {
    const rows = await context.table.query(pk, { limit: STEP_ROWS });
    if (await eraseArticlesOfRows(feed, rows, context)) return true;
  }
  return false;
}

/**
 * Deletes the articles of some rows, and then the rows, so that a repeated call still finds the articles.
 * @returns whether there were any rows
 */
async function eraseArticlesOfRows(
  feed: string,
  rows: readonly Item[],
  { table, bodies, files }: EraseContext,
): Promise<boolean> {
  if (rows.length === 0) return false;
  const ids = rows.map(({ id }) => String(id));
  const items = await table.batchGet(ids.map(keys.article), ['pk', 'sk', 'head', 'v']);
  await eraseTagRows(feed, rows, items, table);
  // Bodies are erased for every article, because an earlier revision or a refused transaction may have put one.
  await Promise.all(ids.map((id) => bodies.erase(id)));
  const pages = rows.filter(({ has_page }) => has_page === true).map(({ id }) => String(id));
  await files.delete(pages.map(articleKey));
  await table.batchWrite(
    pages.map((id) => ({ ...keys.erasedArticle(id) })),
    ids.flatMap((id) => [keys.article(id), keys.seen(id)]),
  );
  await table.batchWrite([], rows);
  return true;
}

/**
 * Erases the rows of articles in the timelines of their tags. The tags come from the articles, because a concurrent
 * submission may store a row after the list of tags was erased.
 *
 * @param rows of the articles in the main timeline; the rows of tags have the same sort keys
 */
async function eraseTagRows(
  feed: string,
  rows: readonly Item[],
  articles: ReadonlyMap<string, Item>,
  table: Table,
): Promise<void> {
  const tagRows = rows.flatMap(({ id, sk }) => {
    const item = articles.get(keyText(keys.article(String(id))));
    const tags = item === undefined ? [] : toHead(item).tags;
    return tags.map((tag) => ({ pk: partitions.timeline({ feed, tag: tagKey(tag) }), sk }));
  });
  await table.batchWrite([], tagRows);
}

async function eraseRows(timeline: Timeline, table: Table): Promise<boolean> {
  const pages = await Promise.all(
    [
      // Rows of the main timeline are deleted with their articles.
      ...(timeline.tag === undefined ? [] : [partitions.timeline(timeline)]),
      partitions.tombstones(timeline),
      partitions.archive(timeline),
    ].map((pk) => table.query(pk, { limit: STEP_ROWS })),
  );
  const rows = pages.flat();
  await table.batchWrite([], rows);
  return rows.length > 0;
}
