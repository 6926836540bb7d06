import { type ArticleRecord, toRecord } from '#shared/table/article-item.ts';
import type { Key } from '#shared/table/keys.ts';
import { keys } from '#shared/table/keys.ts';
import type { Item, Table } from '#shared/table/table.ts';
import type { Bodies } from './bodies.ts';

/** The whole article of an item, its body fetched from S3 where it lies there. */
export async function recordOf(item: Item, bodies: Bodies): Promise<ArticleRecord> {
  return toRecord(item, typeof item.body_key === 'string' ? await bodies.get(item.body_key) : undefined);
}

/** One article, or undefined where the feed has none of that id. */
export async function readArticle(
  table: Table,
  bodies: Bodies,
  feed: string,
  id: string,
): Promise<ArticleRecord | undefined> {
  const item = await table.get(keys.article(id));
  const record = item && (await recordOf(item, bodies));
  return record?.article.feed === feed ? record : undefined;
}

/** Many articles at once, in the order of their ids; those that are gone are left out. */
export async function readArticles(
  table: Table,
  bodies: Bodies,
  ids: readonly string[],
): Promise<ArticleRecord[]> {
  const wanted: Key[] = ids.map(keys.article);
  const items = await table.batchGet(wanted);
  const found = wanted.flatMap(({ pk, sk }) => items.get(`${pk}\n${sk}`) ?? []);
  return await Promise.all(found.map((item) => recordOf(item, bodies)));
}
