import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { LogEvent } from '#shared/model/log-event.ts';
import { keys } from '#shared/table/keys.ts';
import { type EmbeddedStores, startEmbeddedStores, testRuntime } from '../embedded-stores.ts';
import { apiInProcess } from './api-in-process.ts';

const AT = '/v1/feeds/world/articles';
const ARTICLE = { id: 'ferry', title: 'Ferry sails', content_text: 'The ferry sails every hour from June.' };
const CORRECTION = { ...ARTICLE, title: 'Ferry sails again' };
const OTHER = { id: 'bread', title: 'Bread prize', content_text: 'Two ovens and one baker win the prize.' };

let stores: EmbeddedStores;
let ask: ReturnType<typeof apiInProcess>;
let id: string;
let events: LogEvent[] = [];

beforeAll(async () => {
  stores = await startEmbeddedStores();
  ask = apiInProcess(stores, testRuntime(), (event) => events.push(event));
  await ask('PUT', '/v1/feeds/world', { body: { title: 'World' } });
  id = (await (await ask('POST', AT, { body: ARTICLE })).json()).article.id;
  const item = await stores.table().get(keys.article(id));
  // Every stored article has a history. Without it, each decision about the article fails with a TypeError.
  const { history: _, ...head } = JSON.parse(String(item?.head));
  await stores.table().put({ ...item, ...keys.article(id), head: JSON.stringify(head) });
});
beforeEach(() => {
  events = [];
});
afterAll(() => stores.close());

it.each([
  ['POST', AT, CORRECTION],
  ['PUT', `${AT}/{id}`, CORRECTION],
  ['PATCH', `${AT}/{id}`, { title: 'Ferry sails again' }],
  ['POST', '/v1/normalise?feed=world', CORRECTION],
])('a defect in %s %s is logged, and answered with 500 and the request id', async (method, path, body) => {
  const answer = await ask(method, path.replace('{id}', id), { body });
  expect(answer.status).toBe(500);
  expect(await answer.json()).toMatchObject({
    type: 'internal',
    detail: 'Internal error; quote request id request-1',
  });
  expect(events).toMatchObject([{ status: 500, error: expect.stringContaining('TypeError') }]);
});

it('a defect in one line of a batch concerns only this line', async () => {
  const body = [CORRECTION, OTHER].map((line) => `${JSON.stringify(line)}\n`).join('');
  const answer = await ask('POST', `${AT}/batch`, { body, type: 'application/x-ndjson' });
  expect(answer.status).toBe(200);
  const lines = (await answer.text()).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { status: 500, problem: { detail: 'Internal error; the other lines are not affected.' } },
    { status: 201 },
  ]);
  expect(events).toMatchObject([{ status: 200, error: expect.stringContaining('line 1: TypeError') }]);
});
