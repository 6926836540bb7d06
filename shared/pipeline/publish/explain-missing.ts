import { hasPage } from '#shared/model/article.ts';
import { stateAt } from '#shared/model/lifecycle.ts';
import { readMissingPath } from '#shared/model/missing-path.ts';
import type { Timeline } from '#shared/model/timeline.ts';
import { readArchiveHead } from '#shared/store/archive.ts';
import { toHead } from '#shared/table/article-item.ts';
import { endOfInstant, type Key, keys, keyText, partitions } from '#shared/table/keys.ts';
import type { Item, Table } from '#shared/table/table.ts';

/** Why a file is not in the bucket: it never existed (`unknown`), it was deleted, or it should exist (`expected`). */
export type Absence = 'unknown' | 'deleted' | 'expected';

/**
 * Reads from the table why there is no file at a path. At most three reads.
 *
 * @param path the key of a file below `public`, percent-encoded, with the extension of its encoding
 * @param now ISO 8601, UTC, milliseconds
 */
export async function explainMissing(path: string, table: Table, now: string): Promise<Absence> {
  const missing = readMissingPath(path);
  switch (missing?.kind) {
    case undefined:
      return 'unknown';
    case 'list of feeds':
      return (await table.query(partitions.feeds, { limit: 1 })).length > 0 ? 'expected' : 'unknown';
    case 'article':
      return explainArticle(missing.id, table, now);
    case 'timeline':
      return explainTimeline(missing.timelines, table, (timeline) => hasRows(timeline, table, now));
    case 'archive':
      return explainTimeline(missing.timelines, table, (timeline) =>
        hasArchive(timeline, missing.page, table),
      );
  }
}

async function explainArticle(id: string, table: Table, now: string): Promise<Absence> {
  const [article, erased] = await getBoth(keys.article(id), keys.erasedArticle(id), table);
  if (article === undefined) return erased === undefined ? 'unknown' : 'deleted';
  const head = toHead(article);
  if (head.state === 'taken_down') return head.had_page === true ? 'deleted' : 'unknown';
  return stateAt(head, now) === 'published' && hasPage(head) ? 'expected' : 'unknown';
}

async function explainTimeline(
  timelines: readonly Timeline[],
  table: Table,
  hasFile: (timeline: Timeline) => Promise<boolean>,
): Promise<Absence> {
  const [{ feed } = { feed: '' }] = timelines;
  const [settings, erased] = await getBoth(keys.feed(feed), keys.erasedFeed(feed), table);
  if (settings === undefined) return erased === undefined ? 'unknown' : 'deleted';
  if (settings.state !== 'active') return 'deleted';
  const isThere = await Promise.all(timelines.map(hasFile));
  return isThere.includes(true) ? 'expected' : 'unknown';
}

async function getBoth(first: Key, second: Key, table: Table): Promise<(Item | undefined)[]> {
  const found = await table.batchGet([first, second], ['pk', 'sk', 'state', 'v', 'head']);
  return [first, second].map((key) => found.get(keyText(key)));
}

/**
 * Whether a timeline should have files: always for a feed, and for a tag with a published article. For a tag
 * whose articles were all taken down the answer is false, although it has empty files: the correct answer
 * would cost one more read for each request for an unknown tag.
 */
async function hasRows(timeline: Timeline, table: Table, now: string): Promise<boolean> {
  if (timeline.tag === undefined) return true;
  const rows = await table.query(partitions.timeline(timeline), { to: endOfInstant(now), limit: 1 });
  return rows.length > 0;
}

async function hasArchive(timeline: Timeline, page: number, table: Table): Promise<boolean> {
  const head = await readArchiveHead(table, timeline);
  return head !== undefined && page >= 1 && page <= head.pages;
}
