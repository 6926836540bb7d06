import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../contract/until.ts';
import { type StartedFeedmill, startFeedmill } from '../local/start-feedmill.ts';
import { ENVIRONMENT, unpackDataFolder } from './data-folder.ts';
import { type Answered, readSubmissions, type Sent, send } from './submissions.ts';

/** The data folder that commit 9b185eb made of `9b185eb/submissions.jsonl`; see `make-data.ts`. */
const FOLDER = join(import.meta.dirname, '9b185eb');

/** Compressed files are not compared, because they have the same content as the file itself. */
const COMPRESSED = /\.(gz|br)$/;
const GUID = /urn:uuid:[0-9a-f-]{36}/g;
/** The guids of a file in order: of the feed, of its entries and of its tombstones. */
const guidsIn = (text: string): string[] => text.match(GUID) ?? [];

/** The published files of a data folder, by key. */
function filesIn(data: string): Map<string, string> {
  const store = new DatabaseSync(join(data, 's3.sqlite'), { readOnly: true });
  const rows = store.prepare("SELECT key, body FROM objects WHERE key LIKE 'public/%'").all();
  store.close();
  return new Map(
    rows
      .map(({ key, body }) => [String(key), Buffer.from(body as Uint8Array).toString('utf8')] as const)
      .filter(([key]) => !COMPRESSED.test(key)),
  );
}

let data: string;
let feedmill: StartedFeedmill;
let filesOf9b185eb: Map<string, string>;
let filesOfThisRelease: Map<string, string>;
let filesAfterRepetition: Map<string, string>;
const answers: { sent: Sent; answer: Answered }[] = [];

/**
 * Publishes an article in another feed, and waits until a file shows it, because all earlier changes are
 * then published too.
 */
async function published(sentinel: string): Promise<void> {
  const headers = {
    authorization: `Bearer ${ENVIRONMENT.FEEDMILL_ADMIN_TOKEN}`,
    'content-type': 'application/json',
  };
  const body = JSON.stringify({ title: `Sentinel ${sentinel}`, content_text: sentinel });
  await fetch(`${feedmill.url}/v1/feeds/sentinel`, { method: 'PUT', headers, body: '{"title":"Sentinel"}' });
  await fetch(`${feedmill.url}/v1/feeds/sentinel/articles`, { method: 'POST', headers, body });
  await until(async () => {
    const file = await fetch(`${feedmill.url}/feeds/sentinel/feed.json`);
    return (await file.text()).includes(`Sentinel ${sentinel}`);
  });
}

beforeAll(async () => {
  data = unpackDataFolder(FOLDER);
  filesOf9b185eb = filesIn(data);
  // The URL differs from that of 9b185eb, so Feedmill renders every file again, and then writes the new URL
  // into the file `public-url`.
  const environment = { ...ENVIRONMENT, FEEDMILL_URL: 'https://readers.example' };
  feedmill = await startFeedmill({ dataFolder: data, environment });
  await until(async () => existsSync(join(data, 'public-url')));
  await published('one');
  filesOfThisRelease = filesIn(data);
  const tokens = {
    admin: ENVIRONMENT.FEEDMILL_ADMIN_TOKEN,
    desk: readFileSync(join(FOLDER, 'desk-token'), 'utf8').trim(),
  };
  const locations = new Map<string, string>();
  for (const sent of readSubmissions(FOLDER)) {
    // A repeated PUT of a feed would render its files again, and a repeated first version would undo a
    // correction, so these are omitted.
    if (sent.method === 'PUT' || sent.again.lines[0]?.outcome === 'updated') continue;
    answers.push({ sent, answer: await send(sent, feedmill.url, tokens, locations) });
  }
  await published('two');
  filesAfterRepetition = filesIn(data);
});
afterAll(async () => {
  await feedmill?.stop();
  rmSync(data, { recursive: true, force: true });
});

const isFeedFile = (key: string): boolean => /\.(xml|json)$/.test(key);

it('repeated submissions create no article', () => {
  const ids = ({ lines }: Answered) => lines.map(({ id }) => id);
  expect(answers.map(({ sent, answer }) => [sent.name, ids(answer)])).toEqual(
    answers.map(({ sent }) => [sent.name, ids(sent.again)]),
  );
});

it('repeated submissions get the answers of 9b185eb', () => {
  const outcomesOf = ({ status, lines }: Answered) => [status, lines.map(({ outcome }) => outcome)];
  // An Idempotency-Key is stored for a day. After that, a repeated request counts as a new request.
  const lasting = answers.filter(({ sent }) => sent.headers === undefined);
  expect(lasting.map(({ sent, answer }) => [sent.name, outcomesOf(answer)])).toEqual(
    lasting.map(({ sent }) => [sent.name, outcomesOf(sent.again)]),
  );
});

it('every feed file keeps its guids in their order', () => {
  const guids = (files: Map<string, string>) =>
    [...filesOf9b185eb.keys()].filter(isFeedFile).map((key) => [key, guidsIn(files.get(key) ?? '')]);
  expect(guids(filesOf9b185eb).length).toBeGreaterThan(10);
  expect(guids(filesOfThisRelease)).toEqual(guids(filesOf9b185eb));
});

it('the repeated submissions change no feed file', () => {
  // The lists of feeds are not compared, because they also contain the feed that this test adds.
  const kept = [...filesOf9b185eb.keys()].filter((key) => !/^public\/(index\.html|feeds\.opml)$/.test(key));
  expect(kept.filter((key) => filesAfterRepetition.get(key) !== filesOfThisRelease.get(key))).toEqual([]);
  expect(kept.filter((key) => !filesAfterRepetition.has(key))).toEqual([]);
});
