import { type Answer, type ApiRequest, jsonAnswer } from '#shared/http/answer.ts';
import {
  articleEtag,
  articleJson,
  headJson,
  namesArticle,
  namesEtag,
  outcomeJson,
  REPLAYED,
  wireInstant,
} from '#shared/http/article-json.ts';
import { idempotentRequest } from '#shared/http/idempotent-request.ts';
import { ProblemBudget } from '#shared/http/problem-budget.ts';
import type { Routes } from '#shared/http/serve.ts';
import { ARTICLE_STATES, type Article, type ArticleState } from '#shared/model/article.ts';
import { stateAt } from '#shared/model/lifecycle.ts';
import { count } from '#shared/model/log-event.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import { type FieldError, Problem } from '#shared/model/problem.ts';
import { stackOf } from '#shared/model/stack-of.ts';
import { releaseArticle, takeDownArticle } from '#shared/pipeline/change-article.ts';
import { checkVerdict } from '#shared/pipeline/check-verdict.ts';
import type { Submission } from '#shared/pipeline/submission.ts';
import { submit } from '#shared/pipeline/submit.ts';
import { submitBatch } from '#shared/pipeline/submit-batch.ts';
import { where } from '#shared/pipeline/where.ts';
import { placeOnSite } from '#shared/read/place-on-site.ts';
import { readBatch } from '#shared/read/read-batch.ts';
import { readSubmission } from '#shared/read/read-submission.ts';
import { listArticles } from '#shared/select/list-articles.ts';
import { LIMITS } from '#shared/settings.ts';
import { readFeed } from '#shared/store/feeds.ts';
import { readArticle } from '#shared/store/read-articles.ts';
import { readSeen } from '#shared/store/seen.ts';
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
 * After this the rest of a batch is answered 503, so that the answer itself is not lost: by 25 s the lines that are on
 * their way are stored too.
 */
const BATCH_MILLISECONDS = 22_000;

/** Articles: submit one or many, read, list, correct, release, take down. */
export function articleRoutes(stores: Stores): Routes {
  const { tableFor, bodies, world, publicUrl } = stores;

  async function submitOne(
    request: ApiRequest,
    wishes: Pick<Submission, 'target' | 'ifMatch'> = {},
  ): Promise<Answer> {
    const { event, query, receivedAt } = request;
    try {
      const restore = isTrue(query, 'restore');
      const maxBytes = wishes.target === undefined ? LIMITS.maxBodyBytes : LIMITS.maxReplacementBytes;
      const read = await readSubmission({ ...rawBody(request), query, receivedAt, maxBytes });
      const idempotent = idempotentRequest(request);
      const context = submitContext(stores, request);
      // Only front matter has addresses that are relative to the site, and only they cost this read.
      const feed = read.relative && (await readFeed(context.table, context.feed));
      const draft = placeOnSite(read, feed?.home_page_url);
      if (wishes.target !== undefined) {
        await checkVerdict(wishes.target, draft, context);
        // As GET gave it, however it is written: no id of the publisher's.
        if (draft.id?.toLowerCase() === wishes.target) draft.id = wishes.target;
      }
      const outcome = await submit({ draft, ...wishes, restore, ...(idempotent && { idempotent }) }, context);
      count(event, `submissions_${outcome.outcome}`);
      return outcomeAnswer(outcome, request);
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
    const stored = await readFeed(context.table, context.feed);
    if (stored?.state !== 'active') throw new Problem('not-found', `There is no feed ${context.feed}`);
    const end = Date.parse(receivedAt) + BATCH_MILLISECONDS;
    const results = await submitBatch(
      lines.map((line) => {
        if ('problem' in line) return line.problem;
        // No header holds a line feed, so no other request has this key.
        const ofLine = idempotent && { ...idempotent, key: `${idempotent.key}\n${line.line}` };
        return { draft: line.draft, restore, ...(ofLine && { idempotent: ofLine }) };
      }),
      context,
      () => Date.parse(world.now()) > end,
    );
    event.lines = lines.length;
    for (const result of results) {
      count(event, result instanceof Problem ? 'submissions_refused' : `submissions_${result.outcome}`);
      if (!(result instanceof Problem)) continue;
      if (result.kind === 'internal') event.error = stackOf(result.cause);
      // The key was used for another batch: that is about the request, not about a line.
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
    const [stored, page] = await Promise.all([
      readFeed(table, feed),
      listArticles(table, { feed, now, ...options }),
    ]);
    if (stored?.state !== 'active') throw new Problem('not-found', `There is no feed ${feed}`);
    return jsonAnswer(200, {
      articles: page.articles.map((article) => headJson(article, now)),
      ...(page.nextCursor !== undefined && { next_cursor: page.nextCursor }),
    });
  }

  async function read(request: ApiRequest): Promise<Answer> {
    const { event, receivedAt: now, headers } = request;
    // Before both: what throws between two promises leaves the first one's failure to nobody, and ends the process.
    const id = idIn(request, 'article');
    const [article, seen] = await Promise.all([find(request), readSeen(tableFor(event), id)]);
    event.article = article.id;
    const etag = articleEtag(article, now, seen);
    const known = headers.get('if-none-match');
    if (known !== null && namesEtag(known, etag, true)) return { status: 304, headers: { ETag: etag } };
    return jsonAnswer(200, articleJson(article, now, seen), { ETag: etag });
  }

  /** @throws {Problem} `not-found` */
  async function find(request: ApiRequest): Promise<Article> {
    const feed = feedIn(request);
    const id = idIn(request, 'article');
    const record = await readArticle(tableFor(request.event), bodies, feed, id);
    if (!record) throw new Problem('not-found', `The feed ${feed} has no article ${id}`);
    return record.article;
  }

  /** @returns a test on the article as it now is, where the request has one */
  function ifMatch({ headers, receivedAt }: ApiRequest): { ifMatch?: (article: Article) => boolean } {
    const wanted = headers.get('if-match');
    if (wanted !== null && !/^\s*(?:\*|(?:W\/)?")/.test(wanted))
      throw new Problem(
        'precondition-failed',
        'An ETag in If-Match must be quoted, as the header ETag of GET has it',
      );
    return wanted === null ? {} : { ifMatch: (article) => namesArticle(wanted, article, receivedAt) };
  }

  return {
    'POST /v1/feeds/{feed}/articles': { right: 'feed', handle: (request) => submitOne(request) },
    'POST /v1/feeds/{feed}/articles/batch': { right: 'feed', handle: submitMany },
    'GET /v1/feeds/{feed}/articles': { right: 'feed', handle: list },
    'GET /v1/feeds/{feed}/articles/{id}': { right: 'feed', handle: read },
    'PUT /v1/feeds/{feed}/articles/{id}': {
      right: 'feed',
      handle: (request) => submitOne(request, { target: idIn(request, 'article'), ...ifMatch(request) }),
    },
    'DELETE /v1/feeds/{feed}/articles/{id}': {
      right: 'feed',
      handle: async (request) => {
        const id = idIn(request, 'article');
        const isFinal = isTrue(request.query, 'final');
        if (isFinal && !request.caller.isAdmin)
          throw new Problem('forbidden', 'Only the admin may take an article down for good (?final=true)');
        await takeDownArticle(id, submitContext(stores, request), ifMatch(request).ifMatch, isFinal);
        request.event.article = id;
        request.event.outcome = 'taken_down';
        count(request.event, 'submissions_taken_down');
        return { status: 204 };
      },
    },
    'POST /v1/feeds/{feed}/articles/{id}/publish': {
      right: 'feed',
      handle: async (request) => {
        const { ifMatch: isAsExpected } = ifMatch(request);
        const outcome = await releaseArticle(
          idIn(request, 'article'),
          submitContext(stores, request),
          isAsExpected,
        );
        return outcomeAnswer(outcome, request);
      },
    },
    'GET /v1/feeds/{feed}/articles/{id}/where': {
      right: 'feed',
      handle: async (request) => {
        const { event, receivedAt: now } = request;
        const table = tableFor(event);
        const id = idIn(request, 'article');
        const [article, feed, seen] = await Promise.all([
          find(request),
          readFeed(table, feedIn(request)),
          readSeen(table, id),
        ]);
        if (feed?.state !== 'active') throw new Problem('not-found', 'There is no such feed');
        const places = await where(article, feed, {
          table,
          bodies,
          now,
          publicUrl,
          ...(seen && { visibleAt: seen.visible_at }),
        });
        return jsonAnswer(200, {
          id: article.id,
          state: stateAt(article, now),
          files: places.map((place) => ({
            ...place,
            ...(place.since && { since: wireInstant(place.since) }),
          })),
        });
      },
    },
  };
}

function outcomeAnswer(result: Outcome, { event, receivedAt }: ApiRequest): Answer {
  const { outcome, article } = result;
  event.outcome = outcome;
  event.article = article.id;
  const status = STATUS_OF[outcome];
  const { body, headers } = outcomeJson(result, receivedAt);
  const location = status === 201 && { Location: `/v1/feeds/${article.feed}/articles/${article.id}` };
  return jsonAnswer(status, body, { ...headers, ...location });
}

/** One line of a batch's answer; never content. */
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

/** @throws {Problem} `invalid-request`: neither true nor false */
function isTrue(query: URLSearchParams, name: string): boolean {
  const given = query.get(name);
  if (given === null || given === 'false') return false;
  if (given === 'true') return true;
  throw badQuery([{ pointer: `?${name}`, detail: 'must be true or false' }]);
}

function listOptions(query: URLSearchParams): { limit: number; state?: ArticleState; cursor?: string } {
  const errors: FieldError[] = [];
  const { defaultListedArticles: usual, maxListedArticles: max } = LIMITS;
  const limit = pageLimit(query, { usual, max }, errors);
  const wanted = query.get('state');
  const state = ARTICLE_STATES.find((one) => one === wanted);
  if (wanted !== null && state === undefined) {
    errors.push({ pointer: '?state', detail: `must be one of ${ARTICLE_STATES.join(', ')}` });
  }
  if (errors.length > 0) throw badQuery(errors);
  const cursor = query.get('cursor');
  return { limit, ...(state !== undefined && { state }), ...(cursor !== null && { cursor }) };
}

function badQuery(errors: FieldError[]): Problem {
  return new Problem(
    'invalid-request',
    errors.map(({ pointer, detail }) => `${pointer} ${detail}`).join('; '),
    { errors },
  );
}
