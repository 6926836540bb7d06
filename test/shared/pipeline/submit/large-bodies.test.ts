import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { LogEvent } from '#shared/model/log-event.ts';
import { takeDownArticle } from '#shared/pipeline/submit/change-article.ts';
import type { SubmitContext } from '#shared/pipeline/submit/submission.ts';
import { submit } from '#shared/pipeline/submit/submit.ts';
import type { Bodies } from '#shared/store/bodies.ts';
import { saveFeed } from '#shared/store/feeds.ts';
import {
  contextIn,
  type EmbeddedStores,
  startEmbeddedStores,
  testRuntime,
} from '../../../embedded-stores.ts';

let stores: EmbeddedStores;
let context: SubmitContext;
let n = 0;
const runtime = testRuntime();
const event: LogEvent = { event: 'test' };

beforeAll(async () => {
  stores = await startEmbeddedStores();
});
afterAll(() => stores.close());

beforeEach(async () => {
  n += 1;
  context = contextIn(stores, `feed-${n}`, { runtime, event });
  await saveFeed(stores.table(), {
    feed: context.feed,
    settings: { title: 'Feed', near_duplicates: 'flag' },
    now: runtime.now(),
  });
});

/** Random words, which are too large for an item even if they are compressed. */
const words = () =>
  Array.from({ length: 80_000 }, () => Math.floor(runtime.random() * 36 ** 6).toString(36)).join(' ');
const large = () => ({ id: 'big', title: 'Ferry returns to the northern isles', content_text: words() });
const keysOf = async (articleId: string) => {
  const list = { Bucket: stores.bucket, Prefix: `content/${articleId}/` };
  const { Contents = [] } = await stores.s3.send(new ListObjectsV2Command(list));
  return Contents.map(({ Key }) => Key);
};

type Step = () => Promise<unknown>;

it.each([
  ['after', (put: Step, takeDown: Step) => takeDown().then(put)],
  ['before', (put: Step, takeDown: Step) => put().then(takeDown)],
])('a refused correction leaves no body that was put %s the takedown', async (_, inOrder) => {
  const { article } = await submit({ draft: large() }, context);
  expect(await keysOf(article.id)).toHaveLength(1);
  let isTakenDown = false;
  const bodies: Bodies = {
    get: (key) => context.bodies.get(key),
    erase: (id, upTo) => context.bodies.erase(id, upTo),
    put: async (body) => {
      if (isTakenDown) return await context.bodies.put(body);
      isTakenDown = true;
      await inOrder(
        () => context.bodies.put(body),
        () => takeDownArticle(article.id, context),
      );
    },
  };
  await expect(submit({ draft: large() }, { ...context, bodies })).rejects.toMatchObject({
    kind: 'taken-down',
  });
  expect(await keysOf(article.id)).toEqual([]);
});

it('a repeated takedown does not erase the body of a restored article', async () => {
  const { article } = await submit({ draft: large() }, context);
  const bodies: Bodies = {
    get: (key) => context.bodies.get(key),
    put: (body) => context.bodies.put(body),
    erase: async (id, upTo) => {
      await submit({ draft: large(), restore: true }, context);
      await context.bodies.erase(id, upTo);
    },
  };
  await takeDownArticle(article.id, { ...context, bodies });
  expect(await keysOf(article.id)).toMatchObject([expect.stringContaining(`${article.id}/3-`)]);
});

it('a takedown erases more bodies than S3 lists in one answer', async () => {
  const { article } = await submit(
    { draft: { ...large(), content_text: 'A short text about the ferry.' } },
    context,
  );
  const bytes = Buffer.from('text');
  for (let i = 0; i < 1_005; i += 67)
    await Promise.all(
      Array.from({ length: 67 }, (_, k) =>
        context.bodies.put({ key: `content/${article.id}/1-${i + k}`, bytes }),
      ),
    );
  await takeDownArticle(article.id, context);
  expect(await keysOf(article.id)).toEqual([]);
});
