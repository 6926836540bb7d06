import { isDeepStrictEqual } from 'node:util';
import type { Article, ItemField } from '#shared/model/article.ts';
import { omitNullish } from '#shared/model/field-schemas.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import { articleNotFound, Problem, preconditionFailed } from '#shared/model/problem.ts';
import { readFields } from '#shared/read/json.ts';
import { mergePatch } from '#shared/read/merge-patch.ts';
import { readArticle } from '#shared/store/read-articles.ts';
import { TransactionRefused } from '#shared/table/table.ts';
import { retryOnConflict } from '../retry-on-conflict.ts';
import { type ChangeRequest, earlierAnswer, keepAnswer } from './change-request.ts';
import { checkDistinctFrom } from './check-distinct-from.ts';
import type { SubmitContext } from './submission.ts';
import { submit } from './submit.ts';

const CONTENTS = ['content_html', 'content_text', 'content_markdown'] as const;

/**
 * Applies a JSON Merge Patch (RFC 7396) to the article as GET returns it. Naming one `content_*` removes the others. A
 * patch that changes nothing is `unchanged`.
 *
 * @param patch a parsed JSON object
 * @throws {Problem} `not-found`, `taken-down`, `precondition-failed`, `idempotency-key-reused`, `unavailable`, and what
 *   `submit` throws
 */
export async function patchArticle(
  id: string,
  patch: Record<string, unknown>,
  context: SubmitContext,
  request: ChangeRequest = {},
): Promise<Outcome> {
  const { table, bodies, feed } = context;
  return await retryOnConflict('the article', context, async () => {
    const earlier = await earlierAnswer(request, context);
    if (earlier) return earlier;
    const before = (await readArticle({ table, bodies }, feed, id))?.article;
    if (!before) throw articleNotFound(feed, id);
    if (before.state === 'taken_down')
      throw new Problem(
        'taken-down',
        `The article ${id} was taken down: restore it with PUT and ?restore=true first.`,
      );
    if (request.ifMatch?.(before) === false) throw preconditionFailed();
    try {
      return await applyPatch(before, patch, request, context);
    } catch (error) {
      if (!(error instanceof Problem) || error.kind !== 'precondition-failed') throw error;
      // Another request changed the article after it was read: the patch is applied to the new revision.
      throw new TransactionRefused([], { cause: error });
    }
  });
}

/** @throws {Problem} `precondition-failed`: the article has changed since it was read */
async function applyPatch(
  before: Article,
  patch: Record<string, unknown>,
  request: ChangeRequest,
  context: SubmitContext,
): Promise<Outcome> {
  const document = fieldsOf(before);
  const namesContent = CONTENTS.some((name) => name in patch);
  const onto = namesContent ? without(document, CONTENTS) : document;
  const merged = mergePatch(onto, patch);
  if (isDeepStrictEqual(merged, document)) {
    const outcome: Outcome = { outcome: 'unchanged', article: before };
    const kept = await keepAnswer(request, outcome, context);
    if (kept.length > 0) await context.table.transact(kept);
    return outcome;
  }
  const draft = readFields(merged);
  await checkDistinctFrom(before.id, draft, context);
  if (draft.id?.toLowerCase() === before.id) draft.id = before.id;
  const { revision } = before;
  const { idempotent } = request;
  return await submit(
    {
      draft,
      target: before.id,
      ifMatch: (article) => article.revision === revision,
      dropsUrl: patch.url === null,
      dropsDate: patch.date_published === null,
      ...(idempotent && { idempotent }),
    },
    context,
  );
}

/** The fields of GET that can be changed; of the contents only the HTML, from which the text is made. */
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
