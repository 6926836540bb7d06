import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { type StartedFeedmill, startFeedmill } from '../../local/start-feedmill.ts';

// Brings `npm start` to its bounds, and measures how long an article of another feed then waits: node
// test/evaluation/bounds/run.ts [part of the name of a scenario]

const wanted = process.argv[2] ?? '';
/**
 * An article must be visible within 10 s, plus one piece of 2 s that publishing has begun for another feed
 * (docs/scale.md).
 */
const MAX_SECONDS = 12;
const BATCH_BYTES = 3_900_000;
const POLL_MILLISECONDS = 50;
const MAX_WAIT_SECONDS = 300;
const MAX_ATTEMPTS = 10;
const REPEAT_MILLISECONDS = 1_000;

interface Sent {
  type?: string;
  body: string;
}

const many = <T>(count: number, of: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => of(n));
const longUrl = (host: string, n: number) => `https://${host}.example/${'a'.repeat(1_150)}${n}`;
const print = (line: string) => process.stdout.write(`${line}\n`);
const json = (body: unknown): Sent => ({ type: 'application/json', body: JSON.stringify(body) });

async function call(
  { url, adminToken }: StartedFeedmill,
  method: string,
  path: string,
  sent?: Sent,
): Promise<{ status: number; text: string }> {
  const answer = await fetch(url + path, {
    method,
    headers: {
      authorization: `Bearer ${adminToken}`,
      ...(sent && { 'content-type': sent.type ?? 'text/plain' }),
    },
    ...(sent && { body: sent.body }),
  });
  return { status: answer.status, text: await answer.text() };
}

/**
 * Sends a request, and repeats it if the answer is 503, because on a busy machine the local stores can take too long.
 *
 * @throws {Error} the answer is not a 2xx
 */
async function sendAccepted(...parameters: Parameters<typeof call>): Promise<string> {
  let { status, text } = await call(...parameters);
  for (let attempt = 1; status === 503 && attempt < MAX_ATTEMPTS; attempt++) {
    await pause(REPEAT_MILLISECONDS);
    ({ status, text } = await call(...parameters));
  }
  if (status > 299) throw new Error(`${parameters[1]} ${parameters[2]}: ${status} ${text.slice(0, 300)}`);
  return text;
}

/** @returns seconds until the RSS file of a feed satisfies a condition; infinity if this takes too long */
async function secondsUntil(
  { url }: StartedFeedmill,
  feed: string,
  isSo: (rss: string) => boolean,
): Promise<number> {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1_000;
  for (;;) {
    const answer = await fetch(`${url}/feeds/${feed}/rss.xml`);
    const text = await answer.text();
    if (answer.ok && isSo(text)) return seconds();
    if (seconds() > MAX_WAIT_SECONDS) return Number.POSITIVE_INFINITY;
    await pause(POLL_MILLISECONDS);
  }
}

let n = 0;
/** Sends an article. @returns seconds from the answer until the RSS file shows the article */
async function secondsToVisible(feedmill: StartedFeedmill, feed: string): Promise<number> {
  n += 1;
  const title = `Small article ${n}`;
  await sendAccepted(
    feedmill,
    'POST',
    `/v1/feeds/${feed}/articles`,
    json({ id: `small-${n}`, title, content_text: 'At noon.' }),
  );
  return await secondsUntil(feedmill, feed, (rss) => rss.includes(`<title>${title}</title>`));
}

async function newFeed(feedmill: StartedFeedmill, feed: string): Promise<void> {
  await sendAccepted(feedmill, 'PUT', `/v1/feeds/${feed}`, json({ title: feed, near_duplicates: 'allow' }));
}

/** Sends articles in as few batches as possible. */
async function sendAll(feedmill: StartedFeedmill, feed: string, articles: readonly object[]): Promise<void> {
  let lines: string[] = [];
  let bytes = 0;
  const send = async () => {
    if (lines.length === 0) return;
    const post = () =>
      sendAccepted(feedmill, 'POST', `/v1/feeds/${feed}/articles/batch`, {
        type: 'application/x-ndjson',
        body: lines.join('\n'),
      });
    let text = await post();
    // A line that is processed too late gets 503. Then the whole batch is sent again, and stored lines are
    // unchanged.
    for (let attempt = 1; text.includes('"status":503') && attempt < MAX_ATTEMPTS; attempt++)
      text = await post();
    const refused = text
      .trimEnd()
      .split('\n')
      .find((line) => JSON.parse(line).status > 299);
    if (refused !== undefined) throw new Error(`${feed}: ${refused.slice(0, 300)}`);
    [lines, bytes] = [[], 0];
  };
  for (const article of articles) {
    const line = JSON.stringify(article);
    const size = Buffer.byteLength(line) + 1;
    if (bytes + size > BATCH_BYTES) await send();
    lines.push(line);
    bytes += size;
  }
  await send();
}

const notice = (i: number, more: object) => ({
  id: `heavy-${i}`,
  title: `Heavy article ${i}`,
  content_text: `Number ${i} of many.`,
  date_published: new Date(Date.UTC(2026, 0, 1, 0, i)).toISOString(),
  ...more,
});
const HEAVY: Record<string, readonly object[]> = {
  '60 articles with 60 KB of _meta': many(60, (i) => notice(i, { _meta: 'm'.repeat(60_000) })),
  '160 articles with 20 authors of 1,200 characters': many(160, (i) =>
    notice(i, { authors: many(20, (a) => ({ name: `A${a}`, url: longUrl(`a${a}`, i) })) }),
  ),
  '120 articles with 20 attachments': many(120, (i) =>
    notice(i, { attachments: many(20, (a) => ({ url: longUrl(`m${a}`, i), mime_type: 'audio/mpeg' })) }),
  ),
  '120 articles with 32 tags of 61 emoji': many(120, (i) =>
    notice(i, { tags: many(32, (t) => `${'😀'.repeat(61)}${t % 8}${i % 8}`) }),
  ),
  '3 articles with 1 MB of content': many(3, (i) =>
    notice(i, { content_html: `<p>${'word '.repeat(195_000)}</p>` }),
  ),
};

/** Texts within the limits that a parser or writer could turn into a much longer result. */
const TEXTS: Record<string, Sent> = {
  '15 KB of Markdown references': {
    type: 'text/markdown',
    body: `[a]: https://e.org/${'x'.repeat(9_000)}\n\n${'[a] '.repeat(1_500)}`,
  },
  '82 KB of Markdown references': {
    type: 'text/markdown',
    body: `[a]: https://e.org/${'x'.repeat(9_000)}\n\n${'[a] '.repeat(18_000)}`,
  },
  'a base of 100 KB': {
    type: 'text/html',
    body: `<!doctype html><base href="https://e.org/${'d'.repeat(100_000)}/"><p>${'A ferry sails. '.repeat(40)}${'<a href=x>y</a> '.repeat(2_000)}`,
  },
  'a base of 800 KB': {
    type: 'text/html',
    body: `<!doctype html><base href="https://e.org/${'d'.repeat(800_000)}/"><p>${'A ferry sails. '.repeat(40)}${'<a href=x>y</a> '.repeat(10_000)}`,
  },
  '1 MB of quotation marks': { body: `A ferry\n\n${'"'.repeat(1_000_000)}` },
  'a class of 123,046 names': {
    type: 'text/html',
    body: `<!doctype html><body class="${'c '.repeat(123_046)}"><p>${'A ferry sails at seven. '.repeat(40)}`,
  },
};

type Measured = [what: string, seconds: number];

/** @returns the longest wait of an article of the feed `other` while some work runs, in seconds */
async function longestWaitDuring(feedmill: StartedFeedmill, work: () => Promise<void>): Promise<number> {
  let longest = 0;
  let isDone = false;
  const working = work().finally(() => {
    isDone = true;
  });
  // `await working` below handles an error. Without this line, an earlier error would end the process.
  working.catch(() => undefined);
  for (let times = 0; !isDone || times < 3; times++)
    longest = Math.max(longest, await secondsToVisible(feedmill, 'other'));
  await working;
  return longest;
}

const SCENARIOS: Record<string, (feedmill: StartedFeedmill) => Promise<Measured[]>> = {
  heavy: async (feedmill) => {
    const measured: Measured[] = [];
    for (const [what, articles] of Object.entries(HEAVY)) {
      const feed = `heavy-${what.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}`;
      await newFeed(feedmill, feed);
      measured.push([
        `${what}: another feed`,
        await longestWaitDuring(feedmill, () => sendAll(feedmill, feed, articles)),
      ]);
      measured.push([`${what}: the same feed`, await secondsToVisible(feedmill, feed)]);
      const newest = `Heavy article ${articles.length - 1}<`;
      await secondsUntil(feedmill, feed, (rss) => rss.includes(newest));
      const { id } = JSON.parse(
        await sendAccepted(
          feedmill,
          'GET',
          `/v1/feeds/${feed}/articles/by-id?id=heavy-${articles.length - 1}`,
        ),
      );
      await sendAccepted(feedmill, 'DELETE', `/v1/feeds/${feed}/articles/${id}`);
      measured.push([
        `${what}: a takedown`,
        await secondsUntil(feedmill, feed, (rss) => !rss.includes(newest)),
      ]);
    }
    return measured;
  },
  texts: async (feedmill) => {
    const measured: Measured[] = [];
    await newFeed(feedmill, 'texts');
    for (const [what, sent] of Object.entries(TEXTS)) {
      let status = 0;
      const waited = await longestWaitDuring(feedmill, async () => {
        ({ status } = await call(feedmill, 'POST', '/v1/feeds/texts/articles', sent));
      });
      if (status !== 201 && status !== 422) throw new Error(`${what}: ${status}`);
      measured.push([`${what} (${status}): another feed`, waited]);
    }
    return measured;
  },
  settings: async (feedmill) => {
    await newFeed(feedmill, 'tags');
    const articles = many(157, (i) => notice(i, { tags: many(32, (t) => `tag ${(i * 32 + t) % 5_000}`) }));
    const measured: Measured[] = [
      [
        '157 articles with 5,000 tags: another feed',
        await longestWaitDuring(feedmill, () => sendAll(feedmill, 'tags', articles)),
      ],
    ];
    const change = async () => {
      await sendAccepted(
        feedmill,
        'PUT',
        '/v1/feeds/tags',
        json({ title: `Tags ${n}`, near_duplicates: 'allow' }),
      );
      await pause(20_000);
    };
    measured.push([
      'settings of a feed with 5,000 tags: another feed',
      await longestWaitDuring(feedmill, change),
    ]);
    return measured;
  },
};

const feedmill = await startFeedmill();
let isLate = false;
try {
  await newFeed(feedmill, 'other');
  for (const [name, run] of Object.entries(SCENARIOS)) {
    if (!name.includes(wanted)) continue;
    for (const [what, waited] of await run(feedmill)) {
      print(`| ${what} | ${waited.toFixed(1)} s | ${loadavg()[0]?.toFixed(0)} |`);
      isLate ||= waited > MAX_SECONDS;
    }
  }
} finally {
  await feedmill.stop();
}
if (isLate) process.exitCode = 1;
