import { expect, it } from 'vitest';
import { contentHash } from '#shared/identify/content-hash.ts';
import { normalise } from '#shared/normalise/normalise.ts';

const hashOf = (content_html: string): string =>
  contentHash(
    normalise({ title: 'Film of the day', content_html }, { receivedAt: '2026-03-01T12:00:00.000Z' }).content,
  );

it.each([
  ['words', '<p>a</p>', '<p>b</p>'],
  ['images', '<img src="https://e.org/a.jpg">', '<img src="https://e.org/b.jpg">'],
  [
    'videos',
    '<iframe src="https://e.org/embed/a" title="A"></iframe>',
    '<iframe src="https://e.org/embed/b"></iframe>',
  ],
  [
    'videos in figures',
    '<figure><div><iframe src="https://e.org/embed/a"></iframe></div></figure>',
    '<figure><div><iframe src="https://e.org/embed/b"></iframe></div></figure>',
  ],
])('contentHash tells apart articles with other %s', (_, one, other) => {
  expect(hashOf(one)).not.toBe(hashOf(other));
});

it.each([
  ['other markup', '<p>a</p>', '<div>a</div>'],
  ['other quotation marks', '<p>“a”</p>', '<p>"a"</p>'],
  [
    'an image linked to another place',
    '<figure><a href="https://e.org/1"><img src="https://e.org/a.jpg"></a></figure>',
    '<figure><a href="https://e.org/2"><img src="https://e.org/a.jpg"></a></figure>',
  ],
])('contentHash is the same with %s', (_, one, other) => {
  expect(hashOf(one)).toBe(hashOf(other));
});
