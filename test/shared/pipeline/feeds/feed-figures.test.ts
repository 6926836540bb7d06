import { afterAll, beforeAll, expect, it } from 'vitest';
import { feedFigures } from '#shared/pipeline/feeds/feed-figures.ts';
import { takeDownArticle } from '#shared/pipeline/submit/change-article.ts';
import { submit } from '#shared/pipeline/submit/submit.ts';
import { saveFeed } from '#shared/store/feeds.ts';
import { saveVisible } from '#shared/store/seen.ts';
import {
  contextIn,
  type EmbeddedStores,
  startEmbeddedStores,
  testRuntime,
} from '../../../embedded-stores.ts';

let stores: EmbeddedStores;
beforeAll(async () => {
  stores = await startEmbeddedStores();
});
afterAll(() => stores.close());

const AT = '2026-03-10T09:30:00.000Z';

async function feedWith(name: string) {
  const runtime = testRuntime(AT);
  const context = contextIn(stores, name, { runtime, event: { event: 'test' } });
  await saveFeed(context.table, {
    feed: name,
    settings: { title: 'Feed', near_duplicates: 'allow' },
    now: AT,
  });
  return { ...context, runtime };
}

it.each([
  ['hour', '2026-03-12T08:59:59.000Z', '2026-03-10T09:00:00.000Z'],
  ['hour', '2026-03-12T09:00:00.000Z', undefined],
  ['day', '2026-04-08T23:59:59.000Z', '2026-03-10T00:00:00.000Z'],
  ['day', '2026-04-09T00:00:00.000Z', undefined],
] as const)(
  'figures by %s at the time %s count a change in the period from %s (undefined: in none)',
  async (by, now, at) => {
    const context = await feedWith(`${by}-${now.slice(8, 13).toLowerCase()}`);
    const { article } = await submit({ draft: { title: 'Ferry', content_text: 'At noon.' } }, context);
    await saveVisible(context.table, [article.id], '2026-03-10T09:30:07.500Z');
    const figures = await feedFigures(context.table, { feed: context.feed, by, now });
    const { publisher } = context.caller;
    expect(figures).toMatchObject({
      countedArticles: 1,
      isPartial: false,
      submissions: at === undefined ? [] : [{ at, publisher, outcome: 'created', count: 1 }],
      visible: at === undefined ? [] : [{ at, articles: 1, medianSeconds: 7.5, maxSeconds: 7.5 }],
    });
  },
);

it('the delay of a scheduled article counts from its date', async () => {
  const context = await feedWith('scheduled');
  const draft = { title: 'Ferry', content_text: 'At noon.', date_published: '2026-03-10T10:00:00.000Z' };
  const { article } = await submit({ draft }, context);
  await saveVisible(context.table, [article.id], '2026-03-10T10:00:03.000Z');
  const { visible } = await feedFigures(context.table, {
    feed: context.feed,
    by: 'hour',
    now: '2026-03-10T11:00:00.000Z',
  });
  expect(visible).toEqual([{ at: '2026-03-10T10:00:00.000Z', articles: 1, medianSeconds: 3, maxSeconds: 3 }]);
});

it('the figures include the history of an article that was taken down', async () => {
  const context = await feedWith('partial');
  const { article } = await submit({ draft: { title: 'Ferry', content_text: 'At noon.' } }, context);
  await takeDownArticle(article.id, context);
  const figures = await feedFigures(context.table, { feed: context.feed, by: 'day', now: AT });
  expect(figures.submissions.map(({ outcome }) => outcome)).toEqual(['created', 'taken_down']);
});
