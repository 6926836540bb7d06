import { type Answer, type ApiRequest, jsonAnswer } from '#shared/http/answer.ts';
import {
  articleEtag,
  articleJson,
  headJson,
  matchesArticle,
  matchesEtag,
  outcomeJson,
  REPLAYED,
  wireInstant,
} from '#shared/http/article-json.ts';
import { CONTENT_REMOVED } from '#shared/http/hint.ts';
import { idempotentRequest } from '#shared/http/idempotent-request.ts';
import { ProblemBudget } from '#shared/http/problem-budget.ts';
import type { Route, Routes } from '#shared/http/serve.ts';
import { ARTICLE_STATES, type Article, type ArticleState } from '#shared/model/article.ts';
import { invalidProblem } from '#shared/model/invalid-problem.ts';
import { stateAt } from '#shared/model/lifecycle.ts';
import { count } from '#shared/model/log-event.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import { articleNotFound, type FieldError, Problem } from '#shared/model/problem.ts';
import { stackOf } from '#shared/model/stack-of.ts';
import { webAddressFault } from '#shared/model/web-address.ts';
import { releaseArticle, takeDownArticle } from '#shared/pipeline/submit/change-article.ts';
import { checkDistinctFrom } from '#shared/pipeline/submit/check-distinct-from.ts';
import { explainPlacement } from '#shared/pipeline/submit/explain-placement.ts';
import { findByPublisherId, findByUrl, readHead } from '#shared/pipeline/submit/find-article.ts';
import { patchArticle } from '#shared/pipeline/submit/patch-article.ts';
import type { Submission, SubmitContext } from '#shared/pipeline/submit/submission.ts';
import { submit } from '#shared/pipeline/submit/submit.ts';
import { submitBatch } from '#shared/pipeline/submit/submit-batch.ts';
import { readBody } from '#shared/read/body.ts';
import { isPlainObject } from '#shared/read/json/value-faults.ts';
import { parseJson, readFields } from '#shared/read/json.ts';
import { placeOnSite } from '#shared/read/place-on-site.ts';
import { readBatch } from '#shared/read/read-batch.ts';
import { readSubmission } from '#shared/read/read-submission.ts';
import { listArticles } from '#shared/select/list-articles.ts';
import { LIMITS } from '#shared/settings.ts';
import { readActiveFeed, readFeed } from '#shared/store/feeds.ts';
import { readArticle } from '#shared/store/read-articles.ts';
import { readSeen } from '#shared/store/seen.ts';
import type { ArticleHead } from '#shared/table/article-item.ts';
import { pageLimit } from './page-limit.ts';
import { rawBody } from './raw-body.ts';
import { feedIn, idIn, type Stores, submitContext } from './stores.ts';

const STATUS_OF: Record<Outcome['outcome'], number> = {
  created: 201,
  scheduled: 201,
  updated: 200,
  unchanged: 200,
  duplicate: 200,
  near_duplicate: 200,
};

/**
 * Time after which the remaining lines of a batch get 503, so that the answer is sent in time: lines in progress are
 * stored within 25 s.
 */
const BATCH_MILLISECONDS = 22_000;

/** Articles: submit one or many, read, list, correct, release, take down. */
export function articleRoutes(stores: Stores): Routes {
  const { tableFor, bodies, runtime, publicUrl } = stores;

  async function submitOne(
    request: ApiRequest,
    { publisherId, ...options }: Pick<Submission, 'target' | 'ifMatch'> & { publisherId?: string } = {},
  ): Promise<Answer> {
    const { event, receivedAt } = request;
    try {
      const restore = isTrue(request.query, 'restore');
      const isReplacing = options.target !== undefined || publisherId !== undefined;
      const maxBytes = isReplacing ? LIMITS.maxReplacementBytes : LIMITS.maxBodyBytes;
      // The publisher id in the path; `checkId` compares that of the body.
      const query = new URLSearchParams(request.query);
      if (publisherId !== undefined) query.delete('id');
      const read = await readSubmission({ ...rawBody(request), query, receivedAt, maxBytes });
      const idempotent = idempotentRequest(request);
      const context = submitContext(stores, request);
      // Only front matter has relative addresses, so only it needs this read.
      const feed = read.relative && (await readFeed(context.table, context.feed));
      const draft = placeOnSite(read, feed?.home_page_url);
      if (publisherId !== undefined) draft.id = await checkId(draft.id, publisherId, context);
      if (options.target !== undefined) {
        await checkDistinctFrom(options.target, draft, context);
        // Feedmill's own id, as GET returns it, is not a publisher id.
        if (draft.id?.toLowerCase() === options.target) draft.id = options.target;
      }
      const outcome = await submit(
        { draft, ...options, restore, ...(idempotent && { idempotent }) },
        context,
      );
      count(event, `submissions_${outcome.outcome}`);
      const isEmptied = isReplacing && outcome.outcome === 'updated' && outcome.article.content_html === '';
      return outcomeAnswer({ ...outcome, ...(isEmptied && { hint: CONTENT_REMOVED }) }, request);
    } catch (error) {
      count(event, 'submissions_refused');
      throw error;
    }
  }

  async function submitMany(request: ApiRequest): Promise<Answer> {
    const { event, receivedAt, query } = request;
    const restore = isTrue(query, 'restore');
    const lines = readBatch(rawBody(request));
    const idempotent = idempotentRequest(request);
    const context = submitContext(stores, request);
    await readActiveFeed(context.table, context.feed);
    const end = Date.parse(receivedAt) + BATCH_MILLISECONDS;
    const results = await submitBatch(
      lines.map((line) => {
        if ('problem' in line) return line.problem;
        // Headers cannot contain a line feed, so no other request has this key.
        const ofLine = idempotent && { ...idempotent, key: `${idempotent.key}\n${line.line}` };
        return { draft: line.draft, restore, ...(ofLine && { idempotent: ofLine }) };
      }),
      context,
      () => Date.parse(runtime.now()) > end,
    );
    event.lines = lines.length;
    for (const result of results) {
      count(event, result instanceof Problem ? 'submissions_refused' : `submissions_${result.outcome}`);
      if (!(result instanceof Problem)) continue;
      if (result.kind === 'internal') event.error = stackOf(result.cause);
      // The key was used for another batch, which concerns the whole request.
      if (result.kind === 'idempotency-key-reused') throw result;
    }
    const outcomes = results.flatMap((result) => (result instanceof Problem ? [] : [result]));
    const isReplayed = outcomes.length > 0 && outcomes.every(({ replayed }) => replayed);
    const problems = new ProblemBudget();
    const body = results.map((result, i) =>
      JSON.stringify({ line: lines[i]?.line, ...lineOf(result, problems) }),
    );
    return {
      status: 200,
      headers: { 'Content-Type': 'application/x-ndjson', ...(isReplayed && REPLAYED) },
      body: body.map((line) => `${line}\n`).join(''),
    };
  }

  async function list(request: ApiRequest): Promise<Answer> {
    const { event, query, receivedAt: now } = request;
    const feed = feedIn(request);
    const options = listOptions(query);
    const table = tableFor(event);
    const wanted = { id: query.get('id') ?? undefined, url: query.get('url') ?? undefined };
    const isLookUp = wanted.id !== undefined || wanted.url !== undefined;
    const [, page] = await Promise.all([
      readActiveFeed(table, feed),
      isLookUp ? lookUp(wanted, options.state, request) : listArticles(table, { feed, now, ...options }),
    ]);
    return jsonAnswer(200, {
      articles: page.articles.map((article) => headJson(article, now)),
      ...(page.nextCursor !== undefined && { next_cursor: page.nextCursor }),
    });
  }

  /** The article with the publisher id, or the first one with the URL, or the one with both. */
  async function lookUp(
    { id, url }: { id?: string | undefined; url?: string | undefined },
    state: ArticleState | undefined,
    request: ApiRequest,
  ): Promise<{ articles: ArticleHead[]; nextCursor?: string }> {
    const feed = feedIn(request);
    const table = tableFor(request.event);
    if (url !== undefined && webAddressFault(url) !== undefined)
      throw invalidProblem('invalid-request', [{ parameter: 'url', detail: webAddressFault(url) ?? '' }]);
    const named = id === undefined ? undefined : await findByPublisherId(table, feed, id);
    const byId = named === undefined ? undefined : await readHead(table, feed, named);
    const byUrl = url === undefined ? undefined : await findByUrl(table, feed, url);
    const isOne = id === undefined || url === undefined || byId?.id === byUrl?.id;
    const found = isOne ? (byId ?? byUrl) : undefined;
    const isWanted = found && (state === undefined || stateAt(found, request.receivedAt) === state);
    return { articles: isWanted ? [found] : [] };
  }

  async function read(request: ApiRequest, id: string): Promise<Answer> {
    const { event, receivedAt: now, headers } = request;
    const [article, seen] = await Promise.all([find(request, id), readSeen(tableFor(event), id)]);
    event.article = article.id;
    const etag = articleEtag(article, now, seen);
    const known = headers.get('if-none-match');
    if (known !== null && matchesEtag(known, etag, true)) return { status: 304, headers: { ETag: etag } };
    return jsonAnswer(200, articleJson(article, now, seen), { ETag: etag });
  }

  /** @throws {Problem} `not-found` */
  async function find(request: ApiRequest, id: string): Promise<Article> {
    const feed = feedIn(request);
    const record = await readArticle(tableFor(request.event), bodies, feed, id);
    if (!record) throw articleNotFound(feed, id);
    return record.article;
  }

  /** @returns the test of `If-Match` on the current article, if the header is present */
  function ifMatch({ headers, receivedAt }: ApiRequest): { ifMatch?: (article: Article) => boolean } {
    const wanted = headers.get('if-match');
    if (wanted !== null && !/^\s*(?:\*|(?:W\/)?")/.test(wanted))
      throw new Problem(
        'precondition-failed',
        'The ETag in If-Match must be quoted: send it exactly as in the ETag header of GET, such as If-Match: "abc".',
      );
    return wanted === null ? {} : { ifMatch: (article) => matchesArticle(wanted, article, receivedAt) };
  }

  async function patch(request: ApiRequest, id: string): Promise<Answer> {
    const { text } = readBody({
      ...rawBody(request),
      taken: PATCH_TYPES,
      maxBytes: LIMITS.maxReplacementBytes,
    });
    const context = submitContext(stores, request);
    const outcome = await patchArticle(id, readPatch(text, request), context, ifMatch(request).ifMatch);
    count(request.event, `submissions_${outcome.outcome}`);
    return outcomeAnswer(outcome, request);
  }

  async function takeDown(request: ApiRequest, id: string): Promise<Answer> {
    const isFinal = isTrue(request.query, 'final');
    if (isFinal && !request.caller.isAdmin)
      throw new Problem('forbidden', "?final=true needs the admin's token.");
    await takeDownArticle(id, submitContext(stores, request), ifMatch(request).ifMatch, isFinal);
    request.event.article = id;
    request.event.outcome = 'taken_down';
    count(request.event, 'submissions_taken_down');
    return { status: 204 };
  }

  async function publish(request: ApiRequest, id: string): Promise<Answer> {
    const { ifMatch: isAsExpected } = ifMatch(request);
    const outcome = await releaseArticle(id, submitContext(stores, request), isAsExpected);
    return outcomeAnswer(outcome, request);
  }

  async function whereIs(request: ApiRequest, id: string): Promise<Answer> {
    const { event, receivedAt: now } = request;
    const table = tableFor(event);
    const [article, feed, seen] = await Promise.all([
      find(request, id),
      readActiveFeed(table, feedIn(request)),
      readSeen(table, id),
    ]);
    const visibleAt = seen && { visibleAt: seen.visible_at };
    const places = await explainPlacement(article, feed, { table, bodies, now, publicUrl, ...visibleAt });
    return jsonAnswer(200, {
      id: article.id,
      state: stateAt(article, now),
      files: places.map((place) => ({ ...place, ...(place.since && { since: wireInstant(place.since) }) })),
    });
  }

  type Handle = (request: ApiRequest, id: string) => Promise<Answer>;
  const byId = (handle: Handle): Route => ({
    right: 'feed',
    handle: (request) => handle(request, idIn(request, 'article')),
  });
  const byPublisherId = (handle: Handle): Route => ({
    right: 'feed',
    handle: async (request) => handle(request, await idByPublisherId(request)),
  });

  /** @throws {Problem} `not-found`; `invalid-request`: no id is given */
  async function idByPublisherId(request: ApiRequest): Promise<string> {
    const feed = feedIn(request);
    const publisherId = publisherIdIn(request);
    const id = await findByPublisherId(tableFor(request.event), feed, publisherId);
    if (id === undefined) throw articleNotFound(feed, publisherId);
    return id;
  }

  return {
    'POST /v1/feeds/{feed}/articles': { right: 'feed', handle: (request) => submitOne(request) },
    'POST /v1/feeds/{feed}/articles/batch': { right: 'feed', handle: submitMany },
    'GET /v1/feeds/{feed}/articles': { right: 'feed', handle: list },
    'PUT /v1/feeds/{feed}/articles/{id}': {
      right: 'feed',
      handle: (request) => submitOne(request, { target: idIn(request, 'article'), ...ifMatch(request) }),
    },
    'PUT /v1/feeds/{feed}/articles/by-id': {
      right: 'feed',
      handle: (request) => submitOne(request, { publisherId: publisherIdIn(request), ...ifMatch(request) }),
    },
    'GET /v1/feeds/{feed}/articles/{id}': byId(read),
    'PATCH /v1/feeds/{feed}/articles/{id}': byId(patch),
    'DELETE /v1/feeds/{feed}/articles/{id}': byId(takeDown),
    'POST /v1/feeds/{feed}/articles/{id}/publish': byId(publish),
    'GET /v1/feeds/{feed}/articles/{id}/where': byId(whereIs),
    'GET /v1/feeds/{feed}/articles/by-id': byPublisherId(read),
    'PATCH /v1/feeds/{feed}/articles/by-id': byPublisherId(patch),
    'DELETE /v1/feeds/{feed}/articles/by-id': byPublisherId(takeDown),
    'POST /v1/feeds/{feed}/articles/by-id/publish': byPublisherId(publish),
    'GET /v1/feeds/{feed}/articles/by-id/where': byPublisherId(whereIs),
  };
}

const PATCH_TYPES = ['application/merge-patch+json', 'application/json'];

/**
 * Reads a patch of an article. With a publisher id in the path, the body may only repeat that id.
 *
 * @throws {Problem} `unreadable`; `invalid-article`: not an object, or another id
 */
function readPatch(text: string, request: ApiRequest): Record<string, unknown> {
  const patch = parseJson(text);
  if (!isPlainObject(patch)) throw invalidBody('', 'must be a JSON object');
  // Validates the patch itself, because unknown fields and nulls are lost when it is merged.
  readFields(patch);
  const { id, ...rest } = patch;
  if (request.params.id !== undefined || id === undefined) return patch;
  if (String(id) !== request.query.get('id'))
    throw invalidBody('/id', 'must be the id in the query, or be omitted');
  return rest;
}

/**
 * Checks the publisher id in a body against the one in the path: it must be the same, absent, or Feedmill's id of that
 * article.
 *
 * @throws {Problem} `invalid-article`: another id
 */
async function checkId(
  given: string | undefined,
  publisherId: string,
  { table, feed }: SubmitContext,
): Promise<string> {
  if (given === undefined || given === publisherId) return publisherId;
  const isOurs = given.toLowerCase() === (await findByPublisherId(table, feed, publisherId));
  if (!isOurs) throw invalidBody('/id', 'must be the id in the path or query, or be omitted');
  return publisherId;
}

function invalidBody(pointer: string, detail: string): Problem {
  return invalidProblem('invalid-article', [{ pointer, detail }]);
}

/** @throws {Problem} `invalid-request`: the query has no valid `id` */
function publisherIdIn({ query }: ApiRequest): string {
  const id = query.get('id') ?? '';
  if (id === '' || id.length > 2 * LIMITS.maxPublisherIdCharacters)
    throw invalidProblem('invalid-request', [
      { parameter: 'id', detail: `must be an id of 1 to ${LIMITS.maxPublisherIdCharacters} characters` },
    ]);
  return id;
}

function outcomeAnswer(result: Outcome & { hint?: string }, { event, receivedAt }: ApiRequest): Answer {
  const { outcome, article } = result;
  event.outcome = outcome;
  event.article = article.id;
  const status = STATUS_OF[outcome];
  const { body, headers } = outcomeJson(result, receivedAt);
  const location = status === 201 && { Location: `/v1/feeds/${article.feed}/articles/${article.id}` };
  return jsonAnswer(status, body, { ...headers, ...location });
}

/** One line of the answer to a batch, without content. */
function lineOf(result: Outcome | Problem, problems: ProblemBudget): Record<string, unknown> {
  if (result instanceof Problem) return { status: result.status, problem: problems.body(result) };
  const { outcome, article, duplicate_of, similarity } = result;
  return {
    status: STATUS_OF[outcome],
    outcome,
    id: article.id,
    ...(duplicate_of !== undefined && { duplicate_of }),
    ...(similarity !== undefined && { similarity }),
  };
}

/** @throws {Problem} `invalid-request`: neither `true` nor `false` */
function isTrue(query: URLSearchParams, name: string): boolean {
  const given = query.get(name);
  if (given === null || given === 'false') return false;
  if (given === 'true') return true;
  throw invalidProblem('invalid-request', [{ parameter: name, detail: 'must be true or false' }]);
}

function listOptions(query: URLSearchParams): { limit: number; state?: ArticleState; cursor?: string } {
  const errors: FieldError[] = [];
  const { defaultListedArticles: usual, maxListedArticles: max } = LIMITS;
  const limit = pageLimit(query, { usual, max }, errors);
  const wanted = query.get('state');
  const state = ARTICLE_STATES.find((one) => one === wanted);
  if (wanted !== null && state === undefined) {
    errors.push({ parameter: 'state', detail: `must be one of ${ARTICLE_STATES.join(', ')}` });
  }
  if (errors.length > 0) throw invalidProblem('invalid-request', errors);
  const cursor = query.get('cursor');
  return { limit, ...(state !== undefined && { state }), ...(cursor !== null && { cursor }) };
}
