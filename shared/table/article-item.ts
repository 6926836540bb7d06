import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Article, Content } from '#shared/model/article.ts';
import { DUE_INDEX, ITEM_LIMITS } from '#shared/settings.ts';
import { keys } from './keys.ts';
import type { Item } from './table.ts';

/** The fields without an upper bound of their own. They lie compressed beside the others, or in S3. */
type Body = Pick<Content, 'content_html' | 'content_text' | 'extensions'>;
export type ArticleHead = Omit<Article, keyof Body>;

/** An article with what is kept beside it to compare it by. */
export interface ArticleRecord {
  article: Article;
  /** `contentHash`, hexadecimal. */
  hash: string;
  /** Which edition of normalising its content comes from; absent for the first release's (decision 140). */
  edition?: number;
  /** Hash of the body that the article was last submitted as, and of its publisher. */
  bodyHash?: string;
  /** A later release wrote it: what this one does not know of it would be lost if it were written back. */
  isOfLaterVersion?: true;
  /** `encodeSketch`; absent where nothing is left to compare. */
  sketch?: Uint8Array;
}

/** A body too large for the item: it goes to S3 before the item points at it. */
export interface LargeBody {
  key: string;
  bytes: Uint8Array;
}

/**
 * The shape of what is written. A release that raises the number comes after one that reads the new shape, since both run
 * beside each other while a deploy goes on, and a roll-back must read what the later one wrote.
 */
export const ITEM_VERSION = 1;

/** The attributes of an article without its body and sketch: what lists read. */
export const HEAD_ATTRIBUTES = ['pk', 'sk', 'v', 'head', 'hash'] as const;
/** What a comparison with another article reads. */
export const SKETCH_ATTRIBUTES = [...HEAD_ATTRIBUTES, 'edition', 'sketch'] as const;

/**
 * The item of an article. The head is JSON text: DynamoDB's own limits on numbers, nesting and empty keys must not
 * decide what a publisher may send. `revision` stands apart, since conditions need it.
 *
 * @param contentPrefix where bodies that are too large go in the bucket
 * @returns the item, and the body to be written to S3 before it, where the item would be too large
 */
export function toItem(
  { article, hash, edition, bodyHash, sketch }: ArticleRecord,
  contentPrefix: string,
): { item: Item; largeBody?: LargeBody } {
  const { content_html, content_text, extensions, ...head } = article;
  const body: Body = { content_html, content_text, extensions };
  const headText = JSON.stringify(head);
  const bytes = bodyBytes(body);
  const item: Item = {
    ...keys.article(article.id),
    v: ITEM_VERSION,
    head: headText,
    hash,
    revision: article.revision,
    ...(edition !== undefined && { edition }),
    ...(bodyHash !== undefined && { body_hash: bodyHash }),
    ...(sketch && { sketch }),
    ...(article.state === 'scheduled' && {
      [DUE_INDEX.partitionKey]: dueShard(article.id),
      [DUE_INDEX.sortKey]: article.date_published,
    }),
  };
  if (Buffer.byteLength(headText) + bytes.length + (sketch?.length ?? 0) <= ITEM_LIMITS.maxBytes) {
    return { item: { ...item, body: bytes } };
  }
  const name = `${article.revision}-${createHash('sha256').update(bytes).digest('hex')}`;
  const key = `${contentPrefix}/${article.id}/${name}`;
  return { item: { ...item, body_key: key }, largeBody: { key, bytes } };
}

/**
 * The revision that a large body belongs to, by its key. The same text again, as after a restore, is another body: so
 * whoever erases what an earlier revision said cannot take it away from a later one.
 */
export function revisionOfBody(key: string): number {
  return Number.parseInt(key.slice(key.lastIndexOf('/') + 1), 10);
}

/** The same article always waits in the same partition of the index. */
function dueShard(id: string): string {
  return String(Number.parseInt(id.slice(-2), 16) % DUE_INDEX.shards);
}

/**
 * The article without its body, from an item read with `HEAD_ATTRIBUTES` or more: of a later version what is known here.
 */
export function toHead(item: Item): ArticleHead {
  return JSON.parse(String(item.head)) as ArticleHead;
}

const bodyBytes = (body: Body): Buffer =>
  brotliCompressSync(JSON.stringify(body), {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });

/** Stands in for a large body that is lost. */
export const NO_BODY: Uint8Array = bodyBytes({ content_html: '', content_text: '', extensions: {} });

/**
 * @param largeBody the bytes under `item.body_key`, where the item has one
 */
export function toRecord(item: Item, largeBody?: Uint8Array): ArticleRecord {
  const bytes = largeBody ?? item.body;
  if (!(bytes instanceof Uint8Array)) throw new Error(`article item ${item.pk} has no body`);
  const body = JSON.parse(brotliDecompressSync(bytes).toString('utf8')) as Body;
  return {
    article: { ...toHead(item), ...body },
    hash: String(item.hash),
    ...(typeof item.edition === 'number' && { edition: item.edition }),
    ...(typeof item.body_hash === 'string' && { bodyHash: item.body_hash }),
    ...(Number(item.v) > ITEM_VERSION && { isOfLaterVersion: true as const }),
    ...(item.sketch instanceof Uint8Array && { sketch: item.sketch }),
  };
}
