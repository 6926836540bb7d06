import type { Answer, ApiRequest } from '#shared/http/answer.ts';
import { idempotentRequest } from '#shared/http/idempotent-request.ts';
import type { Draft } from '#shared/model/draft.ts';
import { count } from '#shared/model/log-event.ts';
import { Problem } from '#shared/model/problem.ts';
import { cancelArticle } from '#shared/pipeline/submit/cancel-article.ts';
import { checkDistinctFrom } from '#shared/pipeline/submit/check-distinct-from.ts';
import { findByPublisherId } from '#shared/pipeline/submit/find-article.ts';
import type { Submission, SubmitContext } from '#shared/pipeline/submit/submission.ts';
import { submit } from '#shared/pipeline/submit/submit.ts';
import { placeOnSite } from '#shared/read/place-on-site.ts';
import { readSubmission } from '#shared/read/read-submission.ts';
import { LIMITS } from '#shared/settings.ts';
import { readFeed } from '#shared/store/feeds.ts';
import { isTrue } from '../is-true.ts';
import { rawBody, unpackedBody } from '../raw-body.ts';
import { type Stores, submitContext } from '../stores.ts';
import { countUnstored } from './count-unstored.ts';
import { invalidBody } from './invalid-body.ts';
import { outcomeAnswer } from './outcome-answer.ts';

/**
 * Submits one article, or replaces the article that `target` or `publisherId` identifies.
 *
 * @throws {Problem} everything that `submit` and the read step throw
 */
export async function submitOne(
  request: ApiRequest,
  {
    publisherId,
    ...options
  }: Pick<Submission, 'target' | 'ifMatch' | 'ifNoneMatch'> & { publisherId?: string },
  stores: Stores,
): Promise<Answer> {
  const { event, receivedAt } = request;
  try {
    const restore = isTrue(request.query, 'restore');
    const isReplacement = options.target !== undefined || publisherId !== undefined;
    const maxBytes = isReplacement ? LIMITS.maxReplacementBytes : LIMITS.maxBodyBytes;
    // In a PUT by publisher id, `?id=` names the article and is not a field of the submission.
    const query = new URLSearchParams(request.query);
    if (publisherId !== undefined) query.delete('id');
    const read = await readSubmission({ ...rawBody(request), query, receivedAt, maxBytes });
    const idempotent = idempotentRequest(request, () => unpackedBody(request, maxBytes));
    const context = submitContext(stores, request);
    // Only front matter can have relative addresses, and only relative addresses need the home page of the feed.
    const feed = read.relative && (await readFeed(context.table, context.feed));
    const draft = placeOnSite(read, feed?.home_page_url);
    if (publisherId !== undefined) draft.id = await checkId(draft, publisherId, context);
    if (options.target !== undefined) {
      await checkDistinctFrom(options.target, draft, context);
      // Feedmill's own id, as GET returns it, is not a publisher id.
      if (draft.id?.toLowerCase() === options.target) draft.id = options.target;
    }
    const change = { ...options, ...(idempotent && { idempotent }) };
    const outcome = draft.isCanceled
      ? await cancelArticle(draft, change, context)
      : await submit({ draft, ...change, restore, isReplacement }, context);
    count(event, `submissions_${outcome.outcome}`);
    await countUnstored([outcome], request, stores);
    return outcomeAnswer(outcome, request);
  } catch (error) {
    count(event, 'submissions_refused');
    if (error instanceof Problem) await countUnstored([error], request, stores);
    throw error;
  }
}

/**
 * Checks the publisher id in a body. It must be equal to the publisher id in the query, be absent, or be
 * Feedmill's id of the article.
 *
 * @throws {Problem} `invalid-article`: the body has another id
 */
async function checkId(
  { id: given, idPointer }: Draft,
  publisherId: string,
  { table, feed }: SubmitContext,
): Promise<string> {
  if (given === undefined || given === publisherId) return publisherId;
  const isOurs = given.toLowerCase() === (await findByPublisherId(table, feed, publisherId));
  if (isOurs) return publisherId;
  throw idPointer === undefined
    ? invalidBody('/id', 'must be the id in the query, or be omitted')
    : invalidBody(idPointer, 'must be the id in the query');
}
