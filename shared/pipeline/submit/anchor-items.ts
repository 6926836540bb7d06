import { inSeconds } from '#shared/model/instant.ts';
import { ANCHOR_SECONDS, MAX_ANCHOR_ARTICLES } from '#shared/settings.ts';
import { type Key, keys, keyText } from '#shared/table/keys.ts';
import type { Action, Item, Table } from '#shared/table/table.ts';
import { retryOnConflict } from '../retry-on-conflict.ts';
import type { SubmitContext } from './submission.ts';

/**
 * Returns the item of an anchor with an article added.
 *
 * @param read the stored item
 * @param now ISO 8601, UTC
 */
export function anchorWith(id: string, key: Key, read: Item | undefined, now: string): Item {
  const others = idsOf(read).filter((other) => other !== id);
  return {
    ...key,
    ids: [id, ...others].slice(0, MAX_ANCHOR_ARTICLES),
    newest: id,
    expires: inSeconds(now) + ANCHOR_SECONDS,
  };
}

/**
 * Whether many articles share an anchor. A shared anchor is put without a condition, so that submissions do not wait for
 * each other.
 */
export function isShared(read: Item | undefined): boolean {
  return idsOf(read).length >= MAX_ANCHOR_ARTICLES;
}

const idsOf = (read: Item | undefined): string[] => (Array.isArray(read?.ids) ? read.ids.map(String) : []);

/**
 * Puts an anchor in the transaction. The transaction fails if another article was added since the anchor was read. So
 * if near duplicates are sent at the same moment, one is stored, and the others are decided again and compared with it.
 */
export function guardedAction(
  table: Table,
  { item, before }: { item: Item; before: Item | undefined },
): Action {
  // Items of an earlier release have no `newest`.
  return before?.newest === undefined
    ? table.putAction(item, { expression: 'attribute_not_exists(newest)' })
    : table.putAction(item, { expression: 'newest = :newest', values: { ':newest': before.newest } });
}

/**
 * Writes anchors outside of the transaction: anchors of imported articles, and anchors that many articles
 * share, because conditions on these would make submissions wait for each other. If an anchor is lost, a near
 * duplicate may not be found; nothing else is affected.
 *
 * @param areMany true for the anchors of a batch, which are put in transactions. Anchors of single submissions are
 *   put without transactions, which would conflict
 */
export async function writeAnchors(
  anchors: ReadonlyMap<string, Item>,
  { table, event }: SubmitContext,
  { areMany = false }: { areMany?: boolean } = {},
): Promise<void> {
  const items = [...anchors.values()];
  try {
    await (areMany ? table.putTogether(items) : table.batchWrite(items));
  } catch (error) {
    // The articles are stored, so the request has succeeded.
    event.anchors_lost = error instanceof Error ? error.name : 'unknown';
  }
}

/**
 * Adds an article to its anchors when it is released, because a held article is not in them. Like `writeAnchors`, it
 * does not throw.
 */
export async function addToAnchors(
  id: string,
  anchors: readonly string[],
  context: SubmitContext,
): Promise<void> {
  const { table, feed, runtime, event } = context;
  const wanted = anchors.map((anchor) => keys.anchor(feed, anchor));
  try {
    await retryOnConflict('the anchors', context, async () => {
      const found = await table.batchGet(wanted);
      const added = wanted.map((key) => {
        const before = found.get(keyText(key));
        return { item: anchorWith(id, key, before, runtime.now()), before };
      });
      await table.transact(
        added.map((anchor) =>
          isShared(anchor.before) ? table.putAction(anchor.item) : guardedAction(table, anchor),
        ),
      );
    });
  } catch (error) {
    event.anchors_lost = error instanceof Error ? error.name : 'unknown';
  }
}
