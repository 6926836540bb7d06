import type { Article } from '#shared/model/article.ts';
import { type ArticleRecord, NO_BODY, toHead, toRecord } from '#shared/table/article-item.ts';
import { type Key, keys, keyText } from '#shared/table/keys.ts';
import type { Item, Table } from '#shared/table/table.ts';
import type { ArticleCache, ArticleVersion } from './article-cache.ts';
import { type Bodies, MissingBody } from './bodies.ts';

/** The article of an item, with its body from S3 if it is stored there. */
export async function recordOf(item: Item, bodies: Bodies): Promise<ArticleRecord> {
  return toRecord(item, typeof item.body_key === 'string' ? await bodies.get(item.body_key) : undefined);
}

/**
 * The article of an item, for a change. Unlike `recordOf`, this function reads a lost body as empty, because a
 * correction replaces the body and a takedown removes it.
 */
export async function recordToChange(item: Item, bodies: Bodies): Promise<ArticleRecord> {
  return (await wholeRecord(item, bodies)) ?? toRecord(item, NO_BODY);
}

/**
 * One article; undefined if the feed has no article with the id.
 *
 * @param toRecordOf `recordToChange` if the content of the article is not needed
 */
export async function readArticle(
  { table, bodies }: { table: Table; bodies: Bodies },
  feed: string,
  id: string,
  toRecordOf: typeof recordOf = recordOf,
): Promise<ArticleRecord | undefined> {
  const item = await table.get(keys.article(id));
  const record = item && (await toRecordOf(item, bodies));
  return record?.article.feed === feed ? record : undefined;
}

/** The maximum number of bodies that are fetched at the same time, because each can have megabytes. */
const BODY_CONCURRENCY = 16;

export interface ReadArticlesOptions {
  /**
   * A list to which the function adds the ids of articles whose body is lost. These articles are left out of the
   * result, so that the rest of the feed can be published.
   */
  withoutBody?: string[];
  /**
   * Reading stops after this number of bytes, so that 50 articles of several megabytes are never in memory at the same
   * time.
   */
  enough?: { bytes: number; bytesOf: (article: Article) => number };
  /** Articles in this cache are not read again, and articles that are read are added to it. */
  cache?: ArticleCache | undefined;
}

/** Reads many articles, in the order of their rows. Missing articles are left out. */
export async function readArticles(
  table: Table,
  bodies: Bodies,
  rows: readonly ArticleVersion[],
  { withoutBody = [], enough, cache }: ReadArticlesOptions = {},
): Promise<ArticleRecord[]> {
  const cached = new Map(rows.map((row) => [row.id, cache?.get(row)]));
  const keyOf = ({ id }: ArticleVersion): Key => keys.article(id);
  const items = await table.batchGet(rows.filter(({ id }) => cached.get(id) === undefined).map(keyOf));
  const found = rows.flatMap((row): (ArticleRecord | Item)[] => {
    const one = cached.get(row.id) ?? items.get(keyText(keyOf(row)));
    return one === undefined ? [] : [one];
  });
  const read = async (one: ArticleRecord | Item): Promise<ArticleRecord[]> => {
    if (isRecord(one)) return [one];
    // The article may have changed between the reads of item and body; after a second attempt the body counts as lost.
    const record = (await wholeRecord(one, bodies)) ?? (await wholeRecord(await table.get(one), bodies));
    if (record === undefined) withoutBody.push(toHead(one).id);
    else cache?.add(record);
    return record === undefined ? [] : [record];
  };
  const records: ArticleRecord[] = [];
  let bytes = 0;
  for (let first = 0; first < found.length && !(enough && bytes > enough.bytes); first += BODY_CONCURRENCY) {
    const some = (await Promise.all(found.slice(first, first + BODY_CONCURRENCY).map(read))).flat();
    records.push(...some);
    for (const { article } of some) bytes += enough?.bytesOf(article) ?? 0;
  }
  return records;
}

function isRecord(one: ArticleRecord | Item): one is ArticleRecord {
  return 'article' in one;
}

/** @returns undefined if there is no item, or if its body is lost */
async function wholeRecord(item: Item | undefined, bodies: Bodies): Promise<ArticleRecord | undefined> {
  try {
    return item && (await recordOf(item, bodies));
  } catch (error) {
    if (error instanceof MissingBody) return undefined;
    throw error;
  }
}
