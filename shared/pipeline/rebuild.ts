import { listFeeds } from '#shared/store/feeds.ts';
import { partitions } from '#shared/table/keys.ts';
import { rebuildArchive } from './archive.ts';
import { publish, timelinesOfFeed } from './publish.ts';
import type { PublishContext } from './publish-timeline.ts';

/**
 * Renders every timeline, page and list from the table. Files that are right already are not touched, so it can be
 * run at any time, twice, or from the beginning again.
 *
 * @returns what failed, by name; the others are done
 */
export async function rebuild(context: PublishContext): Promise<Map<string, unknown>> {
  const failures = new Map<string, unknown>();
  for (const { feed } of await listFeeds(context.table)) {
    const rows = await context.table.query(partitions.timeline({ feed }));
    const pages = rows
      .filter(({ has_page }) => has_page === true)
      .map(({ id }) => ({ feed, id: String(id) }));
    for (const timeline of await timelinesOfFeed(feed, context)) {
      try {
        await rebuildArchive(timeline, context);
      } catch (error) {
        failures.set(`archive of ${timeline.feed} ${timeline.tag ?? ''}`, error);
      }
    }
    for (const [name, error] of await publish({ timelines: [], feeds: [feed], pages }, context)) {
      failures.set(name, error);
    }
  }
  return failures;
}
