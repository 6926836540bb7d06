import type { Article } from '#shared/model/article.ts';
import { tagKey } from '#shared/model/timeline.ts';
import { newestRows } from '#shared/select/newest.ts';
import type { Table } from '#shared/table/table.ts';

/**
 * The tags of the published articles of a feed. The table stores the name of a tag when the first article with it is
 * submitted. If that article is scheduled, held or taken down, readers must not see the name.
 *
 * @param names display names of all tags of the feed
 * @param entries published articles; their tags need no read, and every other tag needs one read
 * @param now ISO 8601, UTC
 */
export async function publishedTopics(
  {
    feed,
    names,
    entries,
    now,
  }: { feed: string; names: readonly string[]; entries: readonly Article[]; now: string },
  table: Table,
): Promise<string[]> {
  const ofEntries = new Set(entries.flatMap(({ tags }) => tags.map(tagKey)));
  const isPublished = await Promise.all(
    names.map(
      async (name) =>
        ofEntries.has(tagKey(name)) ||
        (await newestRows(table, { feed, tag: tagKey(name) }, now, 1)).length > 0,
    ),
  );
  return names.filter((_, i) => isPublished[i]);
}
