import { expect, it } from 'vitest';
import type { Article } from '#shared/model/article.ts';
import { ITEM_LIMITS } from '#shared/settings.ts';
import { ITEM_VERSION, toHead, toItem, toRecord } from '#shared/table/article-item.ts';
import type { Item } from '#shared/table/table.ts';

const article: Article = {
  id: '0b5f0000-0000-8000-8000-000000000000',
  feed: 'world',
  state: 'published',
  revision: 3,
  received_at: '2026-03-01T12:00:00.000Z',
  updated_at: '2026-03-01T12:00:00.000Z',
  history: [],
  title: 'Ferry',
  content_html: '<p>It sails.</p>',
  content_text: 'It sails.',
  date_published: '2026-03-01T12:00:00.000Z',
  authors: [],
  tags: ['sea'],
  attachments: [],
  extensions: { _own: { '': 1 } },
};
const { item } = toItem({ article, hash: 'ff' }, 'content');

it('an item is read back with its version', () => {
  expect(item.v).toBe(1);
  expect(toRecord(item).article).toEqual(article);
});

const withdrawn = { at: '2026-03-01T13:00:00.000Z', date_published: article.date_published, tags: ['sea'] };

it.each<[string, Partial<Article>, number]>([
  ['with source ids', { source_ids: { rss: { guid: '7', is_permalink: false } } }, 2],
  ['that is held', { state: 'held', version: '2' }, 2],
  ['that was public and is held', { state: 'held', withdrawn }, ITEM_VERSION],
  ['that was public and is scheduled', { state: 'scheduled', withdrawn }, ITEM_VERSION],
  ['that was public and is taken down', { state: 'taken_down', withdrawn }, 1],
])('a release that does not know all fields of an article %s cannot change its item', (_, more, version) => {
  const { item } = toItem({ article: { ...article, ...more }, hash: 'ff' }, 'content');
  expect(item.v).toBe(version);
  expect(toRecord(item)).toEqual({ article: { ...article, ...more }, hash: 'ff' });
});

it('a large body is stored in S3, and an empty body is not', () => {
  const summary = 's'.repeat(ITEM_LIMITS.maxBytes);
  const empty = { ...article, summary, content_html: '', content_text: '', extensions: {} };
  expect(toItem({ article: empty, hash: 'ff' }, 'content').largeBody).toBeUndefined();
  const large = toItem({ article: { ...empty, content_text: 'Text' }, hash: 'ff' }, 'content').largeBody;
  expect(large?.key).toContain(`content/${article.id}/3-`);
});

it('an item without a version is read', () => {
  const { v: _, ...older } = item;
  expect(toHead(older as Item)).toMatchObject({ id: article.id, title: 'Ferry' });
});

it('an item of a later version is read, and its version is reported', () => {
  const later = { ...item, v: ITEM_VERSION + 1, head: JSON.stringify({ ...article, mood: 'calm' }) };
  expect(toHead(later)).toMatchObject({ id: article.id, title: 'Ferry' });
  expect(toRecord(later)).toMatchObject({ article, isOfLaterVersion: true });
});
