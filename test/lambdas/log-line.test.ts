import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LogEvent } from '#shared/model/log-event.ts';
import { withMetrics } from '../../lambdas/with-metrics.ts';
import { type EmbeddedStores, startEmbeddedStores, testRuntime } from '../embedded-stores.ts';
import { ADMIN_SECRET, apiInProcess } from './api-in-process.ts';

let stores: EmbeddedStores;
beforeAll(async () => {
  stores = await startEmbeddedStores();
});
afterAll(() => stores.close());

const BODY = 'canary of a text that only its readers may see';
const EMAIL = 'canary@private.example';

it('the log line of a request contains no text, token or e-mail address', async () => {
  const lines: string[] = [];
  const log = (event: LogEvent) => lines.push(JSON.stringify(withMetrics(event, 'feedmill-dev', 0)));
  const ask = apiInProcess(stores, testRuntime(), log);

  await ask('PUT', '/v1/feeds/world', { body: { title: BODY, authors: [{ name: BODY }] } });
  const named = { publisher: 'desk', feeds: ['world'] };
  const { secret: token } = await (await ask('POST', '/v1/tokens', { body: named })).json();
  const article = { id: BODY, title: BODY, content_text: `${BODY} ${EMAIL}`, authors: [{ name: EMAIL }] };
  const path = `/v1/feeds/world/articles?tags=${encodeURIComponent(BODY)}`;
  const created = await (await ask('POST', path, { body: article, token })).json();
  await ask('POST', path, { body: { ...article, title: 7 }, token });
  await ask('POST', path, { body: article, token: `${token}x` });
  await ask('DELETE', `/v1/feeds/world/articles/${created.article.id}`, { token });

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
    for (const secret of [ADMIN_SECRET, token, 'canary', 'private.example', 'Bearer'])
      expect(line).not.toContain(secret);
  }
});
