import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { expect, inject, it } from 'vitest';
import { ask, newFeed, submit } from './api.ts';
import { until } from './until.ts';

const { url } = inject('feedmill');
const LINK = 'https://Old.example:443/ferry';
const source_ids = {
  rss: { guid: '4711 at https://old.example', is_permalink: false },
  atom: 'tag:old.example,2020:4711',
};
const old = {
  url: LINK,
  title: 'Ferry sails',
  content_text: 'At noon.',
  date_published: '2020-02-29T23:59:58+01:00',
  _feedmill: { source_ids },
};

it('an imported article keeps its ids, link and date in all feed files', async () => {
  const feed = await newFeed();
  const made = await submit(feed, old);
  expect([made.status, made.body.outcome, made.body.article._feedmill.source_ids]).toEqual([
    201,
    'created',
    source_ids,
  ]);
  expect((await submit(feed, old)).body.outcome).toBe('unchanged');
  const corrected = await submit(feed, {
    id: 'ferry',
    url: 'https://old.example/ferry',
    title: 'Ferry rests',
    content_text: 'At one.',
  });
  expect([corrected.body.outcome, corrected.body.article.id]).toEqual(['updated', made.body.article.id]);
  // Another system has corrected the article since. A repeated import does not undo this correction.
  const repeated = await submit(feed, { ...old, content_text: 'At noon, from the old site.' });
  expect([repeated.body.outcome, repeated.body.article.title]).toEqual(['unchanged', 'Ferry rests']);
  const fileOf = async (file: string) => (await fetch(`${url}/feeds/${feed}/${file}`)).text();
  await until(async () => (await fileOf('rss.xml')).includes('Ferry rests'));
  const [item] = parseRssFeed(await fileOf('rss.xml')).items ?? [];
  expect(item).toMatchObject({
    guid: { value: source_ids.rss.guid, isPermaLink: false },
    link: LINK,
    pubDate: 'Sat, 29 Feb 2020 22:59:58 GMT',
  });
  expect(parseAtomFeed(await fileOf('atom.xml')).entries?.[0]?.id).toBe(source_ids.atom);
  expect(JSON.parse(await fileOf('feed.json')).items[0]).toMatchObject({
    id: source_ids.atom,
    url: LINK,
    _feedmill: { id: made.body.article.id },
  });
});

it('an import by a publisher gets 403, and wrong source ids get 422', async () => {
  const feed = await newFeed();
  const { body } = await ask('POST', '/v1/tokens', { json: { publisher: 'desk', feeds: [feed] } });
  const denied = await submit(feed, old, { token: body.secret });
  expect([denied.status, denied.body.errors[0].pointer]).toEqual([403, '/_feedmill/source_ids']);
  const { article } = (await submit(feed, old)).body;
  const path = `/v1/feeds/${feed}/articles/${article.id}`;
  const given = (await ask('GET', path)).body;
  expect((await ask('PUT', path, { json: given, token: body.secret })).body.outcome).toBe('unchanged');
  const other = await submit(feed, { ...old, _feedmill: { source_ids: { json: '4711' } } });
  expect([other.status, other.body.errors[0].pointer]).toEqual([422, '/_feedmill/source_ids']);
  for (const [ids, pointer] of [
    [{ rss: { guid: '', is_permalink: true } }, '/rss/guid'],
    [{ rss: 'a' }, '/rss'],
    [{ atom: 'a\u0001' }, '/atom'],
  ] as const) {
    const refused = await submit(feed, { title: 'Ferry', _feedmill: { source_ids: ids } });
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([
      422,
      `/_feedmill/source_ids${pointer}`,
    ]);
  }
});
