import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../contract/until.ts';
import { type Hub, startHub } from './a-hub.ts';
import { type StartedFeedmill, startFeedmill } from './start-feedmill.ts';

const ROOT = join(import.meta.dirname, '..', '..');

// Adds a format by the first three steps of `docs/architecture.md`: a row in the table of formats, a file
// with the writer, and a line that names the writer.
const ROW = `
  lines: {
    file: 'lines.txt',
    mediaType: 'text/tab-separated-values',
    label: 'Lines',
    archiveEnding: '.txt',
    isHubTopic: true,
    maxBytes,
    keptFor: 'ttl',
  },`;
const WRITER = `import { guidsOf } from '#shared/model/guids.ts';
import type { FeedView } from './feed-view.ts';
import type { Writer } from './writer.ts';

/** One line for each entry: its guid and its title. */
export const LINES: Writer = {
  render: ({ entries }: FeedView) => entries.map((entry) => \`\${guidsOf(entry).iri}\\t\${entry.title}\\n\`).join(''),
  readIds: (document) => document.split('\\n').slice(0, -1).map((line) => line.split('\\t')[0]),
};
`;
const ARTICLES = 45;

const checkout = mkdtempSync(join(tmpdir(), 'feedmill-format-'));
let hub: Hub;
let feedmill: StartedFeedmill | undefined;
let compiledWithoutWriter: { status: number | null; stdout: string };

/** Inserts text after the first occurrence of `after` in a file. */
function insert(path: string, after: string, text: string): void {
  const code = readFileSync(join(checkout, path), 'utf8');
  const at = code.indexOf(after);
  if (at === -1) throw new Error(`${path} has no ${JSON.stringify(after)}`);
  const end = at + after.length;
  writeFileSync(join(checkout, path), code.slice(0, end) + text + code.slice(end));
}

function compile() {
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  return spawnSync(process.execPath, [tsc], { cwd: checkout, encoding: 'utf8' });
}

const get = (path: string) => fetch((feedmill?.url ?? '') + path);

async function send(method: string, path: string, type: string, body: string): Promise<void> {
  const headers = { authorization: `Bearer ${feedmill?.adminToken}`, 'content-type': type };
  const { ok, status } = await fetch((feedmill?.url ?? '') + path, { method, headers, body });
  if (!ok) throw new Error(`${method} ${path}: ${status}`);
}

beforeAll(async () => {
  for (const path of [
    'infra',
    'lambdas',
    'shared',
    'package.json',
    'package-lock.json',
    'cdk.json',
    'tsconfig.json',
  ])
    cpSync(join(ROOT, path), join(checkout, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(checkout, 'node_modules'));
  insert('shared/model/formats.ts', 'export const FORMATS = {', ROW);
  compiledWithoutWriter = compile();
  writeFileSync(join(checkout, 'shared/render/lines.ts'), WRITER);
  insert('shared/render/writers.ts', 'WRITERS: Record<TimelineFile, Writer> = {', '\n  lines: LINES,');
  insert(
    'shared/render/writers.ts',
    "import { renderJsonFeed } from './json-feed.ts';\n",
    "import { LINES } from './lines.ts';\n",
  );
  hub = await startHub();
  feedmill = await startFeedmill({ checkout, environment: { FEEDMILL_HUBS: hub.url } });
  await send('PUT', '/v1/feeds/quay', 'application/json', '{"title": "Quay", "near_duplicates": "allow"}');
  const lines = Array.from({ length: ARTICLES }, (_, i) =>
    JSON.stringify({
      id: `boat-${i}`,
      title: `Boat ${i}`,
      content_text: `Boat ${i} came in at ${i} minutes past six.`,
      date_published: new Date(Date.UTC(2026, 1, 1, 6, i)).toISOString(),
      tags: ['Boats'],
    }),
  );
  await send('POST', '/v1/feeds/quay/articles/batch', 'application/x-ndjson', lines.join('\n'));
  await until(async () => (await (await get('/feeds/quay/lines.txt')).text()).includes('Boat 44'));
}, 300_000);
afterAll(async () => {
  await Promise.all([feedmill?.stop(), hub?.close()]);
  rmSync(checkout, { recursive: true, force: true });
});

it('a format without a writer does not compile', () => {
  expect(compiledWithoutWriter.status).not.toBe(0);
  expect(compiledWithoutWriter.stdout).toMatch(/writers\.ts.*'lines' is missing/);
});

it.each(['/feeds/quay/', '/feeds/quay/tags/boats/'])('%s has a file in the new format', async (folder) => {
  await until(async () => (await get(`${folder}lines.txt`)).ok);
  const answer = await get(`${folder}lines.txt`);
  expect(answer.headers.get('content-type')).toBe('text/tab-separated-values; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('public, max-age=900, stale-if-error=86400');
  const self = `<${feedmill?.url}${folder}lines.txt>; rel="self"`;
  const hubs = [`${feedmill?.url}/hub`, hub.url].map((address) => `<${address}>; rel="hub"`);
  expect(answer.headers.get('link')).toBe([self, ...hubs].join(', '));
  expect((await answer.text()).split('\n')[0]).toMatch(/^urn:uuid:[0-9a-f-]{36}\tBoat 44$/);
});

it('the archive has a document in the new format', async () => {
  await until(async () => (await get('/feeds/quay/archive/1.txt')).ok);
  const answer = await get('/feeds/quay/archive/1.txt');
  expect(answer.headers.get('cache-control')).toBe('public, max-age=86400, stale-if-error=86400');
  expect(await answer.text()).toContain('\tBoat 0\n');
});

it('pages link to the new file', async () => {
  const link = `<a type="text/tab-separated-values" href="${feedmill?.url}/feeds/quay/lines.txt">Lines</a>`;
  for (const page of ['/', '/feeds/quay/']) {
    await until(async () => (await (await get(page)).text()).includes('Quay'));
    expect(await (await get(page)).text()).toContain(link);
  }
});

it('hubs are notified of the new file', async () => {
  const topic = `${feedmill?.url}/feeds/quay/lines.txt`;
  await hub.until('the new file', (pings) => pings.some((ping) => ping.topic === topic));
});

it('the API lists the new file among the files of an article', async () => {
  const headers = { authorization: `Bearer ${feedmill?.adminToken}` };
  const url = `${feedmill?.url}/v1/feeds/quay/articles/by-id/where?id=boat-44`;
  const answer = await (await fetch(url, { headers })).text();
  expect(answer).toContain('/feeds/quay/lines.txt');
});
