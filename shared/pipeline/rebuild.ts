import { listFeeds } from '#shared/store/feeds.ts';
import { keys, partitions } from '#shared/table/keys.ts';
import { rebuildArchive } from './archive.ts';
import { publish, publishListOfFeeds, timelinesOfFeed } from './publish.ts';
import type { PublishContext } from './publish-timeline.ts';

export interface Rebuilt {
  /** What failed, by name; the others are done. */
  failures: Map<string, unknown>;
  /** Whether all feeds had their turn; if not, the next run goes on behind the last of them. */
  isDone: boolean;
}

/**
 * Renders every timeline, page and list from the table, feed by feed, one render at a time. Files that are right already
 * are not touched, so it can be run at any time, twice, or beside publishing. A run that is out of time notes how far it
 * came, and the next one goes on there.
 *
 * @param isOutOfTime asked before each feed
 */
export async function rebuild(context: PublishContext, isOutOfTime: () => boolean): Promise<Rebuilt> {
  const { table } = context;
  const failures = new Map<string, unknown>();
  const noted = await table.get(keys.rebuilt);
  let after = noted ? String(noted.after) : '';
  for (const { feed } of (await listFeeds(table)).filter(({ feed }) => feed > after)) {
    if (isOutOfTime()) {
      await table.put({ ...keys.rebuilt, after });
      return { failures, isDone: false };
    }
    for (const [name, error] of await rebuildFeed(feed, context)) failures.set(name, error);
    after = feed;
  }
  try {
    await publishListOfFeeds(context);
  } catch (error) {
    failures.set('feeds', error);
  }
  if (noted) await table.delete(keys.rebuilt);
  return { failures, isDone: true };
}

async function rebuildFeed(feed: string, context: PublishContext): Promise<Map<string, unknown>> {
  const failures = new Map<string, unknown>();
  const timelines = await timelinesOfFeed(feed, context);
  for (const timeline of timelines) {
    try {
      await rebuildArchive(timeline, context);
    } catch (error) {
      failures.set(`archive of ${timeline.feed} ${timeline.tag ?? ''}`, error);
    }
  }
  const rows = await context.table.query(partitions.timeline({ feed }));
  const pages = rows.filter(({ has_page }) => has_page === true).map(({ id }) => ({ feed, id: String(id) }));
  for (const [name, error] of await publish({ timelines, feeds: [], pages }, context)) {
    failures.set(name, error);
  }
  return failures;
}
