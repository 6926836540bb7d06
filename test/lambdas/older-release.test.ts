import { GetObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileKey } from '#shared/model/addresses.ts';
import { publish } from '#shared/pipeline/publish/publish.ts';
import { CONTENT_PREFIX } from '#shared/settings.ts';
import { readArticle } from '#shared/store/read-articles.ts';
import { toItem } from '#shared/table/article-item.ts';
import { contextIn, type EmbeddedStores, startEmbeddedStores, testRuntime } from '../embedded-stores.ts';
import { apiInProcess } from './api-in-process.ts';

const AT = '/v1/feeds/world/articles';
const MiB = 1_024 * 1_024;

let stores: EmbeddedStores;
let runtime: ReturnType<typeof testRuntime>;
let ask: ReturnType<typeof apiInProcess>;
let id: string;

/** Stores the article as an older release did, with more content than this release accepts. */
beforeAll(async () => {
  stores = await startEmbeddedStores();
  runtime = testRuntime();
  ask = apiInProcess(stores, runtime, () => undefined);
  await ask('PUT', '/v1/feeds/world', { body: { title: 'World' } });
  const body = { id: 'ferry', title: 'Ferry sails', content_text: 'At noon.', summary: 'It sails again.' };
  id = (await (await ask('POST', AT, { body })).json()).article.id;
  const record = await readArticle({ table: stores.table(), bodies: stores.bodies }, 'world', id);
  if (!record) throw new Error('the article is not stored');
  const text = 'The ferry sails. '.repeat((4 * MiB) / 17);
  const heavy = { ...record.article, content_html: `<p>${text}</p>`, content_text: text };
  const { item, largeBody } = toItem({ ...record, article: heavy }, CONTENT_PREFIX);
  if (largeBody) await stores.bodies.put(largeBody);
  await stores.table().put(item);
});
afterAll(() => stores.close());

const file = async (name: string): Promise<string> => {
  const Key = fileKey('world', undefined, name);
  const { Body } = await stores.s3.send(new GetObjectCommand({ Bucket: stores.bucket, Key }));
  return (await Body?.transformToString()) ?? '';
};
const publishAll = () =>
  publish(
    { timelines: [{ feed: 'world' }], feeds: [], pages: [{ feed: 'world', id }] },
    contextIn(stores, 'world', { runtime }),
  );

describe('an article of an older release above the limits', () => {
  it('is read and listed', async () => {
    const read = await (await ask('GET', `${AT}/${id}`)).json();
    expect(read).toMatchObject({ id, title: 'Ferry sails', _feedmill: { omitted: ['content_text'] } });
    const listed = await (await ask('GET', `${AT}?limit=100`)).json();
    expect(listed.articles).toMatchObject([{ id, title: 'Ferry sails' }]);
  });

  it('is published with its summary, and does not stop other articles', async () => {
    await ask('POST', AT, {
      body: { id: 'bakery', title: 'Bakery wins', content_text: 'A prize for bread.' },
    });
    expect(await publishAll()).toEqual(new Map());
    for (const name of ['rss.xml', 'atom.xml', 'feed.json']) {
      expect(await file(name)).toContain('It sails again.');
      expect(await file(name)).toContain('Bakery wins');
    }
  });

  it('cannot get new content above the limits', async () => {
    const whole = {
      title: 'Ferry sails',
      content_text: 'The ferry sails. '.repeat(50_000),
      _more: 'x'.repeat(2 * MiB),
    };
    const sent = await ask('PUT', `${AT}/${id}`, { body: whole });
    expect(sent.status).toBe(422);
    expect((await sent.json()).errors[0].detail).toMatch(/KiB|MiB|bytes/);
    const corrected = await ask('PATCH', `${AT}/${id}`, { body: { content_text: 'At one.' } });
    expect([corrected.status, (await corrected.json()).outcome]).toEqual([200, 'updated']);
  });
});

it('an article of an older release can be taken down', async () => {
  expect((await ask('DELETE', `${AT}/${id}`)).status).toBe(204);
  expect(await publishAll()).toEqual(new Map());
  for (const name of ['rss.xml', 'feed.json']) expect(await file(name)).not.toContain('It sails again.');
});
