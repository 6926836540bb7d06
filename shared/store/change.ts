import { isDeepStrictEqual } from 'node:util';
import { type Article, hasPage } from '#shared/model/article.ts';
import { guidsOf } from '#shared/model/guids.ts';
import type { Binding } from '#shared/model/identity.ts';
import { deletedAt } from '#shared/model/lifecycle.ts';
import { Problem } from '#shared/model/problem.ts';
import { type Timeline, tagKey } from '#shared/model/timeline.ts';
import { CONTENT_PREFIX, FEED_LIMITS } from '#shared/settings.ts';
import { type ArticleRecord, type LargeBody, toItem } from '#shared/table/article-item.ts';
import { instantKey, keys, keyText, partitions } from '#shared/table/keys.ts';
import type { Action, Item, Table } from '#shared/table/table.ts';

/** One change of one article, stored completely or not at all. */
export interface Change {
  /** The article before the change; absent if the article is new. */
  before?: ArticleRecord;
  after: ArticleRecord;
  /** Identity keys to assign to the article permanently. */
  bind: readonly Binding[];
  /** Hashes that the feed refuses from now on: the result of `refusalHashes`. */
  refuse?: readonly string[];
  /** Whether the rows of the article stay as they are. */
  keepsRows?: boolean;
  /** Whether an import wrote the article: then hubs are not notified of it. */
  isImport?: boolean;
  /** The id of the request. It is stored in the rows, so that the log of publishing names it. */
  requestId?: string;
}

/** The articles that a change writes or checks; a transaction may contain each of them at most once. */
export function articlesIn({ after, bind }: Change): string[] {
  return [after.article.id, ...previousRevisions(bind).keys()];
}

/** The revisions of the previous owners of identity keys, by article id. The owners must still have these revisions. */
function previousRevisions(bind: readonly Binding[]): Map<string, number> {
  return new Map(
    bind.flatMap(({ previous, previousRevision }): [string, number][] =>
      previous === undefined || previousRevision === undefined ? [] : [[previous, previousRevision]],
    ),
  );
}

/** Writing the article back would lose fields that this release does not know. */
function writtenByLaterRelease(id: string): Problem {
  return new Problem(
    'unavailable',
    `The article ${id} was written by a newer release of Feedmill: send the request again when the deployment has finished.`,
  );
}

/** The timelines of a published article: the main one of its feed and one for each tag. */
export function timelinesOf({ feed, tags }: Pick<Article, 'feed' | 'tags'>): Timeline[] {
  return [{ feed }, ...tags.map((tag) => ({ feed, tag: tagKey(tag) }))];
}

/** The rows of an article in its state, and its tombstones. */
function rowsOf(article: Article, isImport = false): Item[] {
  return [...placesOf(article, isImport), ...tombstonesOf(article)];
}

function placesOf(article: Article, isImport: boolean): Item[] {
  const { feed, id, revision } = article;
  switch (article.state) {
    case 'published':
    case 'scheduled':
      return timelinesOf(article).map((timeline) => ({
        pk: partitions.timeline(timeline),
        sk: instantKey(article.date_published, id),
        id,
        rev: revision,
        // When this revision was published. `releaseDue` sets it for scheduled articles.
        ...(article.state === 'published' && { released_at: article.updated_at }),
        ...(hasPage(article) && { has_page: true }),
        ...(isImport && article.state === 'published' && { imported: true }),
      }));
    case 'near_duplicate':
      return [{ pk: partitions.held(feed), sk: instantKey(article.date_published, id), id }];
    case 'held':
      return [{ pk: partitions.withheld(feed), sk: instantKey(article.date_published, id), id }];
    case 'taken_down':
      return [];
  }
}

/**
 * The items that record when an article was taken down or withdrawn. Readers get a tombstone (RFC 6721) only for an
 * article that was public.
 */
function tombstonesOf(article: Article): Item[] {
  const { feed, id, state, withdrawn, source_ids } = article;
  const at = deletedAt(article);
  if (at === undefined) return [];
  const tags = withdrawn?.tags ?? article.tags;
  const named = state === 'scheduled' ? tags.slice(0, FEED_LIMITS.maxTombstoneTags) : tags;
  const due = new Set(placesOf(article, false).map(({ pk }) => pk));
  return timelinesOf({ feed, tags: named }).map((timeline) => ({
    pk: partitions.tombstones(timeline),
    sk: instantKey(at, id),
    id,
    ...(withdrawn && { was_public: true, row: instantKey(withdrawn.date_published, id) }),
    ...(withdrawn && source_ids && { ref: guidsOf(article).atom }),
    ...(state !== 'taken_down' && { withdrawn: true }),
    // The tombstone ends when the article is due, if the timeline will contain the article; other timelines are not
    // rendered then.
    ...(due.has(partitions.timeline(timeline)) && { until: article.date_published }),
  }));
}

/**
 * The transaction actions of a change: at most 1 article, 7 identity keys, 7 checks of previous owners, 3
 * refused hashes, 2 × 33 rows and 9 tombstones. So a submission has fewer than the 100 actions that DynamoDB
 * allows.
 *
 * @returns the actions, the article's item first; and the body to write to S3 before them, if there is one
 */
export function actionsOf(
  table: Table,
  { before, after, bind, refuse = [], keepsRows = false, isImport = false, requestId }: Change,
): { actions: Action[]; largeBody?: LargeBody } {
  if (before?.isOfLaterVersion) throw writtenByLaterRelease(before.article.id);
  const { item, largeBody } = toItem(after, CONTENT_PREFIX);
  const { id, feed } = after.article;
  const asRead = before
    ? { expression: 'revision = :revision', values: { ':revision': before.article.revision } }
    : { expression: 'attribute_not_exists(pk)' };
  const rows = keepsRows ? [] : rowsOf(after.article, isImport);
  const kept = new Set(rows.map(keyText));
  const stored = before && !keepsRows ? rowsOf(before.article) : [];
  const obsolete = stored.filter((key) => !kept.has(keyText(key)));
  // Writing a tombstone again would invalidate the copies of the edges again.
  const isStored = (row: Item) => row.withdrawn === true && stored.some((one) => isDeepStrictEqual(one, row));
  const actions = [
    table.putAction(item, asRead),
    ...bind.map(({ kind, hash, fragment, previous }) =>
      table.putAction(
        { ...keys.identity(feed, kind, hash), id, ...(fragment !== undefined && { fragment }) },
        ownedBy([before?.article.id, previous]),
      ),
    ),
    ...[...previousRevisions(bind)].map(([previous, revision]) =>
      table.checkAction(keys.article(previous), {
        expression: 'attribute_not_exists(pk) OR revision = :revision',
        values: { ':revision': revision },
      }),
    ),
    ...refuse.map((hash) => table.putAction({ ...keys.identity(feed, 'refused', hash), id })),
    ...obsolete.map((row) => table.deleteAction(row)),
    ...rows
      .filter((row) => !isStored(row))
      .map((row) => table.putAction({ ...row, ...(requestId !== undefined && { request_id: requestId }) })),
  ];
  return { actions, ...(largeBody && { largeBody }) };
}

/**
 * The condition on an identity key: it has no owner, or one of these owners. The id of a new article must not
 * be one of them, because an erased article can have had the same id with other source ids.
 */
function ownedBy(owners: readonly (string | undefined)[]): {
  expression: string;
  values?: Record<string, string>;
} {
  const known = owners.filter((owner) => owner !== undefined);
  const conditions = ['attribute_not_exists(pk)', ...known.map((_, i) => `id = :owner${i}`)];
  return {
    expression: conditions.join(' OR '),
    ...(known.length > 0 && { values: Object.fromEntries(known.map((owner, i) => [`:owner${i}`, owner])) }),
  };
}
