import type { Bodies } from '#shared/store/bodies.ts';
import { articleOfBody, type LargeBody } from '#shared/table/article-item.ts';
import { type Table, TransactionRefused } from '#shared/table/table.ts';
import { readHead } from './find-article.ts';

/**
 * Runs `store`, which puts large bodies and then runs a transaction. If the transaction is refused, the bodies of
 * articles that were taken down in the meantime are erased, because the takedown may have run before these bodies were
 * put.
 *
 * @throws {TransactionRefused}
 */
export async function storeWithBodies(
  put: readonly LargeBody[],
  { table, bodies, feed }: { table: Table; bodies: Bodies; feed: string },
  store: () => Promise<void>,
): Promise<void> {
  try {
    await store();
  } catch (error) {
    if (!(error instanceof TransactionRefused)) throw error;
    await Promise.all(
      put.map(async ({ key }) => {
        const id = articleOfBody(key);
        const head = await readHead(table, feed, id);
        if (head?.state === 'taken_down') await bodies.erase(id, head.revision);
      }),
    );
    throw error;
  }
}
