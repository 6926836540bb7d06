import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { print } from '../score/corpora.ts';

/**
 * `npm run emulator`: the real CDK command line against MiniStack, an emulator of CloudFormation: bootstrap, deploy, deploy
 * again, diff. Needs Python 3.10 or newer with `pip install ministack`;
 * `MINISTACK_PYTHON` names that Python. What the emulator does not show is listed in `docs/operate.md`.
 */
const ROOT = join(import.meta.dirname, '..', '..', '..');
const ENDPOINT = 'http://127.0.0.1:4566';
const ACCOUNT = 'aws://000000000000/us-east-1';
const ENVIRONMENT = {
  ...process.env,
  AWS_ENDPOINT_URL: ENDPOINT,
  // Not an IP address, which would make the bucket's name part of the host.
  AWS_ENDPOINT_URL_S3: 'http://localhost:4566',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_REGION: 'us-east-1',
  AWS_EC2_METADATA_DISABLED: 'true',
  CI: 'true',
  PATH: `${join(ROOT, 'node_modules', '.bin')}:${process.env.PATH}`,
};
const READY_SECONDS = 60;

const folder = mkdtempSync(join(tmpdir(), 'feedmill-emulator-'));
const assembly = join(folder, 'cdk.out');

/** @returns what a command printed; throws if it ends with another code than 0 */
async function run(command: string, ...args: string[]): Promise<string> {
  const child = spawn(command, args, { cwd: ROOT, env: ENVIRONMENT, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output.slice(-3_000)}`);
  return output;
}

const cdk = (...args: string[]) => run('cdk', ...args);
const deploy = () => cdk('deploy', '--all', '--require-approval', 'never', ...SETTINGS);
const SETTINGS = ['-o', assembly, '-c', 'errorConcurrency=0'];

function expectText(output: string, wanted: RegExp): void {
  if (!wanted.test(output)) throw new Error(`expected ${wanted} in:\n${output.slice(-2_000)}`);
}

const STEPS: readonly [string, () => Promise<unknown>][] = [
  ['bootstrap', () => cdk('bootstrap', ACCOUNT, ...SETTINGS)],
  ['deploy', deploy],
  ['deploy again: no changes', async () => expectText(await deploy(), /no changes/)],
  ['diff: no differences', () => cdk('diff', '--all', '--fail', ...SETTINGS)],
];

const python = process.env.MINISTACK_PYTHON ?? 'python3';
const emulator = spawn(python, [join(import.meta.dirname, 'ministack_with_stubs.py')], {
  env: ENVIRONMENT,
  stdio: 'ignore',
});
let failed = 0;
try {
  for (let seconds = 0; ; seconds++) {
    if (
      await fetch(ENDPOINT).then(
        () => true,
        () => false,
      )
    )
      break;
    if (seconds > READY_SECONDS || emulator.exitCode !== null)
      throw new Error(`MiniStack does not answer at ${ENDPOINT}: is it installed for ${python}?`);
    await setTimeout(1_000);
  }
  for (const [name, step] of STEPS) {
    const startedMs = performance.now();
    const error = await step().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    const seconds = Math.round((performance.now() - startedMs) / 1_000);
    print(`${error === undefined ? 'held  ' : 'FAILED'} ${name} (${seconds} s)`);
    if (error === undefined) continue;
    print(error instanceof Error ? error.message : String(error));
    failed += 1;
    // The following steps need the stack.
    if (name === 'bootstrap' || name === 'deploy') break;
  }
} finally {
  emulator.kill();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;
