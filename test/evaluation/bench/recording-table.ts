import { KEY_PREFIXES } from '#shared/settings.ts';
import type { Key } from '#shared/table/keys.ts';
import { type Action, type Item, Table } from '#shared/table/table.ts';

/** The calls of one submission on the table. */
export interface RecordedCalls {
  reads: { wanted: readonly Key[]; only: readonly string[] | undefined }[];
  transactions: (readonly Action[])[];
}

/** A table that reads from the store, and records transactions for a later measurement of the store alone. */
export class RecordingTable extends Table {
  readonly calls: RecordedCalls = { reads: [], transactions: [] };

  override async batchGet(wanted: readonly Key[], only?: readonly string[]): Promise<Map<string, Item>> {
    this.calls.reads.push({ wanted, only });
    return await super.batchGet(wanted, only);
  }

  /**
   * Makes the puts of anchors without a condition. Otherwise transactions of articles with a common anchor
   * would fail.
   */
  override putAction(item: Item, condition?: Parameters<Table['putAction']>[1]): Action {
    return super.putAction(item, item.pk.startsWith(KEY_PREFIXES.anchor) ? undefined : condition);
  }

  override async transact(actions: readonly Action[]): Promise<void> {
    this.calls.transactions.push(actions);
  }
}
