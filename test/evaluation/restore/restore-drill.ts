import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { ARTICLE_STATES } from '#shared/model/article.ts';
import { startFeedmill } from '../../local/start-feedmill.ts';
import { benchDraft } from '../bench/articles.ts';
import { differencesOf, entryDifferences, readPublicFiles } from './public-files.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** The address in links. It is the same before and after the restore, as with a domain. */
const PUBLIC_URL = 'https://feeds.example';
const LINES_PER_BATCH = 250;
const MAX_ATTEMPTS = 20;
const POLL_MILLISECONDS = 500;
const LARGE_WORDS = 60_000;

/** The result of a restore from an export. */
export interface Restored {
  articles: number;
  exportSeconds: number;
  importSeconds: number;
  files: number;
  /**
   * Public files that exist only before or only after the restore, or that differ. Archive documents, `/`,
   * times of versions and links to the archive are not compared.
   */
  differentFiles: string[];
  /** Entries of feeds, in live files or archives, that exist only before or only after the restore. */
  differentEntries: string[];
  /** Answers of the API and redirects that differ. */
  differentAnswers: string[];
  /** Later submissions whose answer is not the expected answer. */
  differentBehaviour: string[];
}

type Call = (
  method: string,
  path: string,
  body?: unknown,
  type?: string,
) => Promise<{ status: number; text: string; location: string | null }>;

/**
 * Fills a deployment with articles in every state, and imports its export into an empty deployment. Then
 * compares public files and answers of both, and checks the answers to later submissions.
 * @param articles number of published articles, in addition to some in each other state
 */
export async function restoreDrill(articles: number): Promise<Restored> {
  const root = mkdtempSync(join(tmpdir(), 'feedmill-restore-'));
  const [before, after] = [join(root, 'before'), join(root, 'after')];
  const running = new Set<Started>();
  const start = async (dataFolder: string) => {
    const started = await startAt(dataFolder);
    running.add(started);
    return started;
  };
  const stop = async (started: Started) => {
    running.delete(started);
    await started.stop();
  };
  try {
    const first = await start(before);
    const feeds = await fill(first.call, articles);
    await waitUntilPublished(before);
    const answers = await answersOf(first.call, feeds);
    await stop(first);
    const files = readPublicFiles(before);

    const exportedAt = performance.now();
    await exportTo(join(root, 'all.ndjson'), before);
    const exportSeconds = secondsSince(exportedAt);
    await stop(await start(after));
    const importedAt = performance.now();
    await importFrom(join(root, 'all.ndjson'), after);
    const importSeconds = secondsSince(importedAt);

    const second = await start(after);
    await waitUntilPublished(after);
    const restoredFiles = readPublicFiles(after);
    const restoredAnswers = await answersOf(second.call, feeds);
    const differentBehaviour = await behaviourOf(second.call);
    await stop(second);
    return {
      articles,
      exportSeconds,
      importSeconds,
      files: files.size,
      differentFiles: differencesOf(files, restoredFiles),
      differentEntries: feeds.flatMap((feed) => entryDifferences(files, restoredFiles, feed)),
      differentAnswers: [...answers.keys()].filter(
        (name) => !isDeepStrictEqual(answers.get(name), restoredAnswers.get(name)),
      ),
      differentBehaviour,
    };
  } finally {
    for (const started of running) await started.stop();
    rmSync(root, { recursive: true, force: true });
  }
}

const secondsSince = (startedMs: number): number => (performance.now() - startedMs) / 1_000;

interface Started {
  call: Call;
  stop(): Promise<unknown>;
}

async function startAt(dataFolder: string): Promise<Started> {
  const { url, adminToken, stop } = await startFeedmill({
    dataFolder,
    environment: { FEEDMILL_URL: PUBLIC_URL },
  });
  const call: Call = async (method, path, body, type = 'application/json') => {
    const answer = await fetch(url + path, {
      method,
      redirect: 'manual',
      headers: {
        authorization: `Bearer ${adminToken}`,
        ...(body !== undefined && { 'content-type': type }),
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return {
      status: answer.status,
      text: await answer.text(),
      location: answer.headers.get('location'),
    };
  };
  return { call, stop };
}

async function expectStatus(call: ReturnType<Call>, ...statuses: number[]): Promise<string> {
  const { status, text } = await call;
  if (!statuses.includes(status)) throw new Error(`${status} instead of ${statuses}: ${text.slice(0, 300)}`);
  return text;
}

const WORLD = {
  title: 'World',
  description: 'All news of the harbour',
  near_duplicates: 'flag',
  ttl_minutes: 30,
  max_items: 20,
  silent_after_hours: 48,
  aliases: ['/old/feed/', '/?feed=old', { path: '/old.json', format: 'json' }],
  atom_id: 'tag:old.example,2020:feed',
};
const HIDDEN = { title: 'Hidden', unlisted: true, near_duplicates: 'allow' };
const LARGE = Array.from({ length: LARGE_WORDS }, (_, n) => `w${(n * 2_654_435_761) % 4_294_967_296}`).join(
  ' ',
);
const SPECIAL = {
  scheduled: {
    id: 'soon',
    title: 'Scheduled',
    content_text: 'Later.',
    date_published: '2199-01-01T00:00:00Z',
  },
  takenDown: { id: 'gone', title: 'Taken down', content_text: 'It was wrong.' },
  large: { id: 'large', title: 'Large', content_text: LARGE, date_published: '2026-01-02T00:00:00Z' },
  tagged: { id: 'tagged', title: 'Tagged', content_text: 'Hard tags.', tags: ['C++ & más', '100%', '日本'] },
  imported: {
    url: 'https://old.example/ferry',
    title: 'Imported',
    content_text: 'From the old feed.',
    date_published: '2020-02-29T23:59:58+01:00',
    _feedmill: {
      source_ids: {
        rss: { guid: '4711 at old.example', is_permalink: false },
        atom: 'tag:old.example,2020:1',
      },
    },
  },
};
const WITHHELD = {
  uri: 'urn:newsml:wire.example:20260301:ferry',
  type: 'text',
  version: '1',
  versioncreated: '2026-03-01T09:00:00Z',
  headline: 'Withheld',
  body_text: 'Not yet.',
  pubstatus: 'withheld',
};

/** Sends the lines until every line is stored, because a busy machine can answer 503. */
async function sendBatch(call: Call, lines: readonly string[]): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const { status, text } = await call(
      'POST',
      '/v1/feeds/world/articles/batch',
      lines.join('\n'),
      'application/x-ndjson',
    );
    if (status === 200 && !/"status":[45]/.test(text)) return;
    if (attempt === MAX_ATTEMPTS) throw new Error(`a batch was not stored: ${status} ${text.slice(0, 300)}`);
  }
}

/** @returns the names of the feeds */
async function fill(call: Call, articles: number): Promise<string[]> {
  await expectStatus(call('PUT', '/v1/feeds/world', WORLD), 201);
  await expectStatus(call('PUT', '/v1/feeds/hidden', HIDDEN), 201);
  for (let from = 0; from < articles; from += LINES_PER_BATCH) {
    const lines = Array.from({ length: Math.min(LINES_PER_BATCH, articles - from) }, (_, n) =>
      JSON.stringify({
        ...benchDraft(from + n, 'world'),
        date_published: new Date(Date.UTC(2025, 0, 1) + (from + n) * 600_000).toISOString(),
      }),
    );
    await sendBatch(call, lines);
  }
  for (const article of Object.values(SPECIAL))
    await expectStatus(call('POST', '/v1/feeds/world/articles', article), 201);
  await expectStatus(call('POST', '/v1/feeds/world/articles', WITHHELD, 'application/ninjs+json'), 201);
  await expectStatus(call('DELETE', '/v1/feeds/world/articles/by-id?id=gone'), 204);
  // A correction, and a near duplicate of another article.
  await expectStatus(
    call('POST', '/v1/feeds/world/articles', { ...benchDraft(1, 'world'), title: 'Corrected' }),
    200,
  );
  const { content_html = '' } = benchDraft(2, 'world');
  const near = {
    id: 'near',
    title: 'Almost the same',
    content_html: `${content_html}<p>One sentence more.</p>`,
  };
  await expectStatus(call('POST', '/v1/feeds/world/articles', near), 200, 201);
  await expectStatus(call('POST', '/v1/feeds/hidden/articles', SPECIAL.tagged), 201);
  return ['world', 'hidden'];
}

/** Waits until no file has changed for `QUIET_POLLS` polls, which take longer than a window and a render. */
async function waitUntilPublished(dataFolder: string): Promise<void> {
  const QUIET_POLLS = 24;
  let last = '';
  for (let quiet = 0; quiet < QUIET_POLLS; ) {
    await pause(POLL_MILLISECONDS);
    const now = [...readPublicFiles(dataFolder)].map(([key, { etag }]) => key + etag).join();
    quiet = now === last ? quiet + 1 : 0;
    last = now;
  }
}

async function run(script: 'export' | 'import', dataFolder: string, ...options: string[]) {
  const child = spawn(
    process.execPath,
    [join('infra', 'transfer', `${script}.ts`), '--data', dataFolder, ...options],
    { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'exit').then(([code]) => {
    if (code !== 0) throw new Error(`${script} ended with ${code}`);
  });
  return { ...child, ended };
}

async function exportTo(path: string, dataFolder: string): Promise<void> {
  const { stdin, stdout, ended } = await run('export', dataFolder, '--all');
  stdin?.end();
  if (stdout) await pipeline(stdout, createWriteStream(path));
  await ended;
}

async function importFrom(path: string, dataFolder: string): Promise<void> {
  const { stdin, stdout, ended } = await run('import', dataFolder);
  stdout?.resume();
  if (stdin) await pipeline(createReadStream(path), stdin);
  await ended;
}

/** The answers of the API for each feed and article, and the redirects of old addresses. */
async function answersOf(call: Call, feeds: readonly string[]): Promise<Map<string, unknown>> {
  const answers = new Map<string, unknown>();
  for (const feed of feeds) {
    const path = `/v1/feeds/${feed}`;
    answers.set(path, JSON.parse(await expectStatus(call('GET', path), 200)));
    for (const state of ARTICLE_STATES)
      for (let cursor: string | undefined = ''; cursor !== undefined; ) {
        const query: string = `state=${state}&limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`;
        const { articles, next_cursor } = JSON.parse(
          await expectStatus(call('GET', `${path}/articles?${query}`), 200),
        );
        for (const article of articles) answers.set(`${state} ${article.id}`, article);
        cursor = next_cursor;
      }
  }
  for (const path of ['/old/feed', '/?feed=old', '/old.json']) {
    const { status, location } = await call('GET', path);
    answers.set(path, { status, location });
  }
  return answers;
}

/**
 * Sends submissions to the restored deployment.
 *
 * @returns those whose answer is not the expected answer
 */
async function behaviourOf(call: Call): Promise<string[]> {
  const articles = '/v1/feeds/world/articles';
  const EXPECTED: readonly [what: string, status: number, outcome: string | undefined, body: unknown][] = [
    ['the same article again', 200, 'unchanged', benchDraft(0, 'world')],
    ['the same article without its id', 200, 'unchanged', { ...benchDraft(3, 'world'), id: undefined }],
    ['a correction', 200, 'updated', { ...benchDraft(4, 'world'), title: 'Corrected later' }],
    ['an article that was taken down', 409, undefined, SPECIAL.takenDown],
    ['a scheduled article again', 200, 'unchanged', SPECIAL.scheduled],
    ['an imported article again', 200, 'unchanged', SPECIAL.imported],
    ['a large article again', 200, 'unchanged', SPECIAL.large],
  ];
  const different: string[] = [];
  for (const [what, status, outcome, body] of EXPECTED) {
    const answer = await call('POST', articles, body);
    const got = JSON.parse(answer.text).outcome;
    if (answer.status !== status || got !== outcome) different.push(`${what}: ${answer.status} ${got}`);
  }
  return different;
}
