import { once } from 'node:events';
import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { newFeed } from './api.ts';

const { url, adminToken } = inject('feedmill');

/** Sends bytes to FeedsUrl or, with the headers `DIRECT`, to ApiUrl. */
async function post(
  path: string,
  type: string,
  bytes: Uint8Array,
  headers: Record<string, string> = {},
): Promise<{ status: number | undefined; type: string | undefined; text: string }> {
  const sent = request(`${url}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${adminToken}`,
      'content-type': type,
      'content-length': bytes.length,
      ...headers,
    },
  });
  sent.end(bytes);
  const [answer] = await once(sent, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  return {
    status: answer.statusCode,
    type: answer.headers['content-type'],
    text: Buffer.concat(chunks).toString('utf8'),
  };
}

const DIRECT = { host: `api.localhost:${new URL(url).port}` };
const SENTENCE = 'It sails at noon, and comes back — weather allowing — at four.';
const json = (id: string) => JSON.stringify({ id, title: 'Fjord ferry sails', content_text: SENTENCE });

it.each([
  ['text/plain', `Fjord ferry sails\n\n${SENTENCE}`],
  ['text/html', `<h1>Fjord ferry sails</h1><p>${SENTENCE}</p>`],
  ['text/markdown', `# Fjord ferry sails\n\n${SENTENCE}`],
  ['application/json', json('gz')],
])('gzip of %s is unpacked at FeedsUrl', async (type, text) => {
  const path = `/v1/feeds/${await newFeed()}/articles`;
  const answered = await post(path, type, gzipSync(text), { 'content-encoding': 'gzip' });
  expect(answered.status).toBe(201);
  expect(answered.text).toContain('— weather allowing —');
});

it('gzip of a batch is unpacked at FeedsUrl and at ApiUrl', async () => {
  const path = `/v1/feeds/${await newFeed()}/articles/batch`;
  const headers = { 'content-encoding': 'gzip' };
  const packed = gzipSync(`${json('a')}\n${json('b')}\n`);
  expect((await post(path, 'application/x-ndjson', packed, headers)).text).toContain('"outcome":"created"');
  const again = await post(path, 'application/x-ndjson', packed, { ...headers, ...DIRECT });
  expect(again.text).toContain('"outcome":"unchanged"');
});

it.each([
  ['text/plain; charset=windows-1252', 'Caf\xe9 on the quay\n\nThe cr\xe8me is fresh, and costs 2 \x80.'],
  [
    'text/html',
    '<meta charset=windows-1252><h1>Caf\xe9 on the quay</h1><p>The cr\xe8me is fresh, and costs 2 \x80.</p>',
  ],
])('a body in windows-1252 with the type %s is decoded', async (type, text) => {
  const path = `/v1/feeds/${await newFeed()}/articles`;
  const answered = await post(path, type, Buffer.from(text, 'latin1'));
  expect(answered.status).toBe(201);
  const { article } = JSON.parse(answered.text);
  expect([article.title, article.content_text]).toEqual([
    'Café on the quay',
    'The crème is fresh, and costs 2 €.',
  ]);
});

it.each<[string, string, Uint8Array, Record<string, string>]>([
  [
    'a text in windows-1252',
    'text/plain; charset=windows-1252',
    Buffer.from('Caf\xe9\n\nCr\xe8me.', 'latin1'),
    {},
  ],
  ['gzip of JSON', 'application/json', gzipSync(json('x')), { 'content-encoding': 'gzip' }],
])('%s at ApiUrl gets a 415 that names FeedsUrl', async (_, type, bytes, headers) => {
  const path = `/v1/feeds/${await newFeed()}/articles`;
  const answered = await post(path, type, bytes, { ...headers, ...DIRECT });
  expect([answered.status, answered.type]).toEqual([415, 'application/problem+json']);
  expect(JSON.parse(answered.text).detail).toContain(`${url}${path}`);
});

it('UTF-8 is accepted at ApiUrl, even if it contains a replacement character', async () => {
  const path = `/v1/feeds/${await newFeed()}/articles`;
  const answered = await post(path, 'text/plain', Buffer.from(`Fjord \uFFFD ferry\n\n${SENTENCE}`), DIRECT);
  expect([answered.status, JSON.parse(answered.text).article.title]).toEqual([201, 'Fjord \uFFFD ferry']);
});
