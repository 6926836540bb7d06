import { expect, inject, it } from 'vitest';
import { ask, newFeed, submit } from './api.ts';
import { until } from './until.ts';

const { url } = inject('feedmill');

/** The Atom file of a feed or tag. */
const atomOf = async (feed: string, tag = '') =>
  (await fetch(`${url}/feeds/${feed}/${tag && `tags/${tag}/`}atom.xml`)).text();

/** The time of the tombstone of an article in an Atom file. */
const deletedAt = (atom: string, id: string) =>
  new RegExp(`<at:deleted-entry ref="urn:uuid:${id}" when="([^"]*)"`).exec(atom)?.[1];

/** The time of the only entry in an Atom file. */
const updatedAt = (atom: string) => /<entry.*<updated>([^<]*)<.*<\/entry>/s.exec(atom)?.[1];

const ferry = { id: 'ferry', title: 'Ferry sails', content_text: 'It sails.', tags: ['Sea'] };

it.concurrent('Atom has `at:deleted-entry` while a wire withholds a published article', async () => {
  const feed = await newFeed();
  const articles = `/v1/feeds/${feed}/articles`;
  const send = (pubstatus: string, version: string) =>
    ask('POST', articles, {
      text: JSON.stringify({
        uri: 'urn:newsml:wire.example:ferry',
        type: 'text',
        pubstatus,
        version,
        firstcreated: '2026-03-01T09:00:00Z',
        versioncreated: `2026-03-01T09:0${version}:00Z`,
        headline: 'Ferry sails',
        body_text: 'It sails.',
        subject: [{ name: 'Sea', code: 'sea' }],
      }),
      type: 'application/ninjs+json',
    });
  const { id } = (await send('usable', '1')).body.article;
  await until(async () => (await atomOf(feed, 'sea')).includes(`<id>urn:uuid:${id}</id>`));
  const first = updatedAt(await atomOf(feed)) ?? '';

  expect((await send('withheld', '2')).body.article._feedmill.state).toBe('held');
  for (const tag of ['', 'sea']) {
    await until(async () => deletedAt(await atomOf(feed, tag), id) !== undefined);
    const atom = await atomOf(feed, tag);
    expect(atom).not.toContain('<entry');
    expect((deletedAt(atom, id) ?? '') > first).toBe(true);
  }
  const when = deletedAt(await atomOf(feed), id) ?? '';
  expect((await ask('GET', `${articles}?state=taken_down`)).body.articles).toEqual([]);
  expect((await ask('GET', `/v1/feeds/${feed}/counts`)).body).toMatchObject({ held: 1, taken_down: 0 });

  // A correction of the withheld article does not change the time of its tombstone.
  await send('withheld', '3');
  expect((await ask('POST', `${articles}/${id}/publish`)).body.article._feedmill.state).toBe('published');
  for (const tag of ['', 'sea']) {
    await until(async () => (await atomOf(feed, tag)).includes(`<id>urn:uuid:${id}</id>`));
    const atom = await atomOf(feed, tag);
    expect(deletedAt(atom, id)).toBeUndefined();
    expect((updatedAt(atom) ?? '') > when).toBe(true);
  }
});

it.concurrent('Atom has `at:deleted-entry` while a published article has a future date', async () => {
  const feed = await newFeed();
  const send = (date_published: string, more: object = {}) =>
    submit(feed, { ...ferry, date_published, ...more });
  const { id } = (await send('2026-01-01T00:00:00Z')).body.article;
  await until(async () => (await atomOf(feed, 'sea')).includes(`<id>urn:uuid:${id}</id>`));
  expect((await send('2100-01-01T00:00:00Z')).body.article._feedmill.state).toBe('scheduled');
  for (const tag of ['', 'sea'])
    await until(async () => deletedAt(await atomOf(feed, tag), id) !== undefined);
  const when = deletedAt(await atomOf(feed), id) ?? '';
  // `date_modified` of the publisher is before the time at which readers lost the article.
  await send('2026-01-01T00:00:00Z', { date_modified: '2026-01-02T00:00:00Z' });
  await until(async () => (await atomOf(feed)).includes(`<id>urn:uuid:${id}</id>`));
  const atom = await atomOf(feed);
  expect(deletedAt(atom, id)).toBeUndefined();
  expect((updatedAt(atom) ?? '') > when).toBe(true);
});

it.concurrent('Atom has no `at:deleted-entry` for an article that was scheduled from the start', async () => {
  const feed = await newFeed();
  const { id } = (await submit(feed, { ...ferry, date_published: '2100-01-01T00:00:00Z' })).body.article;
  await submit(feed, { ...ferry, title: 'Ferry will sail', date_published: '2100-02-01T00:00:00Z' });
  await submit(feed, { title: 'Bakery opens', content_text: 'At nine.' });
  await until(async () => (await atomOf(feed)).includes('Bakery opens'));
  expect(deletedAt(await atomOf(feed), id)).toBeUndefined();
});
