import { randomUUID } from 'node:crypto';
import { publish } from '#shared/pipeline/publish/publish.ts';
import { FEED_LIMITS } from '#shared/settings.ts';
import { type ArchiveHead, savePages } from '#shared/store/archive.ts';
import { saveFeed } from '#shared/store/feeds.ts';
import { toItem } from '#shared/table/article-item.ts';
import { instantKey, keys, partitions } from '#shared/table/keys.ts';
import type { Item, Table } from '#shared/table/table.ts';
import { contextIn, type EmbeddedStores } from '../../embedded-stores.ts';
import { benchArticle } from './articles.ts';

const NEWEST_MILLISECONDS = Date.parse('2026-03-01T11:00:00.000Z');
const MINUTE = 60_000;
/** The number of different texts. Many articles share a text, because the texts of older articles are not read. */
const TEXTS = 100;
const WRITTEN_TOGETHER = 100;

/**
 * Writes a feed with a number of articles, a minute apart, into the table (articles, rows and the items of
 * the archive), and publishes the feed.
 */
export async function writeLongFeed(stores: EmbeddedStores, feed: string, articles: number): Promise<void> {
  const context = contextIn(stores, feed);
  const { table, runtime } = context;
  await saveFeed(table, {
    feed,
    settings: { title: feed, near_duplicates: 'flag' },
    now: '2026-01-01T00:00:00.000Z',
  });
  // Each text is compressed only once, although many articles have it.
  const texts = Array.from({ length: TEXTS }, (_, n) => {
    const article = benchArticle(n, feed, runtime.now());
    const { content_html: _html, content_text: _text, extensions: _extensions, ...head } = article;
    return { head, item: toItem({ article, hash: String(n) }, 'content').item };
  });
  let items: Item[] = [];
  const rows: string[] = [];
  for (let n = articles - 1; n >= 0; n--) {
    const text = texts[n % TEXTS];
    if (text === undefined) throw new Error('there are no texts');
    const at = new Date(NEWEST_MILLISECONDS - n * MINUTE).toISOString();
    const id = randomUUID();
    const url = `https://news.example/${feed}/${n}`;
    const row = instantKey(at, id);
    rows.push(row);
    const head = { ...text.head, id, url, publisher_id: `${feed}-${n}`, date_published: at, updated_at: at };
    items.push(
      { ...text.item, ...keys.article(id), head: JSON.stringify(head) },
      { pk: partitions.timeline({ feed }), sk: row, id, rev: 1 },
    );
    if (items.length >= WRITTEN_TOGETHER) {
      await table.putTogether(items);
      items = [];
    }
  }
  await table.putTogether(items);
  await sealAll(table, feed, rows);
  const failures = await publish({ timelines: [{ feed, rows: new Set() }], feeds: [], pages: [] }, context);
  for (const failure of failures.values()) throw failure;
}

/** Writes the items of the archive without its documents, which are not read here and take a minute. */
async function sealAll(table: Table, feed: string, rows: readonly string[]): Promise<void> {
  const { maxArchiveEntries, maxEntries } = FEED_LIMITS;
  let head: ArchiveHead | undefined;
  for (let first = 0; rows.length - first > maxEntries; first += maxArchiveEntries) {
    const from = head?.to ?? '';
    const to = rows[Math.min(first + maxArchiveEntries, rows.length - maxEntries / 2) - 1] ?? from;
    const page = (head?.pages ?? 0) + 1;
    const after = { pages: page, to, newest: page, pending: [], room: maxEntries };
    await savePages(table, { feed }, { before: head, after, pages: [{ page, from, to }] });
    head = after;
  }
}
