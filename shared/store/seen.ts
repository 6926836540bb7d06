import type { Seen } from '#shared/model/seen.ts';
import { keys, keyText } from '#shared/table/keys.ts';
import type { Item, Table } from '#shared/table/table.ts';

const toSeen = ({ visible_at, told_at }: Item): Seen => ({
  visible_at: String(visible_at),
  ...(told_at !== undefined && { told_at: String(told_at) }),
});

/** When an article became visible, and when hubs were notified of it; undefined if it is not visible yet. */
export async function readSeen(table: Table, id: string): Promise<Seen | undefined> {
  const item = await table.get(keys.seen(id));
  return item && toSeen(item);
}

/** The result of `readSeen` for many articles, by article id. Articles that are not visible yet are left out. */
export async function readEachSeen(table: Table, ids: readonly string[]): Promise<Map<string, Seen>> {
  const items = await table.batchGet(ids.map(keys.seen));
  return new Map(
    ids.flatMap((id) => {
      const item = items.get(keyText(keys.seen(id)));
      return item ? [[id, toSeen(item)] as const] : [];
    }),
  );
}

/** Stores that articles are visible, unless this was stored before. This takes one batch read and one batch write. */
export async function saveVisible(table: Table, ids: readonly string[], now: string): Promise<void> {
  const seen = await table.batchGet(ids.map(keys.seen));
  const unseen = ids.map(keys.seen).filter((key) => !seen.has(keyText(key)));
  await table.batchWrite(unseen.map((key) => ({ ...key, visible_at: now })));
}

/**
 * Stores that hubs were notified of files with these articles, unless this was stored before. Articles that are not
 * visible are left out.
 */
export async function saveDelivered(table: Table, ids: readonly string[], now: string): Promise<void> {
  const seen = await table.batchGet(ids.map(keys.seen));
  const untold = [...seen.values()].filter(({ told_at }) => told_at === undefined);
  await table.batchWrite(untold.map((item) => ({ ...item, told_at: now })));
}
