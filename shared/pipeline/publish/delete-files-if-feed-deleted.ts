import type { Files } from '#shared/deliver/files.ts';
import { retryOnStaleWrite } from '#shared/deliver/retry-on-stale-write.ts';
import type { Runtime } from '#shared/model/runtime.ts';
import { isFeedDeleted } from '#shared/store/feeds.ts';
import type { Table } from '#shared/table/table.ts';

/**
 * Deletes files of a feed that no longer exists. A call that puts a file for the first time may have read the feed
 * before the feed was deleted, and put the file after the eraser had finished. No other call would delete that file.
 *
 * @returns whether the feed was deleted
 */
export async function deleteFilesIfFeedDeleted(
  feed: string,
  fileKeys: readonly string[],
  { table, files, runtime }: { table: Table; files: Files; runtime: Runtime },
): Promise<boolean> {
  let isGone = await isFeedDeleted(table, feed);
  if (!isGone) return false;
  await retryOnStaleWrite(runtime, async () => {
    const found = await Promise.all(fileKeys.map((key) => files.find(key)));
    // The check comes after the files were found, so that it does not delete files of a new feed with the same name.
    isGone = await isFeedDeleted(table, feed);
    if (!isGone) return;
    for (const file of found) await files.deleteFound(file);
  });
  return isGone;
}
