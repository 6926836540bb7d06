import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type PutObjectCommandInput,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startS3 } from '../../infra/local/s3/s3.ts';

/**
 * The behaviour of S3 on which Feedmill depends, tested at `S3_ENDPOINT` or else with the embedded adapter.
 */

const Bucket = 'feedmill-promises';
const accessKeyId = 'promises';
let endpoint = process.env.S3_ENDPOINT ?? '';
let client: S3Client;
let close: () => Promise<void> = async () => undefined;

beforeAll(async () => {
  if (process.env.S3_ENDPOINT === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'feedmill-s3-'));
    const s3 = await startS3({ path: join(folder, 's3.sqlite'), buckets: [Bucket], accessKeyId });
    endpoint = s3.endpoint;
    close = async () => {
      await s3.close();
      rmSync(folder, { recursive: true });
    };
  }
  client = clientOf(endpoint, accessKeyId);
  if (process.env.S3_ENDPOINT !== undefined) {
    await client.send(new CreateBucketCommand({ Bucket })).catch(() => undefined);
  }
});
afterAll(() => close());

const clientOf = (url: string, key: string) =>
  new S3Client({
    endpoint: url,
    region: 'us-east-1',
    credentials: { accessKeyId: key, secretAccessKey: key },
    forcePathStyle: true,
    maxAttempts: 1,
  });
const newKey = () => `public/${randomUUID()}`;
const put = (Key: string, Body: string | Uint8Array, more: Partial<PutObjectCommandInput> = {}) =>
  client.send(new PutObjectCommand({ Bucket, Key, Body, ...more }));
const get = (Key: string, more: object = {}) => client.send(new GetObjectCommand({ Bucket, Key, ...more }));
const text = async (Key: string) => (await get(Key)).Body?.transformToString();
/** The status with which a call fails, or 0. */
const failure = (call: Promise<unknown>): Promise<number> =>
  call.then(
    () => 0,
    (error: { $metadata?: { httpStatusCode?: number } }) => error.$metadata?.httpStatusCode ?? -1,
  );

describe('an object', () => {
  it('is returned with its bytes, headers and metadata', async () => {
    const Key = newKey();
    const body = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251);
    const { ETag } = await put(Key, body, {
      ContentType: 'application/rss+xml; charset=utf-8',
      ContentEncoding: 'br',
      CacheControl: 'public, max-age=60',
      Metadata: { 'content-hash': 'abc', at: '2026-01-02' },
    });
    const found = await get(Key);
    expect(await found.Body?.transformToByteArray()).toEqual(body);
    expect(found).toMatchObject({
      ETag,
      ContentType: 'application/rss+xml; charset=utf-8',
      ContentEncoding: 'br',
      CacheControl: 'public, max-age=60',
      Metadata: { 'content-hash': 'abc', at: '2026-01-02' },
      ContentLength: body.length,
    });
    expect(await client.send(new HeadObjectCommand({ Bucket, Key }))).toMatchObject({
      ETag,
      ContentLength: body.length,
      Metadata: { 'content-hash': 'abc' },
    });
  });

  it('has the MD5 of its bytes as ETag, and whole seconds as Last-Modified', async () => {
    const Key = newKey();
    const { ETag } = await put(Key, 'hello');
    expect(ETag).toBe('"5d41402abc4b2a76b9719d911017c592"');
    const { LastModified } = await client.send(new HeadObjectCommand({ Bucket, Key }));
    expect(LastModified?.getMilliseconds()).toBe(0);
    expect(Math.abs(Date.now() - Number(LastModified))).toBeLessThan(60_000);
  });

  it('can be sent as a stream in chunks with a trailing checksum', async () => {
    const Key = newKey();
    const Body = Readable.from([Buffer.from('one '), Buffer.from('two '), Buffer.from('three')]);
    await client.send(
      new PutObjectCommand({ Bucket, Key, Body, ContentLength: 13, ContentEncoding: 'gzip' }),
    );
    const found = await get(Key);
    expect(found.ContentEncoding).toBe('gzip');
    expect(await found.Body?.transformToString()).toBe('one two three');
  });

  it.each([
    ['a percent sign and a space', 'tags/%C3%A9 b/rss.xml'],
    ['characters that URLs reserve', "a+b&c=d?e#f;g:h@i,j$k'l(m)*n!"],
    ['letters beyond ASCII', 'tags/日本語/é'],
    ['slashes in a row and dots', 'a//b/./..c'],
  ])('may have a key with %s', async (_, name) => {
    const Key = `${newKey()}/${name}`;
    await put(Key, name);
    expect(await text(Key)).toBe(name);
    const { Contents } = await client.send(new ListObjectsV2Command({ Bucket, Prefix: Key }));
    expect(Contents?.map((object) => object.Key)).toEqual([Key]);
  });

  it('that does not exist causes a 404 when it is read, and no error when it is deleted', async () => {
    const Key = newKey();
    expect(await failure(get(Key))).toBe(404);
    expect(await failure(client.send(new HeadObjectCommand({ Bucket, Key })))).toBe(404);
    expect(await failure(client.send(new DeleteObjectCommand({ Bucket, Key })))).toBe(0);
  });

  it('does not exist after it is deleted', async () => {
    const Key = newKey();
    await put(Key, 'x');
    await client.send(new DeleteObjectCommand({ Bucket, Key }));
    expect(await failure(get(Key))).toBe(404);
  });

  it('is refused if its checksum does not match', async () => {
    expect(await failure(put(newKey(), 'hello', { ContentMD5: 'AAAAAAAAAAAAAAAAAAAAAA==' }))).toBe(400);
    expect(await failure(put(newKey(), 'hello', { ChecksumCRC32: 'AAAAAA==' }))).toBe(400);
  });
});

describe('a conditional write', () => {
  it('with If-None-Match: * creates an object, and never replaces one', async () => {
    const Key = newKey();
    expect(await failure(put(Key, 'first', { IfNoneMatch: '*' }))).toBe(0);
    expect(await failure(put(Key, 'second', { IfNoneMatch: '*' }))).toBe(412);
    expect(await text(Key)).toBe('first');
  });

  it('with If-Match replaces only the named version', async () => {
    const Key = newKey();
    expect(await failure(put(Key, 'x', { IfMatch: '"5d41402abc4b2a76b9719d911017c592"' }))).toBe(404);
    const { ETag } = await put(Key, 'first');
    expect(await failure(put(Key, 'second', { IfMatch: ETag }))).toBe(0);
    expect(await failure(put(Key, 'third', { IfMatch: ETag }))).toBe(412);
    expect(await text(Key)).toBe('second');
  });

  it('lets one of 30 concurrent writers create a key', async () => {
    const Key = newKey();
    const writers = Array.from({ length: 30 }, (_, index) =>
      failure(put(Key, `${index}`, { IfNoneMatch: '*' })),
    );
    const statuses = await Promise.all(writers);
    expect(statuses.filter((status) => status === 0)).toHaveLength(1);
    // S3 may also answer 409 if two writers write at the same time.
    expect(statuses.every((status) => [0, 409, 412].includes(status))).toBe(true);
    expect(await text(Key)).toBe(String(statuses.indexOf(0)));
  });

  it('with If-Match loses no update of ten concurrent writers', async () => {
    const Key = newKey();
    await put(Key, '0');
    const addOne = async (): Promise<void> => {
      const found = await get(Key);
      const next = Number(await found.Body?.transformToString()) + 1;
      if ((await failure(put(Key, String(next), { IfMatch: found.ETag }))) !== 0) return addOne();
    };
    await Promise.all(
      Array.from({ length: 10 }, async () => {
        for (let added = 0; added < 10; added += 1) await addOne();
      }),
    );
    expect(await text(Key)).toBe('100');
  });
});

describe('a conditional read', () => {
  it('gets 304 with If-None-Match, and 412 with another ETag in If-Match', async () => {
    const Key = newKey();
    const { ETag } = await put(Key, 'hello');
    const other = '"00000000000000000000000000000000"';
    expect(await failure(get(Key, { IfNoneMatch: ETag }))).toBe(304);
    expect(await failure(get(Key, { IfNoneMatch: other }))).toBe(0);
    expect(await failure(get(Key, { IfMatch: other }))).toBe(412);
    expect(await failure(get(Key, { IfModifiedSince: new Date(Date.now() + 1000) }))).toBe(304);
    expect(await failure(get(Key, { IfModifiedSince: new Date(0) }))).toBe(0);
  });

  it.each([
    ['bytes=0-1', 'he', 'bytes 0-1/5'],
    ['bytes=3-', 'lo', 'bytes 3-4/5'],
    ['bytes=-2', 'lo', 'bytes 3-4/5'],
    ['bytes=1-99', 'ello', 'bytes 1-4/5'],
  ])('of %s returns only that part', async (Range, part, ContentRange) => {
    const Key = newKey();
    await put(Key, 'hello');
    const found = await get(Key, { Range });
    expect(found.ContentRange).toBe(ContentRange);
    expect(await found.Body?.transformToString()).toBe(part);
  });

  it('fails with 416 if the range cannot be satisfied', async () => {
    const Key = newKey();
    await put(Key, 'hello');
    expect(await failure(get(Key, { Range: 'bytes=5-' }))).toBe(416);
  });
});

describe('a list', () => {
  it('returns keys in order, in complete pages without repeats', async () => {
    const Prefix = `${newKey()}/`;
    const names = Array.from({ length: 7 }, (_, index) => `${Prefix}${index}`);
    for (const name of names.toReversed()) await put(name, name);
    const seen: (string | undefined)[] = [];
    let ContinuationToken: string | undefined;
    do {
      const more = ContinuationToken === undefined ? {} : { ContinuationToken };
      const found = await client.send(new ListObjectsV2Command({ Bucket, Prefix, MaxKeys: 3, ...more }));
      seen.push(...(found.Contents ?? []).map(({ Key }) => Key));
      ContinuationToken = found.NextContinuationToken;
      expect(found.IsTruncated).toBe(ContinuationToken !== undefined);
    } while (ContinuationToken !== undefined);
    expect(seen).toEqual(names);
  });

  it('groups keys by a delimiter, even across pages', async () => {
    const Prefix = `${newKey()}/`;
    for (const name of ['a/1', 'a/2', 'b', 'c/1', 'c/2']) await put(Prefix + name, name);
    const first = await client.send(new ListObjectsV2Command({ Bucket, Prefix, Delimiter: '/', MaxKeys: 1 }));
    expect(first.CommonPrefixes).toEqual([{ Prefix: `${Prefix}a/` }]);
    const ContinuationToken = first.NextContinuationToken;
    const rest = await client.send(
      new ListObjectsV2Command({ Bucket, Prefix, Delimiter: '/', ContinuationToken }),
    );
    expect(rest.Contents?.map(({ Key }) => Key)).toEqual([`${Prefix}b`]);
    expect(rest.CommonPrefixes).toEqual([{ Prefix: `${Prefix}c/` }]);
  });
});

describe.skipIf(process.env.S3_ENDPOINT !== undefined)('the embedded adapter', () => {
  it('refuses unsupported headers instead of ignoring them', async () => {
    const Key = newKey();
    await put(Key, 'x');
    const copy = new CopyObjectCommand({ Bucket, Key: newKey(), CopySource: `${Bucket}/${Key}` });
    expect(await failure(client.send(copy))).toBe(501);
    expect(await failure(put(Key, 'x', { IfNoneMatch: '"abc"' }))).toBe(501);
  });

  it('refuses other buckets and other access keys', async () => {
    expect(await failure(client.send(new GetObjectCommand({ Bucket: 'other', Key: 'x' })))).toBe(404);
    const stranger = clientOf(endpoint, 'stranger');
    expect(await failure(stranger.send(new GetObjectCommand({ Bucket, Key: newKey() })))).toBe(403);
  });
});
