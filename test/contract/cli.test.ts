import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, expect, inject, it } from 'vitest';
import { newFeed, newName, newToken } from './api.ts';

const { url, adminToken } = inject('feedmill');
const PROGRAM = join(import.meta.dirname, '..', '..', 'infra', 'cli', 'feedmill.mjs');
const folder = mkdtempSync(join(tmpdir(), 'feedmill-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

function feedmill(args: readonly string[], environment: Record<string, string> = {}): Promise<Ran> {
  const env = {
    ...process.env,
    XDG_CONFIG_HOME: folder,
    FEEDMILL_API: url,
    FEEDMILL_TOKEN: adminToken,
    ...environment,
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [PROGRAM, ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

const valuesIn = ({ stdout }: Ran) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

it('publishes a folder, corrects, takes down and restores an article', async () => {
  const feed = await newFeed();
  const file = join(folder, 'ferry.md');
  writeFileSync(file, '---\ntitle: Ferry returns\n---\nIt leaves at seven.\n');
  const env = { FEEDMILL_FEED: feed };
  const sent = await feedmill(['submit', folder, '--json'], env);
  expect(sent).toMatchObject({ code: 0, stderr: '' });
  expect(valuesIn(sent).map(({ outcome }) => outcome)).toEqual(['created']);
  expect(valuesIn(await feedmill(['list', '--json'], env))).toMatchObject([{ title: 'Ferry returns' }]);

  const corrected = await feedmill(['edit', 'ferry.md', '--set', 'title=Ferry sails', '--json'], env);
  expect(valuesIn(corrected)).toMatchObject([{ outcome: 'updated', article: { title: 'Ferry sails' } }]);
  const [{ files }] = valuesIn(await feedmill(['where', 'ferry.md', '--wait', '--json'], env));
  expect(files.find((one: { file: string }) => one.file.endsWith('rss.xml'))).toMatchObject({ in: true });

  const refused = await feedmill(['takedown', 'ferry.md'], env);
  expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Use -y') });
  expect(await feedmill(['takedown', 'ferry.md', '-y'], env)).toMatchObject({ code: 0 });
  const restored = await feedmill(['restore', 'ferry.md', file, '--json'], env);
  expect(valuesIn(restored)).toMatchObject([{ article: { _feedmill: { state: 'published' } } }]);
});

it.for([
  ['a feed that does not exist', ['list', '--feed', newName()], {}, 4, /does not exist/],
  ['an invalid token', ['feeds'], { FEEDMILL_TOKEN: 'wrong' }, 3, /401/],
  ['no address', ['feeds'], { FEEDMILL_API: '' }, 2, /no API address/],
  ['an option that is not a number', ['tail', '--interval', 'often'], {}, 2, /number of seconds/],
  ['an unknown command', ['publish'], {}, 2, /unknown command/],
  ['a body that is refused', ['submit', PROGRAM, '--dry-run', '--type', 'image/png'], {}, 1, /415/],
] as const)(
  '%s gives the documented exit code and no standard output',
  async ([, args, env, code, message]) => {
    expect(await feedmill(args, env)).toMatchObject({
      code,
      stdout: '',
      stderr: expect.stringMatching(message),
    });
  },
);

it('stores the token of login with mode 0600, and sends it to its own deployment only', async () => {
  const { secret } = await newToken(['*']);
  const home = mkdtempSync(join(folder, 'home-'));
  const env = { ...process.env, XDG_CONFIG_HOME: home, FEEDMILL_TOKEN: '' };
  const login = spawn(process.execPath, [PROGRAM, 'login', '--api', url], { env });
  login.stdin.end(`${secret}\n`);
  expect(await text(login.stdout)).toContain('is stored in');
  expect(statSync(join(home, 'feedmill', 'credentials.json')).mode & 0o777).toBe(0o600);
  const stored = { XDG_CONFIG_HOME: home, FEEDMILL_TOKEN: '', FEEDMILL_API: '' };
  expect(valuesIn(await feedmill(['whoami', '--json'], stored))).toMatchObject([
    { api: url, role: 'publisher' },
  ]);
  const elsewhere = { ...stored, FEEDMILL_API: url.replace('127.0.0.1', 'localhost') };
  expect(await feedmill(['whoami'], elsewhere)).toMatchObject({ code: 3 });
});
