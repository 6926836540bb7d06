import { expect, it } from 'vitest';
import { ask, newFeed, newName, newToken, storyOf, submit } from './api.ts';
import { until } from './until.ts';

it('the figures of a feed have submissions, held articles and delays', async () => {
  const feed = await newFeed();
  const { secret: token } = await newToken([feed], { publisher: 'desk' });
  const text = storyOf('Ann Bell');
  const original = await submit(feed, { id: 'a', title: 'Ferry sails', content_text: text }, { token });
  await submit(feed, { id: 'b', title: 'Ferry sails', content_text: text.replace('help', 'aid') }, { token });
  await submit(feed, { id: 'c', title: 'Goats', content_text: 'On the quay.' });
  await submit(feed, { id: 'a', title: 'Ferry sails on', content_text: text }, { token });
  const path = `/v1/feeds/${feed}/articles/${original.body.article.id}`;
  await until(async () => (await ask('GET', path)).body._feedmill.seen !== undefined);

  // Each instance of the API counts the submissions that it does not store, and writes its counts when it
  // answers a request for figures. The submissions are repeated until the figures have a count for each
  // publisher and outcome.
  let sent = 0;
  await until(async () => {
    sent += 1;
    await submit(feed, { id: 'a', title: 'Ferry sails on', content_text: text }, { token });
    await submit(feed, { title: 'Goats', content_text: 'On the quay.' }, { token });
    await submit(feed, { title: 7 }, { token });
    await ask('POST', `/v1/feeds/${feed}/articles/batch`, {
      text: '{"title":8}\n{\n',
      type: 'application/x-ndjson',
    });
    const { body } = await ask('GET', `/v1/feeds/${feed}/figures`, { token });
    return body.submissions.length === 8;
  });
  const unstored = (most: number) =>
    expect.toSatisfy((count: number) => count >= 1 && count <= most, `from 1 to ${most}`);
  for (const by of ['', '?by=day', '?by=hour']) {
    const { status, body } = await ask('GET', `/v1/feeds/${feed}/figures${by}`, { token });
    expect([status, body.held, body.counted_articles, body.is_partial]).toEqual([200, 1, 3, false]);
    const counts = body.submissions.map(({ at: _, ...rest }: { at: string }) => rest);
    expect(counts).toEqual([
      { publisher: 'admin', outcome: 'created', count: 1 },
      { publisher: 'admin', outcome: 'refused', count: unstored(2 * sent) },
      { publisher: 'desk', outcome: 'created', count: 1 },
      { publisher: 'desk', outcome: 'duplicate', count: unstored(sent) },
      { publisher: 'desk', outcome: 'near_duplicate', count: 1 },
      { publisher: 'desk', outcome: 'refused', count: unstored(sent) },
      { publisher: 'desk', outcome: 'unchanged', count: unstored(sent) },
      { publisher: 'desk', outcome: 'updated', count: 1 },
    ]);
    const [visible] = body.visible;
    expect(visible.articles).toBeGreaterThanOrEqual(1);
    expect(visible.max_seconds).toBeGreaterThanOrEqual(visible.median_seconds);
    expect(visible.median_seconds).toBeGreaterThan(0);
  }
});

it('an unknown period gets 422', async () => {
  for (const feed of [await newFeed(), newName()]) {
    const { status, body } = await ask('GET', `/v1/feeds/${feed}/figures?by=week`);
    expect([status, body.errors]).toEqual([422, [{ parameter: 'by', detail: 'must be hour or day' }]]);
  }
  expect((await ask('GET', `/v1/feeds/${newName()}/figures`)).status).toBe(404);
});
