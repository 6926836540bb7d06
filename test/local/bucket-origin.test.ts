import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bucketOrigin } from '../../infra/local/cloudfront/bucket-origin.ts';
import { distributionOrigin } from '../../infra/local/cloudfront/distribution-origin.ts';
import { EdgeCache } from '../../infra/local/cloudfront/edge-cache.ts';
import { type EmbeddedStores, startEmbeddedStores } from '../embedded-stores.ts';

let stores: EmbeddedStores;
beforeAll(async () => {
  stores = await startEmbeddedStores();
  await stores.s3.send(
    new PutObjectCommand({
      Bucket: stores.bucket,
      Key: 'public/a b.xml',
      Body: 'a',
      ContentType: 'text/xml',
      CacheControl: 'public, max-age=60',
      Metadata: { 'max-age': '300' },
    }),
  );
});
afterAll(() => stores.close());

it('the bucket returns a file with its metadata, or 304', async () => {
  const origin = bucketOrigin(stores.s3, stores.bucket, '/public');
  const found = await origin('/a%20b.xml', undefined);
  expect([found.status, Buffer.from(found.body).toString()]).toEqual([200, 'a']);
  expect(found.headers).toMatchObject({ 'content-type': 'text/xml', 'x-amz-meta-max-age': '300' });
  expect((await origin('/a%20b.xml', found.headers.etag)).status).toBe(304);
  expect((await origin('/b.xml', undefined)).status).toBe(404);
});

it('a cached file has age 0 and its metadata after a 304 of the bucket', async () => {
  let now = 0;
  const cache = new EdgeCache(bucketOrigin(stores.s3, stores.bucket, '/public'), () => now);
  for (; now < 5_000; now += 1_000) {
    const { ageSeconds, isHit, headers } = await cache.get('/a%20b.xml');
    expect([ageSeconds, isHit, headers['x-amz-meta-max-age']]).toEqual([0, false, '300']);
  }
});

it('the second origin of a group answers after a listed status of the first', async () => {
  const bucket = { kind: 'bucket', bucket: stores.bucket, originPath: '/public' } as const;
  const asked: unknown[] = [];
  const origin = distributionOrigin(
    {
      kind: 'group',
      first: bucket,
      second: { kind: 'function', functionName: 'Answer' },
      statuses: [404],
    },
    {
      files: stores.s3,
      invoke: async (name, event) => {
        asked.push([name, (event as { rawPath: string }).rawPath]);
        return { outcome: 'returned', value: { statusCode: 410, headers: { A: 'b' }, body: 'deleted' } };
      },
    },
  );
  expect((await origin('/a%20b.xml', undefined)).status).toBe(200);
  expect(asked).toEqual([]);
  const gone = await origin('/feeds/a/tags/%25C3%25A9/rss.xml', undefined);
  expect([gone.status, gone.headers, String(gone.body)]).toEqual([410, { a: 'b' }, 'deleted']);
  expect(asked).toEqual([['Answer', '/feeds/a/tags/%25C3%25A9/rss.xml']]);
});

it.each([
  [{ outcome: 'busy' }, 429],
  [{ outcome: 'failed', reason: 'crash', message: 'secret' }, 502],
] as const)('an origin whose function fails has the status of AWS: %j', async (invocation, status) => {
  const parts = { files: stores.s3, invoke: async () => invocation };
  const origin = distributionOrigin({ kind: 'function', functionName: 'Answer' }, parts);
  const answer = await origin('/a', undefined);
  expect([answer.status, String(answer.body)]).toEqual([status, expect.not.stringContaining('secret')]);
});
