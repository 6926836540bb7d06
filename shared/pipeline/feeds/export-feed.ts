import type { ExportedLine } from '#shared/model/exported-line.ts';
import type { Bodies } from '#shared/store/bodies.ts';
import { listFeeds, readFeed } from '#shared/store/feeds.ts';
import { readArticles } from '#shared/store/read-articles.ts';
import { listTags } from '#shared/store/tags.ts';
import { IDENTITY_PREFIX, identityIn, identityPrefix, partitions } from '#shared/table/keys.ts';
import type { Table } from '#shared/table/table.ts';

const PAGE_ARTICLES = 100;

/**
 * Exports a feed with everything that `importFeed` needs, including guids and takedowns. Changes that are
 * made during the export may be missing. A table without writers, such as a restored backup, gives one
 * consistent state.
 *
 * @throws {Error} the feed does not exist
 */
export async function* exportFeed(table: Table, bodies: Bodies, feed: string): AsyncGenerator<ExportedLine> {
  yield* feedLines(table, bodies, feed);
  for await (const { feed: _same, ...identity } of identityLines(table, identityPrefix(feed)))
    yield { identity };
}

/** Exports every feed as `exportFeed` does, with one scan of the table for the identity keys of all feeds. */
export async function* exportAllFeeds(table: Table, bodies: Bodies): AsyncGenerator<ExportedLine> {
  const feeds = new Set((await listFeeds(table)).map(({ feed }) => feed));
  for (const feed of feeds) yield* feedLines(table, bodies, feed);
  for await (const identity of identityLines(table, IDENTITY_PREFIX))
    if (feeds.has(identity.feed)) yield { identity };
}

async function* feedLines(table: Table, bodies: Bodies, feed: string): AsyncGenerator<ExportedLine> {
  const stored = await readFeed(table, feed);
  if (stored === undefined) throw new Error(`there is no feed ${feed}`);
  yield { feed: stored, tags: Object.fromEntries(await listTags(table, feed)) };

  for (const partition of [
    partitions.timeline({ feed }),
    partitions.held(feed),
    partitions.withheld(feed),
    partitions.tombstones({ feed }),
  ]) {
    for await (const page of table.pages(partition, PAGE_ARTICLES)) {
      // A tombstone of a held or scheduled article is left out, because the article has a row in another partition.
      const rows = page.filter(({ withdrawn }) => withdrawn !== true);
      const publicIds = new Set(rows.filter(({ was_public }) => was_public === true).map(({ id }) => id));
      const records = await readArticles(
        table,
        bodies,
        rows.map(({ id }) => ({ id: String(id) })),
      );
      for (const { article, hash, edition, bodyHash, holdBody } of records)
        yield {
          article,
          hash,
          ...(edition !== undefined && { edition: edition }),
          ...(bodyHash !== undefined && { body_hash: bodyHash }),
          ...(holdBody !== undefined && { hold_body: holdBody }),
          ...(publicIds.has(article.id) && { was_public: true }),
        };
    }
  }
}

/** The identity keys whose partition begins with a prefix. It scans the whole table. */
async function* identityLines(table: Table, prefix: string) {
  for await (const items of table.scan(prefix, ['id', 'fragment'])) {
    for (const { pk, id, fragment } of items) {
      const identity = identityIn(pk);
      if (identity) yield { ...identity, ...(typeof fragment === 'string' && { fragment }), id: String(id) };
    }
  }
}
