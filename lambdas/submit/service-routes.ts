import { type Answer, type ApiRequest, jsonAnswer } from '#shared/http/answer.ts';
import { contentJson, expectedJson } from '#shared/http/article-json.ts';
import type { Route, Routes } from '#shared/http/serve.ts';
import { checkMayUse } from '#shared/model/caller.ts';
import { contentType, FORMATS } from '#shared/model/formats.ts';
import { invalidProblem } from '#shared/model/invalid-problem.ts';
import { loadConverters } from '#shared/normalise/converters.ts';
import { predictOutcome } from '#shared/pipeline/submit/predict-outcome.ts';
import { prepare } from '#shared/pipeline/submit/prepare.ts';
import { INSTANT_EXPECTED, readInstant } from '#shared/read/instant.ts';
import { placeOnSite } from '#shared/read/place-on-site.ts';
import { readSubmission } from '#shared/read/read-submission.ts';
import { readFeed } from '#shared/store/feeds.ts';
import { keys } from '#shared/table/keys.ts';
import { rawBody } from './raw-body.ts';
import { feedNamed, type Stores } from './stores.ts';

/** Scripts of all sites may read public answers, because they may also read feed files. */
const OPEN_TO_PAGES = { 'Access-Control-Allow-Origin': '*' };

/** The page of the API reference. Each instance renders it only once, because the page changes only with the code. */
let referencePage: string | undefined;

async function referenceAnswer(publicUrl: string): Promise<Answer> {
  // This module is imported only when it is needed. Most instances never need it, and importing it would make each
  // cold start slower.
  const { renderReference } = await import('#shared/http/reference-page.ts');
  const { PAGE_POLICY } = await import('#shared/render/page-policy.ts');
  referencePage ??= renderReference(publicUrl);
  return {
    status: 200,
    headers: {
      'Content-Type': contentType(FORMATS.page.mediaType),
      'Content-Security-Policy': `${PAGE_POLICY}; frame-ancestors 'none'`,
      'Cache-Control': 'public, max-age=300',
    },
    body: referencePage,
  };
}

/** Routes of the service itself: health, API description, and a dry run of normalising. */
export function serviceRoutes(stores: Stores): Routes {
  const { tableFor, publicUrl } = stores;
  const reference: Route = { right: 'anybody', handle: () => referenceAnswer(publicUrl) };
  return {
    'GET /docs': reference,
    'GET /docs/api': reference,
    'GET /v1/health': {
      right: 'anybody',
      handle: async ({ event }) => {
        await tableFor(event).get(keys.listedFeed('health'));
        return jsonAnswer(200, { status: 'ok' }, OPEN_TO_PAGES);
      },
    },
    'GET /openapi.json': {
      right: 'anybody',
      handle: async () => {
        const { openApiDocument } = await import('#shared/http/openapi.ts');
        const headers = { 'Cache-Control': 'public, max-age=300', ...OPEN_TO_PAGES };
        return jsonAnswer(200, openApiDocument(), headers);
      },
    },
    'POST /v1/normalise': {
      right: 'token',
      handle: (request) => dryRun(request, stores),
    },
  };
}

/**
 * Answers with the article that a submission would become. With `feed`, also answers with the outcome that the
 * submission would have.
 *
 * @throws {Problem} the problems of the read step and of `normalise`; `invalid-article` for a cancelation, which has no
 *   article; `forbidden` or `not-found` for the feed
 */
async function dryRun(request: ApiRequest, { tableFor, bodies, runtime }: Stores): Promise<Answer> {
  const { query, caller, event } = request;
  const receivedAt = receivedAtIn(query) ?? request.receivedAt;
  const feed = query.get('feed');
  if (feed !== null) checkMayUse(caller, feedNamed(feed));
  const table = tableFor(event);
  const submitted = await readSubmission({ ...rawBody(request), query, receivedAt });
  if (submitted.isCanceled) {
    const detail =
      'must not be "canceled" in a dry run: such an item contains no article; if it is submitted, the article with its uri is taken down';
    throw invalidProblem('invalid-article', [{ pointer: '/pubstatus', detail }]);
  }
  // Only front matter can have relative addresses, and only relative addresses need the home page of the feed.
  const site = feed !== null && submitted.relative ? await readFeed(table, feed) : undefined;
  const draft = placeOnSite(submitted, site?.home_page_url);
  const prepared = prepare(draft, receivedAt, {
    publisher: caller.publisher,
    ...(await loadConverters(draft)),
  });
  const expected =
    feed === null ? undefined : await predictOutcome(prepared, { table, bodies, runtime, feed, caller });
  return jsonAnswer(200, {
    article: contentJson(prepared.content, prepared.applied),
    ...(expected && { expected: expectedJson(expected) }),
  });
}

/** @throws {Problem} `invalid-request` */
function receivedAtIn(query: URLSearchParams): string | undefined {
  const given = query.get('received_at');
  if (given === null) return undefined;
  const instant = readInstant(given);
  if (instant === undefined) {
    throw invalidProblem('invalid-request', [{ parameter: 'received_at', detail: INSTANT_EXPECTED }]);
  }
  return instant;
}
