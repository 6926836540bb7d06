import { encodeSketch, sketchOf } from '#shared/identify/sketch.ts';
import type { ExportedLine } from '#shared/model/exported-line.ts';
import type { Bodies } from '#shared/store/bodies.ts';
import { actionsOf } from '#shared/store/change.ts';
import { readFeed, registerTags, writeFeed } from '#shared/store/feeds.ts';
import { readArticle } from '#shared/store/read-articles.ts';
import { keys } from '#shared/table/keys.ts';
import type { Table } from '#shared/table/table.ts';

/** Number of lines of an import, by result. */
export interface Imported {
  articles: number;
  /** Articles that already existed and were not changed. */
  kept: number;
  identities: number;
  /** Identity keys that belong to another article in this deployment. */
  taken: number;
}

interface ImportOptions {
  /** Overwrites existing articles and settings with the exported ones. */
  isReplacing: boolean;
}

/** Concurrent writes: enough to hide the latency of the table without throttling it. */
const PARALLEL = 16;

/**
 * Imports a feed that `exportFeed` exported, with the same guids, times and takedowns. The table's stream publishes
 * it. It can be repeated from the beginning after an interruption: existing items are kept.
 */
export async function importFeed(
  lines: AsyncIterable<ExportedLine>,
  table: Table,
  bodies: Bodies,
  options: ImportOptions,
): Promise<Imported> {
  const done: Imported = { articles: 0, kept: 0, identities: 0, taken: 0 };
  let feed: string | undefined;
  let waiting: Promise<keyof Imported>[] = [];
  const settle = async () => {
    for (const kind of await Promise.all(waiting)) done[kind] += 1;
    waiting = [];
  };
  for await (const line of lines) {
    if ('feed' in line) {
      await settle();
      feed = line.feed.feed;
      await importSettings(line, table, options);
      continue;
    }
    if (feed === undefined) throw new Error('the first line of an export is the feed');
    waiting.push(
      'article' in line
        ? importArticle(line, table, bodies, options)
        : importIdentity(feed, line.identity, table),
    );
    if (waiting.length === PARALLEL) await settle();
  }
  await settle();
  return done;
}

async function importSettings(
  { feed, tags }: Extract<ExportedLine, { feed: unknown }>,
  table: Table,
  { isReplacing }: ImportOptions,
): Promise<void> {
  const before = await readFeed(table, feed.feed);
  if (before === undefined || isReplacing) await writeFeed(table, { ...feed, state: 'active' });
  await registerTags(table, feed.feed, new Map(Object.entries(tags)));
}

async function importArticle(
  { article, hash, edition, body_hash, was_public = false }: Extract<ExportedLine, { article: unknown }>,
  table: Table,
  bodies: Bodies,
  { isReplacing }: ImportOptions,
): Promise<'articles' | 'kept'> {
  const before = await readArticle({ table, bodies }, article.feed, article.id);
  if (before !== undefined && !isReplacing) return 'kept';
  const sketch = article.state === 'taken_down' ? {} : { sketch: encodeSketch(sketchOf(article)) };
  const { actions, largeBody } = actionsOf(table, {
    ...(before !== undefined && { before }),
    after: {
      article,
      hash,
      ...(edition !== undefined && { edition: edition }),
      ...(body_hash !== undefined && { bodyHash: body_hash }),
      ...sketch,
    },
    bind: [],
    wasPublic: was_public,
  });
  if (largeBody) await bodies.put(largeBody);
  await table.transact(actions);
  return 'articles';
}

async function importIdentity(
  feed: string,
  { kind, hash, fragment, id }: Extract<ExportedLine, { identity: unknown }>['identity'],
  table: Table,
): Promise<'identities' | 'taken'> {
  const isOwn = await table.update(
    keys.identity(feed, kind, hash),
    fragment === undefined ? 'SET id = :id' : 'SET id = :id, fragment = :fragment',
    {
      condition: 'attribute_not_exists(pk) OR id = :id',
      values: { ':id': id, ...(fragment !== undefined && { ':fragment': fragment }) },
    },
  );
  return isOwn ? 'identities' : 'taken';
}
