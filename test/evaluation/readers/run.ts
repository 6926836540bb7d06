import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type StartedFeedmill, startFeedmill } from '../../local/start-feedmill.ts';
import { feedparser } from './feedparser.ts';
import { feedsmith, ITEMS_OF } from './feedsmith.ts';
import { newsboat } from './newsboat.ts';
import { type Call, Newsroom } from './newsroom.ts';
import { type Poll, Promises } from './promises.ts';
import { FORMAT_FILES, type Format, type Reader, type Subscription } from './reader.ts';
import { type Recorder, startRecorder } from './recorder.ts';
import { rss2email } from './rss2email.ts';
import { sfeed } from './sfeed.ts';
import { type Polled, printTable } from './table.ts';

/**
 * `npm run readers`: installed feed readers poll a real `npm start` while articles are published,
 * corrected, taken down and restored in an order from a seed. After each change, no reader may report an
 * error, and each must show every article of the feed as its design allows (`Edits`).
 */

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' } } });

const FORMATS = Object.keys(FORMAT_FILES) as Format[];
const ENCODINGS = ['br', 'gzip', 'identity'];
/**
 * The longest time for one change. A scheduled article waits for its date and the release job, which runs
 * every minute. Other changes take ten seconds on an idle machine.
 */
const SETTLED_WITHIN_MILLISECONDS = 150_000;

const SETUPS: [name: string, set: (subscription: Subscription) => Reader | undefined][] = [
  ['newsboat', newsboat],
  ['rss2email', (subscription) => rss2email(subscription, false)],
  ['rss2email, reply-changes', (subscription) => rss2email(subscription, true)],
  ['feedparser', feedparser],
  ['sfeed', (subscription) => sfeed(subscription, false)],
  ['sfeed, ETag kept', (subscription) => sfeed(subscription, true)],
  ['feedsmith', feedsmith],
];

const print = (line: string) => process.stdout.write(`${line}\n`);

function subscribe(folder: string, feedUrl: string): Polled[] {
  return SETUPS.flatMap(([name, set], n) => {
    const readers = FORMATS.flatMap((format) => {
      const readerFolder = join(folder, `${n}-${format}`);
      mkdirSync(readerFolder);
      return set({ folder: readerFolder, url: feedUrl + FORMAT_FILES[format], format }) ?? [];
    });
    if (readers.length === 0) print(`${name}: SKIPPED, it is not installed`);
    return readers.map((reader) => ({ reader, exchanges: [] }));
  });
}

/**
 * Whether a file contains a correction of this time, by format. RSS items have no time of a correction, so
 * the time of the file is used.
 */
const HAS_EDIT: Record<Format, (text: string, at: string) => boolean> = {
  rss: (text, at) =>
    Date.parse(/<lastBuildDate>([^<]+)</.exec(text)?.[1] ?? '') >= Date.parse(at.replace(/\.\d+/, '')),
  atom: (text, at) => text.includes(`<updated>${at}<`),
  json: (text, at) => text.includes(`"date_modified":"${at}"`),
};

/** Whether every live file, in each encoding, shows the articles that the newsroom expects. */
async function isSettled(feedUrl: string, newsroom: Newsroom): Promise<boolean> {
  for (const format of FORMATS) {
    for (const encoding of ENCODINGS) {
      const answer = await fetch(feedUrl + FORMAT_FILES[format], {
        headers: { 'accept-encoding': encoding },
      });
      const text = await answer.text();
      if (!answer.ok || !newsroom.isShownBy(ITEMS_OF[format](text))) return false;
      const editAt = newsroom.shownEditAt();
      if (editAt !== undefined && !HAS_EDIT[format](text, editAt)) return false;
    }
  }
  return true;
}

async function untilSettled(feedUrl: string, newsroom: Newsroom): Promise<void> {
  const deadline = Date.now() + SETTLED_WITHIN_MILLISECONDS;
  while (!(await isSettled(feedUrl, newsroom))) {
    if (Date.now() > deadline) throw new Error('the files do not show the change');
    await pause(250);
  }
}

/** Calls of the API as its admin. */
function callsOf({ url, adminToken }: StartedFeedmill): Call {
  return async (method, path, type, body) => {
    const answer = await fetch(url + path, {
      method,
      headers: { authorization: `Bearer ${adminToken}`, 'content-type': type },
      ...(body !== '' && { body }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text;
  };
}

/** Lets all readers poll one after another, so that each recorded request belongs to one reader. */
async function pollAll(
  polled: readonly Polled[],
  { exchanges: recorded }: Recorder,
  check: (poll: Poll) => Promise<void>,
): Promise<void> {
  for (const { reader, exchanges } of polled) {
    const first = recorded.length;
    const complaints = await reader.poll();
    const answers = recorded.slice(first);
    exchanges.push(...answers);
    await check({ reader, complaints, answers });
  }
}

/** @returns the promises that were broken */
async function run(seed: number): Promise<readonly string[]> {
  const recorder = await startRecorder();
  const feedmill = await startFeedmill({ environment: { FEEDMILL_URL: recorder.url } });
  recorder.passTo(feedmill.url);
  const folder = mkdtempSync(join(tmpdir(), 'feedmill-readers-'));
  const promises = new Promises();
  try {
    const newsroom = new Newsroom(seed, callsOf(feedmill), Date.now());
    await newsroom.open();
    const polled = subscribe(folder, recorder.url + newsroom.path);
    const directUrl = feedmill.url + newsroom.path;
    await untilSettled(directUrl, newsroom);
    for (const [name, change] of newsroom.changes()) {
      await change();
      await pollAll(polled, recorder, (poll) => promises.checkAlways(poll, newsroom));
      newsroom.expectScheduled();
      await untilSettled(directUrl, newsroom);
      await pollAll(polled, recorder, async (poll) => {
        await promises.checkAlways(poll, newsroom);
        await promises.checkSettled(poll, newsroom);
      });
      await pollAll(polled, recorder, async (poll) => {
        await promises.checkAlways(poll, newsroom);
        promises.checkUnchanged(poll);
      });
      print(`${name}: ${newsroom.expected().length} shown, ${promises.broken.length} broken promises`);
      if (promises.broken.length > 0) break;
    }
    printTable(polled, print);
  } finally {
    await feedmill.stop();
    recorder.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return promises.broken;
}

const seed = Number(values.seed);
print(`readers, seed ${seed}`);
const broken = await run(seed);
for (const promise of broken) print(`BROKEN: ${promise}`);
print(broken.length === 0 ? 'every promise was kept' : `again: npm run readers -- --seed ${seed}`);
if (broken.length > 0) process.exitCode = 1;
