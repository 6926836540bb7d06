import { afterAll, beforeAll, expect, it } from 'vitest';
import { Authenticator } from '#shared/http/authenticate.ts';
import { serve } from '#shared/http/serve.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import { addRequests } from '#shared/store/request-counts.ts';
import { articleRoutes } from '../../lambdas/submit/article-routes.ts';
import { feedRoutes } from '../../lambdas/submit/feed-routes.ts';
import { tokenRoutes } from '../../lambdas/submit/token-routes.ts';
import { withMetrics } from '../../lambdas/with-metrics.ts';
import { type EmbeddedStores, startEmbeddedStores, testRuntime } from '../embedded-stores.ts';

let stores: EmbeddedStores;
beforeAll(async () => {
  stores = await startEmbeddedStores();
});
afterAll(() => stores.close());

const SECRET = 'canary-of-the-admin-token';
const BODY = 'canary of a text that nobody but its readers should see';
const EMAIL = 'canary@private.example';

it('of a request names its feed, article and outcome, and contains no text, token or e-mail address', async () => {
  const lines: string[] = [];
  const log = (event: LogEvent) => lines.push(JSON.stringify(withMetrics(event, 'feedmill-dev', 0)));
  const runtime = testRuntime();
  const routes = {
    tableFor: (event: LogEvent) => stores.table(event),
    bodies: stores.bodies,
    runtime,
    publicUrl: 'https://feeds.example',
  };
  const authenticator = new Authenticator(async () => SECRET);
  const app = serve(
    { ...feedRoutes(routes), ...articleRoutes(routes), ...tokenRoutes(routes) },
    {
      runtime,
      authenticate: (authorization, event, now) =>
        authenticator.authenticate(authorization, stores.table(event), now),
      addRequests: (event, ...counted) => addRequests(stores.table(event), ...counted),
      log,
    },
  );
  const ask = (method: string, path: string, body: unknown, token = SECRET) =>
    app.request(
      `https://api.example${path}`,
      {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      },
      { requestContext: { requestId: 'request-1' }, event: { rawPath: path.split('?')[0] } },
    );

  await ask('PUT', '/v1/feeds/world', { title: BODY, authors: [{ name: BODY }] });
  const { secret } = await (await ask('POST', '/v1/tokens', { publisher: 'desk', feeds: ['world'] })).json();
  const article = { id: BODY, title: BODY, content_text: `${BODY} ${EMAIL}`, authors: [{ name: EMAIL }] };
  const path = `/v1/feeds/world/articles?tags=${encodeURIComponent(BODY)}`;
  const created = await (await ask('POST', path, article, secret)).json();
  await ask('POST', path, { ...article, title: 7 }, secret);
  await ask('POST', path, article, `${secret}x`);
  await ask('DELETE', `/v1/feeds/world/articles/${created.article.id}`, undefined, secret);

  expect(lines.map((line) => JSON.parse(line).status)).toEqual([201, 201, 201, 422, 401, 204]);
  expect(JSON.parse(lines[2] ?? '')).toMatchObject({
    event: 'request',
    request_id: 'request-1',
    feed: 'world',
    article: created.article.id,
    outcome: 'created',
    submissions_created: 1,
    publisher: 'desk',
  });
  expect(JSON.parse(lines[3] ?? '')).toMatchObject({ submissions_refused: 1 });
  expect(JSON.parse(lines[5] ?? '')).toMatchObject({ submissions_taken_down: 1 });
  for (const line of lines) {
    for (const kept of [SECRET, secret, 'canary', 'private.example', 'Bearer'])
      expect(line).not.toContain(kept);
  }
});
