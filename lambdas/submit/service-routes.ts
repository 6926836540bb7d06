import { type Answer, jsonAnswer } from '#shared/http/answer.ts';
import { contentJson } from '#shared/http/article-json.ts';
import { renderReference } from '#shared/http/reference-page.ts';
import type { Route, Routes } from '#shared/http/serve.ts';
import { contentType, FORMATS } from '#shared/model/formats.ts';
import { invalidProblem } from '#shared/model/invalid-problem.ts';
import { loadConverters } from '#shared/normalise/converters.ts';
import { normalise } from '#shared/normalise/normalise.ts';
import { INSTANT_EXPECTED, readInstant } from '#shared/read/instant.ts';
import { placeOnSite } from '#shared/read/place-on-site.ts';
import { readSubmission } from '#shared/read/read-submission.ts';
import { PAGE_POLICY } from '#shared/render/page-policy.ts';
import { keys } from '#shared/table/keys.ts';
import { rawBody } from './raw-body.ts';
import type { Stores } from './stores.ts';

/** Scripts of all sites may read public answers, as they may read feeds. */
const OPEN_TO_PAGES = { 'Access-Control-Allow-Origin': '*' };

/** Rendered for the first request and kept: it changes only with the code. */
let referencePage: string | undefined;

function referenceAnswer(publicUrl: string): Answer {
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
export function serviceRoutes({ tableFor, publicUrl }: Stores): Routes {
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
      handle: async (request) => {
        const { query } = request;
        const receivedAt = receivedAtIn(query) ?? request.receivedAt;
        const submitted = await readSubmission({ ...rawBody(request), query, receivedAt });
        const draft = placeOnSite(submitted, undefined);
        const { content, applied } = normalise(draft, { receivedAt, ...(await loadConverters(draft)) });
        return jsonAnswer(200, { article: contentJson(content, applied) });
      },
    },
  };
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
