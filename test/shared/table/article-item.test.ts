import { expect, it } from 'vitest';
import type { Article } from '#shared/model/article.ts';
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

it.each<[string, Partial<Article>]>([
  ['with source ids', { source_ids: { rss: { guid: '7', is_permalink: false } } }],
  ['that is held', { state: 'held', version: '2' }],
])('an article %s has an item version that earlier releases do not write back', (_, more) => {
  const { item } = toItem({ article: { ...article, ...more }, hash: 'ff' }, 'content');
  expect(item.v).toBe(ITEM_VERSION);
  expect(toRecord(item)).toEqual({ article: { ...article, ...more }, hash: 'ff' });
});

it('an item without a version is read', () => {
  const { v: _, ...older } = item;
  expect(toHead(older as Item)).toMatchObject({ id: article.id, title: 'Ferry' });
});

it('the known fields of an item with a later version are read, and the later version is reported', () => {
  const later = { ...item, v: ITEM_VERSION + 1, head: JSON.stringify({ ...article, mood: 'calm' }) };
  expect(toHead(later)).toMatchObject({ id: article.id, title: 'Ferry' });
  expect(toRecord(later)).toMatchObject({ article, isOfLaterVersion: true });
});
