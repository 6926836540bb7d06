import { retryOnStaleWrite } from '#shared/deliver/retry-on-stale-write.ts';
import { filePath } from '#shared/model/addresses.ts';
import { aliasKey, aliasOf } from '#shared/model/alias.ts';
import { ownerOfAlias, readFeed } from '#shared/store/feeds.ts';
import { nextVersion } from './next-version.ts';
import type { PublishContext } from './publish-timeline.ts';

/**
 * Puts an object for each alias of a feed. The edge redirects from this object to the feed's file. Objects of aliases
 * that no feed has any more are deleted. Nothing is written if the objects are correct.
 *
 * The text of an object contains its time, so no two versions have the same ETag, even if an alias returns to a former
 * feed. With the same ETag, a slower call could restore an old redirect (`nextVersion`).
 */
export async function publishAliases(feed: string, context: PublishContext): Promise<void> {
  const { table, files, runtime } = context;
  const stored = await readFeed(table, feed);
  if (stored?.state !== 'active') return;
  const { aliases = [], dropped_aliases: dropped = [], updated_at } = stored;
  for (const { path, format } of aliases.map(aliasOf)) {
    const location = filePath(feed, undefined, format);
    await retryOnStaleWrite(runtime, async () => {
      const found = await files.find(aliasKey(path));
      if ((await ownerOfAlias(table, path)) !== feed) return;
      const render = (at: string) => `Moved to ${location} at ${at}\n`;
      const { text, updated } = nextVersion(found, render, updated_at);
      await files.putIfNewer(found, text, {
        contentType: 'text/plain; charset=utf-8',
        updated,
        demand: 'seldom',
        location,
      });
    });
  }
  for (const path of dropped) {
    await retryOnStaleWrite(runtime, async () => {
      const found = await files.find(aliasKey(path));
      if ((await ownerOfAlias(table, path)) === undefined) await files.deleteFound(found);
    });
  }
}
