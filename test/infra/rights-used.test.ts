import { createHash } from 'node:crypto';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { submit } from '#shared/pipeline/submit/submit.ts';
import { HUB_LIMITS } from '#shared/settings.ts';
import { callbackId } from '#shared/store/subscriptions.ts';
import { keys } from '#shared/table/keys.ts';
import { testRuntime } from '../embedded-stores.ts';
import { type Hub, startHub } from '../local/a-hub.ts';
import { type Subscriber, startSubscriber } from '../local/a-subscriber.ts';
import { type ObservedRun, startObservedRun } from './observed-run.ts';
import { type Access, Role } from './role.ts';
import { templateWith } from './template.ts';

/** A text that is large enough to be stored in S3, even if it is compressed. */
const LARGE = Array.from({ length: 15_000 }, (_, n) =>
  createHash('sha256').update(String(n)).digest('base64'),
).join(' ');

/** Permissions that Lambda itself uses, not the function. */
const OF_THE_STREAM = /:(ListStreams|DescribeStream|GetRecords|GetShardIterator)$/;
/** Permissions that are used only after a race or a timeout, or for anchors that many articles share. */
const ONLY_AFTER_A_RACE = {
  'PublishFunction dynamodb:DeleteItem':
    'the hub notification of a feed that is erased while the function publishes an import',
  'RebuildFunction dynamodb:DeleteItem':
    'the hub notification of a feed that is erased while the function rebuilds the feed',
  'RebuildFunction s3:DeleteObject': 'a feed that is deleted while its files are rebuilt',
  'SubmitFunction dynamodb:BatchWriteItem':
    'anchors that many articles share, and anchors that two batches write at the same time',
};
const leading = (...partitions: string[]) => ({ 'dynamodb:LeadingKeys': partitions });

const template = templateWith();

let hub: Hub;
let subscriber: Subscriber;
let run: ObservedRun;
let secret: string;
let etag: string;
const ids: Record<string, string> = {};

beforeAll(async () => {
  [hub, subscriber] = await Promise.all([startHub(), startSubscriber()]);
  run = await startObservedRun({ hubs: hub.url });
});
afterAll(async () => {
  await Promise.all([run?.close(), hub.close(), subscriber.close()]);
});

async function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const answer = await fetch(run.url + path, {
    method,
    headers: {
      authorization: `Bearer ${secret ?? run.adminToken}`,
      'content-type': 'application/json',
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  etag = answer.headers.get('etag') ?? '';
  const text = await answer.text();
  const isJson = /\/(problem\+)?json/.test(answer.headers.get('content-type') ?? '');
  return {
    status: answer.status,
    json: isJson ? JSON.parse(text) : {},
  };
}

const records = (...partitions: string[]) => ({
  Records: partitions.map((pk, n) => ({
    dynamodb: {
      Keys: { pk: { S: pk }, sk: { S: '2026' } },
      // `PublishFunction` reads these fields only in the record of a takedown.
      NewImage: { id: { S: ids.page ?? '' }, was_public: { BOOL: true }, row: { S: `2026#${ids.page}` } },
      SequenceNumber: String(n + 1),
      ApproximateCreationDateTime: Date.now() / 1_000,
    },
  })),
});
/** The event with which a queue delivers messages to a function. */
const messages = (...bodies: unknown[]) => ({
  Records: bodies.map((body, n) => ({ messageId: String(n), body: JSON.stringify(body) })),
});
/** Calls `DeliverFunction` with all messages that wait in the queue `HubDeliveries`. */
async function callSubscribers(): Promise<void> {
  const sent = run.queues.receive('HubDeliveries', 100, 1);
  run.queues.delete(sent.map(({ id }) => id));
  expect(sent.length).toBeGreaterThan(0);
  await mustReturn('Deliver', messages(...sent.map(({ body }) => JSON.parse(body))));
}
const subscribe = async (mode: string, file: string) =>
  fetch(`${run.url}/hub`, {
    method: 'POST',
    body: new URLSearchParams({
      'hub.mode': mode,
      'hub.topic': `${run.url}/feeds/quay/${file}`,
      'hub.callback': `${subscriber.url}/cb`,
    }),
  }).then(({ status }) => expect(status).toBe(202));
/** @throws {Error} with the reason, if the function does not return */
async function mustReturn(name: string, event?: unknown): Promise<void> {
  const result = await run.call(`${name}Function`, event);
  if (result.outcome !== 'returned') throw new Error(JSON.stringify(result));
}

/** The life of a feed, with every kind of work of each function. */
const LIFE: [what: string, live: () => Promise<unknown>][] = [
  ['a feed is created', () => ask('PUT', '/v1/feeds/quay', { title: 'Quay', near_duplicates: 'flag' })],
  [
    'a publisher gets a token',
    async () => {
      const { json } = await ask('POST', '/v1/tokens', { publisher: 'desk', feeds: ['quay'] });
      secret = json.secret;
      ids.token = json.id;
    },
  ],
  [
    'articles are sent in all ways',
    async () => {
      const page = {
        id: 'page',
        title: 'Ferry',
        content_text: 'It sails at noon from the old quay, and back at four.',
        tags: ['Harbour'],
      };
      const articles = '/v1/feeds/quay/articles';
      const { status, json } = await ask('POST', articles, page, { 'idempotency-key': 'one' });
      expect(status).toBe(201);
      ids.page = json.article.id;
      await ask('POST', articles, page, { 'idempotency-key': 'one' });
      await ask('POST', articles, { ...page, id: 'copy' });
      ids.large = (
        await ask('POST', articles, { id: 'large', title: 'Large', content_text: LARGE })
      ).json.article.id;
      const lines = Array.from({ length: 170 }, (_, n) =>
        JSON.stringify({
          id: `n${n}`,
          title: `Note ${n}`,
          content_text: `Note ${n} ${n * 7_919}.`,
          date_published: '2026-01-01T00:00:00Z',
        }),
      );
      const batch = await ask('POST', `${articles}/batch`, lines.join('\n'), {
        'content-type': 'application/x-ndjson',
      });
      expect(batch.status).toBe(200);
    },
  ],
  [
    'articles are read and changed',
    async () => {
      const page = `/v1/feeds/quay/articles/${ids.page}`;
      expect((await ask('GET', page)).status).toBe(200);
      await ask(
        'PUT',
        page,
        { title: 'The ferry', content_text: 'It sails at one.', tags: ['Harbour', 'Sea'] },
        { 'if-match': etag },
      );
      for (const path of [
        page,
        `${page}/where`,
        '/v1/feeds/quay/articles?state=near_duplicate',
        '/v1/feeds',
        '/v1/health',
      ])
        expect((await ask('GET', path)).status).toBe(200);
      expect((await ask('GET', `/v1/feeds/quay/articles/${ids.large}`)).status).toBe(200);
      expect((await ask('DELETE', `/v1/feeds/quay/articles/${ids.large}`)).status).toBe(204);
      await ask('POST', '/v1/feeds/quay/articles?restore=true', {
        id: 'large',
        title: 'Large',
        content_text: LARGE,
      });
    },
  ],
  [
    'a reader subscribes to a future file',
    async () => {
      const full = { subscriptions: HUB_LIMITS.maxSubscriptions.topic };
      const count = keys.subscriptionCount('quay', '/feeds/quay/rss.xml', undefined);
      await run.stores.table().put({ ...count, ...full });
      await subscribe('subscribe', 'rss.xml');
      await callSubscribers();
      const { id, path } = { id: callbackId(`${subscriber.url}/cb`), path: '/feeds/quay/rss.xml' };
      await mustReturn(
        'Deliver',
        messages({ kind: 'deliver', feed: 'quay', path, ids: [id], put_at: '2026' }),
      );
      expect(subscriber.calls.map(({ method }) => method)).toEqual(['GET']);
    },
  ],
  [
    'everything is published',
    () => mustReturn('Publish', records('FEED#quay', 'TL#quay', 'TL#quay#harbour', 'TOMB#quay')),
  ],
  [
    'the hub is notified',
    async () => {
      const long = new Date(Date.now() - 3_600_000).toISOString();
      await run.stores
        .table()
        .update(keys.hubNotification({ feed: 'quay' }), 'SET put_at = :long', { values: { ':long': long } });
      const put_at = new Date().toISOString();
      await mustReturn(
        'Notify',
        messages({ feed: 'quay', put_at }, { feed: 'quay', tag: 'harbour', put_at }),
      );
      expect(hub.pings.length).toBeGreaterThan(0);
    },
  ],
  [
    'the subscriber gets the file, and changes its subscription',
    async () => {
      await callSubscribers();
      expect(subscriber.calls.at(-1)?.method).toBe('POST');
      await subscribe('unsubscribe', 'rss.xml');
      await callSubscribers();
      await subscribe('subscribe', 'atom.xml');
      await callSubscribers();
    },
  ],
  [
    'a due article is published',
    async () => {
      const hourAgo = new Date(Date.now() - 3_600_000).toISOString();
      const { article } = await submit(
        {
          draft: {
            id: 'soon',
            title: 'Soon',
            content_text: 'Soon.',
            tags: ['Sea'],
            date_published: new Date(Date.now() - 60_000).toISOString(),
          },
        },
        {
          table: run.stores.table(),
          bodies: run.stores.bodies,
          runtime: testRuntime(hourAgo),
          event: { event: 'test' },
          feed: 'quay',
          caller: { publisher: 'desk', tokenId: 't', feeds: ['*'], isAdmin: false },
        },
      );
      expect(article.state).toBe('scheduled');
      await mustReturn('Release');
      expect(run.observed.sum('feedmill-dev released', 'release')).toBe(1);
    },
  ],
  ['everything is rebuilt', () => mustReturn('Rebuild', { whole: true })],
  [
    'a lost file is put again',
    async () => {
      await run.stores.files().deleteSome('public/feeds/quay/');
      await mustReturn('Rebuild', {});
      expect((await fetch(`${run.url}/feeds/quay/rss.xml`)).status).toBe(200);
    },
  ],
  [
    'a former content of one article is submitted as another article',
    async () => {
      const words = 'It sails at noon from the old quay, and back at four.';
      const sent = { id: 'other', title: 'Ferry', content_text: words, tags: ['Harbour'] };
      expect((await ask('POST', '/v1/feeds/quay/articles', sent)).json.outcome).toBe('created');
    },
  ],
  [
    'the stored body of an article is lost and put again',
    async () => {
      const { s3, bucket: Bucket } = run.stores;
      const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'content/' }));
      expect(Contents).toHaveLength(1);
      const lost = { Bucket, Key: Contents[0]?.Key };
      const { Body } = await s3.send(new GetObjectCommand(lost));
      const bytes = (await Body?.transformToByteArray()) ?? '';
      await s3.send(new DeleteObjectCommand(lost));
      expect((await ask('GET', `/v1/feeds/quay/articles/${ids.page}/where`)).status).toBe(200);
      await mustReturn('Publish', records('TL#quay'));
      await s3.send(new PutObjectCommand({ ...lost, Body: bytes }));
    },
  ],
  [
    'missing files are requested',
    async () => {
      for (const path of [
        '/feeds/quay/tags/lake/rss.xml',
        '/feeds/quay/archive/9.xml',
        `/articles/${ids.token}`,
      ])
        expect((await ask('GET', path)).status).toBe(404);
    },
  ],
  [
    'the article `page` is taken down',
    async () => {
      expect((await ask('DELETE', `/v1/feeds/quay/articles/${ids.page}`)).status).toBe(204);
      await mustReturn('Publish', records('TL#quay', 'TOMB#quay', 'TOMB#quay#harbour'));
    },
  ],
  [
    'the token is revoked',
    async () => {
      secret = run.adminToken;
      expect((await ask('GET', '/v1/tokens')).status).toBe(200);
      expect((await ask('DELETE', `/v1/tokens/${ids.token}`)).status).toBe(204);
    },
  ],
  [
    'the feed is deleted',
    async () => {
      expect((await ask('DELETE', '/v1/feeds/quay')).status).toBeLessThan(300);
      await mustReturn('Publish', records('FEED#quay'));
      await mustReturn('Notify', messages({ feed: 'quay', put_at: '2026' }));
      for (let calls = 0; calls < 3; calls++) await mustReturn('Erase', records('FEED#quay'));
      await mustReturn('Publish', records('FEED#quay', 'TL#quay'));
      await callSubscribers();
      expect(subscriber.calls.at(-1)?.query.get('hub.mode')).toBe('denied');
      expect((await ask('GET', '/v1/feeds/quay')).status).toBe(404);
    },
  ],
];

it.each(LIFE)('%s', async (_, live) => {
  await live();
});

it('no function has made a call that its role does not allow', () => {
  expect([...run.rights.denied]).toEqual([]);
});

it('every right of a function on table and bucket is used', () => {
  const unused = [...run.rights.given]
    .filter((right) => / (dynamodb|s3):/.test(right) && !OF_THE_STREAM.test(right))
    .filter((right) => !run.rights.used.has(right));
  expect(unused.toSorted()).toEqual(Object.keys(ONLY_AFTER_A_RACE).toSorted());
});

it.each<[string, string, Partial<Access>, boolean]>([
  ['PublishFunction', 'write a row', { action: 'dynamodb:PutItem', keys: leading('TL#quay') }, false],
  [
    'PublishFunction',
    'write a row together with an item that it may write',
    { action: 'dynamodb:BatchWriteItem', keys: leading('SEEN#a', 'TL#quay') },
    false,
  ],
  ...['PublishFunction', 'RebuildFunction', 'EraseFunction'].map(
    (name): [string, string, Partial<Access>, boolean] => [
      name,
      'read a token',
      { action: 'dynamodb:GetItem', keys: leading('TOKEN#a') },
      false,
    ],
  ),
  [
    'PublishFunction',
    'read the secrets of subscribers',
    { action: 'dynamodb:Query', keys: leading('HUBSUB#quay') },
    false,
  ],
  ['PublishFunction', 'write without naming a partition', { action: 'dynamodb:PutItem' }, false],
  [
    'PublishFunction',
    'store the time at which an article became visible',
    { action: 'dynamodb:PutItem', keys: leading('SEEN#a') },
    true,
  ],
  ...['PublishFunction', 'DeliverFunction'].map((name): [string, string, Partial<Access>, boolean] => [
    name,
    'delete the hub notification of an erased feed',
    { action: 'dynamodb:DeleteItem', keys: leading('SEEN#quay') },
    true,
  ]),
  ['SubmitFunction', 'put a file', { action: 's3:PutObject', resource: '<FeedFiles.Arn>/public/a' }, false],
  ['SubmitFunction', 'put a body', { action: 's3:PutObject', resource: '<FeedFiles.Arn>/content/a' }, true],
  ['ReleaseFunction', 'read the table by query', { action: 'dynamodb:Query' }, false],
])('the rights of %s to %s are evaluated as by IAM', (name, _, access, isAllowed) => {
  const whole = { action: '', resource: '<ArticleTable.Arn>', keys: {}, ...access };
  expect(new Role(template, name).allows(whole)).toBe(isAllowed);
});
