import type { Seen } from '#shared/model/seen.ts';
import { keys } from '#shared/table/keys.ts';
import type { Item, Table } from '#shared/table/table.ts';

const toSeen = ({ visible_at, told_at }: Item): Seen => ({
  visible_at: String(visible_at),
  ...(told_at !== undefined && { told_at: String(told_at) }),
});

/** When an article was seen, or undefined where it was not yet. */
export async function readSeen(table: Table, id: string): Promise<Seen | undefined> {
  const item = await table.get(keys.seen(id));
  return item && toSeen(item);
}

/** Notes that articles are visible, each the first time: at most one read and one write, batches both. */
export async function saveVisible(table: Table, ids: readonly string[], now: string): Promise<void> {
  const seen = await table.batchGet(ids.map(keys.seen));
  const unseen = ids.map(keys.seen).filter(({ pk, sk }) => !seen.has(`${pk}\n${sk}`));
  await table.batchWrite(unseen.map((key) => ({ ...key, visible_at: now })));
}

/** Notes that hubs were told of files that hold these articles, each the first time; of one never noted, nothing. */
export async function saveDelivered(table: Table, ids: readonly string[], now: string): Promise<void> {
  const seen = await table.batchGet(ids.map(keys.seen));
  const untold = [...seen.values()].filter(({ told_at }) => told_at === undefined);
  await table.batchWrite(untold.map((item) => ({ ...item, told_at: now })));
}
