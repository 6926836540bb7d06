import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type StartedFeedmill, startFeedmill } from './start-feedmill.ts';

let feedmill: StartedFeedmill;
beforeAll(async () => {
  feedmill = await startFeedmill();
});
afterAll(() => feedmill?.stop());

const call = (method: string, path: string, body?: unknown) =>
  fetch(feedmill.url + path, {
    method,
    headers: { authorization: `Bearer ${feedmill.adminToken}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });

/** The log lines of the function that publishes. */
const published = (): Record<string, unknown>[] =>
  readFileSync(join(feedmill.dataFolder, 'logs', 'feedmill.log'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{"event":"publish"'))
    .map((line) => JSON.parse(line));

/** Waits for a condition on the log, because only the log shows when the pipeline has finished. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 140_000; Date.now() < end; await pause(100)) if (await holds()) return;
  throw new Error(JSON.stringify(published()));
}

it('only a takedown invalidates the feed and the page of the article', async () => {
  await call('PUT', '/v1/feeds/quay', { title: 'Quay' });
  const article = {
    title: 'The ferry is back',
    content_text: 'It came back this morning.',
    tags: ['Harbour'],
  };
  const { article: created } = await (await call('POST', '/v1/feeds/quay/articles', article)).json();
  const page = `${feedmill.url}/articles/${created.id}`;
  await until(async () => (await fetch(page)).status === 200);
  expect(published().filter((line) => 'invalidations_taken' in line)).toEqual([]);

  expect((await call('DELETE', `/v1/feeds/quay/articles/${created.id}`)).status).toBe(204);
  await until(() => published().some((line) => 'invalidations_taken' in line));
  expect((await fetch(page)).status).toBe(410);
  for (const path of ['/feeds/quay/rss.xml', '/feeds/quay/tags/harbour/feed.json'])
    expect(await (await fetch(feedmill.url + path)).text()).not.toContain('ferry');
  const [invalidation] = published().filter((line) => 'invalidations_taken' in line);
  expect(invalidation).toMatchObject({ invalidations_taken: 2, failures: 0 });
});
