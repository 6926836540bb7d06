import { keys, partitions } from '#shared/table/keys.ts';
import type { Table } from '#shared/table/table.ts';
import { rangeAfter } from './page-of.ts';

/** The display names of a feed's tags, by folded form. */
export async function listTags(table: Table, feed: string, limit?: number): Promise<Map<string, string>> {
  const items = await table.query(partitions.tags(feed), { ...(limit !== undefined && { limit }) });
  return new Map(items.map(({ sk, name }) => [sk, String(name)]));
}

/** The folded forms of the next tags of a feed, in order. */
export async function tagsAfter(
  table: Table,
  feed: string,
  { after, until, limit }: { after: string; until?: string; limit: number },
): Promise<string[]> {
  const items = await table.query(partitions.tags(feed), {
    limit,
    ...(after !== '' && rangeAfter(after)),
    ...(until !== undefined && { to: until }),
  });
  return items.map(({ sk }) => sk);
}

/**
 * Stores the display names of new tags. A stored display name is never changed.
 *
 * @returns false if another display name of one of the tags is stored
 */
export async function registerTags(
  table: Table,
  feed: string,
  tags: ReadonlyMap<string, string>,
): Promise<boolean> {
  const areStored = await Promise.all(
    [...tags].map(([key, name]) =>
      table.update(keys.tag(feed, key), 'SET #name = :name', {
        condition: 'attribute_not_exists(pk) OR #name = :name',
        names: { '#name': 'name' },
        values: { ':name': name },
      }),
    ),
  );
  return !areStored.includes(false);
}
