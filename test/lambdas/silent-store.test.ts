import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import type { Context, DynamoDBStreamEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENVIRONMENT, FUNCTION_SECONDS, MAX_SILENT_ATTEMPTS, SDK_CLIENT } from '#shared/settings.ts';
import { CallBudget } from '#shared/store/call-budget.ts';
import { S3Bodies } from '#shared/store/s3-bodies.ts';
import { openDocuments } from '#shared/table/open-documents.ts';
import { Table } from '#shared/table/table.ts';
import { startEmbeddedStores } from '../embedded-stores.ts';
import { type SilentServer, startSilentServer } from '../silent-server.ts';

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
/** `SDK_CLIENT` with timeouts that are a fortieth of the usual timeouts. */
const QUICK = {
  ...SDK_CLIENT,
  region: 'us-east-1',
  credentials,
  requestHandler: { ...SDK_CLIENT.requestHandler, requestTimeout: 100, socketTimeout: 100 },
};
const KEY = { pk: 'FEEDS', sk: 'a' };

let silent: SilentServer;
beforeAll(async () => {
  silent = await startSilentServer();
});
afterAll(() => silent.close());

function tableAt(endpoint: string, budget: CallBudget, requestHandler: object = QUICK.requestHandler): Table {
  const client = budget.limit(new DynamoDBClient({ ...QUICK, requestHandler, endpoint }));
  return new Table(openDocuments(client), 'feedmill-test', { event: 'test' });
}

describe('a store that accepts connections and never answers', () => {
  it('gets two attempts of the first call of each invocation, and then none', async () => {
    const budget = new CallBudget(60);
    const table = tableAt(silent.url, budget);
    for (const _invocation of ['first', 'next']) {
      const before = silent.connections();
      budget.start();
      for (const _call of [1, 2, 3]) await expect(table.get(KEY)).rejects.toThrow('does not answer');
      expect(silent.connections() - before).toBe(MAX_SILENT_ATTEMPTS);
    }
  });

  it('gets two attempts of each of several parallel calls', async () => {
    const budget = new CallBudget(60);
    const table = tableAt(silent.url, budget);
    budget.start();
    const before = silent.connections();
    await Promise.allSettled([table.get(KEY), table.get(KEY), table.get(KEY)]);
    expect(silent.connections() - before).toBe(3 * MAX_SILENT_ATTEMPTS);
  });

  it('ends calls to S3 with an error too', async () => {
    const budget = new CallBudget(60);
    const s3 = budget.limit(new S3Client({ ...QUICK, endpoint: silent.url, forcePathStyle: true }));
    budget.start();
    await expect(new S3Bodies(s3, 'bucket').get('content/a')).rejects.toThrow('does not answer');
  });
});

it('does not prevent a call that succeeds on a second socket', async () => {
  const stores = await startEmbeddedStores();
  const { port } = new URL(stores.environment.AWS_ENDPOINT_URL_DYNAMODB ?? '');
  const server = await startSilentServer(Number(port));
  // Here the timeouts have their usual length, because a real store answers.
  const table = tableAt(server.url, new CallBudget(60), SDK_CLIENT.requestHandler);
  await table.put({ ...KEY, title: 'Harbour news' });
  expect(await table.get(KEY)).toMatchObject({ title: 'Harbour news' });
  expect(server.connections()).toBe(2);
  server.close();
  await stores.close();
});

it('gets no call after the time budget of an invocation', async () => {
  let nowMs = 0;
  const budget = new CallBudget(20, () => nowMs);
  const table = tableAt(silent.url, budget);
  budget.start();
  nowMs = 20_000;
  const before = silent.connections();
  await expect(table.get(KEY)).rejects.toThrow('no call to a store after 20 s');
  expect(silent.connections()).toBe(before);
});

it.each(Object.entries(FUNCTION_SECONDS))(
  'gets the last attempt of %s before the timeout of the function',
  (_, { timeout, stores }) => {
    const { requestTimeout, socketTimeout } = SDK_CLIENT.requestHandler;
    expect(stores + Math.max(requestTimeout, socketTimeout) / 1_000).toBeLessThan(timeout);
    // All attempts on a silent store together take less than half of the time budget for the stores.
    expect((MAX_SILENT_ATTEMPTS * requestTimeout) / 1_000).toBeLessThan(stores / 2);
  },
);

// The tests run concurrently, because each handler has its own clients and only waits.
describe.concurrent('with stores that never answer', () => {
  const row = {
    pk: { S: 'TL#harbour' },
    sk: { S: '2026-03-01T12:00:00.000Z#00000000-0000-8000-8000-000000000000' },
  };
  const records = (Keys: object) => ({ Records: [{ dynamodb: { Keys, SequenceNumber: '1' } }] });
  const context = {
    awsRequestId: 'request-1',
    getRemainingTimeInMillis: () => 840_000,
  } as unknown as Context;

  beforeAll(() => {
    Object.assign(process.env, {
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_ENDPOINT_URL: silent.url,
      [ENVIRONMENT.tableName]: 'feedmill-test',
      [ENVIRONMENT.bucketName]: 'feedmill-test',
      [ENVIRONMENT.publicUrl]: 'https://feeds.example',
      [ENVIRONMENT.adminTokenSecretArn]: 'arn:aws:secretsmanager:us-east-1:1:secret:admin',
      [ENVIRONMENT.distributionId]: 'E1',
      [ENVIRONMENT.originSecretArn]: '',
      [ENVIRONMENT.hubs]: 'https://hub.example',
      [ENVIRONMENT.notifyDelaySeconds]: '0',
      [ENVIRONMENT.renderers]: 'one',
      [ENVIRONMENT.hubCallbackPorts]: '',
      [ENVIRONMENT.notificationsQueueUrl]: 'https://sqs.us-east-1.amazonaws.com/1/HubNotifications',
      [ENVIRONMENT.deliveriesQueueUrl]: 'https://sqs.us-east-1.amazonaws.com/1/HubDeliveries',
      [ENVIRONMENT.metricsNamespace]: 'feedmill-test',
    });
  });

  it.each([['/v1/health'], ['/v1/feeds']])('submit answers GET %s with 503', async (rawPath) => {
    const { handler } = await import('../../lambdas/submit/handler.ts');
    const event = {
      version: '2.0',
      rawPath,
      rawQueryString: '',
      headers: { authorization: 'Bearer canary' },
      requestContext: { requestId: 'request-1', http: { method: 'GET', path: rawPath } },
      isBase64Encoded: false,
    };
    const answer = await handler(event as unknown as Parameters<typeof handler>[0], context as never);
    expect(answer).toMatchObject({ statusCode: 503, headers: { 'retry-after': expect.any(String) } });
    expect(JSON.parse(answer.body)).toMatchObject({ type: 'unavailable' });
  });

  it('publish reports a batch with 200 timelines as failed', async () => {
    const { handler } = await import('../../lambdas/publish/handler.ts');
    const Records = Array.from({ length: 200 }, (_, n) => ({
      dynamodb: { Keys: { ...row, pk: { S: `TL#harbour-${n}` } }, SequenceNumber: String(n) },
    }));
    expect(await handler({ Records } as DynamoDBStreamEvent, context)).toEqual({
      batchItemFailures: [{ itemIdentifier: '0' }],
    });
  });

  it.each(['release', 'rebuild', 'erase'])(
    '%s throws an error, so that AWS retries the call',
    async (name) => {
      const { handler } = await import(`../../lambdas/${name}/handler.ts`);
      const Keys = { erase: { pk: { S: 'FEED#harbour' } } };
      await expect(handler(records(Keys[name as keyof typeof Keys] ?? row), context)).rejects.toThrow();
    },
  );

  it.each([
    ['notify', { feed: 'harbour', put_at: '2026' }],
    ['deliver', { kind: 'deliver', feed: 'harbour', path: '/feeds/harbour/', ids: ['a'], put_at: '2026' }],
  ])('%s reports its messages as failed', async (name, message) => {
    const { handler } = await import(`../../lambdas/${name}/handler.ts`);
    const Records = ['1', '2'].map((messageId) => ({ messageId, body: JSON.stringify(message) }));
    expect(await handler({ Records }, context)).toEqual({
      batchItemFailures: [{ itemIdentifier: '1' }, { itemIdentifier: '2' }],
    });
  });
});
