import { expect, it } from 'vitest';
import type { Content } from '#shared/model/article.ts';
import { correct, create } from '#shared/model/lifecycle.ts';

const meta = (at: string) => ({ publisher: 'desk', at, hash: 'h' });
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

it.each([
  ['is the time of the correction where none was said', undefined, undefined, NOW],
  [
    'is what the correction says, where that is later',
    undefined,
    '2026-02-01T00:00:00.000Z',
    '2026-02-01T00:00:00.000Z',
  ],
  [
    'is the time of the correction where that says an older one',
    '2026-02-02T00:00:00.000Z',
    '2026-02-01T00:00:00.000Z',
    NOW,
  ],
  ['moves on from one that lay ahead', '2098-01-01T00:00:00.000Z', undefined, '2098-01-01T00:00:00.001Z'],
  [
    'moves on from it too where the correction says it again',
    '2098-01-01T00:00:00.000Z',
    '2098-01-01T00:00:00.000Z',
    '2098-01-01T00:00:00.001Z',
  ],
  ['stays at the last there is', '9999-12-31T23:59:59.999Z', undefined, '9999-12-31T23:59:59.999Z'],
])('date_modified %s', (_, said, given, expected) => {
  const of = (date_modified: string | undefined) => ({
    ...content,
    ...(date_modified !== undefined && { date_modified }),
  });
  const before = create(of(said), { id: 'a', feed: 'world' }, meta('2026-02-15T00:00:00.000Z'));
  expect(correct(before, of(given), {}, meta(NOW)).date_modified).toBe(expected);
});
