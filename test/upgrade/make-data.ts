/**
 * Makes the data folder of a release, for `upgrade.test.ts`. Starts the release and sends it the requests of
 * `submissions.jsonl` in two rounds. Writes these files: the compressed stores as they are after the first
 * round, the answers of both rounds, and the token of the publisher.
 *
 *     node test/upgrade/make-data.ts CHECKOUT test/upgrade/NAME
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { startFeedmill } from '../local/start-feedmill.ts';
import { ENVIRONMENT, STORES } from './data-folder.ts';
import { type Answered, readSubmissions, send } from './submissions.ts';

/** The time after which a window has ended and its scheduled jobs have run. */
const QUIET_MILLISECONDS = 20_000;

const [checkout, folder] = process.argv.slice(2);
if (checkout === undefined || folder === undefined) {
  throw new Error('usage: node test/upgrade/make-data.ts CHECKOUT test/upgrade/NAME');
}
const data = mkdtempSync(join(tmpdir(), 'feedmill-upgrade-'));

async function deskToken(url: string): Promise<string> {
  const made = await fetch(`${url}/v1/tokens`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${ENVIRONMENT.FEEDMILL_ADMIN_TOKEN}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ publisher: 'desk', feeds: ['*'] }),
  });
  const { secret } = (await made.json()) as { secret: string };
  return secret;
}

async function sendAll(url: string, desk: string): Promise<Answered[]> {
  const locations = new Map<string, string>();
  const answers: Answered[] = [];
  for (const submission of submissions)
    answers.push(await send(submission, url, { admin: ENVIRONMENT.FEEDMILL_ADMIN_TOKEN, desk }, locations));
  return answers;
}

function packStores(): void {
  for (const name of STORES) {
    const path = join(data, name);
    const store = new DatabaseSync(path);
    // Afterwards the store is one file, without a log and without deleted data.
    store.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE; VACUUM');
    store.close();
    writeFileSync(join(`${folder}`, `${name}.gz`), gzipSync(readFileSync(path), { level: 9 }));
  }
}

const submissions = readSubmissions(folder);
const release = { checkout, dataFolder: data, environment: ENVIRONMENT };
const made = await startFeedmill(release);
const desk = await deskToken(made.url);
const first = await sendAll(made.url, desk);
await pause(QUIET_MILLISECONDS);
await made.stop();
packStores();
const restarted = await startFeedmill(release);
const again = await sendAll(restarted.url, desk);
await restarted.stop();
writeFileSync(join(folder, 'desk-token'), `${desk}\n`);
writeFileSync(
  join(folder, 'submissions.jsonl'),
  submissions
    .map((submission, i) => `${JSON.stringify({ ...submission, first: first[i], again: again[i] })}\n`)
    .join(''),
);
rmSync(data, { recursive: true });
