import type { LambdaEvent } from 'hono/aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { submit } from '#shared/pipeline/submit.ts';
import { ENVIRONMENT } from '#shared/settings.ts';
import { saveFeed } from '#shared/store/feeds.ts';
import { keys } from '#shared/table/keys.ts';
import { startSecretsManager } from '../../infra/local/secrets-manager.ts';
import { type DeadLetter, runStream } from '../../infra/local/stream.ts';
import { type EmbeddedStores, startEmbeddedStores, testWorld } from '../embedded-stores.ts';
import { Observed } from './observed.ts';
import { templateWith } from './template.ts';

/** The conditions that only AWS can bring about, and why nothing here can. */
const ONLY_IN_AWS = {
  EdgeErrors: 'requests to CloudFront',
  EdgeRefusals: 'requests to CloudFront',
  SlowAnswers: 'a filter of logs, over answers of seconds',
  SubmitThrottles: 'the concurrency of an account',
  WorkerThrottles: 'the concurrency of an account',
  TableThrottles: 'the capacity of a partition',
  PublishRunaway: 'hundreds of calls in five minutes',
  NotifyRunaway: 'as PublishRunaway',
  EraseLag: 'as StreamLag: the same stream, another reader',
  NotifyLag: 'as StreamLag: the same stream, another reader',
  EraseRunaway: 'three hundred calls in five minutes',
  NotifyErrors: 'as PublishErrors: the same code around another step',
  NotifyFailures: 'as PublishFailures; test/shared/pipeline/notify.test.ts has hubs that refuse',
};
/** Between two articles where there are a hundred a day. */
const MINUTES_TO_NEXT = 14;
const ADMIN_TOKEN = 'admin-token-of-a-test';
const template = templateWith({ silentAfterHours: '12' });
const reached = new Set<string>();

let stores: EmbeddedStores;
let secrets: Awaited<ReturnType<typeof startSecretsManager>>;
let functions: Record<'submit' | 'publish' | 'release' | 'rebuild' | 'erase', Handler>;
let observed: Observed;

type Handler = (event: never, context: never) => Promise<unknown>;

beforeAll(async () => {
  stores = await startEmbeddedStores();
  secrets = await startSecretsManager(new Map([['admin', ADMIN_TOKEN]]), 'test');
  const environment = {
    ...stores.environment,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.endpoint,
    AWS_MAX_ATTEMPTS: '1',
    [ENVIRONMENT.publicUrl]: 'https://feeds.example',
    [ENVIRONMENT.hubs]: '',
    [ENVIRONMENT.metricsNamespace]: 'feedmill-dev',
    [ENVIRONMENT.adminTokenSecretArn]: 'admin',
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  // A handler reads its environment once, when it is loaded.
  const [one, two, three, four, five] = await Promise.all([
    import('../../lambdas/submit/handler.ts'),
    import('../../lambdas/publish/handler.ts'),
    import('../../lambdas/release/handler.ts'),
    import('../../lambdas/rebuild/handler.ts'),
    import('../../lambdas/erase/handler.ts'),
  ]);
  functions = {
    submit: one.handler,
    publish: two.handler,
    release: three.handler,
    rebuild: four.handler,
    erase: five.handler,
  };
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await secrets.close();
  await stores.close().catch(() => undefined);
});
beforeEach(() => {
  observed = new Observed(template);
});

/** Calls a function as Lambda does, and counts what Lambda and our log would. */
async function call(name: keyof typeof functions, event: unknown): Promise<unknown> {
  const logicalId = `${name[0]?.toUpperCase()}${name.slice(1)}Function`;
  const written = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  observed.record('AWS/Lambda Invocations', logicalId, 1);
  try {
    const context = { awsRequestId: 'request', getRemainingTimeInMillis: () => 900_000 };
    return await functions[name](event as never, context as never);
  } catch {
    observed.record('AWS/Lambda Errors', logicalId, 1);
    return undefined;
  } finally {
    const lines = written.mock.calls.flatMap(([text]) => String(text).split('\n'));
    written.mockRestore();
    for (const line of lines) if (line.startsWith('{')) observed.read(JSON.parse(line));
  }
}

async function ask(method: string, path: string, body?: unknown): Promise<number> {
  const event: Partial<LambdaEvent> & Record<string, unknown> = {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: '',
    headers: {
      authorization: `Bearer ${ADMIN_TOKEN}`,
      'content-type': 'application/json',
      host: 'api.example',
    },
    requestContext: { http: { method, path }, requestId: 'request', domainName: 'api.example' } as never,
    body: body === undefined ? null : JSON.stringify(body),
    isBase64Encoded: false,
  };
  const answer = (await call('submit', event)) as { statusCode: number } | undefined;
  const status = answer?.statusCode ?? 500;
  if (status >= 500) observed.record('AWS/ApiGateway 5xx', 'SubmissionApi', 1);
  return status;
}

const records = (feed: string, secondsAgo = 1) => ({
  Records: [
    {
      dynamodb: {
        Keys: { pk: { S: `TL#${feed}` }, sk: { S: '2026' } },
        SequenceNumber: '1',
        ApproximateCreationDateTime: Date.now() / 1_000 - secondsAgo,
      },
    },
  ],
});

/** What meets a fault twice in a day of a hundred articles: one, and the next. */
async function twice(meet: () => Promise<unknown>): Promise<void> {
  await meet();
  observed.pass(MINUTES_TO_NEXT);
  await meet();
}

/** Silence of what the test does not call is no finding of it. */
const loud = () => {
  const names = observed.breached().filter((name) => !name.endsWith('Silent'));
  for (const name of names) reached.add(name);
  return names;
};

async function newFeed(feed: string, { at = new Date().toISOString() } = {}): Promise<string> {
  await saveFeed(stores.table(), feed, { title: feed, near_duplicates: 'allow' }, undefined, at);
  const { article } = await submit(
    { draft: { id: '1', title: 'Ferry', content_text: 'It sails.' } },
    {
      table: stores.table(),
      bodies: stores.bodies,
      world: testWorld(at),
      event: { event: 'test' },
      feed,
      caller: { publisher: 'desk', tokenId: 't', feeds: ['*'], isAdmin: false },
    },
  );
  return article.id;
}

/** An article that this release cannot read: a later one wrote it. */
async function poison(feed: string): Promise<{ id: string; cure: () => Promise<unknown> }> {
  const id = await newFeed(feed);
  const table = stores.table();
  const version = (v: number) => table.update(keys.article(id), 'SET v = :v', { values: { ':v': v } });
  await version(99);
  return { id, cure: () => version(1) };
}

it('nothing is reached by a pipeline that is well', async () => {
  expect(await ask('PUT', '/v1/feeds/well', { title: 'Well' })).toBe(201);
  const article = { title: 'Ferry', content_text: 'It sails.' };
  expect(await ask('POST', '/v1/feeds/well/articles', article)).toBe(201);
  await call('publish', records('well'));
  await call('release', {});
  await call('rebuild', {});
  expect(observed.breached()).toEqual([]);
});

it('silence is reached by nobody calling', () => {
  const silent = observed.breached();
  for (const name of silent) reached.add(name);
  expect(silent).toEqual(['ReleaseSilent', 'RebuildSilent', 'SubmissionsSilent']);
});

it('PublishSilent is reached by an article that is taken while nobody publishes', async () => {
  await ask('PUT', '/v1/feeds/quiet', { title: 'Quiet' });
  await ask('POST', '/v1/feeds/quiet/articles', { title: 'Ferry', content_text: 'It sails.' });
  expect(observed.sum('feedmill-dev submissions_created', 'request')).toBe(1);
  expect(observed.sum('AWS/Lambda Invocations', 'PublishFunction')).toBe(0);
  reached.add('PublishSilent');
});

it('lag is reached by a change that had to wait', async () => {
  const longAgo = new Date(Date.now() - 3_600_000).toISOString();
  await newFeed('late', { at: longAgo });
  const age = 600;
  await call('publish', records('late', age));
  expect(observed.sum('feedmill-dev stream_age_ms', 'publish')).toBeGreaterThan(age * 1_000 - 1);
  observed.record('AWS/Lambda IteratorAge', 'PublishFunction', age * 1_000);
  expect(loud()).toEqual([]);
  observed.pass(MINUTES_TO_NEXT);
  await newFeed('later', { at: longAgo });
  await call('publish', records('later', age));
  observed.record('AWS/Lambda IteratorAge', 'PublishFunction', age * 1_000);
  expect(loud()).toEqual(['StreamLag', 'VisibleLag']);
});

it('FilesBehind is reached by a change that publishing missed, once: the rebuild heals it', async () => {
  await newFeed('missed', { at: new Date(Date.now() - 3_600_000).toISOString() });
  await call('rebuild', {});
  expect(loud()).toEqual(['FilesBehind']);
  observed = new Observed(template);
  await call('rebuild', {});
  expect(loud()).toEqual([]);
});

describe('an article that cannot be read', () => {
  it('reaches PublishFailures and, when its tries are used up, DeadLetters; a rebuild makes good', async () => {
    const { cure } = await poison('poisoned');
    const abort = new AbortController();
    const letters: DeadLetter[] = [];
    let isRead = false;
    const { Records } = records('poisoned');
    const mapping = {
      functionName: 'PublishFunction',
      patterns: [],
      batchSize: 10,
      windowSeconds: 0,
      bisects: true,
      reportsItemFailures: true,
      maxRetries: 1,
    };
    await runStream(
      mapping,
      {
        openReader: () => async () => {
          if (isRead) abort.abort();
          isRead = true;
          return abort.signal.aborted
            ? []
            : Records.map(({ dynamodb }) => ({
                dynamodb: { ...dynamodb, ApproximateCreationDateTime: new Date() },
              }));
        },
        streamArn: 'arn:aws:dynamodb:us-east-1:000000000000:table/t/stream/1',
        invoke: async (event) => ({ outcome: 'returned', value: await call('publish', event) }),
        checkpoint: () => undefined,
        bury: (letter) => letters.push(letter),
        log: { write: () => undefined, take: () => undefined },
      },
      abort.signal,
    ).catch(() => undefined);
    observed.record('AWS/SQS ApproximateNumberOfMessagesVisible', 'DeadLetters', letters.length);
    expect(loud()).toEqual(['DeadLetters']);
    observed.pass(MINUTES_TO_NEXT);
    observed.record('AWS/SQS ApproximateNumberOfMessagesVisible', 'DeadLetters', letters.length);
    await call('publish', records('poisoned'));
    expect(loud()).toEqual(['DeadLetters', 'PublishFailures']);

    // The runbook: the cause away, then a rebuild.
    await cure();
    observed = new Observed(template);
    await call('rebuild', {});
    expect(loud()).toEqual([]);
    expect(observed.sum('feedmill-dev puts', 'rebuild')).toBeGreaterThan(0);
  });

  it('reaches RebuildErrors, when Lambda has tried three times', async () => {
    const { cure } = await poison('rebuilt');
    for (let n = 0; n < 3; n++) await call('rebuild', {});
    expect(loud()).toEqual(['RebuildErrors']);
    await cure();
  });

  it('reaches ServerErrors, by 500 to everybody who asks for it', async () => {
    const { id, cure } = await poison('asked');
    await twice(async () => expect(await ask('GET', `/v1/feeds/asked/articles/${id}`)).toBe(500));
    expect(loud()).toEqual(['ServerErrors']);
    await cure();
  });
});

it('SubmitErrors and PublishErrors are reached by a function that crashes', async () => {
  await twice(async () => {
    await call('submit', {});
    await call('publish', {});
  });
  expect(loud()).toEqual(['SubmitErrors', 'PublishErrors']);
});

it('one crash that a retry heals reaches nothing', async () => {
  await call('submit', {});
  await call('publish', {});
  expect(loud()).toEqual([]);
});

it('what was a fault is over an hour later', async () => {
  await twice(() => call('publish', {}));
  observed.pass(61);
  expect(loud()).toEqual([]);
});

it('a store that is away reaches the errors of all that need it', async () => {
  await stores.close();
  await twice(async () => {
    expect(await ask('GET', '/v1/health')).toBe(503);
    await call('publish', records('well'));
    await call('erase', { Records: [{ dynamodb: { Keys: { pk: { S: 'FEED#well' } } } }] });
  });
  // The clock calls each minute; one call in each period is enough to be counted.
  for (let periods = 0; periods < 3; periods++) {
    observed.pass(5);
    await call('release', {});
  }
  expect(loud()).toEqual(['PublishFailures', 'ReleaseErrors', 'EraseErrors', 'ServerErrors']);
});

it('every alarm was reached here, or cannot be', () => {
  const hubs = templateWith({ silentAfterHours: '12', hubs: 'https://hub.example/' });
  const all = Object.values(hubs.findResources('AWS::CloudWatch::Alarm')).map(({ Properties }) =>
    Properties.AlarmName.replace(/^feedmill-dev-/, ''),
  );
  expect([...reached, ...Object.keys(ONLY_IN_AWS)].toSorted()).toEqual(all.toSorted());
});
