import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { S3Client } from '@aws-sdk/client-s3';
import { Template } from 'aws-cdk-lib/assertions';
import { ENVIRONMENT } from '#shared/settings.ts';
import { type ApiFront, apiFront } from '../../infra/local/api-gateway/api-front.ts';
import { startCloudFrontApi } from '../../infra/local/cloudfront/cloudfront-api.ts';
import { cloudfrontFront } from '../../infra/local/cloudfront/cloudfront-front.ts';
import { distributionOrigin } from '../../infra/local/cloudfront/distribution-origin.ts';
import { EdgeCache } from '../../infra/local/cloudfront/edge-cache.ts';
import { pollOnce } from '../../infra/local/events/queue.ts';
import { type DeadLetter, runStream } from '../../infra/local/events/stream.ts';
import { createFront, type Fronts } from '../../infra/local/http/front.ts';
import { listenOnLoopback } from '../../infra/local/http/listen-on-loopback.ts';
import type { LoopbackServer } from '../../infra/local/http/serve-on-any-port.ts';
import { FunctionPool, type Invocation } from '../../infra/local/lambda/functions.ts';
import type { LineLog } from '../../infra/local/line-log.ts';
import { startSecretsManager } from '../../infra/local/secrets-manager.ts';
import { Queues } from '../../infra/local/sqs/queues.ts';
import { startSqs } from '../../infra/local/sqs/sqs.ts';
import { cachedBehavior, type OriginDefinition, servedAt } from '../../infra/local/template/distribution.ts';
import { synthesise } from '../../infra/local/template/synthesise.ts';
import { readTemplate } from '../../infra/local/template/template.ts';
import { type EmbeddedStores, startEmbeddedStores } from '../embedded-stores.ts';
import { type FaultProxy, startFaultProxy } from '../evaluation/faults/fault-proxy.ts';
import { Dice } from '../evaluation/simulation/dice.ts';
import { bucketAccesses, tableAccesses } from './actions.ts';
import { type LogLine, Observed } from './observed.ts';
import { type Access, Role } from './role.ts';
import { written } from './template.ts';
import { startWatchingProxy } from './watching-proxy.ts';

type Fault = keyof FaultProxy['counts'];

/** Applies one fault to every request, or no fault. */
class OneFault extends Dice {
  fault: Fault | undefined;
  override happens(): boolean {
    return this.fault !== undefined;
  }
  override oneOf<T>(list: readonly T[]): T {
    const found = list.find((one) => one === this.fault);
    if (found === undefined) throw new Error(`there is no fault ${this.fault}`);
    return found;
  }
  /** Milliseconds that a slow request takes. */
  override between(): number {
    return 2_100;
  }
}

/** The fields of a stream record that our functions use. */
export interface StreamRecord {
  dynamodb: {
    Keys: { pk: { S: string }; sk: { S: string } };
    SequenceNumber: string;
    /** Seconds. */
    ApproximateCreationDateTime: number;
  };
}

/** The parts of `npm start` with the bundles of the template. Tests can cause faults and read metrics. */
export interface ObservedRun {
  stores: EmbeddedStores;
  /** The URL of the front. */
  url: string;
  adminToken: string;
  observed: Observed;
  /**
   * Permissions with the name of their function: those of the role, those in use, and those in use although
   * the role does not allow them.
   */
  rights: { given: Set<string>; used: Set<string>; denied: Set<string> };
  /** Forgets the recorded metrics and removes all faults. */
  reset(): void;
  /** The fault of every request to the table; undefined means no fault. */
  table: { fault: Fault | undefined };
  /** The fault of every request to the bucket; undefined means no fault. */
  files: { fault: Fault | undefined };
  /** Whether the account has unreserved concurrency left. */
  hasInstances: boolean;
  /** After this call, a function runs without one of its settings, as after a faulty deployment. */
  breakFunction(name: string): void;
  /** Calls a function as Lambda does, and records the metrics of Lambda and CloudWatch Logs. */
  call(name: string, event?: unknown): Promise<Invocation>;
  queues: Queues;
  /** Delivers a message to a function through its queue, until it is processed or in the dead-letter queue. */
  send(name: string, message: unknown): Promise<void>;
  /** Delivers records to a function through its event source mapping, until they are processed or given up. */
  deliver(name: string, records: readonly StreamRecord[]): Promise<void>;
  close(): Promise<void>;
}

const QUIET: LineLog = { write: () => undefined, copyLines: () => undefined };
const KEY = 'test';
/**
 * The largest number of concurrent instances of a function, which is above one because of concurrent
 * requests and shards.
 */
const INSTANCES = 2;
const ADMIN_TOKEN = 'admin-token-of-a-test';

/** @param context values that override the values of `cdk.json` */
export async function startObservedRun(context: Record<string, string>): Promise<ObservedRun> {
  const assembly = await synthesise(context);
  const wiring = readTemplate(assembly);
  const template = Template.fromJSON(templateIn(assembly));
  const stores = await startEmbeddedStores();
  let queueNowMs = Date.now();
  const queues = new Queues(':memory:', () => queueNowMs);
  const sqs = await startSqs(queues, new Set(wiring.queues.map(({ queue }) => queue)), KEY);
  const secrets = await startSecretsManager(new Map([[wiring.secrets[0] ?? '', ADMIN_TOKEN]]), KEY);
  const [tableDice, filesDice] = [new OneFault(1), new OneFault(1)];
  const tableProxy = await startFaultProxy(
    stores.environment.AWS_ENDPOINT_URL_DYNAMODB ?? '',
    'dynamodb',
    tableDice,
  );
  const filesProxy = await startFaultProxy(stores.environment.AWS_ENDPOINT_URL_S3 ?? '', 's3', filesDice);

  const watching: LoopbackServer[] = [];
  let fronts: Fronts | undefined;
  const server = createFront(() => fronts, QUIET);
  const url = `http://127.0.0.1:${await listenOnLoopback(server, 0)}`;
  // The faults also apply to requests of the edge to the bucket.
  const throughFaults = new S3Client({
    endpoint: filesProxy.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: KEY, secretAccessKey: KEY },
    forcePathStyle: true,
    maxAttempts: 1,
  });
  const { origin } = cachedBehavior(wiring.distribution);
  const parts = { files: throughFaults, invoke: (name: string, event: unknown) => call(name, event) };
  const edge = new EdgeCache(distributionOrigin(inBucket(origin, stores.bucket), parts));
  const cloudFront = await startCloudFrontApi(edge, KEY);
  const environment = {
    ...stores.environment,
    AWS_ENDPOINT_URL_CLOUDFRONT: cloudFront.endpoint,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.endpoint,
    AWS_ENDPOINT_URL_SQS: sqs.endpoint,
    // The client does not retry, so that a fault takes effect immediately.
    AWS_MAX_ATTEMPTS: '1',
    [ENVIRONMENT.publicUrl]: url,
  };

  /**
   * Opens proxies between a function and the stores that check the requests of the function against its
   * role.
   */
  async function openStoreProxies(name: string): Promise<Record<string, string>> {
    const role = new Role(template, name);
    const judge = (accesses: Access[]) => {
      for (const access of accesses) {
        const { action, resource, keys } = access;
        run.rights.used.add(`${name} ${action}`);
        if (!role.allows(access))
          run.rights.denied.add(`${name} ${action} on ${resource} ${JSON.stringify(keys)}`);
      }
    };
    const table = await startWatchingProxy(tableProxy.endpoint, (request, body) =>
      judge(tableAccesses(request, body)),
    );
    const bucket = await startWatchingProxy(filesProxy.endpoint, (request, _, status) =>
      judge(bucketAccesses(request, status)),
    );
    watching.push(table, bucket);
    return { AWS_ENDPOINT_URL_DYNAMODB: table.endpoint, AWS_ENDPOINT_URL_S3: bucket.endpoint };
  }

  const lines = new Map<string, number>();
  const waiting = new Set<() => void>();
  const read = (name: string, text: string) => {
    if (!text.startsWith('{"event"')) return;
    const line: LogLine = JSON.parse(text);
    run.observed.read(line);
    lines.set(name, (lines.get(name) ?? 0) + 1);
    for (const look of waiting) look();
  };
  const lineNumber = (name: string, wanted: number) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if ((lines.get(name) ?? 0) < wanted) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  const log: LineLog = {
    write: () => undefined,
    copyLines: (name, stream) => {
      if (stream !== null) createInterface({ input: stream }).on('line', (line) => read(name, line));
    },
  };

  const pools = new Map<string, FunctionPool>();
  const retired: FunctionPool[] = [];
  const storeEndpoints = new Map<string, Record<string, string>>();
  for (const name of wiring.functions.keys()) storeEndpoints.set(name, await openStoreProxies(name));
  const settingsOf = (name: string): Record<string, string> => ({
    ...wiring.functions.get(name)?.environment,
    ...environment,
    ...storeEndpoints.get(name),
  });
  const open = (name: string, settings: Record<string, string> = settingsOf(name)): FunctionPool => {
    const definition = wiring.functions.get(name);
    if (definition === undefined) throw new Error(`the template has no function ${name}`);
    const limits = { maxInstances: INSTANCES, maxWaiting: 1_000, minWarm: 1 };
    const pool = new FunctionPool({ ...definition, environment: settings }, limits, log);
    const before = pools.get(name);
    if (before !== undefined) retired.push(before);
    pools.set(name, pool);
    return pool;
  };
  const broken = new Set<string>();

  async function call(name: string, event: unknown = {}): Promise<Invocation> {
    const { observed } = run;
    if (!run.hasInstances) {
      observed.record('AWS/Lambda Throttles', name, 1);
      return { outcome: 'busy' };
    }
    observed.record('AWS/Lambda Invocations', name, 1);
    const records = recordsIn(event);
    const newest = records.at(-1)?.dynamodb?.ApproximateCreationDateTime;
    if (newest !== undefined)
      observed.record('AWS/Lambda IteratorAge', name, Math.max(0, Date.now() - newest * 1_000));
    const sentAt = records[0]?.attributes?.SentTimestamp;
    const { queue } = wiring.queues.find(({ functionName }) => functionName === name) ?? {};
    if (sentAt !== undefined && queue !== undefined)
      observed.record('AWS/SQS ApproximateAgeOfOldestMessage', queue, (Date.now() - Number(sentAt)) / 1_000);
    const wantedLines = (lines.get(name) ?? 0) + 1;
    const throttledBefore = tableProxy.counts.throttled;
    const startedMs = performance.now();
    const result = await (pools.get(name) ?? open(name)).invoke(event);
    observed.record('AWS/Lambda Duration', name, performance.now() - startedMs);
    if (result.outcome === 'failed') observed.record('AWS/Lambda Errors', name, 1);
    // The eraser writes one line for each feed, and no line for an empty batch.
    else if (name !== 'EraseFunction' || records.length > 0) await lineNumber(name, wantedLines);
    const throttled = tableProxy.counts.throttled - throttledBefore;
    // The release job reads only the index until it finds an article.
    const of = name === 'ReleaseFunction' ? 'due,ArticleTable' : 'ArticleTable';
    if (throttled > 0) observed.record('AWS/DynamoDB ReadThrottleEvents', of, throttled);
    return result;
  }

  async function send(name: string, message: unknown): Promise<void> {
    const mapping = wiring.queues.find(({ functionName }) => functionName === name);
    if (mapping === undefined) throw new Error(`no queue feeds ${name}`);
    const { queue, deadLetterQueue } = mapping;
    queues.send(queue, [{ body: JSON.stringify(message), delaySeconds: 0 }]);
    const ports = { queues, invoke: (event: unknown) => call(name, event), log: QUIET };
    for (let at = queues.nextVisibleAt(queue); at !== undefined; at = queues.nextVisibleAt(queue)) {
      queueNowMs = Math.max(queueNowMs, at);
      await pollOnce(mapping, ports);
    }
    const dead = queues.count(deadLetterQueue);
    run.observed.record('AWS/SQS ApproximateNumberOfMessagesVisible', deadLetterQueue, dead);
  }

  async function deliver(name: string, records: readonly StreamRecord[]): Promise<void> {
    const mapping = wiring.streams.find(({ functionName }) => functionName === name);
    if (mapping === undefined) throw new Error(`no stream feeds ${name}`);
    const ending = new AbortController();
    const letters: DeadLetter[] = [];
    const waitingRecords = [
      records.map(({ dynamodb }) => ({
        dynamodb: {
          ...dynamodb,
          ApproximateCreationDateTime: new Date(dynamodb.ApproximateCreationDateTime * 1_000),
        },
      })),
    ];
    await runStream(
      // `test/local/stream.test.ts` tests the filters.
      { ...mapping, patterns: [], windowSeconds: 0 },
      {
        openReader: () => async () => {
          const next = waitingRecords.shift();
          if (next === undefined) ending.abort();
          return next ?? [];
        },
        streamArn: 'arn:aws:dynamodb:us-east-1:000000000000:table/t/stream/1',
        invoke: (event) => call(name, event),
        checkpoint: () => undefined,
        sendToDeadLetterQueue: (letter) => letters.push(letter),
        log: QUIET,
      },
      ending.signal,
    );
    run.observed.record('AWS/SQS ApproximateNumberOfMessagesVisible', 'DeadLetters', letters.length);
  }

  const api = apiFront((event) => call(wiring.apiFunction, event), QUIET);
  const counted: ApiFront = {
    ...api,
    answer: async (request, response, asked) => {
      await api.answer(request, response, asked);
      const { statusCode } = response;
      // A line of the access log.
      run.observed.read({ status: String(statusCode) });
      run.observed.record('AWS/ApiGateway Count', 'SubmissionApi', 1);
      if (statusCode >= 500) run.observed.record('AWS/ApiGateway 5xx', 'SubmissionApi', 1);
      else if (statusCode >= 400) run.observed.record('AWS/ApiGateway 4xx', 'SubmissionApi', 1);
    },
  };
  const edgeFunctions = Object.entries(template.findResources('AWS::CloudFront::Function'));
  const requestFunctionOf = (target: string): string => {
    const id = /^\/(v1\/|openapi\.json|hub$)/.test(target) ? 'ApiRequest' : 'ViewerRequest';
    const [, found] = edgeFunctions.find(([logicalId]) => logicalId.startsWith(`Delivery${id}`)) ?? [];
    return written(found?.Properties.Name);
  };
  const site = servedAt(wiring.distribution, url);
  const distribution = cloudfrontFront(site, { edge, api: counted }, new URL(url).host, QUIET);
  fronts = {
    api: counted,
    distribution: async (request, response, target, isExpecting) => {
      await distribution(request, response, target, isExpecting);
      const { statusCode } = response;
      run.observed.record('AWS/CloudFront FunctionInvocations', `${requestFunctionOf(target)},Global`, 1);
      const of = 'Distribution,Global';
      // CloudFront's metric is the percentage of failed requests in a period, which is the average of these
      // values.
      run.observed.record('AWS/CloudFront 4xxErrorRate', of, statusCode >= 400 && statusCode < 500 ? 100 : 0);
      run.observed.record('AWS/CloudFront 5xxErrorRate', of, statusCode >= 500 ? 100 : 0);
    },
  };

  const run: ObservedRun = {
    stores,
    url,
    adminToken: ADMIN_TOKEN,
    observed: new Observed(template),
    rights: {
      given: new Set(
        [...wiring.functions.keys()].flatMap((name) =>
          new Role(template, name).actions.map((action) => `${name} ${action}`),
        ),
      ),
      used: new Set(),
      denied: new Set(),
    },
    reset: () => {
      run.observed = new Observed(template);
      tableDice.fault = undefined;
      filesDice.fault = undefined;
      run.hasInstances = true;
      for (const name of broken) open(name);
      broken.clear();
    },
    table: tableDice,
    files: filesDice,
    hasInstances: true,
    breakFunction: (name) => {
      broken.add(name);
      const { [ENVIRONMENT.tableName]: _forgotten, ...rest } = settingsOf(name);
      open(name, rest);
    },
    call,
    queues,
    send,
    deliver,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await Promise.all([...pools.values(), ...retired].map((pool) => pool.close(1_000)));
      await Promise.all(
        [...watching, tableProxy, filesProxy, secrets, cloudFront, sqs].map((one) => one.close()),
      );
      queues.close();
      await stores.close();
    },
  };
  return run;
}

/** Replaces the bucket of an origin, or the buckets of both origins of a group. */
export function inBucket(origin: OriginDefinition, bucket: string): OriginDefinition {
  if (origin.kind === 'group')
    return { ...origin, first: inBucket(origin.first, bucket), second: inBucket(origin.second, bucket) };
  return origin.kind === 'bucket' ? { ...origin, bucket } : origin;
}

function templateIn(assembly: string): Record<string, unknown> {
  const [file = ''] = readdirSync(assembly).filter((name) => name.endsWith('.template.json'));
  return JSON.parse(readFileSync(join(assembly, file), 'utf8'));
}

/** The fields that `call` reads of a record of a stream or of a queue. */
interface AnyRecord {
  dynamodb?: StreamRecord['dynamodb'];
  attributes?: Record<string, string>;
}

function recordsIn(event: unknown): AnyRecord[] {
  return typeof event === 'object' && event !== null && 'Records' in event && Array.isArray(event.Records)
    ? event.Records
    : [];
}
