import { identitiesOf } from '#shared/identify/identities.ts';
import { apiPathOf } from '#shared/model/addresses.ts';
import { type Article, contentOf } from '#shared/model/article.ts';
import { checkConditions } from '#shared/model/conditions.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import { articleNotFound, Problem } from '#shared/model/problem.ts';
import { readActiveFeed } from '#shared/store/feeds.ts';
import { readArticle } from '#shared/store/read-articles.ts';
import type { ReadCache } from '#shared/store/read-cache.ts';
import type { ArticleHead, ArticleRecord } from '#shared/table/article-item.ts';
import { instantKey, type Key, keys, partitions } from '#shared/table/keys.ts';
import type { Action, Table } from '#shared/table/table.ts';
import { retryOnConflict } from '../retry-on-conflict.ts';
import { type ChangeRequest, readStoredAnswer } from './change-request.ts';
import { readHead } from './find-article.ts';
import { prepareStored } from './prepare.ts';
import type { SubmitContext } from './submission.ts';
import { submitOnce } from './submit.ts';

/** The keys of at most this number of earlier contents are moved, because a transaction has at most 100 actions. */
const MAX_EARLIER_CONTENTS = 5;

/**
 * Corrects the original of a held near duplicate with the held text, and deletes the held article. From then
 * on the identity keys of the held article identify the original, so the next submission under its id or URL
 * corrects the original.
 *
 * @param request its conditions are tested on the held article
 * @throws {Problem} `not-found`, `precondition-failed`; `conflict`: the article is not held, or its
 *   original does not exist or is held itself; `taken-down`: the original was taken down;
 *   `idempotency-key-reused`; and what a correction of the original throws
 */
export async function mergeArticle(
  id: string,
  context: SubmitContext,
  request: ChangeRequest = {},
): Promise<Outcome> {
  const { table, bodies, feed, runtime } = context;
  const outcome = await retryOnConflict('the article', context, async () => {
    const { earlier } = await readStoredAnswer(request, context);
    if (earlier) return earlier;
    const [, held] = await Promise.all([
      readActiveFeed(table, feed),
      readArticle({ table, bodies }, feed, id),
    ]);
    if (!held) throw articleNotFound(feed, id);
    if (held.article.state !== 'near_duplicate') throw notHeld(held.article);
    checkConditions(request, held.article);
    const original = await findOriginal(held.article, table);
    // If the original already has a publisher id, it keeps this id, and both ids identify the original.
    const publisherId = original.publisher_id ?? held.article.publisher_id;
    const prepared = prepareStored(held, runtime.now(), publisherId);
    const { idempotent } = request;
    const submission = { draft: {}, target: original.id, ...(idempotent && { idempotent }) };
    const actionsWith = (cache: ReadCache) => moveIdentities(held, original.id, cache, context);
    return await submitOnce({ submission, prepared }, context, { actionsWith });
  });
  await bodies.erase(id);
  return outcome;
}

/** @throws {Problem} `conflict`, `taken-down` */
async function findOriginal({ id, feed, duplicate_of }: Article, table: Table): Promise<ArticleHead> {
  const original = duplicate_of === undefined ? undefined : await readHead(table, feed, duplicate_of);
  const publish = `To publish it as an article of its own, POST ${apiPathOf({ feed, id })}/publish.`;
  if (original === undefined)
    throw new Problem(
      'conflict',
      `The original of the held article ${id} does not exist any more. ${publish}`,
    );
  if (original.state === 'taken_down')
    throw new Problem(
      'taken-down',
      `The article ${original.id}, the original of the held article ${id}, was taken down: to restore it first, send its content with PUT ${apiPathOf({ feed, id: original.id })}?restore=true. ${publish}`,
      { extra: { article: original.id, taken_down_at: original.updated_at } },
    );
  if (original.state === 'near_duplicate')
    throw new Problem(
      'conflict',
      `The article ${original.id}, the original of the held article ${id}, is held too: publish it or merge it first.`,
    );
  return original;
}

function notHeld({ id, state }: Article): Problem {
  return new Problem(
    'conflict',
    `The article ${id} is not held (its state is ${state}): only an article that is held as a near duplicate can be merged into its original.`,
  );
}

/**
 * Moves the identity keys of the held article to its original, in the read cache and as actions, and deletes the held
 * article.
 */
async function moveIdentities(
  held: ArticleRecord,
  originalId: string,
  cache: ReadCache,
  { table, feed }: SubmitContext,
): Promise<Action[]> {
  const { id, revision, date_published, had_page } = held.article;
  const wanted = identityKeysOf(held, feed);
  await cache.load(wanted);
  const owned = wanted.flatMap((key) => cache.item(key) ?? []).filter((item) => item.id === id);
  const moved = owned.map((item) => ({ ...item, id: originalId }));
  for (const item of moved) cache.setItem(item);
  return [
    table.deleteAction(keys.article(id), {
      expression: 'revision = :revision',
      values: { ':revision': revision },
    }),
    table.deleteAction({ pk: partitions.held(feed), sk: instantKey(date_published, id) }),
    ...moved.map((item) => table.putAction(item, { expression: 'id = :held', values: { ':held': id } })),
    ...(had_page ? [table.putAction({ ...keys.erasedArticle(id) })] : []),
  ];
}

/** The identity keys of an article, and those of its latest contents. */
function identityKeysOf({ article, hash, bodyHash }: ArticleRecord, feed: string): Key[] {
  const { publisher_id: publisherId, source_ids: sourceIds } = article;
  const named = identitiesOf(contentOf(article), hash, { publisherId, sourceIds });
  const earlier = article.history.slice(-MAX_EARLIER_CONTENTS).map((entry) => entry.hash);
  const all = [
    ...named.map((identity) => keys.identity(feed, identity.kind, identity.hash)),
    ...earlier.map((one) => keys.identity(feed, 'content', one)),
    ...(bodyHash === undefined ? [] : [keys.identity(feed, 'body', bodyHash)]),
  ];
  return [...new Map(all.map((key) => [key.pk, key])).values()];
}
