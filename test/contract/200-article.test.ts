import { request } from 'node:http';
import { expect, inject, it } from 'vitest';
import { ask, newFeed, submit } from './api.ts';

const { url, adminToken } = inject('feedmill');

it('an article id in upper case names the same article', async () => {
  const feed = await newFeed();
  const { body } = await submit(feed, { title: 'Ferry sails', content_text: 'At noon.' });
  const { id } = body.article;
  const path = `/v1/feeds/${feed}/articles/${id.toUpperCase()}`;
  const found = await ask('GET', path);
  expect(found.body.id).toBe(id);
  expect((await ask('GET', `${path}/where`)).body.id).toBe(id);
  expect((await ask('POST', `${path}/publish`)).body.article.id).toBe(id);
  const put = await ask('PUT', path, { json: { ...found.body, id: id.toUpperCase(), title: 'Ferry rests' } });
  expect(put.body.outcome).toBe('updated');
  expect(put.body.article.id).toBe(id);
  expect(put.body.article._feedmill).not.toHaveProperty('publisher_id');
  expect((await ask('DELETE', path)).status).toBe(204);
});

it('the body of a GET is ignored', async () => {
  const feed = await newFeed();
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
  const sent = request(
    `${url}/v1/feeds/${feed}`,
    {
      headers: {
        authorization: `Bearer ${adminToken}`,
        'content-type': 'application/json',
        'content-length': 2,
      },
    },
    (response) => {
      response.resume();
      resolve(response.statusCode);
    },
  );
  sent.on('error', reject);
  sent.end('{}');
  expect(await promise).toBe(200);
});
