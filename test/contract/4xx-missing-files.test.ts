import { expect, inject, it } from 'vitest';
import { ask, newFeed, newName, newToken, submit } from './api.ts';
import { until } from './until.ts';

const { url } = inject('feedmill');
const read = (path: string) => fetch(`${url}${path}`, { redirect: 'manual' });
const statusOf = async (path: string) => (await read(path)).status;

/** Status, Cache-Control and CORS header of an answer, which must be an HTML page. */
async function described(path: string): Promise<(string | number | null)[]> {
  const response = await read(path);
  const page = await response.text();
  expect(page).toMatch(/^<!doctype html>.*name="viewport".*<h1>/s);
  const { headers } = response;
  return [response.status, headers.get('cache-control'), headers.get('access-control-allow-origin')];
}

it('a file of an unknown feed gets a 404 that is cached for a minute', async () => {
  expect(await described(`/feeds/${newName()}/rss.xml`)).toEqual([404, 'public, max-age=60', '*']);
});

it('a path that cannot be a file gets the same 404', async () => {
  expect(await described('/nothing/here')).toEqual([404, 'public, max-age=60', '*']);
});

it.concurrent('a file of a deleted feed gets 410', async () => {
  const feed = await newFeed();
  const path = `/feeds/${feed}/atom.xml`;
  await until(async () => (await statusOf(path)) === 200);
  expect((await ask('DELETE', `/v1/feeds/${feed}`)).status).toBe(204);
  await until(async () => (await statusOf(path)) === 410);
  expect(await described(path)).toEqual([410, 'public, max-age=60', '*']);
});

it.concurrent('the page of an article that was taken down gets 410', async () => {
  const feed = await newFeed();
  const { body } = await submit(feed, { title: 'Ferry', content_text: 'It sails at noon.' });
  const path = `/articles/${body.article.id}`;
  await until(async () => (await statusOf(path)) === 200);
  expect((await ask('DELETE', `/v1/feeds/${feed}/articles/${body.article.id}`)).status).toBe(204);
  await until(async () => (await statusOf(path)) === 410);
});

it.each<[number, string, (feed: string) => ReturnType<typeof ask>]>([
  [
    403,
    'forbidden',
    async (feed) => {
      const { secret } = await newToken([newName()]);
      return ask('GET', `/v1/feeds/${feed}`, { token: secret });
    },
  ],
  [404, 'not-found', (feed) => ask('GET', `/v1/feeds/${feed}/articles/0b5f3c1e-8a2d-8f00-9c11-2b7a4de0c3f5`)],
  [
    409,
    'taken-down',
    async (feed) => {
      const article = { id: 'gone', title: 'Gone', content_text: 'It sails no more.' };
      const { body } = await submit(feed, article);
      await ask('DELETE', `/v1/feeds/${feed}/articles/${body.article.id}`);
      return submit(feed, article);
    },
  ],
  [422, 'invalid-article', (feed) => submit(feed, { title: 5 })],
])('a %d of the API at FeedsUrl is a problem document, not a page', async (status, kind, cause) => {
  const answered = await cause(await newFeed());
  expect([answered.status, answered.body.type]).toEqual([status, kind]);
  expect(answered.headers.get('content-type')).toContain('application/problem+json');
});
