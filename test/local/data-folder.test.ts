import { spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  globSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../contract/until.ts';
import { type StartedFeedmill, startFeedmill } from './start-feedmill.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const TOKEN = 'data-folder-test';
const environment = { FEEDMILL_ADMIN_TOKEN: TOKEN };
const folder = mkdtempSync(join(tmpdir(), 'feedmill-folders-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const send = (feedmill: StartedFeedmill, method: string, path: string, body: unknown) =>
  fetch(feedmill.url + path, {
    method,
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const submit = (feedmill: StartedFeedmill, id: string) =>
  send(feedmill, 'POST', '/v1/feeds/quay/articles', {
    id,
    title: `The ${id}`,
    content_text: `What the ${id} brought in this morning.`,
  });
const titlesOf = async (feedmill: StartedFeedmill): Promise<string[]> => {
  const answer = await fetch(`${feedmill.url}/feeds/quay/feed.json`);
  if (!answer.ok) return [];
  const { items }: { items: { title: string }[] } = JSON.parse(await answer.text());
  return items.map(({ title }) => title);
};
const isPublished = (feedmill: StartedFeedmill, title: string) =>
  until(async () => (await titlesOf(feedmill)).includes(title));

/**
 * Runs `npm start`. Returns its exit code and its lines on standard error, without the steps of the start.
 */
const startOn = (dataFolder: string) => {
  const { status, stderr } = spawnSync('npm', ['start', '--silent'], {
    cwd: ROOT,
    env: { ...process.env, ...environment, PORT: '0', FEEDMILL_DATA: dataFolder },
    encoding: 'utf8',
    timeout: 120_000,
  });
  const isStep = (line: string) => /^feedmill: (reading|starting) the/.test(line);
  return { status, lines: stderr.split('\n').filter((line) => line !== '' && !isStep(line)) };
};

/**
 * Overwrites a file from the byte `from` to its end: 0 means the whole file, 4,096 all pages except the
 * first.
 */
function damage(path: string, from: number): void {
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(Math.max(4_096, statSync(path).size - from), 'damaged '), 0, undefined, from);
  closeSync(file);
}

describe('a data folder', () => {
  const whole = join(folder, 'whole');
  const copy = (name: string) => {
    const path = join(folder, name);
    cpSync(whole, path, { recursive: true });
    // The databases are closed, so their main files have all data.
    for (const log of globSync('*.sqlite-{wal,shm}', { cwd: path })) rmSync(join(path, log));
    return path;
  };

  beforeAll(async () => {
    const feedmill = await startFeedmill({ dataFolder: whole, environment });
    await send(feedmill, 'PUT', '/v1/feeds/quay', { title: 'Quay', near_duplicates: 'allow' });
    await submit(feedmill, 'ferry');
    await isPublished(feedmill, 'The ferry');
    await until(async () => globSync('checkpoint-*', { cwd: whole }).length > 0);
    await feedmill.stop();
  });

  it.each([
    ['dynamodb.sqlite', 0, 'restore the data folder from a backup'],
    ['dynamodb.sqlite', 4_096, 'restore the data folder from a backup'],
    ['s3.sqlite', 0, 'delete'],
    ['s3.sqlite', 4_096, 'delete'],
    ['lock.sqlite', 0, 'delete it and start again'],
    ['checkpoint-*', 0, 'delete it and start again'],
  ])('with %s damaged from byte %i causes one line and exit code 1', (pattern, from, remedy) => {
    const path = copy(`damaged-${pattern.replace('*', 'all')}-${from}`);
    const [file = ''] = globSync(pattern, { cwd: path });
    damage(join(path, file), from);
    const { status, lines } = startOn(path);
    expect({ status, lines }).toEqual({ status: 1, lines: [expect.stringContaining(remedy)] });
    expect(lines[0]).toContain(`${join(path, file)} is damaged`);
  });

  it('has its published files again after s3.sqlite and public-url were deleted', async () => {
    const path = copy('without-files');
    for (const file of [...globSync('s3.sqlite*', { cwd: path }), 'public-url']) rmSync(join(path, file));
    const feedmill = await startFeedmill({ dataFolder: path, environment });
    await isPublished(feedmill, 'The ferry');
    await feedmill.stop();
  });

  it('causes one line and exit code 1 if it is removed while Feedmill runs', async () => {
    const path = copy('removed');
    const feedmill = await startFeedmill({ dataFolder: path, environment });
    rmSync(path, { recursive: true });
    expect(await feedmill.ended).toBe(1);
    const lines = feedmill
      .output()
      .split('\n')
      .filter((line) => line.startsWith('feedmill: ') && line.includes('folder'));
    expect(lines).toEqual([expect.stringContaining(`${path} was removed while Feedmill used it`)]);
    expect(feedmill.output()).not.toContain('    at ');
  });
});

/** The command that runs a script in a separate namespace, in which mounting a disk needs no root rights. */
const inNamespace = (script: string) => ['unshare', '-rm', 'sh', '-c', script] as const;
const MOUNT = 'mkdir -p "$FEEDMILL_DATA" && mount -t tmpfs -o size=24m tmpfs "$FEEDMILL_DATA"';
const mayMount = () => {
  const [program, ...parameters] = inNamespace(MOUNT);
  return (
    spawnSync(program, parameters, { env: { ...process.env, FEEDMILL_DATA: join(folder, 'try') } }).status ===
    0
  );
};

// Only Linux has mount namespaces, and some containers forbid them.
it.skipIf(!mayMount())('on a full disk, writes get 503 and files are served', async () => {
  const dataFolder = join(folder, 'full');
  const feedmill = await startFeedmill({
    dataFolder,
    environment,
    command: [...inNamespace(`${MOUNT} && exec npm start`)],
  });
  await send(feedmill, 'PUT', '/v1/feeds/quay', { title: 'Quay', near_duplicates: 'allow' });
  await submit(feedmill, 'ferry');
  await isPublished(feedmill, 'The ferry');

  const filler = join('/proc', String(feedmill.pid), 'root', dataFolder, 'filler');
  expect(() => fill(filler)).toThrow('ENOSPC');
  const refused = [await refusal(feedmill, 'tug'), await submit(feedmill, 'barge')];
  for (const answer of refused) {
    expect([answer.status, answer.headers.get('content-type')]).toEqual([503, 'application/problem+json']);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  }
  expect(await titlesOf(feedmill)).toContain('The ferry');
  const listed = await fetch(`${feedmill.url}/v1/feeds/quay/articles`, {
    headers: { authorization: `Bearer ${TOKEN}` },
  });
  expect(listed.status).toBe(200);

  rmSync(filler);
  await until(async () => (await submit(feedmill, 'trawler')).status < 300);
  await isPublished(feedmill, 'The trawler');
  expect(await feedmill.stop()).toBe(0);
});

/** @throws ENOSPC when the disk is full */
function fill(path: string): void {
  for (const size of [65_536, 4_096, 1]) {
    try {
      for (;;) writeFileSync(path, Buffer.alloc(size), { flag: 'a' });
    } catch (error) {
      if (size === 1) throw error;
    }
  }
}

/** Submits until a submission is refused, which is after the stores have used their reserved space. */
async function refusal(feedmill: StartedFeedmill, name: string): Promise<Response> {
  for (let attempt = 0; attempt < 2_000; attempt += 1) {
    const answer = await submit(feedmill, `${name} ${attempt}`);
    if (answer.status !== 201) return answer;
  }
  throw new Error('2,000 submissions were accepted on a full disk');
}
