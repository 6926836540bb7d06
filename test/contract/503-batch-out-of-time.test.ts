import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ApiRequest } from '#shared/http/answer.ts';
import { saveFeed } from '#shared/store/feeds.ts';
import { UnstoredCounts } from '#shared/store/unstored-counts.ts';
import { articleRoutes } from '../../lambdas/submit/article-routes.ts';
import { type EmbeddedStores, startEmbeddedStores, testRuntime } from '../embedded-stores.ts';

/** More milliseconds than an answer may take. */
const TOO_LONG_MS = 30_000;
const LINES = 60;
/** The number of an invalid line, before which the time for the batch ends. */
const BROKEN_LINE = LINES - 1;

let stores: EmbeddedStores;
const runtime = testRuntime();
beforeAll(async () => {
  stores = await startEmbeddedStores();
  await saveFeed(stores.table(), {
    feed: 'harbour',
    settings: { title: 'Harbour', near_duplicates: 'allow' },
    now: runtime.now(),
  });
});
afterAll(() => stores.close());

const body = Array.from({ length: LINES }, (_, n) =>
  n + 1 === BROKEN_LINE
    ? '{'
    : JSON.stringify({ id: `boat-${n}`, title: `Boat ${n}`, content_text: `Boat ${n} is in.` }),
).join('\n');

/** Sends the batch to stores in which each transaction takes `writeMs`. */
async function send(writeMs: number): Promise<{ line: number; status: number; outcome?: string }[]> {
  const routes = articleRoutes({
    tableFor: (event) => {
      const table = stores.table(event);
      const transact = table.transact.bind(table);
      table.transact = async (actions) => {
        await transact(actions);
        runtime.advance(writeMs);
      };
      return table;
    },
    bodies: stores.bodies,
    runtime,
    unstored: new UnstoredCounts(),
    publicUrl: 'https://feeds.example',
  });
  const request: ApiRequest = {
    method: 'POST',
    path: '/v1/feeds/harbour/articles/batch',
    params: { feed: 'harbour' },
    query: new URLSearchParams(),
    headers: new Headers({ 'content-type': 'application/x-ndjson', 'idempotency-key': 'the same' }),
    body: Buffer.from(body),
    caller: { publisher: 'desk', tokenId: 'token', feeds: ['*'], isAdmin: false },
    receivedAt: runtime.now(),
    requestId: 'request',
    event: { event: 'request' },
  };
  const answer = await routes['POST /v1/feeds/{feed}/articles/batch']?.handle(request);
  expect(answer?.status).toBe(200);
  return (answer?.body ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

it('lines that were not processed in time get 503, and can be sent again', async () => {
  const cut = await send(TOO_LONG_MS);
  expect(cut.map(({ line }) => line)).toEqual(Array.from({ length: LINES }, (_, n) => n + 1));
  const reached = cut.findIndex(({ status }) => status === 503);
  expect(reached).toBeGreaterThan(0);
  expect(cut.slice(0, reached).map(({ outcome }) => outcome)).toEqual(Array(reached).fill('created'));
  expect(cut.slice(reached).map(({ status }) => status)).toEqual(
    cut.slice(reached).map(({ line }) => (line === BROKEN_LINE ? 400 : 503)),
  );
  expect(cut.at(-1)).toMatchObject({ problem: { type: 'unavailable', status: 503 } });

  const whole = await send(0);
  expect(whole.slice(0, reached)).toEqual(cut.slice(0, reached));
  expect(whole.map(({ status }) => status)).toEqual(
    whole.map(({ line }) => (line === BROKEN_LINE ? 400 : 201)),
  );
});
