import { setTimeout as pause } from 'node:timers/promises';
import { type Call, confirmAndAccept, type Subscriber, startSubscriber } from '../../local/a-subscriber.ts';
import { type StartedFeedmill, startFeedmill } from '../../local/start-feedmill.ts';

// Measures the own hub of `npm start` with many subscribers: node test/evaluation/hub/run.ts [subscribers]

const SUBSCRIBERS = Number(process.argv[2] ?? 1_000);
/**
 * The number of subscribers in `measureWithFailures`, by their answer: none (`hang`), 500 (`fail`), a redirect, 410
 * (`gone`) or 2xx (`well`).
 */
const SUBSCRIBERS_BY_ANSWER = { hang: 20, fail: 10, redirect: 5, gone: 5, well: 10 };
const WORDS_OF_AN_ARTICLE = 650;

const dataFolder = process.env.FEEDMILL_DATA;
const options = dataFolder === undefined ? {} : { dataFolder };
const report = (line: string) => process.stdout.write(`${line}\n`);
const isPush = ({ method }: Call) => method === 'POST';
const pathOf = ({ target }: Call) => target.split('?')[0] ?? '';

async function call(feedmill: StartedFeedmill, method: string, path: string, body?: unknown): Promise<void> {
  const answer = await fetch(feedmill.url + path, {
    method,
    headers: { authorization: `Bearer ${feedmill.adminToken}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  await answer.bytes();
}

async function subscribe(feedmill: StartedFeedmill, feed: string, callback: string): Promise<void> {
  const answer = await fetch(`${feedmill.url}/hub`, {
    method: 'POST',
    body: new URLSearchParams({
      'hub.mode': 'subscribe',
      'hub.topic': `${feedmill.url}/feeds/${feed}/rss.xml`,
      'hub.callback': callback,
    }),
  });
  if (answer.status !== 202) throw new Error(`/hub: ${answer.status} ${await answer.text()}`);
}

/** @returns when readers could see the article: epoch milliseconds */
async function publish(feedmill: StartedFeedmill, feed: string, title: string): Promise<number> {
  const words = Array.from({ length: WORDS_OF_AN_ARTICLE }, (_, n) =>
    `word${n} of ${title}`.slice(0, 9),
  ).join(' ');
  await call(feedmill, 'POST', `/v1/feeds/${feed}/articles`, { title, content_text: words });
  for (;;) {
    const text = await (await fetch(`${feedmill.url}/feeds/${feed}/rss.xml`)).text();
    if (text.includes(`<title>${title}</title>`)) return Date.now();
    await pause(50);
  }
}

const seconds = (from: number, to: number) => ((to - from) / 1_000).toFixed(1);

async function subscribeAll(
  feedmill: StartedFeedmill,
  feed: string,
  subscriber: Subscriber,
  paths: readonly string[],
): Promise<void> {
  await call(feedmill, 'PUT', `/v1/feeds/${feed}`, { title: feed, near_duplicates: 'allow' });
  await publish(feedmill, feed, 'Zeroth');
  for (const path of paths) await subscribe(feedmill, feed, subscriber.url + path);
  await subscriber.until('verified', (calls) => calls.length >= paths.length, 300_000);
  await pause(2_000);
  subscriber.calls.length = 0;
}

async function measureWithFailures(feedmill: StartedFeedmill): Promise<void> {
  const subscriber = await startSubscriber();
  const paths = Object.entries(SUBSCRIBERS_BY_ANSWER).flatMap(([kind, n]) =>
    Array.from({ length: n }, (_, i) => `/${kind}/${i}`),
  );
  await subscribeAll(feedmill, 'ill', subscriber, paths);
  subscriber.answer = (response, asked) => {
    const [, kind] = pathOf(asked).split('/');
    if (kind === 'hang') return;
    if (kind === 'fail') response.writeHead(500).end();
    else if (kind === 'redirect') response.writeHead(307, { location: '/elsewhere' }).end();
    else if (kind === 'gone') response.writeHead(410).end();
    else confirmAndAccept(response, asked);
  };
  for (const title of ['First', 'Second', 'Third']) {
    const before = subscriber.calls.length;
    const visibleAt = await publish(feedmill, 'ill', title);
    const toWell = (calls: readonly Call[]) =>
      calls.slice(before).filter((one) => pathOf(one).startsWith('/well'));
    await subscriber.until(title, (calls) => toWell(calls).length >= SUBSCRIBERS_BY_ANSWER.well, 60_000);
    const times = toWell(subscriber.calls).map(({ at }) => at);
    report(
      `${title}: ${SUBSCRIBERS_BY_ANSWER.well} of ${SUBSCRIBERS_BY_ANSWER.well} healthy subscribers after ${seconds(visibleAt, Math.max(...times))} s`,
    );
  }
  subscriber.answer = confirmAndAccept;
  const back = subscriber.calls.length;
  await pause(150_000);
  const again = subscriber.calls.slice(back).map(pathOf);
  report(
    `after they recovered: ${new Set(again).size} of 35 failing subscribers got ${again.length} deliveries`,
  );
  report(`redirects followed: ${subscriber.calls.filter((one) => pathOf(one) === '/elsewhere').length}`);
  await subscriber.close();
}

async function measureWithMany(feedmill: StartedFeedmill): Promise<StartedFeedmill> {
  const subscriber = await startSubscriber();
  const paths = Array.from({ length: SUBSCRIBERS }, (_, n) => `/${n}`);
  await subscribeAll(feedmill, 'many', subscriber, paths);
  for (const title of ['First', 'Second']) {
    subscriber.calls.length = 0;
    const visibleAt = await publish(feedmill, 'many', title);
    await subscriber.until(title, (calls) => calls.filter(isPush).length >= SUBSCRIBERS, 120_000);
    const times = subscriber.calls.map(({ at }) => at);
    const [first, last] = [Math.min(...times), Math.max(...times)];
    const bytes = subscriber.calls[0]?.body.length;
    report(
      `${title}: first ${seconds(visibleAt, first)} s, all ${SUBSCRIBERS} ${seconds(visibleAt, last)} s, ${bytes} bytes each`,
    );
  }
  subscriber.calls.length = 0;
  await publish(feedmill, 'many', 'Killed');
  await subscriber.until('half', (calls) => calls.length >= SUBSCRIBERS / 3, 120_000);
  await feedmill.kill();
  const port = new URL(feedmill.url).port;
  const restarted = await startFeedmill({ dataFolder: feedmill.dataFolder, environment: { PORT: port } });
  const reached = () => new Set(subscriber.calls.filter(isPush).map(pathOf));
  await subscriber.until('all after kill -9', () => reached().size >= SUBSCRIBERS, 120_000);
  await pause(5_000);
  const twice = subscriber.calls.length - reached().size;
  report(`kill -9 in the fan-out: ${reached().size} of ${SUBSCRIBERS} got it, ${twice} twice`);
  await subscriber.close();
  return restarted;
}

const started = await startFeedmill(options);
const restarted = await measureWithMany(started);
await measureWithFailures(restarted);
await restarted.stop();
