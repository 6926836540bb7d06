import { expect, it } from 'vitest';
import { Problem } from '#shared/model/problem.ts';
import { readFeedSettings } from '#shared/read/feed-settings.ts';
import { readFields } from '#shared/read/json.ts';

function errorsOf(read: () => unknown): Problem['errors'] {
  try {
    read();
  } catch (problem) {
    if (problem instanceof Problem) return problem.errors;
    throw problem;
  }
  return [];
}

it.each([
  ['another format’s name', { title: 'T', pubDate: '2026-01-01' }, '/pubDate', 'date_published'],
  ['another spelling', { title: 'T', datePublished: '2026-01-01' }, '/datePublished', 'date_published'],
  ['two swapped letters', { titel: 'T' }, '/titel', 'title'],
  ['a letter too many', { title: 'T', summmary: 'S' }, '/summmary', 'summary'],
  ['a field of an author', { title: 'T', authors: [{ nane: 'Ann' }] }, '/authors/0/nane', 'name'],
  [
    'a field of an attachment',
    { title: 'T', attachments: [{ link: 'https://x.example/' }] },
    '/attachments/0/link',
    'url',
  ],
])('the error about %s suggests the known field', (_, body, pointer, meant) => {
  const error = errorsOf(() => readFields(body)).find((one) => one.pointer === pointer);
  expect(error?.detail).toContain(`did you mean ${meant}?`);
  expect(error?.detail).toContain('Known fields: ');
});

it('the error about a name like no known field lists all known fields', () => {
  expect(errorsOf(() => readFields({ title: 'T', zebra: 1 }))).toEqual([
    {
      pointer: '/zebra',
      detail: expect.stringMatching(/^is not a known field\. Known fields: id, url, .*attachments$/),
    },
  ]);
});

it('the error about an unknown setting of a feed suggests a known setting', () => {
  const [error] = errorsOf(() => readFeedSettings('{"title":"T","link":"https://x.example/"}'));
  expect(error?.detail).toContain('did you mean home_page_url?');
});

it.each([
  ['an author', { author: { name: 'Ann' } }, { authors: [{ name: 'Ann' }] }],
  [
    'an author in addition to authors',
    { author: { name: 'Bo' }, authors: [{ name: 'Ann' }] },
    { authors: [{ name: 'Ann' }] },
  ],
  [
    'authors as strings',
    { authors: ['Ann', { name: 'Bo' }] },
    { authors: [{ name: 'Ann' }, { name: 'Bo' }] },
  ],
  ['a banner', { banner_image: 'https://x.example/b.jpg' }, { image: 'https://x.example/b.jpg' }],
  [
    'a banner in addition to an image',
    { banner_image: 'https://x.example/b.jpg', image: 'https://x.example/i.jpg' },
    { image: 'https://x.example/i.jpg' },
  ],
])('readFields reads JSON Feed 1.0 with %s', (_, body, read) => {
  expect(readFields({ title: 'T', ...body })).toEqual({ title: 'T', ...read });
});
