import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../contract/until.ts';
import { type StartedFeedmill, startFeedmill } from './start-feedmill.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'feedmill-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const asAdmin = (feedmill: StartedFeedmill, type = 'application/json') => ({
  authorization: `Bearer ${feedmill.adminToken}`,
  'content-type': type,
});
const putFeed = (feedmill: StartedFeedmill, feed: string) =>
  fetch(`${feedmill.url}/v1/feeds/${feed}`, {
    method: 'PUT',
    headers: asAdmin(feedmill),
    body: JSON.stringify({ title: feed, near_duplicates: 'allow' }),
  });
const submit = (feedmill: StartedFeedmill, feed: string, id: string) =>
  fetch(`${feedmill.url}/v1/feeds/${feed}/articles`, {
    method: 'POST',
    headers: asAdmin(feedmill),
    body: JSON.stringify({
      id,
      title: `The harbour's ${id}`,
      content_text: `The ${id} of the harbour was counted by two people, who wrote their numbers into one book.`,
    }),
  });
const titles = async (feedmill: StartedFeedmill, feed: string): Promise<string[]> => {
  const answer = await fetch(`${feedmill.url}/feeds/${feed}/feed.json`);
  if (!answer.ok) return [];
  const { items }: { items: { title: string }[] } = JSON.parse(await answer.text());
  return items.map(({ title }) => title);
};

describe('a start that fails', () => {
  /** Runs `npm start`. Returns its exit code, its error lines and its standard output. */
  const start = (environment: Record<string, string>, args: string[] = []) => {
    const { status, stderr, stdout } = spawnSync('npm', ['start', '--silent', '--', ...args], {
      cwd: ROOT,
      env: { ...process.env, PORT: '0', FEEDMILL_DATA: join(folder, 'refused'), ...environment },
      encoding: 'utf8',
      timeout: 120_000,
    });
    const lines = stderr
      .split('\n')
      .filter((line) => line.startsWith('feedmill: ') && !line.includes('reading the'));
    return { status, lines, stdout };
  };

  it.each([
    ['PORT=http', { PORT: 'http' }, /^feedmill: PORT is "http": set it to a number/],
    ['a hub without a scheme', { FEEDMILL_HUBS: 'hub.example' }, /^feedmill: FEEDMILL_HUBS is .*: set it to/],
    [
      'a hub with a password',
      { FEEDMILL_HUBS: 'https://user:secret@hub.example/' },
      /^feedmill: FEEDMILL_HUBS is .*: set it to http or https addresses without a user name, password/,
    ],
    [
      'a FEEDMILL_URL with an empty query',
      { FEEDMILL_URL: 'https://harbour.example/?' },
      /^feedmill: FEEDMILL_URL is .*: set it/,
    ],
    [
      'a FEEDMILL_URL with a path',
      { FEEDMILL_URL: 'https://harbour.example/feeds' },
      /^feedmill: FEEDMILL_URL is .*without a path, such as https:\/\/harbour\.example$/,
    ],
    ['a relative FEEDMILL_URL', { FEEDMILL_URL: '/feeds' }, /^feedmill: FEEDMILL_URL is .*: set it to/],
    [
      'a token with a space',
      { FEEDMILL_ADMIN_TOKEN: 'a b' },
      /^feedmill: FEEDMILL_ADMIN_TOKEN .*: use only letters/,
    ],
    [
      'a DynamoDB that does not run',
      { DYNAMODB_ENDPOINT: 'http://127.0.0.1:9' },
      /^feedmill: DYNAMODB_ENDPOINT names .*does not answer \(ECONNREFUSED\): start this store/,
    ],
    [
      'an S3 that does not run',
      { S3_ENDPOINT: 'http://[::1]:9' },
      /^feedmill: S3_ENDPOINT names .*does not answer \(\w+\): start this store/,
    ],
    [
      'a binary that does not exist',
      { DYNOXIDE_BIN: '/nowhere/dynoxide' },
      /^feedmill: DYNOXIDE_BIN names .*: set DYNAMODB_ENDPOINT to .*, or DYNOXIDE_BIN to/,
    ],
    [
      'a file that is not a binary',
      { DYNOXIDE_BIN: join(ROOT, 'package.json') },
      /cannot be run: set DYNAMODB_ENDPOINT to .*, or DYNOXIDE_BIN to/,
    ],
    [
      'a platform without a binary in npm',
      {
        NODE_OPTIONS:
          "--import=data:text/javascript,Object.defineProperty(process,'platform',{value:'sunos'})",
      },
      /no embedded DynamoDB for sunos-.*: set DYNAMODB_ENDPOINT to .*, or DYNOXIDE_BIN to/,
    ],
    [
      'a data folder below a file',
      { FEEDMILL_DATA: join(ROOT, 'package.json', 'x') },
      /set FEEDMILL_DATA to a/,
    ],
    ['a data folder that is read-only', { FEEDMILL_DATA: '/proc/feedmill' }, /set FEEDMILL_DATA to a/],
  ])('because of %s prints one line with advice, and exits with 1', (_, environment, line) => {
    const { status, lines, stdout } = start(environment);
    expect(lines).toEqual([expect.stringMatching(line)]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });

  it.each(['--help', '--port=9000'])('because of the argument %s names the settings', (argument) => {
    const { status, lines, stdout } = start({}, [argument]);
    expect(lines).toEqual([
      expect.stringMatching(/^feedmill: npm start takes no arguments, .* PORT, FEEDMILL_URL/),
    ]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });

  it('because its port is in use prints one line with advice, and exits with 1', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    expect(start({ PORT: port })).toMatchObject({
      status: 1,
      lines: [
        expect.stringMatching(new RegExp(`^feedmill: port ${port} .* is taken: .* set PORT to another`)),
      ],
    });
    server.close();
  });
});

it('exits with 0 after Ctrl-C while the functions are being started', async () => {
  const child = spawn(process.execPath, ['infra/local/start.ts'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', FEEDMILL_DATA: join(folder, 'interrupted') },
    stdio: ['ignore', 'ignore', 'pipe'],
    // A terminal sends the signal of Ctrl-C to the process group.
    detached: true,
  });
  const ended = once(child, 'close');
  let errors = '';
  child.stderr.on('data', (bytes) => {
    errors += bytes;
  });
  await until(() => Promise.resolve(errors.includes('starting the functions')));
  // Now some functions have not reached the line that ignores signals.
  await setTimeout(300);
  process.kill(-(child.pid ?? Number.NaN), 'SIGINT');
  expect(await ended).toEqual([0, null]);
  expect(errors).not.toContain('    at ');
}, 120_000);

describe('npm start', () => {
  const dataFolder = join(folder, 'data');
  let feedmill: StartedFeedmill;
  beforeAll(async () => {
    feedmill = await startFeedmill({ dataFolder });
    expect((await putFeed(feedmill, 'harbour')).status).toBe(201);
  });
  afterAll(async () => {
    await feedmill.stop();
  });

  it('stores the admin token in a file that only its owner can read', () => {
    expect(statSync(join(dataFolder, 'admin-token')).mode & 0o777).toBe(0o600);
    expect(feedmill.output()).toContain(join(dataFolder, 'admin-token'));
    expect(feedmill.output()).not.toContain(feedmill.adminToken);
  });

  it('publishes a submission', async () => {
    expect((await submit(feedmill, 'harbour', 'cranes')).status).toBe(201);
    await until(async () => (await titles(feedmill, 'harbour')).includes("The harbour's cranes"));
  });

  it('refuses a second instance on the same data folder', () => {
    const { status, stderr } = spawnSync('npm', ['start', '--silent'], {
      cwd: ROOT,
      env: { ...process.env, PORT: '0', FEEDMILL_DATA: dataFolder },
      encoding: 'utf8',
      timeout: 120_000,
    });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/in use by another Feedmill: stop/),
    });
  });

  it('continues after kill -9 of all processes', async () => {
    expect((await submit(feedmill, 'harbour', 'ferries')).status).toBe(201);
    await feedmill.kill();
    feedmill = await startFeedmill({ dataFolder });
    await until(async () => (await titles(feedmill, 'harbour')).length === 2);
    expect(await titles(feedmill, 'harbour')).toEqual(["The harbour's ferries", "The harbour's cranes"]);
  });

  it('renders files again if its address has changed', async () => {
    await feedmill.stop();
    feedmill = await startFeedmill({ dataFolder, environment: { FEEDMILL_URL: 'https://harbour.example' } });
    const self = async () => (await fetch(`${feedmill.url}/feeds/harbour/feed.json`)).text();
    await until(async () => (await self()).includes('https://harbour.example/feeds/harbour/feed.json'));
    const { headers } = await fetch(`${feedmill.url}/feeds/harbour/rss.xml`);
    expect(headers.get('link')).toContain('<https://harbour.example/feeds/harbour/rss.xml>; rel="self"');
  });

  it('exits with 0 after SIGTERM, even during a call', async () => {
    const running = submit(feedmill, 'harbour', 'tugs');
    const [, code] = await Promise.all([running.catch(() => undefined), feedmill.stop()]);
    expect(code).toBe(0);
    feedmill = await startFeedmill({ dataFolder });
  });
});
