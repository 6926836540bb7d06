import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  GetRandomPasswordCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { CHECKS } from '../../../infra/cli/commands/verify.ts';
import { freePort } from '../../../infra/local/http/free-port.ts';
import { TEST_CERTIFICATE } from '../../certified-host.ts';
import { print } from '../score/corpora.ts';
import {
  ACCOUNT,
  AWS_ENVIRONMENT,
  cloudFormation,
  EMULATOR,
  physicalIds,
  stackStatus,
  startEmulator,
  textsOf,
} from './emulated-aws.ts';
import { startEmulatedEdge } from './emulated-edge.ts';

/**
 * `npm run emulator`: runs the real CDK command line and `feedmill verify` against MiniStack, an emulator of AWS. The
 * steps are a first deploy that fails, the deploy of `prod`, an update, the rotation of the admin token, and the
 * deletion. It needs Python 3.10 or newer with MiniStack at `MINISTACK_PYTHON`. `docs/deployment-proof.md` lists the
 * facts that the emulator does not show.
 */

const ROOT = join(import.meta.dirname, '..', '..', '..');
const STACK = 'feedmill-prod';
/** A new AWS account can run only ten Lambda instances at the same time, and cannot reserve any. */
const SETTINGS = ['-c', 'stage=prod', '-c', 'errorConcurrency=0', '-c', 'workerConcurrency=0'];
/** `hub-push` needs a callback at a public address, which this machine does not have. */
const NEEDS_PUBLIC_ADDRESS = ['hub-push'];

const folder = mkdtempSync(join(tmpdir(), 'feedmill-emulator-'));
const assembly = join(folder, 'cdk.out');
const outputsFile = join(folder, 'outputs.json');
const failFile = join(folder, 'fail');
const exportFile = join(folder, 'old.ndjson');
const edgeUrl = `https://localhost:${await freePort()}`;

let edge: Server | undefined;
let adminToken = '';

/**
 * @returns the output of a command
 * @throws {Error} the exit code is not the expected exit code
 */
async function run(command: string, args: readonly string[], expectedCode = 0): Promise<string> {
  const child = spawn(command, args, {
    cwd: ROOT,
    env: {
      ...process.env,
      ...AWS_ENVIRONMENT,
      CI: 'true',
      FEEDMILL_TOKEN: adminToken,
      EXPORT_FILE: exportFile,
      NODE_EXTRA_CA_CERTS: TEST_CERTIFICATE,
      PATH: `${join(ROOT, 'node_modules', '.bin')}:${process.env.PATH}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== expectedCode)
    throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output.slice(-9_000)}`);
  return output;
}

const cdk = (args: readonly string[], expectedCode = 0) =>
  run('cdk', [...args, '-o', assembly, ...SETTINGS], expectedCode);
const deploy = (args: readonly string[] = [], expectedCode = 0) =>
  cdk(
    ['deploy', '--all', '--require-approval', 'never', '--outputs-file', outputsFile, ...args],
    expectedCode,
  );

function expectText(output: string, wanted: RegExp): void {
  if (!wanted.test(output)) throw new Error(`expected ${wanted} in:\n${output.slice(-2_000)}`);
}

function expectSame(got: unknown, expected: unknown, name: string): void {
  if (got !== expected) throw new Error(`${name}: expected ${String(expected)}, got ${String(got)}`);
}

function outputs(): Record<string, string> {
  return JSON.parse(readFileSync(outputsFile, 'utf8'))[STACK];
}

/** Makes the first deploy fail. The rollback must delete every resource. */
async function failFirst(): Promise<void> {
  writeFileSync(failFile, '');
  await deploy(['-c', 'retain=false'], 1);
  rmSync(failFile);
  expectSame(await stackStatus(STACK), 'ROLLBACK_COMPLETE', 'status after the failure');
  const xml = await cloudFormation('DescribeStackEvents', { StackName: STACK });
  expectSame(textsOf(xml, 'ResourceStatus').includes('DELETE_FAILED'), false, 'DELETE_FAILED in the events');
}

async function openEdge(): Promise<void> {
  const { ApiUrl = '' } = outputs();
  edge = startEmulatedEdge(assembly, await physicalIds(STACK), { apiUrl: ApiUrl, url: edgeUrl });
}

/** Calls the API through the emulated edge with a token, and returns the status. */
async function statusWith(token: string): Promise<string> {
  return await run('curl', [
    ...['--silent', '--output', '/dev/null', '--write-out', '%{http_code}', '--cacert', TEST_CERTIFICATE],
    ...['--header', `Authorization: Bearer ${token}`, `${edgeUrl}/v1/feeds`],
  ]);
}

/** Does the steps of `docs/operate.md`, “Rotate the admin token”. */
async function rotate(): Promise<string> {
  const secrets = new SecretsManagerClient({
    endpoint: EMULATOR.url,
    region: AWS_ENVIRONMENT.AWS_REGION,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const { RandomPassword = '' } = await secrets.send(
    new GetRandomPasswordCommand({ PasswordLength: 43, ExcludePunctuation: true }),
  );
  const { AdminTokenSecret } = outputs();
  await secrets.send(new PutSecretValueCommand({ SecretId: AdminTokenSecret, SecretString: RandomPassword }));
  const name = (await physicalIds(STACK)).get('SubmitFunction');
  const answer = await fetch(`${EMULATOR.url}/2015-03-31/functions/${name}/configuration`, {
    method: 'PUT',
    body: JSON.stringify({ Description: `Answers the submission API (${RandomPassword.slice(0, 4)})` }),
  });
  expectSame(answer.status, 200, 'status of the change of the function');
  return RandomPassword;
}

async function rotateTwice(): Promise<void> {
  const before = await rotate();
  expectSame(await statusWith(before), '200', 'status with the first token');
  adminToken = await rotate();
  expectSame(await statusWith(before), '401', 'status with the old token');
  expectSame(await statusWith(adminToken), '200', 'status with the new token');
}

async function verify(): Promise<void> {
  const names = CHECKS.map(({ name }) => name).filter((name) => !NEEDS_PUBLIC_ADDRESS.includes(name));
  const only = names.flatMap((name) => ['--only', name]);
  const program = join(ROOT, 'infra', 'cli', 'feedmill.mjs');
  const output = await run(process.execPath, [
    program,
    '--api',
    edgeUrl,
    'verify',
    '--within',
    '120',
    ...only,
  ]);
  print(output.replace(/^only on AWS.*\n/gm, '').trimEnd());
}

const KEPT = { path: '/v1/feeds/kept', title: 'It outlives its stack' };

/** Calls the API through the emulated edge with the admin's token, and returns the body of the answer. */
async function call(method: string, path: string, body?: unknown): Promise<string> {
  return await run('curl', [
    ...['--silent', '--show-error', '--fail-with-body', '--cacert', TEST_CERTIFICATE, '--request', method],
    ...['--header', `Authorization: Bearer ${adminToken}`, `${edgeUrl}${path}`],
    ...(body === undefined
      ? []
      : ['--header', 'Content-Type: application/json', '--data', JSON.stringify(body)]),
  ]);
}

async function submitKept(): Promise<void> {
  await call('PUT', KEPT.path, { title: 'Kept' });
  await call('POST', `${KEPT.path}/articles`, { id: 'kept', title: KEPT.title, content_text: 'It is kept.' });
}

/** Physical ids of the resources of `prod` before its deletion, by logical id. */
let deletedIds: ReadonlyMap<string, string>;

async function destroy(): Promise<void> {
  deletedIds = await physicalIds(STACK);
  await cdk(['destroy', '--all', '--force'], 1);
  expectSame(await stackStatus(STACK), 'UPDATE_COMPLETE', 'status of a protected stack');
  await cloudFormation('UpdateTerminationProtection', {
    StackName: STACK,
    EnableTerminationProtection: 'false',
  });
  await cdk(['destroy', '--all', '--force']);
  expectSame(await stackStatus(STACK), undefined, 'status after the deletion');
}

/** Does the steps of `docs/operate.md`, “Deploy again after the stack was deleted”. */
async function deployAgain(): Promise<void> {
  await deploy(['-c', 'retain=false']);
  await deploy();
  const names = await physicalIds(STACK);
  const stores = (ids: ReadonlyMap<string, string>) => [
    ...['--table', ids.get('ArticleTable') ?? '', '--bucket', ids.get('FeedFiles') ?? ''],
  ];
  for (const id of ['ArticleTable', 'FeedFiles', 'AdminToken'])
    if (names.get(id) === deletedIds.get(id))
      throw new Error(`the new ${id} has the same name as the one that the deleted stack left behind`);
  const transfer = (script: string) => [process.execPath, join('infra', 'transfer', `${script}.ts`)] as const;
  const [node, exportScript] = transfer('export');
  writeFileSync(exportFile, await run(node, [exportScript, ...stores(deletedIds), '--all']));
  const [, importScript] = transfer('import');
  await run('bash', ['-c', '"$0" "$@" < "$EXPORT_FILE"', node, importScript, ...stores(names)]);
  edge?.closeAllConnections();
  await new Promise((resolve) => edge?.close(resolve));
  await openEdge();
  await rotateTwice();
  expectText(await call('GET', `${KEPT.path}/articles/by-id?id=kept`), new RegExp(KEPT.title));
}

/** The steps in their order. If a step with `isNeeded` fails, the run ends. */
const STEPS: readonly [name: string, step: () => Promise<unknown>, isNeeded?: boolean][] = [
  ['bootstrap', () => cdk(['bootstrap', ACCOUNT]), true],
  ['a first deploy that fails is rolled back', failFirst],
  ['the same deploy again', () => deploy(['-c', 'retain=false']), true],
  ['deploy with retain, in place', () => deploy(), true],
  ['deploy again: no changes', async () => expectText(await deploy(), /no changes/)],
  ['diff: no differences', () => cdk(['diff', '--all', '--fail'])],
  ['start the edge of the template in front of the emulator', openEdge, true],
  ['rotation of the admin token', rotateTwice, true],
  ['feedmill verify', verify],
  ['an article that must survive the deletion of the stack', submitKept],
  ['destroy: refused while protected, then done', destroy, true],
  ['deploy again: new names, and the article from the remaining table', deployAgain],
];

const emulator = await startEmulator({
  FEEDMILL_FAIL_FILE: failFile,
  FEEDMILL_EDGE_HOST: new URL(edgeUrl).host,
  NODE_EXTRA_CA_CERTS: TEST_CERTIFICATE,
  PATH: `${join(ROOT, 'node_modules', '.bin')}:${process.env.PATH}`,
});
let failed = 0;
try {
  for (const [name, step, isNeeded] of STEPS) {
    const startedMs = performance.now();
    const error = await step().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    const seconds = Math.round((performance.now() - startedMs) / 1_000);
    print(`${error === undefined ? 'passed' : 'FAILED'} ${name} (${seconds} s)`);
    if (error === undefined) continue;
    print(error instanceof Error ? error.message : String(error));
    failed += 1;
    if (isNeeded) break;
  }
} finally {
  edge?.closeAllConnections();
  edge?.close();
  emulator.kill();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;
