import { GetObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fileKey } from '#shared/model/addresses.ts';
import { publish } from '#shared/pipeline/publish/publish.ts';
import { releaseDue } from '#shared/pipeline/publish/release-due.ts';
import { ITEM_VERSION } from '#shared/table/article-item.ts';
import { keys } from '#shared/table/keys.ts';
import { contextIn, type EmbeddedStores, startEmbeddedStores, testRuntime } from '../embedded-stores.ts';
import { apiInProcess } from './api-in-process.ts';

const TEXT = 'The ferry to the outer islands sails every hour from the first of June.';
const ARTICLE = {
  id: 'ferry',
  title: 'Ferry sails',
  content_text: TEXT,
  url: 'https://harbour.example/ferry',
};
const AT = '/v1/feeds/world/articles';

let stores: EmbeddedStores;
let runtime: ReturnType<typeof testRuntime>;
let ask: ReturnType<typeof apiInProcess>;
let id: string;

beforeAll(async () => {
  stores = await startEmbeddedStores();
  runtime = testRuntime();
  ask = apiInProcess(stores, runtime, () => undefined);
  await ask('PUT', '/v1/feeds/world', { body: { title: 'World' } });
  id = (await (await ask('POST', AT, { body: ARTICLE })).json()).article.id;
  await writeByLaterRelease(id);
});
afterAll(() => stores.close());

/** Stores the item as a later release would, with an unknown field. */
async function writeByLaterRelease(article: string): Promise<void> {
  const item = await stores.table().get(keys.article(article));
  if (!item) throw new Error('the article is not stored');
  await stores.table().put({ ...item, v: ITEM_VERSION + 1, mood: 'calm' });
}
const stored = () => stores.table().get(keys.article(id));

describe('an article of a later release', () => {
  let before: Awaited<ReturnType<typeof stored>>;
  beforeEach(async () => {
    before = await stored();
  });

  it.each([
    ['POST', AT, { ...ARTICLE, title: 'Ferry sails again' }],
    ['PUT', `${AT}/{id}`, { ...ARTICLE, title: 'Ferry sails again' }],
    ['PATCH', `${AT}/{id}`, { title: 'Ferry sails again' }],
    ['DELETE', `${AT}/{id}`, undefined],
    ['DELETE', `${AT}/{id}?final=true`, undefined],
    ['PUT', `${AT}/by-id?id=ferry`, { title: 'Ferry sails again', content_text: TEXT }],
    ['PATCH', `${AT}/by-id?id=ferry`, { title: 'Ferry sails again' }],
    ['DELETE', `${AT}/by-id?id=ferry`, undefined],
  ])('is not changed by %s %s, which gets 503', async (method, path, body) => {
    const answer = await ask(method, path.replace('{id}', id), { body });
    expect(await answer.json()).toMatchObject({
      type: 'unavailable',
      status: 503,
      detail: expect.stringContaining(id),
    });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await stored()).toEqual(before);
  });

  it('gets 503 for its line of a batch, and other lines are stored', async () => {
    const lines = [
      { ...ARTICLE, title: 'Ferry sails again' },
      { title: 'Bakery wins', content_text: 'A prize.' },
    ];
    const answer = await ask('POST', `${AT}/batch`, {
      body: lines.map((line) => JSON.stringify(line)).join('\n'),
      type: 'application/x-ndjson',
    });
    const statuses = (await answer.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).status);
    expect(statuses).toEqual([503, 201]);
    expect(await stored()).toEqual(before);
  });

  it.each([
    ['GET', `${AT}/{id}`],
    ['GET', `${AT}/by-id?id=ferry`],
    ['GET', `${AT}/{id}/where`],
    ['GET', `${AT}/by-id/where?id=ferry`],
    ['GET', AT],
    ['GET', `${AT}?id=ferry`],
    ['GET', `${AT}?url=https://harbour.example/ferry`],
  ])('is read by %s %s', async (method, path) => {
    const answer = await ask(method, path.replace('{id}', id));
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(id);
  });

  it('is unchanged if it is submitted again', async () => {
    const answer = await ask('POST', AT, { body: ARTICLE });
    expect([answer.status, (await answer.json()).outcome]).toEqual([200, 'unchanged']);
    expect(await stored()).toEqual(before);
  });

  it('is published', async () => {
    const context = contextIn(stores, 'world', { runtime });
    expect(await publish({ timelines: [{ feed: 'world' }], feeds: [], pages: [] }, context)).toEqual(
      new Map(),
    );
    const file = await stores.s3.send(
      new GetObjectCommand({ Bucket: stores.bucket, Key: fileKey('world', undefined, 'rss.xml') }),
    );
    expect(await file.Body?.transformToString()).toContain(`urn:uuid:${id}`);
  });
});

it('a scheduled article of a later release is published when it is due', async () => {
  const date_published = new Date(Date.parse(runtime.now()) + 60_000).toISOString();
  const made = await ask('POST', AT, {
    body: { title: 'Pier opens', content_text: 'At last.', date_published },
  });
  const { article } = await made.json();
  await writeByLaterRelease(article.id);
  runtime.advance(120_000);
  expect(await releaseDue(stores.table(), runtime.now())).toBe(1);
  expect(await stores.table().get(keys.article(article.id))).toMatchObject({
    v: ITEM_VERSION + 1,
    mood: 'calm',
  });
  const read = await (await ask('GET', `${AT}/${article.id}`)).json();
  expect(read._feedmill.state).toBe('published');
});
