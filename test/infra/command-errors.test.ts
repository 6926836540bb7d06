import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const run = promisify(execFile);
const empty = mkdtempSync(join(tmpdir(), 'feedmill-command-'));
afterAll(() => rmSync(empty, { recursive: true, force: true }));

const COMMANDS = {
  cost: 'infra/cost/cost.ts',
  export: 'infra/transfer/export.ts',
  import: 'infra/transfer/import.ts',
};

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a script of package.json without credentials, with one invalid line as standard input. */
async function call(command: keyof typeof COMMANDS, args: string[]): Promise<Ended> {
  const env = {
    PATH: process.env.PATH,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_REGION: 'us-east-1',
    HOME: empty,
  };
  const running = run('node', [COMMANDS[command], ...args], { cwd: ROOT, env });
  running.child.stdin?.end('no line of an export\n');
  try {
    return { code: 0, ...(await running) };
  } catch (error) {
    return error as Ended;
  }
}

it.each<[keyof typeof COMMANDS, string[], number, string]>([
  ['cost', ['--feed', '1'], 2, "Unknown option '--feed'; the options are --feeds VALUE, "],
  ['cost', ['--feeds'], 2, "Option '--feeds <value>' argument missing"],
  ['cost', ['1000'], 2, "Unexpected argument '1000'"],
  ['cost', ['--feeds', 'ten'], 2, '--feeds must be a number above 0; it is "ten"'],
  ['cost', ['--feeds', '0'], 2, '--feeds must be a number above 0; it is "0"'],
  ['cost', ['--subscribers', ''], 2, '--subscribers must be a number of 0 or more; it is ""'],
  ['cost', ['--subscribers=-1'], 2, '--subscribers must be a number of 0 or more; it is "-1"'],
  ['cost', ['--subscribers', 'Infinity'], 2, '--subscribers must be a number of 0 or more'],
  ['cost', ['--conditional-share', '80'], 2, '--conditional-share must be a number from 0 to 1'],
  ['export', [], 2, 'name the feed with --feed NAME, or export all feeds with --all'],
  [
    'export',
    ['--feed', 'world', '--all'],
    2,
    'name the feed with --feed NAME, or export all feeds with --all',
  ],
  ['export', ['--feed', 'world'], 2, 'name the stores: --table NAME --bucket NAME, or --data FOLDER'],
  ['export', ['--feed', 'world', '--table', 'T'], 2, 'name the stores: '],
  ['export', ['--feed', 'world', '--table', 'T', '--data', empty], 2, 'name the stores: '],
  ['export', ['--feed', 'world', '--replace'], 2, "Unknown option '--replace'"],
  [
    'export',
    ['--feed', 'world', '--data', join(empty, 'no')],
    1,
    `data folder ${empty}/no does not exist: run npm start once with FEEDMILL_DATA=${empty}/no, and stop it`,
  ],
  ['export', ['--feed', 'world', '--table', 'T', '--bucket', 'B'], 1, 'Could not load credentials'],
  ['import', [], 2, 'name the stores: '],
  ['import', ['--data', empty, 'world.ndjson'], 2, "Unexpected argument 'world.ndjson'"],
  ['import', ['--table', 'T', '--bucket', 'B'], 1, 'line 1 is not a complete line of an export'],
])('npm run %s -- %j exits with %d and one sentence', async (command, args, code, sentence) => {
  const ended = await call(command, args);
  expect(ended.stderr).toContain(sentence);
  expect(ended.stderr).toMatch(/^[^\n]+\n$/);
  expect([ended.code, ended.stdout]).toEqual([code, '']);
});

it.each(['cost', 'export', 'import'] as const)('npm run %s -- --help prints the options', async (command) => {
  const { code, stdout, stderr } = await call(command, ['--help']);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^The options are --[^\n]+\.\n$/);
});

it('npm run export of a missing feed exits with 1 and one line', async () => {
  const { code, stdout, stderr } = await call('export', ['--feed', 'world', '--data', empty]);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^[^\n]+\n$/);
});

it('npm run cost prints a bill for valid arguments', async () => {
  const { code, stdout, stderr } = await call('cost', ['--feeds', '2', '--subscribers', '0']);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^together +\d+\.\d\d$/m);
});
