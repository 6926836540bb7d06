import { isDeepStrictEqual } from 'node:util';
import type { AppliedRule, Article, ItemField } from '#shared/model/article.ts';
import { checkConditions } from '#shared/model/conditions.ts';
import { omitNullish } from '#shared/model/field-schemas.ts';
import { invalidProblem } from '#shared/model/invalid-problem.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import { articleNotFound, type Problem } from '#shared/model/problem.ts';
import { readFields } from '#shared/read/json.ts';
import { mergePatch } from '#shared/read/merge-patch.ts';
import { readArticle } from '#shared/store/read-articles.ts';
import type { ArticleRecord } from '#shared/table/article-item.ts';
import { retryOnConflict } from '../retry-on-conflict.ts';
import { type ChangeRequest, readStoredAnswer } from './change-request.ts';
import { checkDistinctFrom } from './check-distinct-from.ts';
import { withHint } from './hint.ts';
import type { Submission, SubmitContext } from './submission.ts';
import { prepareSubmission, submitOnce } from './submit.ts';
import { takenDownProblem } from './taken-down.ts';

/** The names of one field, by group. Only one name of a group is read. */
const SAME_FIELD = [
  ['content_html', 'content_text', 'content_markdown'],
  ['authors', 'author'],
  ['image', 'banner_image'],
] as const;

/**
 * Applies a JSON Merge Patch (RFC 7396) to the article as GET returns it. A field replaces the other fields
 * of its group: `content_text` removes `content_html`, and `author` removes `authors`. A patch that changes
 * nothing is `unchanged`. If another request changes the article meanwhile, the patch is applied to the new
 * revision.
 *
 * @param patch a parsed JSON object
 * @returns the outcome; and the rules that changed the submission, if the patch was applied
 * @throws {Problem} `not-found`, `taken-down`, `precondition-failed`, `idempotency-key-reused`,
 *   `unavailable`, `invalid-article`: the patch removes the publisher id; and what `submit` throws
 */
export async function patchArticle(
  id: string,
  patch: Record<string, unknown>,
  context: SubmitContext,
  request: ChangeRequest = {},
): Promise<Outcome & { applied?: AppliedRule[] }> {
  const { table, bodies, feed } = context;
  return await retryOnConflict('the article', context, async () => {
    const stored = await readStoredAnswer(request, context);
    if (stored.earlier) return stored.earlier;
    const before = await readArticle({ table, bodies }, feed, id);
    if (!before) throw articleNotFound(feed, id);
    const { article } = before;
    if (article.state === 'taken_down') throw takenDownProblem(article);
    checkConditions(request, article);
    if (patch.id === null && article.publisher_id !== undefined) throw idStays();
    const document = fieldsOf(article);
    const merged = patched(document, patch);
    if (!isDeepStrictEqual(merged, document))
      return await correct(before, { merged, patch }, request, context);
    const outcome = withHint({ outcome: 'unchanged', article }, context.runtime.now());
    const kept = stored.keep(outcome);
    if (kept.length > 0) await table.transact(kept);
    return outcome;
  });
}

function idStays(): Problem {
  const detail =
    'cannot be removed, because an article keeps every id that it once had: send another id, or omit it';
  return invalidProblem('invalid-article', [{ pointer: '/id', detail }]);
}

function patched(document: Record<string, unknown>, patch: Record<string, unknown>): unknown {
  const replaced = SAME_FIELD.filter((names) => names.some((name) => Object.hasOwn(patch, name))).flat();
  return mergePatch(without(document, replaced), patch);
}

/** @throws {TransactionRefused} the article has changed since it was read */
async function correct(
  before: ArticleRecord,
  { merged, patch }: { merged: unknown; patch: Record<string, unknown> },
  { idempotent }: ChangeRequest,
  context: SubmitContext,
): Promise<Outcome & { applied: AppliedRule[] }> {
  const { id } = before.article;
  const draft = readFields(merged);
  await checkDistinctFrom(id, draft, context);
  if (draft.id?.toLowerCase() === id) draft.id = id;
  const submission: Submission = {
    draft,
    target: id,
    setsUrl: patch.url !== undefined,
    dropsUrl: patch.url === null,
    dropsDate: patch.date_published === null,
    setsModified: typeof patch.date_modified === 'string',
    ...(idempotent && { idempotent }),
  };
  const ready = await prepareSubmission(submission, context, context.runtime.now());
  const outcome = await submitOnce(ready, context, { known: before });
  return { ...outcome, applied: ready.prepared.applied };
}

/**
 * The fields of GET that can be changed. Of the content fields only `content_html` is included, because `content_text`
 * is made from it.
 */
function fieldsOf(article: Article): Record<string, unknown> {
  const { url, external_url, title, summary, content_html, date_published, date_modified, authors } = article;
  const { tags, language, image, attachments, extensions } = article;
  const fields = {
    url,
    external_url,
    title: title === '' ? undefined : title,
    summary,
    content_html,
    date_published,
    date_modified,
    authors,
    tags,
    language,
    image,
    attachments: attachments.length > 0 ? attachments : undefined,
  } satisfies Record<ItemField | 'content_html', unknown>;
  return { ...omitNullish(fields), ...extensions };
}

function without(document: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(document).filter(([name]) => !names.includes(name)));
}
