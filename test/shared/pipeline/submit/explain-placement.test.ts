import { afterAll, beforeAll, expect, it } from 'vitest';
import { publish } from '#shared/pipeline/publish/publish.ts';
import type { PublishContext } from '#shared/pipeline/publish/publish-timeline.ts';
import { explainPlacement } from '#shared/pipeline/submit/explain-placement.ts';
import type { SubmitContext } from '#shared/pipeline/submit/submission.ts';
import { submit } from '#shared/pipeline/submit/submit.ts';
import { readFeed, saveFeed } from '#shared/store/feeds.ts';
import { readSeen } from '#shared/store/seen.ts';
import {
  contextIn,
  type EmbeddedStores,
  startEmbeddedStores,
  testRuntime,
} from '../../../embedded-stores.ts';

const feed = 'explained';
const runtime = testRuntime();
let stores: EmbeddedStores;
let context: SubmitContext & PublishContext;

beforeAll(async () => {
  stores = await startEmbeddedStores();
  context = contextIn(stores, feed, { runtime });
  const settings = { title: 'Feed', near_duplicates: 'allow' } as const;
  await saveFeed(stores.table(), { feed, settings, now: runtime.now() });
});
afterAll(() => stores.close());

const dateOf = (i: number) => new Date(Date.UTC(2026, 0, 1, 0, i)).toISOString();
const send = async (i: number, title: string, tags: string[] = []) => {
  const draft = { id: `n${i}`, title, content_text: `Text of ${i}.`, date_published: dateOf(i), tags };
  return (await submit({ draft }, context)).article;
};

/** The `rule` that `explainPlacement` gives for each file, except `pushed-out`. */
async function rulesOf(article: Awaited<ReturnType<typeof send>>): Promise<Record<string, string>> {
  const stored = await readFeed(stores.table(), feed);
  if (!stored) throw new Error('no feed');
  expect(await readSeen(stores.table(), article.id)).toBeUndefined();
  const places = await explainPlacement(article, stored, { ...context, now: runtime.now() });
  return Object.fromEntries(
    places.filter(({ rule }) => rule !== 'pushed-out').map(({ file, rule }) => [file, rule]),
  );
}

it('each file of an article too old for its feed is `waiting` until it is rendered', async () => {
  const oldest = await send(0, 'Ferry sails', ['Sea']);
  for (let i = 1; i <= 75; i++) await send(i, `Notice ${i}`);
  const [rss, page, archive] = [
    `/feeds/${feed}/tags/sea/rss.xml`,
    `/articles/${oldest.id}`,
    `/feeds/${feed}/archive/1.xml`,
  ];
  expect(await rulesOf(oldest)).toMatchObject({ [rss]: 'waiting', [page]: 'waiting' });
  runtime.advance(5_000);
  const render = async () => {
    const rows = new Set([`${dateOf(0)}#${oldest.id}`]);
    const timelines = [
      { feed, rows },
      { feed, tag: 'sea', rows },
    ];
    await publish({ timelines, feeds: [], pages: [{ feed, id: oldest.id }] }, context);
  };
  await render();
  const published = { [rss]: 'published', [page]: 'published', [archive]: 'published' };
  expect(await rulesOf(oldest)).toMatchObject(published);

  runtime.advance(5_000);
  const corrected = await send(0, 'Ferry sails at noon', ['Sea']);
  expect(await rulesOf(corrected)).toMatchObject({ [archive]: 'waiting' });
  runtime.advance(5_000);
  await render();
  expect(await rulesOf(corrected)).toMatchObject(published);
});
