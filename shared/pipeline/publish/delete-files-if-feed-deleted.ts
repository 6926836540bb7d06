import type { Files } from '#shared/deliver/files.ts';
import { retryOnStaleWrite } from '#shared/deliver/retry-on-stale-write.ts';
import type { Runtime } from '#shared/model/runtime.ts';
import { readFeed } from '#shared/store/feeds.ts';
import type { Table } from '#shared/table/table.ts';

/**
 * Takes files of a feed away that is not there any more. Whoever puts a file for the first time may have read the feed
 * before it was deleted, and put it after the eraser had passed: then nobody else would ever look at it again.
 *
 * @returns whether the feed was gone
 */
export async function deleteFilesIfFeedDeleted(
  feed: string,
  fileKeys: readonly string[],
  { table, files, runtime }: { table: Table; files: Files; runtime: Runtime },
): Promise<boolean> {
  let isGone = (await readFeed(table, feed))?.state !== 'active';
  if (!isGone) return false;
  await retryOnStaleWrite(runtime, async () => {
    const found = await Promise.all(fileKeys.map((key) => files.find(key)));
    // After they were found: what a feed of the same name puts meanwhile is none of these.
    isGone = (await readFeed(table, feed))?.state !== 'active';
    if (!isGone) return;
    for (const file of found) await files.deleteFound(file);
  });
  return isGone;
}
