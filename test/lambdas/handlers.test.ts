import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ENVIRONMENT } from '#shared/settings.ts';
import { bundleLambda } from '../../infra/constructs/bundle-lambda.ts';
import { FunctionPool } from '../../infra/local/lambda/functions.ts';
import { type EmbeddedStores, startEmbeddedStores } from '../embedded-stores.ts';

/** The bundles of handlers, in a separate process, on the embedded stores. */

let stores: EmbeddedStores;
beforeAll(async () => {
  stores = await startEmbeddedStores();
});
afterAll(() => stores.close());

const settings = {
  [ENVIRONMENT.publicUrl]: 'https://feeds.example',
  [ENVIRONMENT.distributionId]: 'E1',
  [ENVIRONMENT.hubs]: '',
  [ENVIRONMENT.notifyDelaySeconds]: '0',
  [ENVIRONMENT.renderers]: 'one',
  [ENVIRONMENT.notificationsQueueUrl]: 'https://queues.example/notifications',
  [ENVIRONMENT.deliveriesQueueUrl]: '',
  [ENVIRONMENT.metricsNamespace]: 'feedmill-test',
};

/** Calls a function once. @returns the result of the call, and the log lines of the function */
async function call(
  name: string,
  event: object,
): Promise<{ value: unknown; lines: Record<string, unknown>[] }> {
  const lines: Record<string, unknown>[] = [];
  const ends: Promise<unknown>[] = [];
  const pool = new FunctionPool(
    {
      name,
      codeFolder: bundleLambda(name),
      handler: 'index.handler',
      environment: { ...stores.environment, AWS_SECRET_ACCESS_KEY: 'test', ...settings },
      timeoutSeconds: 60,
      memoryMegabytes: 512,
    },
    { maxInstances: 1, maxWaiting: 1, minWarm: 1 },
    {
      write: () => undefined,
      copyLines: (_, stream) => {
        if (stream === null) return;
        const reader = createInterface({ input: stream });
        reader.on('line', (line) => line.startsWith('{"event"') && lines.push(JSON.parse(line)));
        ends.push(once(reader, 'close'));
      },
    },
  );
  const invocation = await pool.invoke(event);
  await pool.close(0);
  await Promise.all(ends);
  return { value: invocation.outcome === 'returned' ? invocation.value : invocation, lines };
}

it('notify processes the readable messages of a batch, and reports the others', async () => {
  const bodies = { a: '{"feed":"world","put_at":"2026-03-01T12:00:00.000Z"}', b: 'no JSON', c: '{"feed":7}' };
  const Records = Object.entries(bodies).map(([messageId, body]) => ({ messageId, body }));
  const { value, lines } = await call('notify', { Records });
  expect(value).toEqual({ batchItemFailures: [{ itemIdentifier: 'b' }, { itemIdentifier: 'c' }] });
  expect(lines).toMatchObject([{ event: 'notify', messages: 3, failed_messages: 2 }]);
  expect(lines[0]?.error).toMatch(/^b: SyntaxError.*\nc: \$ZodError/s);
});

it.each([
  [
    'publish',
    { Keys: { pk: { S: 'WORK#world' }, sk: { S: 'a' } }, NewImage: { work: { S: 'no JSON' } } },
    'SyntaxError',
  ],
  ['erase', {}, 'Error: a record of the stream has no key of a feed'],
])('the call of %s fails if a record of the stream cannot be read', async (name, record, error) => {
  const { value, lines } = await call(name, {
    Records: [{ dynamodb: { SequenceNumber: '1', ...record } }],
  });
  expect(value).toMatchObject({ outcome: 'failed', reason: 'exception' });
  expect(lines).toMatchObject([{ event: name, error: expect.stringContaining(error) }]);
});
