import { type Answer, type ApiRequest, jsonAnswer } from '#shared/http/answer.ts';
import { matchesEtag, wireInstant } from '#shared/http/article-json.ts';
import type { Routes } from '#shared/http/serve.ts';
import { mayUseAll } from '#shared/model/caller.ts';
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

/** Feeds: create or change, list, read, delete. */
export function feedRoutes({ tableFor, runtime, publicUrl, unstored }: Stores): Routes {
  async function put(request: ApiRequest): Promise<Answer> {
    const { event, caller, receivedAt } = request;
    const feed = pathParameter(request, 'feed');
    if (!FEED_NAME.test(feed)) {
      const detail = 'must have 1 to 64 of a-z, 0-9 and -, and neither begin nor end with -';
      throw invalidProblem('invalid-request', [{ parameter: 'feed', detail }]);
    }
    const { text } = readBody({
      ...rawBody(request),
      accepted: ['application/json'],
      maxBytes: LIMITS.maxBodyBytes,
    });
    const { settings, feed: named = feed } = readFeedSettings(text);
    if (named !== feed) {
      const detail = `must be ${feed}, the feed in the path, or be omitted`;
      throw invalidProblem('invalid-request', [{ pointer: '/feed', detail }]);
    }
    const table = tableFor(event);
    const { stored, outcome } = await putFeed(feed, settings, caller.isAdmin, {
      table,
      runtime,
      event,
      now: receivedAt,
      ...feedConditions(request),
    });
    event.outcome = outcome;
    return outcome === 'created'
      ? jsonAnswer(201, feedJson(stored), { Location: `/v1/feeds/${feed}`, ETag: feedEtag(stored) })
      : jsonAnswer(200, feedJson(stored), { ETag: feedEtag(stored) });
  }

  async function patch(request: ApiRequest): Promise<Answer> {
    const { event, caller, receivedAt: now } = request;
    const feed = feedIn(request);
    const { text } = readBody({
      ...rawBody(request),
      accepted: ['application/merge-patch+json', 'application/json'],
      maxBytes: LIMITS.maxBodyBytes,
    });
    // The patch itself is validated, because unknown fields and nulls are lost when the patch is merged.
    const changes = readAs(feedPatchSchema, parseJson(text), 'invalid-request');
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
    return jsonAnswer(200, feedJson(stored), { ETag: feedEtag(stored) });
  }

  async function figures(request: ApiRequest): Promise<Answer> {
    const { event, query, receivedAt: now } = request;
    const feed = feedIn(request);
    const by = periodIn(query);
    const table = tableFor(event);
    await unstored.flush(table, now, feed);
    const [, found] = await Promise.all([readActiveFeed(table, feed), feedFigures(table, { feed, by, now })]);
    return jsonAnswer(200, figuresJson(found));
  }

  return {
    'PATCH /v1/feeds/{feed}': { right: 'feed', handle: patch },
    'PUT /v1/feeds/{feed}': { right: 'feed', handle: put },
    'GET /v1/feeds/{feed}/figures': { right: 'feed', handle: figures },
    'GET /v1/feeds': {
      right: 'token',
      handle: async ({ event, caller, query }) => {
        const { feeds, nextCursor } = await listFeedPage(tableFor(event), {
          ...pageRequest(query, LIMITS.maxListedFeeds),
          ...(!mayUseAll(caller) && { names: caller.feeds }),
        });
        return jsonAnswer(200, {
          feeds: feeds.map(feedJson),
          ...(nextCursor !== undefined && { next_cursor: nextCursor }),
        });
      },
    },
    'GET /v1/feeds/{feed}': {
      right: 'feed',
      handle: async (request) => {
        const feed = feedIn(request);
        const stored = await readActiveFeed(tableFor(request.event), feed);
        const etag = feedEtag(stored);
        const known = request.headers.get('if-none-match');
        if (known !== null && matchesEtag(known, etag, true)) return { status: 304, headers: { ETag: etag } };
        return jsonAnswer(200, feedJson(stored), { ETag: etag });
      },
    },
    'GET /v1/feeds/{feed}/subscriptions': {
      right: 'feed',
      handle: async (request) => {
        const feed = feedIn(request);
        const table = tableFor(request.event);
        await readActiveFeed(table, feed);
        return jsonAnswer(200, await countSubscriptions(table, feed, publicUrl, request.receivedAt));
      },
    },
    'GET /v1/feeds/{feed}/counts': {
      right: 'feed',
      handle: async (request) => {
        const feed = feedIn(request);
        const table = tableFor(request.event);
        const [, counts] = await Promise.all([
          readActiveFeed(table, feed),
          countArticles(table, feed, request.receivedAt),
        ]);
        return jsonAnswer(200, counts);
      },
    },
    'DELETE /v1/feeds/{feed}': {
      right: 'admin',
      handle: async (request) => {
        const feed = feedIn(request);
        const { event, receivedAt } = request;
        const isThere = await retryOnConflict('the feed', { runtime, event }, () =>
          deleteFeed(tableFor(event), feed, receivedAt),
        );
        if (!isThere) throw feedNotFound(feed);
        return { status: 204 };
      },
    },
  };
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

/** @throws {Problem} `invalid-request` */
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
