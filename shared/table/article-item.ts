import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Article, BodyField, Content } from '#shared/model/article.ts';
import { DUE_INDEX, ITEM_LIMITS } from '#shared/settings.ts';
import { keys } from './keys.ts';
import type { Item } from './table.ts';

/** The fields that can be large. They are stored compressed in the item, or in S3. */
type Body = Pick<Content, BodyField>;
export type ArticleHead = Omit<Article, keyof Body>;

/** An article with the data to compare it with others. */
export interface ArticleRecord {
  article: Article;
  /** `contentHash`, hexadecimal. */
  hash: string;
  /** The edition of the rules with which the content was normalised; absent for release 0.1.0 (decision 140). */
  edition?: number;
  /** Hash of the last submitted body and its publisher. */
  bodyHash?: string;
  /**
   * Hash of the last body that withheld the article. If an editor has released the article, this body does not withhold
   * it again.
   */
  holdBody?: string;
  /** Whether a later release wrote the item. Then writing it back would lose fields that this release does not know. */
  isOfLaterVersion?: true;
  /** `encodeSketch`; absent if the article was taken down. */
  sketch?: Uint8Array;
}

/** A body that is too large for the item. It is written to S3 before the item that refers to it. */
export interface LargeBody {
  key: string;
  bytes: Uint8Array;
}

/**
 * The highest version of the item format that this release can write. A release that increases it must follow a release
 * that can read the new format, because both run during a deployment and after a roll-back.
 */
export const ITEM_VERSION = 3;

/**
 * The version of an item. Only items with source ids or the state `held` have version 2: a release that knows only
 * version 1 would lose the source ids in a correction, and does not know this state. A withdrawn article that can be
 * published again has version 3, because an earlier release would not delete its tombstones.
 */
function versionOf({ source_ids, state, withdrawn }: Article): number {
  if (withdrawn && state !== 'taken_down') return 3;
  return source_ids !== undefined || state === 'held' ? 2 : 1;
}

/** The attributes of an article without body and sketch, for lists. */
export const HEAD_ATTRIBUTES = ['pk', 'sk', 'v', 'head', 'hash'] as const;
/** The attributes for a comparison with another article. */
export const SKETCH_ATTRIBUTES = [...HEAD_ATTRIBUTES, 'edition', 'sketch'] as const;

/**
 * The item of an article. The head is stored as JSON text, so that DynamoDB's limits on numbers, nesting and empty
 * keys do not restrict articles. `revision` is an attribute of its own for conditions.
 *
 * @param contentPrefix key prefix of large bodies in the bucket
 * @returns the item, and the body to write to S3 first if the item would be too large
 */
export function toItem(
  { article, hash, edition, bodyHash, holdBody, sketch }: ArticleRecord,
  contentPrefix: string,
): { item: Item; largeBody?: LargeBody } {
  const { content_html, content_text, extensions, ...head } = article;
  const body: Body = { content_html, content_text, extensions };
  const headText = JSON.stringify(head);
  const bytes = bodyBytes(body);
  const item: Item = {
    ...keys.article(article.id),
    v: versionOf(article),
    head: headText,
    hash,
    revision: article.revision,
    ...(edition !== undefined && { edition }),
    ...(bodyHash !== undefined && { body_hash: bodyHash }),
    ...(holdBody !== undefined && { hold_body: holdBody }),
    ...(sketch && { sketch }),
    ...(article.state === 'scheduled' && {
      [DUE_INDEX.partitionKey]: dueShard(article.id),
      [DUE_INDEX.sortKey]: article.date_published,
    }),
  };
  const itemBytes = Buffer.byteLength(headText) + bytes.length + (sketch?.length ?? 0);
  // An empty body always stays in the item. So an article that was taken down has no object in S3, and a takedown can
  // erase every object of its revision.
  if (itemBytes <= ITEM_LIMITS.maxBytes || bytes.length <= NO_BODY.length) {
    return { item: { ...item, body: bytes } };
  }
  const name = `${article.revision}-${createHash('sha256').update(bytes).digest('hex')}`;
  const key = `${contentPrefix}/${article.id}/${name}`;
  return { item: { ...item, body_key: key }, largeBody: { key, bytes } };
}

/**
 * The revision in the key of a large body. Equal texts of two revisions are two bodies, so erasing earlier revisions
 * cannot delete the body of a later one.
 */
export function revisionOfBody(key: string): number {
  return Number.parseInt(key.slice(key.lastIndexOf('/') + 1), 10);
}

/** The id of the article in the key of a large body. */
export function articleOfBody(key: string): string {
  return key.split('/').at(-2) ?? '';
}

/** The partition of an article in the index. It depends only on the article's id, so it never changes. */
function dueShard(id: string): string {
  return String(Number.parseInt(id.slice(-2), 16) % DUE_INDEX.shards);
}

/**
 * The article without its body, from an item with at least `HEAD_ATTRIBUTES`. Unknown fields of a later release are
 * ignored.
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

/** Replaces a large body that is lost. */
export const NO_BODY: Uint8Array = bodyBytes({ content_html: '', content_text: '', extensions: {} });

/** @param largeBody the bytes at `item.body_key`, if the item has one */
export function toRecord(item: Item, largeBody?: Uint8Array): ArticleRecord {
  const bytes = largeBody ?? item.body;
  if (!(bytes instanceof Uint8Array)) throw new Error(`article item ${item.pk} has no body`);
  const body = JSON.parse(brotliDecompressSync(bytes).toString('utf8')) as Body;
  return {
    article: { ...toHead(item), ...body },
    hash: String(item.hash),
    ...(typeof item.edition === 'number' && { edition: item.edition }),
    ...(typeof item.body_hash === 'string' && { bodyHash: item.body_hash }),
    ...(typeof item.hold_body === 'string' && { holdBody: item.hold_body }),
    ...(Number(item.v) > ITEM_VERSION && { isOfLaterVersion: true as const }),
    ...(item.sketch instanceof Uint8Array && { sketch: item.sketch }),
  };
}
