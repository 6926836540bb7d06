import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '#shared/identify/canonical-url.ts';

describe('the canonical URL', () => {
  it.each([
    ['HTTPS://News.example:443/a', 'https://news.example/a'],
    ['https://news.example', 'https://news.example/'],
    ['https://news.example/a/../b', 'https://news.example/b'],
    ['https://news.example/b#top', 'https://news.example/b'],
    ['https://news.example/b?utm_source=mail&p=2&fbclid=x', 'https://news.example/b?p=2'],
    ['https://news.example/%7Eanna/a%2eb%2D1', 'https://news.example/~anna/a.b-1'],
    ['https://news.example/%c3%a9?q=%3f', 'https://news.example/%C3%A9?q=%3F'],
    ['https://bücher.example/ü', 'https://xn--bcher-kva.example/%C3%BC'],
  ])('of %s is %s', (url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical);
  });
});

describe('the canonical URLs', () => {
  it.each([
    ['https://news.example/a', 'http://news.example/a'],
    ['https://news.example/a', 'https://news.example/a/'],
    ['https://news.example/a%2Fb', 'https://news.example/a/b'],
    ['https://news.example/?a=1&b=2', 'https://news.example/?b=2&a=1'],
    ['https://news.example/?a=%20', 'https://news.example/?a=+'],
    ['https://news.example/?a=%2525', 'https://news.example/?a=%25'],
  ])('of %s and %s differ', (one, other) => {
    expect(canonicalUrl(one)).not.toBe(canonicalUrl(other));
  });
});

it('the canonical URL of a canonical URL is the same', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const canonical = canonicalUrl(url);
      expect(canonicalUrl(canonical)).toBe(canonical);
    }),
  );
});
