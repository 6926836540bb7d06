import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contentHash } from '#shared/identify/content-hash.ts';
import { normalise } from '#shared/normalise/normalise.ts';
import { hostileHtml } from '../text/hostile-html.ts';

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
  ['links', '<p><a href="https://e.org/1.pdf">a</a></p>', '<p><a href="https://e.org/2.pdf">a</a></p>'],
  [
    'links of pictures',
    '<figure><a href="https://e.org/1"><img src="https://e.org/a.jpg"></a></figure>',
    '<figure><a href="https://e.org/2"><img src="https://e.org/a.jpg"></a></figure>',
  ],
])('contentHash differs for articles with different %s', (_, one, other) => {
  expect(hashOf(one)).not.toBe(hashOf(other));
});

it.each([
  ['other markup', '<p>a</p>', '<div>a</div>'],
  ['other quotation marks', '<p>“a”</p>', '<p>"a"</p>'],
  [
    'tracking parameters in links and pictures',
    '<p><a href="https://e.org/1?utm_source=mail">a</a> <img src="https://e.org/a.jpg?fbclid=1"></p>',
    '<p><a href="https://e.org/1">a</a> <img src="https://E.org:443/a.jpg"></p>',
  ],
  ['another fragment in a link to the text itself', '<p><a href="#a">a</a></p>', '<p><a href="#b">a</a></p>'],
])('contentHash is the same with %s', (_, one, other) => {
  expect(hashOf(one)).toBe(hashOf(other));
});

it("contentHash of the sanitiser's tree equals contentHash of the stored HTML", () => {
  fc.assert(
    fc.property(hostileHtml, fc.constantFrom(undefined, 'https://e.org/a/b'), (content_html, url) => {
      const draft = { title: 'Film of the day', content_html, ...(url !== undefined && { url }) };
      const { content, tree } = normalise(draft, { receivedAt: '2026-03-01T12:00:00.000Z' });
      expect(contentHash(content, tree)).toBe(contentHash(content));
    }),
    { numRuns: 300 },
  );
});
