import { expect, inject, it } from 'vitest';
import { ask, newFeed, submit } from './api.ts';
import { until } from './until.ts';

const { url } = inject('feedmill');
const uri = 'urn:newsml:wire.example:20260301:ferry';
const item = (version: number, more: object = {}) => ({
  uri,
  type: 'text',
  version: `${version}`,
  versioncreated: '2026-03-01T09:00:00Z',
  headline: 'Ferry sails',
  body_text: `It sails at ${version}.`,
  ednote: 'Not for print',
  ...more,
});

it('wire items with one uri publish, correct, withhold and cancel one article', async () => {
  const feed = await newFeed();
  const articles = `/v1/feeds/${feed}/articles`;
  const send = (version: number, more?: object) =>
    ask('POST', articles, { text: JSON.stringify(item(version, more)), type: 'application/ninjs+json' });
  const rss = async () => (await fetch(`${url}/feeds/${feed}/rss.xml`)).text();

  const made = await send(2);
  expect([
    made.status,
    made.body.article._feedmill.publisher_id,
    made.body.article._feedmill.version,
  ]).toEqual([201, uri, '2']);
  const { id } = made.body.article;
  await until(async () => (await rss()).includes('It sails at 2.'));
  expect(await rss()).not.toContain('Not for print');
  const late = await send(1);
  expect([late.body.outcome, late.body.article._feedmill.revision]).toEqual(['unchanged', 1]);
  expect(late.body.hint).toContain('later version 2');

  const withheld = await send(3, { pubstatus: 'withheld' });
  expect([withheld.body.outcome, withheld.body.article._feedmill.state]).toEqual(['updated', 'held']);
  expect(withheld.body.hint).toContain(`POST ${articles}/${id}/publish`);
  await until(async () => !(await rss()).includes('It sails'));
  const held = await ask('GET', `${articles}?state=held`);
  expect(held.body.articles.map((one: { id: string }) => one.id)).toEqual([id]);
  const { files } = (await ask('GET', `${articles}/${id}/where`)).body;
  expect(new Set(files.map(({ rule }: { rule: string }) => rule))).toEqual(new Set(['held']));

  expect((await ask('POST', `${articles}/${id}/publish`)).body.article._feedmill.state).toBe('published');
  await until(async () => (await rss()).includes('It sails at 3.'));
  expect((await send(3, { pubstatus: 'withheld' })).body.article._feedmill.state).toBe('published');
  const canceled = await send(4, { pubstatus: 'canceled' });
  expect([canceled.status, canceled.body.article._feedmill.state]).toEqual([200, 'taken_down']);
  expect(canceled.body.hint).toContain('?restore=true');
  const again = await send(4, { pubstatus: 'canceled' });
  expect([again.body.outcome, again.body.hint]).toEqual(['unchanged', canceled.body.hint]);
  expect((await send(5)).body.type).toBe('taken-down');
});

it('an item whose expires has passed is published and corrected', async () => {
  const feed = await newFeed();
  const expires = '2026-03-02T09:00:00Z';
  const send = (version: number, pubstatus = 'usable') =>
    ask('POST', `/v1/feeds/${feed}/articles`, {
      text: JSON.stringify(item(version, { expires, pubstatus })),
      type: 'application/ninjs+json',
    });
  const made = await send(1);
  expect([made.status, made.body.applied]).toEqual([201, [{ rule: 'expires-ignored', on: expires }]]);
  const corrected = await send(2);
  expect([corrected.body.outcome, corrected.body.article._feedmill.state]).toEqual(['updated', 'published']);
  expect((await send(3, 'canceled')).body.article._feedmill.state).toBe('taken_down');
});

it('a released item is withheld again only by a new body', async () => {
  const feed = await newFeed();
  const articles = `/v1/feeds/${feed}/articles`;
  const send = async (version: number, more: object = { pubstatus: 'withheld' }) => {
    const text = JSON.stringify(item(version, more));
    return (await ask('POST', articles, { text, type: 'application/ninjs+json' })).body;
  };
  const { id } = (await send(1)).article;
  const change = async (title: string) => (await ask('PATCH', `${articles}/${id}`, { json: { title } })).body;
  const release = () => ask('POST', `${articles}/${id}/publish`);
  const stateOf = ({ outcome, article }: { outcome: string; article: { _feedmill: { state: string } } }) => [
    outcome,
    article._feedmill.state,
  ];
  // A change before the release makes no difference.
  expect(stateOf(await change('Ferry will sail'))).toEqual(['updated', 'held']);
  await release();
  expect(stateOf(await send(1))).toEqual(['updated', 'published']);
  expect(stateOf(await change('Ferry sails today'))).toEqual(['updated', 'published']);
  expect(stateOf(await send(1))).toEqual(['updated', 'published']);

  expect(stateOf(await send(2))).toEqual(['updated', 'held']);
  // The text is the same, and only the bytes of the body differ.
  expect(stateOf(await send(2, { pubstatus: 'withheld', ednote: 'For print' }))).toEqual([
    'unchanged',
    'held',
  ]);
  await release();
  await change('Ferry sails at two');
  expect(stateOf(await send(2, { pubstatus: 'withheld', ednote: 'For print' }))).toEqual([
    'updated',
    'published',
  ]);
  // After the wire has published the item, the earlier body withholds it again.
  await send(2, { pubstatus: 'usable' });
  expect(stateOf(await send(2))).toEqual(['updated', 'held']);
});

it('a picture gets 422, and an unknown cancelation 404', async () => {
  const feed = await newFeed();
  const articles = `/v1/feeds/${feed}/articles`;
  const send = (more: object) =>
    ask('POST', articles, { text: JSON.stringify(item(1, more)), type: 'application/ninjs+json' });
  const refused = await send({ type: 'picture' });
  expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/type']);
  expect((await send({ pubstatus: 'canceled' })).status).toBe(404);
  const held = await send({ pubstatus: 'withheld' });
  expect([held.status, held.body.outcome, held.body.article._feedmill.state]).toEqual([
    201,
    'created',
    'held',
  ]);
  const copy = await submit(feed, { id: 'copy', title: 'Ferry sails', content_text: 'It sails at 1.' });
  expect([copy.body.outcome, copy.body.article._feedmill.state]).toEqual(['duplicate', 'held']);
  expect((await send({ pubstatus: 'usable', version: '2' })).body.article._feedmill.state).toBe('published');
});

it.each([
  'application/ninjs+json',
  'Application/NINJS+JSON; profile="https://wire.example/ninjs 2.1"; Charset="UTF-8"',
  'application/ninjs+json ;charset=utf-8 ; version=2.1',
])('a PUT with the type %s and the id of another item gets 422', async (type) => {
  const feed = await newFeed();
  const { status, body } = await ask('PUT', `/v1/feeds/${feed}/articles/by-id?id=other`, {
    text: JSON.stringify(item(1)),
    type,
  });
  expect([status, body.errors]).toEqual([422, [{ pointer: '/uri', detail: 'must be the id in the query' }]]);
});

it('a dry run of a cancelation gets 422', async () => {
  const feed = await newFeed();
  for (const query of ['', `?feed=${feed}`]) {
    const { status, body } = await ask('POST', `/v1/normalise${query}`, {
      text: JSON.stringify(item(2, { pubstatus: 'canceled' })),
      type: 'application/ninjs+json',
    });
    expect([status, body.errors[0].pointer]).toEqual([422, '/pubstatus']);
    expect(body.errors[0].detail).toContain('is taken down');
  }
});
