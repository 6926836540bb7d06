import { type ArticleRecord, NO_BODY, toHead, toRecord } from '#shared/table/article-item.ts';
import type { Key } from '#shared/table/keys.ts';
import { keys } from '#shared/table/keys.ts';
import type { Item, Table } from '#shared/table/table.ts';
import { type Bodies, MissingBody } from './bodies.ts';

/** The whole article of an item, its body fetched from S3 where it lies there. */
export async function recordOf(item: Item, bodies: Bodies): Promise<ArticleRecord> {
  return toRecord(item, typeof item.body_key === 'string' ? await bodies.get(item.body_key) : undefined);
}

/** The same where it is about to change. A body that is lost reads as empty: a correction brings one, a takedown needs none. */
export async function recordToChange(item: Item, bodies: Bodies): Promise<ArticleRecord> {
  return (await wholeRecord(item, bodies)) ?? toRecord(item, NO_BODY);
}

/**
 * One article, or undefined where the feed has none of that id.
 *
 * @param toRecordOf `recordToChange`, where what it said does not matter
 */
export async function readArticle(
  table: Table,
  bodies: Bodies,
  feed: string,
  id: string,
  toRecordOf: typeof recordOf = recordOf,
): Promise<ArticleRecord | undefined> {
  const item = await table.get(keys.article(id));
  const record = item && (await toRecordOf(item, bodies));
  return record?.article.feed === feed ? record : undefined;
}

/**
 * Many articles at once, in the order of their ids; those that are gone are left out.
 *
 * @param withoutBody takes the ids of articles whose body is lost; they are left out too, since one must not cost a feed
 */
export async function readArticles(
  table: Table,
  bodies: Bodies,
  ids: readonly string[],
  withoutBody: string[] = [],
): Promise<ArticleRecord[]> {
  const wanted: Key[] = ids.map(keys.article);
  const items = await table.batchGet(wanted);
  const found = wanted.flatMap(({ pk, sk }) => items.get(`${pk}\n${sk}`) ?? []);
  const records = await Promise.all(
    found.map(async (item) => {
      // Replaced between the item and its body, it has another body now; the second time it is lost.
      const record = (await wholeRecord(item, bodies)) ?? (await wholeRecord(await table.get(item), bodies));
      if (record === undefined) withoutBody.push(toHead(item).id);
      return record ?? [];
    }),
  );
  return records.flat();
}

/** @returns undefined where the article is gone, or its body is */
async function wholeRecord(item: Item | undefined, bodies: Bodies): Promise<ArticleRecord | undefined> {
  try {
    return item && (await recordOf(item, bodies));
  } catch (error) {
    if (error instanceof MissingBody) return undefined;
    throw error;
  }
}
