import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { outcomeJson } from '#shared/http/article-json.ts';
import type { Draft } from '#shared/model/draft.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import { Problem } from '#shared/model/problem.ts';
import { releaseDue } from '#shared/pipeline/publish/release-due.ts';
import { retryOnConflict } from '#shared/pipeline/retry-on-conflict.ts';
import { releaseArticle, takeDownArticle } from '#shared/pipeline/submit/change-article.ts';
import type { Submission, SubmitContext } from '#shared/pipeline/submit/submission.ts';
import { prepareSubmission, submit, submitOnce } from '#shared/pipeline/submit/submit.ts';
import { submitBatch } from '#shared/pipeline/submit/submit-batch.ts';
import { listArticles } from '#shared/select/list-articles.ts';
import { newestRows, newestTombstones } from '#shared/select/newest.ts';
import { readFeed, saveFeed } from '#shared/store/feeds.ts';
import { idempotencyKey } from '#shared/store/idempotent-answers.ts';
import { readArticle } from '#shared/store/read-articles.ts';
import { listTags } from '#shared/store/tags.ts';
import {
  contextIn,
  type EmbeddedStores,
  startEmbeddedStores,
  testRuntime,
} from '../../../embedded-stores.ts';

let stores: EmbeddedStores;
let context: SubmitContext;
let runtime: ReturnType<typeof testRuntime>;
let event: LogEvent;
let n = 0;

beforeAll(async () => {
  stores = await startEmbeddedStores();
});
afterAll(() => stores.close());

beforeEach(async () => {
  n += 1;
  runtime = testRuntime();
  event = { event: 'test' };
  context = contextIn(stores, `feed-${n}`, { runtime, event });
  await saveFeed(stores.table(), {
    feed: context.feed,
    settings: { title: 'Feed', near_duplicates: 'flag' },
    now: runtime.now(),
  });
});

const ferry = (more: Partial<Draft> = {}): Draft => ({
  title: 'Ferry returns to the northern isles',
  content_text:
    'The ferry between Harrow Quay and the northern isles sails again from Monday, after eleven weeks in dock.\n\n' +
    'Islanders had relied on a fishing boat that carried the post, two passengers and, on one day, a piano.\n\n' +
    'The operator said that the new engine had been tested for a hundred hours and would not be tested again.',
  date_published: '2026-02-28T09:00:00Z',
  ...more,
});
const bakery = (more: Partial<Draft> = {}): Draft => ({
  title: 'Bakery wins the regional bread prize',
  content_text:
    'A bakery with two ovens and one baker has won the regional prize for bread, ahead of forty others.',
  date_published: '2026-02-27T09:00:00Z',
  ...more,
});
const send = (draft: Draft, more: Partial<Submission> = {}) => submit({ draft, ...more }, context);
const kindOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no problem',
    (error) => (error instanceof Problem ? error.kind : String(error)),
  );
const rows = async (tag?: string) =>
  (
    await newestRows(
      stores.table(),
      tag === undefined ? { feed: context.feed } : { feed: context.feed, tag },
      runtime.now(),
      50,
    )
  ).map(({ id }) => id);

const SHOW = 'https://show.example/';

describe('the outcome of a submission', () => {
  it.each<[string, string, Draft, Draft]>([
    ['the same id and content', 'unchanged', ferry({ id: 'a' }), ferry({ id: 'a' })],
    [
      'the same URL and content',
      'unchanged',
      ferry({ url: 'https://news.example/1' }),
      ferry({ url: 'https://news.example/1' }),
    ],
    [
      'the same content and a tracking parameter',
      'unchanged',
      ferry({ url: 'https://news.example/1?p=2' }),
      ferry({ url: 'HTTPS://News.example:443/1?p=2&utm_source=x#top' }),
    ],
    ['only the same content', 'unchanged', ferry(), ferry()],
    ['another id and the same content', 'duplicate', ferry({ id: 'a' }), ferry({ id: 'b' })],
    [
      'another URL and the same content',
      'duplicate',
      ferry({ url: 'https://a.example/' }),
      ferry({ url: 'https://b.example/' }),
    ],
    ['no id and the content of an article with an id', 'duplicate', ferry({ id: 'a' }), ferry()],
    [
      'the same id and another title',
      'updated',
      ferry({ id: 'a' }),
      ferry({ id: 'a', title: 'Ferry is back' }),
    ],
    ['the same id and another tag', 'updated', ferry({ id: 'a' }), ferry({ id: 'a', tags: ['sea'] })],
    [
      'the same id and no date',
      'unchanged',
      ferry({ id: 'a' }),
      { ...ferry({ id: 'a' }), date_published: '' },
    ],
    [
      'the same id and content, and another date_modified',
      'unchanged',
      ferry({ id: 'a' }),
      ferry({ id: 'a', date_modified: '2026-03-01T00:00:00Z' }),
    ],
    ['another id and another text', 'created', ferry({ id: 'a' }), bakery({ id: 'b' })],
    [
      'another id, another text and the same URL',
      'created',
      ferry({ id: 'a', url: SHOW }),
      bakery({ id: 'b', url: SHOW }),
    ],
    [
      'no id, another text and the URL of an article with an id',
      'updated',
      ferry({ id: 'a', url: SHOW }),
      bakery({ url: SHOW }),
    ],
    [
      'the same URL, another text and a first id',
      'updated',
      ferry({ url: SHOW }),
      bakery({ id: 'a', url: SHOW }),
    ],
    [
      'another text and another fragment in the URL',
      'created',
      ferry({ url: `${SHOW}#1` }),
      bakery({ url: `${SHOW}#2` }),
    ],
    [
      'another text and the same URL with its fragment',
      'updated',
      ferry({ url: `${SHOW}#1` }),
      bakery({ url: `${SHOW}#1` }),
    ],
    [
      'another text and the URL without its fragment',
      'updated',
      ferry({ url: `${SHOW}#1` }),
      bakery({ url: SHOW }),
    ],
    [
      'another text and the URL with a first fragment',
      'updated',
      ferry({ url: SHOW }),
      bakery({ url: `${SHOW}#1` }),
    ],
    [
      'another text and another tracking fragment in the URL',
      'updated',
      ferry({ url: `${SHOW}#xtor=1` }),
      bakery({ url: `${SHOW}#xtor=2` }),
    ],
    [
      'another text and a URL with a route (`#!/2`)',
      'created',
      ferry({ url: `${SHOW}#!/1` }),
      bakery({ url: `${SHOW}#!/2` }),
    ],
    ['the same content and a first id', 'unchanged', ferry(), ferry({ id: 'a' })],
    ['the same content and a first URL', 'unchanged', ferry(), ferry({ url: SHOW })],
    ['the same content, a first id and a first URL', 'unchanged', ferry(), ferry({ id: 'a', url: SHOW })],
    [
      'the content of an article with a URL, and an id but no URL',
      'duplicate',
      ferry({ url: SHOW }),
      ferry({ id: 'a' }),
    ],
    [
      'another id and nearly the same text',
      'near_duplicate',
      ferry({ id: 'a' }),
      ferry({ id: 'b', title: 'Ferry returns to northern isles' }),
    ],
  ])('with %s, the outcome of the second submission is %s', async (_, outcome, first, second) => {
    const { date_published, ...rest } = second;
    const before = await send(first);
    const after = await send(date_published === '' ? rest : second);
    expect(before.outcome).toBe('created');
    expect(after.outcome).toBe(outcome);
    if (outcome === 'duplicate')
      expect(after).toMatchObject({ duplicate_of: before.article.id, article: { id: before.article.id } });
    if (outcome === 'updated' || outcome === 'unchanged') expect(after.article.id).toBe(before.article.id);
    expect(await rows()).toHaveLength(outcome === 'created' ? 2 : 1);
  });

  it('publishes one of fifty equal articles with different URLs that are sent at the same time', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, i) => send(ferry({ url: `https://mirror.example/${i}` }))),
    );
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
      'created',
      ...Array(49).fill('duplicate'),
    ]);
    expect(new Set(outcomes.map(({ article }) => article.id)).size).toBe(1);
    expect(await rows()).toHaveLength(1);
  });

  it('one of twenty concurrent submissions with one id is created', async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => send(ferry({ id: 'x' }))));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
      'created',
      ...Array(19).fill('unchanged'),
    ]);
  });

  it('an id and a URL of two articles are a conflict', async () => {
    const a = await send(ferry({ id: 'a' }));
    const b = await send(bakery({ url: 'https://news.example/b' }));
    await expect(
      send(ferry({ id: 'a', url: 'https://news.example/b', title: 'Other' })),
    ).rejects.toMatchObject({
      kind: 'identity-conflict',
      extra: { articles: [a.article.id, b.article.id] },
    });
    expect(await rows()).toHaveLength(2);
  });

  it('an article keeps an identity key that a later submission added', async () => {
    const first = await send(ferry({ url: 'https://news.example/1' }));
    expect((await send(ferry({ id: 'late', url: 'https://news.example/1' }))).outcome).toBe('unchanged');
    const corrected = await send(ferry({ id: 'late', title: 'Corrected' }));
    expect(corrected).toMatchObject({
      outcome: 'updated',
      article: { id: first.article.id, url: 'https://news.example/1' },
    });
  });

  it('an article that gets a publisher id later keeps its URL', async () => {
    const first = await send(ferry());
    await send(ferry({ id: 'a', url: SHOW }));
    const corrected = await send(ferry({ id: 'a', title: 'Ferry is back' }));
    expect(corrected).toMatchObject({
      outcome: 'updated',
      article: { id: first.article.id, url: SHOW, publisher_id: 'a' },
    });
  });

  it('another publisher cannot give an article an id', async () => {
    await send(ferry());
    const { caller } = context;
    const other = { ...context, caller: { ...caller, publisher: 'Another desk' } };
    expect((await submit({ draft: ferry({ id: 'a' }) }, other)).outcome).toBe('duplicate');
  });

  it('a URL of many articles identifies the first of them', async () => {
    const ids = [];
    for (const id of ['1', '2', '3'])
      ids.push(
        (await send({ id, url: SHOW, title: `Episode ${id}`, content_text: `It is ${id}.` })).article.id,
      );
    expect(new Set(ids).size).toBe(3);
    const byUrl = await send({ url: SHOW, title: 'Episode', content_text: 'The first.' });
    const byId = await send({ id: '3', url: SHOW, title: 'Episode', content_text: 'The third.' });
    expect([byUrl.article.id, byId.article.id]).toEqual([ids[0], ids[2]]);
  });

  it('a taken-down id does not block other articles at its URL', async () => {
    const { article } = await send(ferry({ id: 'a', url: SHOW }));
    await takeDownArticle(article.id, context);
    expect(await kindOf(send(bakery({ id: 'a' })))).toBe('taken-down');
    expect(await kindOf(send(bakery({ url: SHOW })))).toBe('taken-down');
    expect((await send(bakery({ id: 'b', url: SHOW }))).outcome).toBe('created');
  });

  it('the same body from the same publisher is unchanged, even under other rules', async () => {
    const body_hash = 'ff';
    const first = await send(ferry({ body_hash }));
    // The content that other rules would derive from the same body.
    const again = await send({ ...bakery(), body_hash });
    expect(again).toMatchObject({
      outcome: 'unchanged',
      article: { id: first.article.id, title: first.article.title },
    });
    await send(ferry({ title: 'Ferry is back', body_hash: 'ee' }), { target: first.article.id });
    expect((await send({ ...bakery(), body_hash })).outcome).toBe('created');
  });

  it('a submission takes at most three reads and one transaction', async () => {
    await send(ferry({ id: 'a', tags: ['sea', 'isles'] }));
    expect(Number(event.table_reads)).toBeLessThanOrEqual(3);
    expect(event.table_writes).toBe(3); // the transaction, two tags seen for the first time
  });
});

describe('the spelling of a tag', () => {
  const notice = (i: number, tag: string): Draft => ({
    id: `n${i}`,
    title: `Notice ${i}`,
    content_text: `Text of ${i}.`,
    tags: [tag],
  });
  const spellings = async () => {
    const { articles } = await listArticles(stores.table(), {
      feed: context.feed,
      limit: 100,
      now: runtime.now(),
    });
    return new Set(articles.flatMap(({ tags }) => tags));
  };

  it('is the first spelling, even if two articles with a new tag are sent at the same time', async () => {
    const line = await prepareSubmission({ draft: notice(1, 'graphql') }, context, runtime.now());
    // The other article is stored after this submission has read the tags of the feed.
    const others = [notice(2, 'GraphQL')];
    const actionsWith = async () => {
      for (const draft of others.splice(0)) await send(draft);
      return [];
    };
    const { article } = await retryOnConflict('the article', context, () =>
      submitOnce(line, context, { actionsWith }),
    );
    expect(article.tags).toEqual(['GraphQL']);
    expect(await spellings()).toEqual(new Set(['GraphQL']));
  });

  it('is the spelling of a held article if it was first', async () => {
    await send(ferry({ id: 'a' }));
    const held = await send(ferry({ id: 'b', title: 'Ferry returns to the islands', tags: ['ÉTÉ'] }));
    expect(held.outcome).toBe('near_duplicate');
    await send(bakery({ id: 'c', tags: ['été'] }));
    await releaseArticle(held.article.id, context);
    expect(await spellings()).toEqual(new Set(['ÉTÉ']));
    expect([...(await listTags(stores.table(), context.feed)).values()]).toEqual(['ÉTÉ']);
  });
});

describe('corrections', () => {
  it('keep id and URL, move date_modified, and leave a history', async () => {
    const { article } = await send(ferry({ id: 'a', url: 'https://news.example/1' }));
    runtime.advance(60_000);
    const corrected = (await send(ferry({ title: 'Corrected' }), { target: article.id })).article;
    expect(corrected).toMatchObject({
      id: article.id,
      url: 'https://news.example/1',
      publisher_id: 'a',
      date_published: article.date_published,
      date_modified: runtime.now(),
      revision: 2,
    });
    expect(
      corrected.history.map(({ outcome, revision, publisher }) => [outcome, revision, publisher]),
    ).toEqual([
      ['created', 1, 'desk'],
      ['updated', 2, 'desk'],
    ]);
  });

  it('move the article to its new date and tags', async () => {
    const { article } = await send(ferry({ id: 'a', tags: ['Sea', 'isles'] }));
    await send(bakery({ id: 'b' }));
    expect(await rows()).toEqual([article.id, expect.any(String)]);
    await send(ferry({ id: 'a', tags: ['sea', 'post'], date_published: '2026-01-01T00:00:00Z' }));
    expect((await rows())[1]).toBe(article.id);
    expect([await rows('sea'), await rows('isles'), await rows('post')]).toEqual([
      [article.id],
      [],
      [article.id],
    ]);
    const stored = await readArticle(
      { table: stores.table(), bodies: stores.bodies },
      context.feed,
      article.id,
    );
    expect(stored?.article.tags).toEqual(['Sea', 'post']);
  });

  it('replace 32 tags by 32 other tags in one transaction', async () => {
    const tags = (letter: string) => Array.from({ length: 32 }, (_, i) => `${letter}${i}`);
    await send(ferry({ id: 'a', tags: tags('a') }));
    expect(
      (await send(ferry({ id: 'a', tags: tags('b'), date_published: '2026-01-01T00:00:00Z' }))).outcome,
    ).toBe('updated');
    expect([await rows('a0'), await rows('b31')]).toEqual([[], [expect.any(String)]]);
  });

  it('to a future date leave tombstones for at most eight tags', async () => {
    const tags = (letter: string) => Array.from({ length: 32 }, (_, i) => `${letter}${i}`);
    const future = '2100-01-01T00:00:00Z';
    const tombs = async (tag?: string) =>
      (
        await newestTombstones(
          stores.table(),
          { feed: context.feed, ...(tag !== undefined && { tag }) },
          runtime.now(),
          5,
        )
      ).length;
    const all = () => Promise.all([tombs(), tombs('a0'), tombs('a7'), tombs('a31'), tombs('b0')]);
    const { article } = await send(ferry({ id: 'a', tags: tags('a') }));
    const text = { title: 'A new title', content_text: bakery().content_text ?? '' };
    await send(ferry({ id: 'a', tags: tags('b'), date_published: future, ...text }));
    expect(await all()).toEqual([1, 1, 1, 0, 0]);
    await send(ferry({ id: 'a', tags: tags('c') }));
    expect(await all()).toEqual([0, 0, 0, 0, 0]);
    await send(ferry({ id: 'a', tags: tags('a'), ...text }));
    await send(ferry({ id: 'a', tags: tags('b'), hold: true }));
    expect(await all()).toEqual([1, 1, 1, 1, 0]);
    await send(ferry({ id: 'a', tags: tags('b'), hold: false, date_published: future }));
    expect(await all()).toEqual([1, 1, 1, 0, 0]);
    await send(ferry({ id: 'a', tags: tags('b'), hold: true, ...text }));
    await takeDownArticle(article.id, context);
    expect(await all()).toEqual([1, 1, 1, 1, 0]);
    await send(ferry({ id: 'a', tags: tags('b'), hold: true }), { restore: true });
    expect(await all()).toEqual([1, 1, 1, 1, 0]);
    await releaseArticle(article.id, context);
    expect(await all()).toEqual([0, 0, 0, 0, 0]);
  });

  it('are refused if their revision is outdated', async () => {
    const { article } = await send(ferry({ id: 'a' }));
    const ifMatch = ({ revision }: { revision: number }) => revision === 1;
    await send(ferry({ title: 'First' }), { target: article.id, ifMatch });
    expect(await kindOf(send(ferry({ title: 'Second' }), { target: article.id, ifMatch }))).toBe(
      'precondition-failed',
    );
  });
});

describe('a takedown', () => {
  it('erases the article, and refuses it under every identity key', async () => {
    const { article } = await send(ferry({ id: 'a', url: 'https://news.example/1', tags: ['sea'] }));
    await takeDownArticle(article.id, context);
    expect([await rows(), await rows('sea')]).toEqual([[], []]);
    expect(
      await newestTombstones(stores.table(), { feed: context.feed, tag: 'sea' }, runtime.now(), 5),
    ).toEqual([{ id: article.id, at: runtime.now() }]);
    const item = await stores.table().get({ pk: `ART#${article.id}`, sk: 'A' });
    expect(JSON.stringify(item)).not.toContain('Ferry');
    for (const again of [
      ferry({ id: 'a' }),
      ferry({ url: 'https://news.example/1', title: 'New' }),
      ferry({ id: 'other' }),
    ]) {
      expect(await kindOf(send(again))).toBe('taken-down');
    }
    expect((await send(ferry({ id: 'a' }), { restore: true })).outcome).toBe('updated');
    expect(await rows()).toEqual([article.id]);
    expect(await newestTombstones(stores.table(), { feed: context.feed }, runtime.now(), 5)).toEqual([]);
  });

  it('leaves a tombstone if an instance with a clock ahead has published the article', async () => {
    const { article } = await send(ferry({ date_published: '2026-03-01T12:02:00Z' }));
    expect(article.state).toBe('scheduled');
    await releaseDue(stores.table(), '2026-03-01T12:02:01.000Z');
    await takeDownArticle(article.id, context);
    expect(await newestTombstones(stores.table(), { feed: context.feed }, runtime.now(), 5)).toEqual([
      { id: article.id, at: runtime.now() },
    ]);
  });

  it('keeps its tombstone if many unpublished articles are taken down after it', async () => {
    const { article } = await send(ferry({ id: 'a' }));
    await takeDownArticle(article.id, context);
    const pk = `TOMB#${context.feed}`;
    const later = Array.from({ length: 7 }, (_, i) => ({
      pk,
      sk: `2026-03-01T13:00:0${i}.000Z#${i}`,
      id: `${i}`,
    }));
    await stores.table().batchWrite(later);
    for (const limit of [1, 2, 50])
      expect(await newestTombstones(stores.table(), { feed: context.feed }, runtime.now(), limit)).toEqual([
        { id: article.id, at: runtime.now() },
      ]);
  });

  it('leaves no tombstone of an unpublished article', async () => {
    const { article } = await send(ferry({ date_published: '2026-05-01T00:00:00Z' }));
    expect(article.state).toBe('scheduled');
    await takeDownArticle(article.id, context);
    expect(await newestTombstones(stores.table(), { feed: context.feed }, runtime.now(), 5)).toEqual([]);
    expect(
      await listArticles(stores.table(), {
        feed: context.feed,
        state: 'taken_down',
        limit: 5,
        now: runtime.now(),
      }),
    ).toMatchObject({
      articles: [{ id: article.id }],
    });
  });

  it('changes nothing if it is repeated', async () => {
    const { article } = await send(ferry());
    await takeDownArticle(article.id, context);
    await takeDownArticle(article.id, context);
    const stored = await readArticle(
      { table: stores.table(), bodies: stores.bodies },
      context.feed,
      article.id,
    );
    expect(stored?.article.revision).toBe(2);
  });
});

describe('near duplicates', () => {
  const copy = ferry({ id: 'copy', title: 'Ferry returns to northern isles' });

  it('are held and listed, and not held again after a release', async () => {
    const original = (await send(ferry({ id: 'a' }))).article;
    const held = await send(copy);
    expect(held).toMatchObject({ outcome: 'near_duplicate', duplicate_of: original.id });
    const list = (state: 'near_duplicate' | 'published') =>
      listArticles(stores.table(), { feed: context.feed, state, limit: 5, now: runtime.now() });
    expect((await list('near_duplicate')).articles.map(({ id }) => id)).toEqual([held.article.id]);
    await releaseArticle(held.article.id, context);
    expect((await list('near_duplicate')).articles).toEqual([]);
    expect((await list('published')).articles).toHaveLength(2);
    expect((await send(copy)).outcome).toBe('unchanged');
  });

  it('are refused and not stored with the setting `reject`', async () => {
    await saveFeed(stores.table(), {
      feed: context.feed,
      settings: { title: 'Feed', near_duplicates: 'reject' },
      before: await readFeed(stores.table(), context.feed),
      now: runtime.now(),
    });
    const original = (await send(ferry({ id: 'a' }))).article;
    await expect(send(copy)).rejects.toMatchObject({
      kind: 'near-duplicate',
      extra: { duplicate_of: original.id },
    });
    expect(await rows()).toHaveLength(1);
  });

  it('are created with the setting `allow`', async () => {
    await saveFeed(stores.table(), {
      feed: context.feed,
      settings: { title: 'Feed', near_duplicates: 'allow' },
      before: await readFeed(stores.table(), context.feed),
      now: runtime.now(),
    });
    const original = (await send(ferry({ id: 'a' }))).article;
    expect(await send(copy)).toMatchObject({ outcome: 'created', duplicate_of: original.id });
  });

  it('are not matched again after `distinct_from`', async () => {
    const original = (await send(ferry({ id: 'a' }))).article;
    const held = (await send(copy)).article;
    const after = await send({ ...copy, distinct_from: [original.id] }, { target: held.id });
    expect(after).toMatchObject({ outcome: 'updated', article: { state: 'published' } });
    expect((await send(copy)).article.state).toBe('published');
  });

  it('name the original if they are equal to a held article', async () => {
    const original = (await send(ferry({ id: 'a' }))).article;
    await send(copy);
    expect(await send({ ...copy, id: 'copy-of-copy' })).toMatchObject({
      outcome: 'duplicate',
      duplicate_of: original.id,
      article: { id: original.id },
    });
  });
});

describe('a batch', () => {
  const lines = (drafts: Draft[]) =>
    submitBatch(
      drafts.map((draft) => ({ draft })),
      context,
      () => false,
    );
  const told = (results: Awaited<ReturnType<typeof lines>>) =>
    results.map((result) => (result instanceof Problem ? result.kind : result.outcome));

  it('is answered as if its lines were sent one after another', async () => {
    const results = await lines([
      ferry({ id: 'a' }),
      ferry({ id: 'a' }),
      ferry({ id: 'a', title: 'Corrected title of the ferry' }),
      ferry({ id: 'b' }),
      { id: 'bad', title: 'Bad', content_text: 'x', date_published: 'no date' },
      bakery({ id: 'c' }),
      bakery({ id: 'd', title: 'Bakery wins regional bread prize' }),
    ]);
    expect(told(results)).toEqual([
      'created',
      'unchanged',
      'updated',
      'near_duplicate',
      'invalid-article',
      'created',
      'near_duplicate',
    ]);
    expect(await rows()).toHaveLength(2);
  });

  it('creates each article once if it is sent twice at the same time', async () => {
    const many = Array.from({ length: 40 }, (_, i) =>
      ferry({
        id: `m${i}`,
        title: `Notice ${i}`,
        content_text: `Notice number ${i}, of ${i * 7} words.`,
      }),
    );
    const [first, second] = await Promise.all([lines(many), lines(many)]);
    const both = [told(first ?? []), told(second ?? [])];
    for (let i = 0; i < many.length; i++)
      expect([both[0]?.[i], both[1]?.[i]].sort()).toEqual(['created', 'unchanged']);
    expect(await rows()).toHaveLength(40);
  });

  it('asks to send the remaining lines again when its time is over', async () => {
    const results = await submitBatch([{ draft: ferry() }], context, () => true);
    expect(told(results)).toEqual(['unavailable']);
  });
});

describe('special cases:', () => {
  const copy = ferry({ id: 'copy', title: 'Ferry returns to northern isles' });

  it('a submission with the content of an earlier version is a new article', async () => {
    await send(ferry({ id: 'a' }));
    await send(bakery({ id: 'a' }));
    expect((await send(ferry({ id: 'b', url: 'https://news.example/b' }))).outcome).toBe('created');
    expect((await send(ferry({ id: 'c' }))).outcome).toBe('duplicate');
  });

  it('a held article is compared again after a correction', async () => {
    await send(ferry({ id: 'a' }));
    const held = (await send(copy)).article;
    await send({ ...copy, title: 'Ferry returns to our northern isles' });
    expect((await send(copy)).article.state).toBe('near_duplicate');
    expect((await send(ferry(), { target: held.id })).article.state).toBe('near_duplicate');
  });

  it('a copy of a held article is created after the takedown of the original', async () => {
    const original = (await send(ferry({ id: 'a' }))).article;
    await send(copy);
    await takeDownArticle(original.id, context);
    expect((await send({ ...copy, id: 'third' })).outcome).toBe('created');
  });

  it('a repeated submission releases a held article without a near duplicate', async () => {
    const original = (await send(ferry({ id: 'a' }))).article;
    await send(copy);
    await takeDownArticle(original.id, context);
    expect(await send(copy)).toMatchObject({ outcome: 'updated', article: { state: 'published' } });
  });

  it('a held article is held again after takedown and restore', async () => {
    await send(ferry({ id: 'a' }));
    const held = (await send(copy)).article;
    await takeDownArticle(held.id, context);
    expect((await send(copy, { restore: true })).article.state).toBe('near_duplicate');
  });

  it('a copy of a released near duplicate is a duplicate of it', async () => {
    await send(ferry({ id: 'a' }));
    const held = (await send(copy)).article;
    await releaseArticle(held.id, context);
    expect(await send({ ...copy, id: 'again' })).toMatchObject({
      outcome: 'duplicate',
      duplicate_of: held.id,
      article: { id: held.id },
    });
  });

  it('an article is not held as a near duplicate of a scheduled article', async () => {
    await send(ferry({ id: 'a', date_published: '2030-01-01T00:00:00Z' }));
    expect((await send(copy)).outcome).toBe('created');
  });

  it('articles without content are different if their links differ', async () => {
    const quiz = (url: string) => send({ title: 'Weekly quiz', url });
    expect((await quiz('https://quiz.example/1')).outcome).toBe('created');
    expect((await quiz('https://quiz.example/2')).outcome).toBe('created');
    expect((await quiz('https://quiz.example/1?utm_source=x')).outcome).toBe('unchanged');
  });

  it('tracking parameters of a correction do not change the URL of an entry', async () => {
    await send(ferry({ url: 'https://news.example/1' }));
    const { article } = await send(
      ferry({ url: 'https://news.example/1?utm_source=x#top', title: 'Corrected' }),
    );
    expect(article.url).toBe('https://news.example/1');
  });

  it('a restore without a date keeps the earlier date', async () => {
    const { article } = await send(ferry({ id: 'a' }));
    await takeDownArticle(article.id, context);
    const { date_published: _date, ...dateless } = ferry({ id: 'a' });
    expect((await send(dateless, { restore: true })).article.date_published).toBe(article.date_published);
  });
});

describe('an Idempotency-Key', () => {
  const idempotent = { key: 'k', hash: 'h', typeHash: 't' };

  it('gets the same answer again', async () => {
    const first = await send(ferry({ id: 'a' }), { idempotent });
    const again = await send(ferry({ id: 'a' }), { idempotent });
    expect(again).toEqual({ ...first, replayed: { revision: 1, state: 'published' } });
    expect(first.outcome).toBe('created');
  });

  it('is valid for one Content-Type only', async () => {
    await send(ferry({ id: 'a' }), { idempotent });
    const typeHash = 'of another type';
    expect(await kindOf(send(ferry({ id: 'a' }), { idempotent: { ...idempotent, typeHash } }))).toBe(
      'idempotency-key-reused',
    );
  });

  it('of commit 9b185eb is answered with the current article', async () => {
    const { article } = await send(ferry({ id: 'a' }));
    const corrected = await send(ferry({ id: 'a', title: 'Ferry rests' }));
    await stores.table().put({
      ...idempotencyKey('token', idempotent),
      id: article.id,
      hash: 'h',
      answer: '{"outcome":"created"}',
      expires: Math.floor(Date.parse(runtime.now()) / 1_000) + 60,
    });
    const repeated = await send(ferry({ id: 'a' }), { idempotent });
    expect(repeated).toMatchObject({ outcome: 'created', article: corrected.article, replayed: {} });
    const { body, headers } = outcomeJson(repeated, runtime.now());
    expect(body.article).toMatchObject({ title: 'Ferry rests', _feedmill: { revision: 2 } });
    expect(headers.ETag).toBe('"2-published"');
    expect(await kindOf(send(ferry({ id: 'a' }), { idempotent: { ...idempotent, hash: 'other' } }))).toBe(
      'idempotency-key-reused',
    );
  });

  it('is refused for another request, and expires after a day', async () => {
    await send(ferry({ id: 'a' }), { idempotent });
    expect(
      await kindOf(send(bakery({ id: 'b' }), { idempotent: { key: 'k', hash: 'other', typeHash: 't' } })),
    ).toBe('idempotency-key-reused');
    runtime.advance(24 * 3600_000);
    expect(
      (await send(bakery({ id: 'b' }), { idempotent: { key: 'k', hash: 'other', typeHash: 't' } })).outcome,
    ).toBe('created');
  });
});

it('a body that is too large for an item is stored in S3 until the takedown', async () => {
  const noise = Array.from({ length: 110_000 }, () =>
    Math.floor(runtime.random() * 36 ** 6).toString(36),
  ).join(' ');
  const { article } = await send(ferry({ id: 'big', content_text: noise }));
  const read = await readArticle({ table: stores.table(), bodies: stores.bodies }, context.feed, article.id);
  expect(read?.article.content_text).toBe(article.content_text);
  const item = await stores.table().get({ pk: `ART#${article.id}`, sk: 'A' });
  const key = String(item?.body_key);
  await expect(stores.bodies.get(key)).resolves.toBeDefined();
  await takeDownArticle(article.id, context);
  await expect(stores.bodies.get(key)).rejects.toThrow();
});

it.each([
  ['corrected', async (id: string) => (await send(ferry({ id: 'lost', title: 'Ferry' }))).article.id === id],
  ['taken down', async (id: string) => (await takeDownArticle(id, context)).outcome === 'updated'],
])('an article whose body is lost can be %s', async (_what, change) => {
  const { article } = await send(ferry({ id: 'lost' }));
  const key = { pk: `ART#${article.id}`, sk: 'A' };
  const item = await stores.table().get(key);
  await stores.table().put({ ...key, ...item, body: undefined, body_key: `content/${article.id}/1-lost` });
  expect(await change(article.id)).toBe(true);
  const after = await readArticle({ table: stores.table(), bodies: stores.bodies }, context.feed, article.id);
  expect(after?.article.revision).toBe(2);
});

it('articles are listed in pages, and a cursor of another list is refused', async () => {
  for (let i = 0; i < 7; i++) {
    const date_published = `2026-02-0${i + 1}T00:00:00Z`;
    await send({ id: `n${i}`, title: `Number ${i}`, content_text: `Text ${i} of its own.`, date_published });
  }
  const now = runtime.now();
  const titles: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listArticles(stores.table(), {
      feed: context.feed,
      limit: 3,
      now,
      ...(cursor && { cursor }),
    });
    titles.push(...page.articles.map(({ title }) => title));
    cursor = page.nextCursor;
    if (cursor) {
      const elsewhere = listArticles(stores.table(), { feed: 'other', limit: 3, now, cursor });
      expect(await kindOf(elsewhere)).toBe('unreadable');
    }
  } while (cursor);
  expect(titles).toEqual([6, 5, 4, 3, 2, 1, 0].map((i) => `Number ${i}`));
});

it('an id alone is added to the article', async () => {
  const context = contextIn(stores, 'named');
  await saveFeed(context.table, {
    feed: 'named',
    settings: { title: 'Named', near_duplicates: 'allow' },
    now: runtime.now(),
  });
  const url = 'https://n.example/named';
  const draft = { title: 'Ferry', content_text: 'At noon.', url };
  await submit({ draft }, context);
  const again = await submit({ draft: { ...draft, id: 'p' } }, context);
  expect([again.outcome, again.article.publisher_id, again.article.revision]).toEqual(['unchanged', 'p', 2]);
  const third = await submit({ draft: { ...draft, id: 'p' } }, context);
  expect([third.outcome, third.article.publisher_id, third.article.revision]).toEqual(['unchanged', 'p', 2]);
  const moved = await submit({ draft: { id: 'p', title: 'Ferry', content_text: 'At one.' } }, context);
  expect([moved.outcome, moved.article.id, moved.article.revision]).toEqual(['updated', again.article.id, 3]);
});
