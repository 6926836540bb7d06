import { randomUUID } from 'node:crypto';
import { Files } from '#shared/deliver/files.ts';
import { publish } from '#shared/pipeline/publish.ts';
import { saveFeed } from '#shared/store/feeds.ts';
import { toItem } from '#shared/table/article-item.ts';
import { instantKey, keys, partitions } from '#shared/table/keys.ts';
import type { Item } from '#shared/table/table.ts';
import { contextIn, type EmbeddedStores } from '../embedded-stores.ts';
import { benchArticle } from './articles.ts';

const NEWEST_MILLISECONDS = Date.parse('2026-03-01T11:00:00.000Z');
const MINUTE = 60_000;
/** Texts are made anew for so many, and come again after that: nobody reads the others. */
const TEXTS = 100;
const WRITTEN_TOGETHER = 100;

/**
 * A feed with so many articles, one a minute, written into the table as submissions would have left it, and published
 * with its archive.
 *
 * @param feed its name, which also keeps its articles' ids apart from those of other feeds
 */
export async function writeLongFeed(stores: EmbeddedStores, feed: string, articles: number): Promise<void> {
  const context = contextIn(stores, feed);
  const { table, world } = context;
  await saveFeed(
    table,
    feed,
    { title: feed, near_duplicates: 'flag' },
    undefined,
    '2026-01-01T00:00:00.000Z',
  );
  // Compressed once for each text, not once for each article.
  const texts = Array.from({ length: TEXTS }, (_, n) => {
    const article = benchArticle(n, feed, world.now());
    const { content_html: _html, content_text: _text, extensions: _extensions, ...head } = article;
    return { head, item: toItem({ article, hash: String(n) }, 'content').item };
  });
  let items: Item[] = [];
  for (let n = articles - 1; n >= 0; n--) {
    const text = texts[n % TEXTS];
    if (text === undefined) throw new Error('there are no texts');
    const at = new Date(NEWEST_MILLISECONDS - n * MINUTE).toISOString();
    const id = randomUUID();
    const url = `https://news.example/${feed}/${n}`;
    const head = { ...text.head, id, url, publisher_id: `${feed}-${n}`, date_published: at, updated_at: at };
    items.push(
      { ...text.item, ...keys.article(id), head: JSON.stringify(head) },
      { pk: partitions.timeline({ feed }), sk: instantKey(at, id), id, rev: 1 },
    );
    if (items.length >= WRITTEN_TOGETHER) {
      await table.putTogether(items);
      items = [];
    }
  }
  await table.putTogether(items);
  // Nobody reads these, and to compress them would take minutes.
  const plain = async (bytes: Uint8Array) => ({ identity: bytes, gzip: bytes, br: bytes });
  const files = new Files(stores.s3, stores.bucket, context.event, plain);
  const failures = await publish(
    { timelines: [{ feed, rows: new Set() }], feeds: [], pages: [] },
    { ...context, files },
  );
  for (const failure of failures.values()) throw failure;
}
