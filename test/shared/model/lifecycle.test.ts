import { describe, expect, it } from 'vitest';
import type { Article, Content } from '#shared/model/article.ts';
import { correct, create, nameArticle, release, takeDown } from '#shared/model/lifecycle.ts';

const meta = (at: string, now = at) => ({ publisher: 'desk', at, now, hash: 'h' });
const content: Content = {
  title: 'Ferry sails',
  content_html: '<p>At noon.</p>',
  content_text: 'At noon.',
  date_published: '2026-01-01T00:00:00.000Z',
  authors: [],
  tags: [],
  attachments: [],
  extensions: {},
};
const NOW = '2026-03-01T12:00:00.000Z';
const RECEIVED = '2026-03-01T09:00:00.000Z';

it.each([
  ['is the time of the correction if the correction has no date', undefined, undefined, NOW],
  [
    'is the date in the correction if it is later than the article’s',
    undefined,
    '2026-02-01T00:00:00.000Z',
    '2026-02-01T00:00:00.000Z',
  ],
  [
    'is the time of the correction if the date in it is too early',
    '2026-02-02T00:00:00.000Z',
    '2026-02-01T00:00:00.000Z',
    NOW,
  ],
  [
    'is later than an earlier value in the future',
    '2098-01-01T00:00:00.000Z',
    undefined,
    '2098-01-01T00:00:00.001Z',
  ],
  [
    'is later than a repeated earlier value in the future',
    '2098-01-01T00:00:00.000Z',
    '2098-01-01T00:00:00.000Z',
    '2098-01-01T00:00:00.001Z',
  ],
  ['stays at the last possible instant', '9999-12-31T23:59:59.999Z', undefined, '9999-12-31T23:59:59.999Z'],
])('date_modified %s', (_, said, given, expected) => {
  const of = (date_modified: string | undefined) => ({
    ...content,
    ...(date_modified !== undefined && { date_modified }),
  });
  const before = create(of(said), { id: 'a', feed: 'world' }, meta('2026-02-15T00:00:00.000Z'));
  expect(correct(before, of(given), {}, meta(NOW)).date_modified).toBe(expected);
});

it.each<[string, Partial<Article>, boolean]>([
  ['scheduled', { state: 'scheduled', date_published: '2026-06-01T00:00:00.000Z' }, false],
  ['held as a near duplicate', { state: 'near_duplicate' }, false],
  ['withheld by its publisher', { state: 'held' }, false],
  ['published', {}, true],
  ['scheduled, and now due', { state: 'scheduled', date_published: '2026-03-01T11:00:00.000Z' }, true],
  [
    'withdrawn',
    { state: 'held', withdrawn: { at: RECEIVED, date_published: content.date_published, tags: [] } },
    true,
  ],
  ['taken down', { state: 'taken_down' }, true],
])('a correction of an article that was %s sets date_modified: %s', (_, more, isModified) => {
  const before = { ...create(content, { id: 'a', feed: 'world' }, meta(RECEIVED)), ...more };
  const after = correct(before, content, {}, meta(NOW));
  expect(after.date_modified !== undefined).toBe(isModified);
  const again = correct({ ...before, ...after, ...more }, content, {}, meta(NOW));
  expect(again.date_modified !== undefined).toBe(isModified);
});

describe.each<[string, (before: Article, now: string) => Article]>([
  [
    'a correction',
    (before, now) => correct(before, { ...content, url: 'https://news.example/1' }, {}, meta(RECEIVED, now)),
  ],
  ['a first URL', (before, now) => nameArticle(before, { url: 'https://news.example/1' }, now)],
  ['a takedown', (before, now) => takeDown(before, meta(RECEIVED, now))],
])('%s of a scheduled article without a URL', (_, change) => {
  const scheduled = create({ ...content, date_published: NOW }, { id: 'a', feed: 'world' }, meta(RECEIVED));

  it.each([
    ['records a page if the article is due', NOW, true],
    ['records a page if a clock that is ahead can have published it', '2026-03-01T11:55:00.000Z', true],
    ['records no page if no clock can have published it', '2026-03-01T11:54:59.999Z', undefined],
  ])('%s', (_name, now, expected) => {
    expect(scheduled.state).toBe('scheduled');
    expect(change(scheduled, now).had_page).toBe(expected);
  });
});

it('a tombstone is earlier than the new date of a postponed article', () => {
  const before = create(content, { id: 'a', feed: 'world' }, meta('2026-02-15T00:00:00.000Z'));
  const later = { ...content, date_published: '2026-03-01T09:05:00.000Z' };
  const { state, withdrawn } = correct(before, later, {}, meta(RECEIVED, NOW));
  expect([state, withdrawn?.at]).toEqual(['scheduled', '2026-03-01T09:04:59.999Z']);
});

it('after a release, date_modified is later than the tombstone', () => {
  const before = create(content, { id: 'a', feed: 'world' }, meta('2026-02-15T00:00:00.000Z'));
  const held = correct(before, content, { held: 'held' }, meta(RECEIVED, NOW));
  expect(held.withdrawn?.at).toBe(NOW);
  const { date_modified = '', withdrawn } = release(held, meta(RECEIVED));
  expect(withdrawn).toBeUndefined();
  expect(date_modified > NOW).toBe(true);
});

it.each([
  ['keeps its tombstone if no clock can have published it again', '2026-03-01T11:54:59.999Z', RECEIVED],
  [
    'gets a new tombstone if a clock that is ahead can have published it again',
    '2026-03-01T11:55:00.000Z',
    '2026-03-01T11:55:00.000Z',
  ],
])('a postponed article that keeps its new date %s', (_, now, expected) => {
  const before = create(
    { ...content, tags: ['sea'] },
    { id: 'a', feed: 'world' },
    meta('2026-02-15T00:00:00.000Z'),
  );
  const later = { ...content, tags: ['sea'], date_published: NOW };
  const postponed = correct(before, later, {}, meta(RECEIVED));
  const { withdrawn } = correct(postponed, { ...later, tags: [] }, {}, meta(RECEIVED, now));
  expect(withdrawn).toMatchObject({ at: expected, tags: ['sea'] });
  // At the new date the article is public again.
  expect(correct(postponed, { ...later, tags: [] }, {}, meta(RECEIVED, NOW)).withdrawn).toBeUndefined();
});

it('a tombstone is not earlier than the last date_modified', () => {
  const before = {
    ...create(content, { id: 'a', feed: 'world' }, meta('2026-02-15T00:00:00.000Z')),
    date_modified: '2026-03-01T11:59:59.000Z',
  };
  const later = { ...content, date_published: '2026-03-01T09:05:00.000Z' };
  const { withdrawn, date_modified } = correct(before, later, {}, meta(RECEIVED, NOW));
  expect([withdrawn?.at, date_modified]).toEqual(['2026-03-01T11:59:59.000Z', '2026-03-01T11:59:59.001Z']);
});
