import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { encode } from '#shared/deliver/encode.ts';
import { ENVIRONMENT } from '#shared/settings.ts';
import { BUNDLING } from '../../../infra/constructs/bundle-lambda.ts';
import { startSecretsManager } from '../../../infra/local/secrets-manager.ts';
import { synthesise } from '../../../infra/local/template/synthesise.ts';
import { readTemplate, type Wiring } from '../../../infra/local/template/template.ts';
import { startEmbeddedStores } from '../../embedded-stores.ts';
import { benchDraft } from './articles.ts';
import type { Finding, Row } from './finding.ts';
import { interleaved, ratiosOf } from './interleaved.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const ADMIN_TOKEN = 'bench';
const SECRET_ARN = 'arn:aws:secretsmanager:us-east-1:000000000000:secret:bench';
const FEED = 'nowhere';

type Client = 'table' | 'files' | 'secrets';

/** The imports and a call of each SDK client, for bundles without our code. */
const CLIENT_CODE: Record<Client, { imports: string; call: string }> = {
  table: {
    imports: `import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
const table = DynamoDBDocumentClient.from(new DynamoDBClient({}));`,
    call: `table.send(new GetCommand({ TableName: process.env.TABLE_NAME, Key: { pk: 'none', sk: 'none' } }))`,
  },
  files: {
    imports: `import { S3Client, HeadObjectCommand } from '@aws-sdk/client-s3';
const files = new S3Client({});`,
    call: `files.send(new HeadObjectCommand({ Bucket: process.env.BUCKET_NAME, Key: 'none' })).catch(() => undefined)`,
  },
  secrets: {
    imports: `import { SecretsManagerClient, GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
const secrets = new SecretsManagerClient({});`,
    call: 'secrets.send(new GetSecretValueCommand({ SecretId: process.env.ADMIN_TOKEN_SECRET_ARN }))',
  },
};

/** A bundle of clients as their packages are: one file, without our replacements of packages. */
async function bareBundle(clients: readonly Client[], folder: string): Promise<string> {
  const { splitting: _splitting, outExtension: _outExtension, alias: _alias, ...settings } = BUNDLING;
  const outfile = join(folder, `${clients.join('-')}.mjs`);
  const code = clients.map((client) => CLIENT_CODE[client].imports).join('\n');
  const calls = clients.map((client) => CLIENT_CODE[client].call).join(', ');
  await build({
    stdin: {
      contents: `${code}\nexport const handler = () => Promise.all([${calls}]);`,
      resolveDir: ROOT,
      loader: 'js',
    },
    ...settings,
    outfile,
  });
  return outfile;
}

function request(method: string, path: string, body?: unknown): Record<string, unknown> {
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: '',
    headers: {
      host: 'api.example',
      authorization: `Bearer ${ADMIN_TOKEN}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    requestContext: {
      accountId: '000000000000',
      apiId: 'bench',
      domainName: 'api.example',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'bench' },
      requestId: 'bench',
      routeKey: '$default',
      stage: '$default',
      time: '01/Mar/2026:12:00:00 +0000',
      timeEpoch: 1_772_366_400_000,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    isBase64Encoded: false,
  };
}

const record = (pk: string, sk: string) => ({
  Records: [
    { eventName: 'INSERT', dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } }, SequenceNumber: '1' } },
  ],
});

/** For its `event`, each function reads from the stores and does little other work. */
const MEASURED_FUNCTIONS: { name: string; lambda: string; event: unknown; clients: readonly Client[] }[] = [
  {
    name: 'submit, GET /v1/health',
    lambda: 'Submi',
    event: request('GET', '/v1/health'),
    clients: ['table', 'files', 'secrets'],
  },
  {
    name: 'submit, a JSON article for a feed that does not exist',
    lambda: 'Submi',
    event: request('POST', `/v1/feeds/${FEED}/articles`, benchDraft(1, 'cold')),
    clients: ['table', 'files', 'secrets'],
  },
  {
    name: 'publish',
    lambda: 'Publish',
    event: record(`TL#${FEED}`, '2026-03-01T12:00:00.000Z#none'),
    clients: ['table', 'files'],
  },
  { name: 'release', lambda: 'Release', event: {}, clients: ['table'] },
  { name: 'rebuild', lambda: 'Rebuild', event: {}, clients: ['table', 'files'] },
  { name: 'erase', lambda: 'Erase', event: record(`FEED#${FEED}`, 'META'), clients: ['table', 'files'] },
  {
    name: 'notify',
    lambda: 'Notify',
    event: {
      Records: [{ messageId: '1', body: JSON.stringify({ feed: FEED, put_at: '2026-03-01T12:00:00.000Z' }) }],
    },
    clients: ['table'],
  },
];

/** Returns the bundle of the function whose name begins with a prefix. */
function bundleOf(wiring: Wiring, lambda: string): string {
  const found = [...wiring.functions.values()].find(({ name }) => name.startsWith(lambda));
  if (found === undefined) throw new Error(`the template has no function ${lambda}…`);
  const stem = join(found.codeFolder, found.handler.slice(0, found.handler.lastIndexOf('.')));
  return `${stem}.mjs`;
}

/**
 * The processor time of a new process from the import to the first answer, divided by that of a bundle with
 * only SDK clients that makes one call with each.
 */
export const coldStart: Row = async (rounds) => {
  const folder = mkdtempSync(join(tmpdir(), 'feedmill-bench-'));
  const stores = await startEmbeddedStores({ encodeFile: encode });
  const secrets = await startSecretsManager(new Map([[SECRET_ARN, ADMIN_TOKEN]]), 'test');
  try {
    // The stack has a hub, because otherwise the template has no notify function.
    const wiring = readTemplate(await synthesise({ hubs: 'https://hub.example/' }));
    const started = async (bundle: string, event: unknown, ofFunction: Record<string, string>) => {
      const child = fork(
        join(import.meta.dirname, 'cold-start-process.ts'),
        [bundle, JSON.stringify(event)],
        {
          env: { ...ofFunction, ...stores.environment, AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.endpoint },
          stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        },
      );
      const ended = once(child, 'exit').then(() => [undefined]);
      const [milliseconds] = await Promise.race([once(child, 'message'), ended]);
      if (typeof milliseconds !== 'number') throw new Error(`${bundle} gave no answer`);
      return milliseconds;
    };
    const least = await bareBundle(['table'], folder);
    const environment = {
      [ENVIRONMENT.publicUrl]: 'http://127.0.0.1:1',
      [ENVIRONMENT.adminTokenSecretArn]: SECRET_ARN,
      [ENVIRONMENT.hubs]: 'http://127.0.0.1:1/',
      [ENVIRONMENT.notifyDelaySeconds]: '0',
    };
    const findings: Finding[] = [];
    for (const { name, lambda, event, clients } of MEASURED_FUNCTIONS) {
      const bundle = bundleOf(wiring, lambda);
      const sameClients = await bareBundle(clients, folder);
      const shipped = [...wiring.functions.values()].find((one) => one.name.startsWith(lambda))?.environment;
      const measured = await interleaved(rounds, {
        feedmill: () => started(bundle, event, { ...shipped, ...environment }),
        tableOnly: () => started(least, {}, environment),
        sameClients: () => started(sameClients, {}, environment),
      });
      findings.push(
        {
          what: `cold start: ${name}`,
          against: "a bundle of the table's client and one call",
          ratios: ratiosOf(measured.feedmill, measured.tableOnly),
          // The goal of a function with several clients is in the next finding, a comparison with a bundle of the same
          // clients.
          ...(clients.length === 1 && { goal: { atMost: 1.3 } }),
        },
        ...(clients.length > 1
          ? [
              {
                what: '  the same',
                against: `a bundle of its ${clients.length} clients and a call each`,
                ratios: ratiosOf(measured.feedmill, measured.sameClients),
                goal: { atMost: 1.5 },
              },
            ]
          : []),
      );
    }
    return findings;
  } finally {
    await Promise.all([stores.close(), secrets.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
};
