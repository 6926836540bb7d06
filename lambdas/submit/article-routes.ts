import type { Answer, ApiRequest } from '#shared/http/answer.ts';
import type { Route, Routes } from '#shared/http/serve.ts';
import { articleNotFound } from '#shared/model/problem.ts';
import { findByPublisherId } from '#shared/pipeline/submit/find-article.ts';
import { mergeOne, patchOne, publishOne, takeDownOne } from './articles/change-one.ts';
import { listPage } from './articles/list-page.ts';
import { newPublisherIdIn, publisherIdIn } from './articles/publisher-id-in.ts';
import { explainOne, readOne } from './articles/read-one.ts';
import { submitMany } from './articles/submit-many.ts';
import { submitOne } from './articles/submit-one.ts';
import { articleConditions } from './conditions.ts';
import { feedIn, idIn, type Stores } from './stores.ts';

type Handle = (request: ApiRequest, id: string, stores: Stores) => Promise<Answer>;

export function articleRoutes(stores: Stores): Routes {
  const byId = (handle: Handle): Route => ({
    right: 'feed',
    handle: (request) => handle(request, idIn(request, 'article'), stores),
  });
  const byPublisherId = (handle: Handle): Route => ({
    right: 'feed',
    handle: async (request) => handle(request, await idByPublisherId(request, stores), stores),
  });

  return {
    'POST /v1/feeds/{feed}/articles': { right: 'feed', handle: (request) => submitOne(request, {}, stores) },
    'POST /v1/feeds/{feed}/articles/batch': {
      right: 'feed',
      handle: (request) => submitMany(request, stores),
    },
    'GET /v1/feeds/{feed}/articles': { right: 'feed', handle: (request) => listPage(request, stores) },
    'PUT /v1/feeds/{feed}/articles/{id}': {
      right: 'feed',
      handle: (request) =>
        submitOne(request, { target: idIn(request, 'article'), ...articleConditions(request) }, stores),
    },
    'PUT /v1/feeds/{feed}/articles/by-id': {
      right: 'feed',
      handle: (request) =>
        submitOne(request, { publisherId: newPublisherIdIn(request), ...articleConditions(request) }, stores),
    },
    'GET /v1/feeds/{feed}/articles/{id}': byId(readOne),
    'PATCH /v1/feeds/{feed}/articles/{id}': byId(patchOne),
    'DELETE /v1/feeds/{feed}/articles/{id}': byId(takeDownOne),
    'POST /v1/feeds/{feed}/articles/{id}/publish': byId(publishOne),
    'POST /v1/feeds/{feed}/articles/{id}/merge': byId(mergeOne),
    'GET /v1/feeds/{feed}/articles/{id}/where': byId(explainOne),
    'GET /v1/feeds/{feed}/articles/by-id': byPublisherId(readOne),
    'PATCH /v1/feeds/{feed}/articles/by-id': byPublisherId(patchOne),
    'DELETE /v1/feeds/{feed}/articles/by-id': byPublisherId(takeDownOne),
    'POST /v1/feeds/{feed}/articles/by-id/publish': byPublisherId(publishOne),
    'POST /v1/feeds/{feed}/articles/by-id/merge': byPublisherId(mergeOne),
    'GET /v1/feeds/{feed}/articles/by-id/where': byPublisherId(explainOne),
  };
}

/** @throws {Problem} `not-found`; `invalid-request`: the query has no valid `id` */
async function idByPublisherId(request: ApiRequest, stores: Stores): Promise<string> {
  const feed = feedIn(request);
  const publisherId = publisherIdIn(request);
  const id = await findByPublisherId(stores.tableFor(request.event), feed, publisherId);
  if (id === undefined) throw articleNotFound(feed, publisherId);
  return id;
}
