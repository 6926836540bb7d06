import { type Answer, type ApiRequest, jsonAnswer } from '#shared/http/answer.ts';
import { matchesEtag, wireInstant } from '#shared/http/article-json.ts';
import type { Right } from '#shared/http/right.ts';
import type { Route, Routes } from '#shared/http/serve.ts';
import { mayUseAll } from '#shared/model/caller.ts';
import { checkConditions } from '#shared/model/conditions.ts';
import { FEED_NAME, type StoredFeed } from '#shared/model/feed.ts';
import { feedPatchSchema } from '#shared/model/feed-settings-schema.ts';
import { invalidProblem } from '#shared/model/invalid-problem.ts';
import { feedNotFound } from '#shared/model/problem.ts';
import { type FeedFigures, type FigurePeriod, feedFigures } from '#shared/pipeline/feeds/feed-figures.ts';
import { patchFeed, putFeed } from '#shared/pipeline/feeds/put-feed.ts';
import { countSubscriptions } from '#shared/pipeline/hub/count-subscriptions.ts';
import { retryOnConflict } from '#shared/pipeline/retry-on-conflict.ts';
import { readBody } from '#shared/read/body.ts';
import { readFeedSettings } from '#shared/read/feed-settings.ts';
import { parseJson, readAs } from '#shared/read/json.ts';
import { mergePatch } from '#shared/read/merge-patch.ts';
import { countArticles } from '#shared/select/count-articles.ts';
import { LIMITS } from '#shared/settings.ts';
import { deleteFeed, readActiveFeed } from '#shared/store/feeds.ts';
import { listFeedPage } from '#shared/store/list-feeds.ts';
import { feedConditions } from './conditions.ts';
import { feedEtag } from './feed-etag.ts';
import { pageRequest } from './page-limit.ts';
import { rawBody } from './raw-body.ts';
import { feedIn, pathParameter, type Stores } from './stores.ts';

export function feedRoutes(stores: Stores): Routes {
  const of = (right: Right, handle: Handle): Route => ({
    right,
    handle: (request) => handle(request, stores),
  });
  return {
    'PUT /v1/feeds/{feed}': of('feed', put),
    'PATCH /v1/feeds/{feed}': of('feed', patch),
    'GET /v1/feeds': of('token', list),
    'GET /v1/feeds/{feed}': of('feed', read),
    'GET /v1/feeds/{feed}/figures': of('feed', figures),
    'GET /v1/feeds/{feed}/subscriptions': of('feed', subscriptions),
    'GET /v1/feeds/{feed}/counts': of('feed', counts),
    'DELETE /v1/feeds/{feed}': of('admin', remove),
  };
}

type Handle = (request: ApiRequest, stores: Stores) => Promise<Answer>;

async function put(request: ApiRequest, { tableFor, runtime }: Stores): Promise<Answer> {
  const { event, caller, receivedAt } = request;
  const feed = pathParameter(request, 'feed');
  if (!FEED_NAME.test(feed)) {
    const detail = 'must have 1 to 64 letters (a-z), digits and hyphens, with no hyphen at either end';
    throw invalidProblem('invalid-request', [{ parameter: 'feed', detail }]);
  }
  const { text } = readBody({
    ...rawBody(request),
    accepted: ['application/json'],
    maxBytes: LIMITS.maxBodyBytes,
  });
  const { settings, feed: named = feed } = readFeedSettings(text);
  refuseOtherName(feed, named);
  const { stored, outcome } = await putFeed(feed, settings, caller.isAdmin, {
    table: tableFor(event),
    runtime,
    event,
    now: receivedAt,
    ...feedConditions(request),
  });
  event.outcome = outcome;
  return outcome === 'created'
    ? feedAnswer(201, stored, { Location: `/v1/feeds/${feed}` })
    : feedAnswer(200, stored);
}

/** Refuses to rename a feed. Throws the `Problem` `invalid-request` at `/feed`. */
function refuseOtherName(feed: string, named: string): void {
  if (named === feed) return;
  const detail = `must be ${feed}, the feed in the path, or be omitted`;
  throw invalidProblem('invalid-request', [{ pointer: '/feed', detail }]);
}

async function patch(request: ApiRequest, { tableFor, runtime }: Stores): Promise<Answer> {
  const { event, caller, receivedAt: now } = request;
  const feed = feedIn(request);
  const { text } = readBody({
    ...rawBody(request),
    accepted: ['application/merge-patch+json', 'application/json'],
    maxBytes: LIMITS.maxBodyBytes,
  });
  // The patch is validated before it is merged, because a merge removes unknown fields and nulls.
  const changes = readAs(feedPatchSchema, parseJson(text), 'invalid-request');
  refuseOtherName(feed, changes.feed ?? feed);
  const settingsAfter = (before: StoredFeed) =>
    readFeedSettings(JSON.stringify(mergePatch(feedJson(before), changes))).settings;
  const { stored, outcome } = await patchFeed(feed, settingsAfter, caller.isAdmin, {
    table: tableFor(event),
    runtime,
    event,
    now,
    ...feedConditions(request),
  });
  event.outcome = outcome;
  return feedAnswer(200, stored);
}

async function list({ event, caller, query }: ApiRequest, { tableFor }: Stores): Promise<Answer> {
  const { feeds, nextCursor } = await listFeedPage(tableFor(event), {
    ...pageRequest(query, LIMITS.maxListedFeeds),
    ...(!mayUseAll(caller) && { names: caller.feeds }),
  });
  return jsonAnswer(200, {
    feeds: feeds.map(feedJson),
    ...(nextCursor !== undefined && { next_cursor: nextCursor }),
  });
}

async function read(request: ApiRequest, { tableFor }: Stores): Promise<Answer> {
  const { ifMatch } = feedConditions(request);
  const stored = await readActiveFeed(tableFor(request.event), feedIn(request));
  checkConditions({ ifMatch }, stored, 'feed');
  const etag = feedEtag(stored);
  const known = request.headers.get('if-none-match');
  if (known !== null && matchesEtag(known, etag, true)) return { status: 304, headers: { ETag: etag } };
  return feedAnswer(200, stored);
}

async function figures(request: ApiRequest, { tableFor, unstored }: Stores): Promise<Answer> {
  const { event, query, receivedAt: now } = request;
  const feed = feedIn(request);
  const by = periodIn(query);
  const table = tableFor(event);
  await unstored.flush(table, now, feed);
  const [, found] = await Promise.all([readActiveFeed(table, feed), feedFigures(table, { feed, by, now })]);
  return jsonAnswer(200, figuresJson(found));
}

async function subscriptions(request: ApiRequest, { tableFor, publicUrl }: Stores): Promise<Answer> {
  const feed = feedIn(request);
  const table = tableFor(request.event);
  await readActiveFeed(table, feed);
  return jsonAnswer(200, await countSubscriptions(table, feed, publicUrl, request.receivedAt));
}

async function counts(request: ApiRequest, { tableFor }: Stores): Promise<Answer> {
  const feed = feedIn(request);
  const table = tableFor(request.event);
  const [, found] = await Promise.all([
    readActiveFeed(table, feed),
    countArticles(table, feed, request.receivedAt),
  ]);
  return jsonAnswer(200, found);
}

async function remove(request: ApiRequest, { tableFor, runtime }: Stores): Promise<Answer> {
  const { event, receivedAt } = request;
  const feed = feedIn(request);
  const conditions = feedConditions(request);
  const isThere = await retryOnConflict('the feed', { runtime, event }, () =>
    deleteFeed(tableFor(event), feed, receivedAt, conditions),
  );
  if (!isThere) throw feedNotFound(feed);
  return { status: 204 };
}

function feedAnswer(status: number, feed: StoredFeed, headers: Record<string, string> = {}): Answer {
  return jsonAnswer(status, feedJson(feed), { ...headers, ETag: feedEtag(feed) });
}

function feedJson({
  state: _state,
  shown_at: _shown,
  dropped_aliases: _dropped,
  live_since,
  created_at,
  updated_at,
  ...feed
}: StoredFeed): Record<string, unknown> {
  return {
    ...feed,
    ...(live_since !== undefined && { live_since: wireInstant(live_since) }),
    created_at: wireInstant(created_at),
    updated_at: wireInstant(updated_at),
  };
}

/** @throws {Problem} `invalid-request`: the parameter `by` is neither `hour` nor `day` */
function periodIn(query: URLSearchParams): FigurePeriod {
  const wanted = query.get('by') ?? 'day';
  if (wanted === 'day' || wanted === 'hour') return wanted;
  throw invalidProblem('invalid-request', [{ parameter: 'by', detail: 'must be hour or day' }]);
}

function figuresJson(figures: FeedFigures): Record<string, unknown> {
  const { from, countedArticles, isPartial, held, submissions, visible } = figures;
  return {
    from: wireInstant(from),
    counted_articles: countedArticles,
    is_partial: isPartial,
    held,
    submissions: submissions.map(({ at, ...rest }) => ({ at: wireInstant(at), ...rest })),
    visible: visible.map(({ at, articles, medianSeconds, maxSeconds }) => ({
      at: wireInstant(at),
      articles,
      median_seconds: medianSeconds,
      max_seconds: maxSeconds,
    })),
  };
}
