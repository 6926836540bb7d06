import { addressIdentities, fragmentAt, publisherIdentity } from '#shared/identify/identities.ts';
import type { Identity } from '#shared/model/identity.ts';
import { type ArticleHead, HEAD_ATTRIBUTES, toHead } from '#shared/table/article-item.ts';
import { keys, keyText } from '#shared/table/keys.ts';
import type { Item, Table } from '#shared/table/table.ts';

/** The id of the article with a publisher id; undefined if the feed has none. One read. */
export async function findByPublisherId(
  table: Table,
  feed: string,
  publisherId: string,
): Promise<string | undefined> {
  const { kind, hash } = publisherIdentity(publisherId);
  const row = await table.get(keys.identity(feed, kind, hash));
  return row && String(row.id);
}

/**
 * The first article with a URL in a feed, as a submission without publisher id would find it; undefined if there is
 * none.
 */
export async function findByUrl(table: Table, feed: string, url: string): Promise<ArticleHead | undefined> {
  const identities = addressIdentities(url);
  const keyOf = ({ kind, hash }: Identity) => keys.identity(feed, kind, hash);
  const rows = await table.batchGet(identities.map(keyOf));
  for (const identity of identities) {
    const row = rows.get(keyText(keyOf(identity)));
    const head = row && (await readHead(table, feed, String(row.id)));
    if (head && isOneAddress(identity, row, head)) return head;
  }
  return undefined;
}

/** `/a#b` equals `/a`, but not `/a#c`. */
function isOneAddress({ kind, hash, fragment }: Identity, row: Item, { url }: ArticleHead): boolean {
  if (kind !== 'url' || fragment === undefined) return true;
  const theirs = row.fragment ?? fragmentAt(url, hash);
  return theirs === undefined || theirs === fragment;
}

/** An article without its content; undefined if the feed has no article with the id. One read. */
export async function readHead(table: Table, feed: string, id: string): Promise<ArticleHead | undefined> {
  const item = await table.get(keys.article(id), HEAD_ATTRIBUTES);
  const head = item && toHead(item);
  return head?.feed === feed ? head : undefined;
}
