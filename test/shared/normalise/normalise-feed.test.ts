import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FeedSettings } from '#shared/model/feed.ts';
import { normaliseFeed } from '#shared/normalise/normalise-feed.ts';

const near_duplicates = 'flag';

it.each<[string, Partial<FeedSettings>, Partial<FeedSettings>]>([
  ['white space in a title', { title: ' Harbour \n\t news ' }, { title: 'Harbour news' }],
  ['characters that XML cannot carry', { title: 'Harbour\u0007 \uFFFEnews' }, { title: 'Harbour news' }],
  ['line breaks in a description', { description: ' a\r\nb\u0000 ' }, { description: 'a\nb' }],
  ['an empty description', { description: ' \n' }, {}],
  [
    'white space around addresses',
    { icon: ' https://a.example/i.png ' },
    { icon: 'https://a.example/i.png' },
  ],
  ['the case of a language tag', { language: 'pt-br' }, { language: 'pt-BR' }],
  ['names of authors', { authors: [{ name: ' Ann \n Lee\u0001' }] }, { authors: [{ name: 'Ann Lee' }] }],
  [
    'old addresses in any encoding',
    { aliases: ['/tag/cafe\u0301/', { path: '/c%2b%2b', format: 'atom' }] },
    { aliases: ['/tag/caf%C3%A9/', { path: '/c%2B%2B', format: 'atom' }] },
  ],
  ['an empty list of authors', { authors: [] }, {}],
])('normaliseFeed cleans %s', (_, given, cleaned) => {
  const settings = { title: 'Harbour', near_duplicates, ...given } as const;
  expect(normaliseFeed(settings)).toEqual({ title: 'Harbour', near_duplicates, ...cleaned });
});

it('normaliseFeed names the position of an empty author', () => {
  expect(() => normaliseFeed({ title: 'a', near_duplicates, authors: [{ name: '\u0001' }] })).toThrow(
    expect.objectContaining({
      kind: 'invalid-request',
      errors: [expect.objectContaining({ pointer: '/authors/0' })],
    }),
  );
});

it('normaliseFeed is idempotent', () => {
  const text = fc.string({ unit: 'binary' }).map((one) => `x${one}`);
  fc.assert(
    fc.property(text, text, text, (title, description, name) => {
      const once = normaliseFeed({ title, description, near_duplicates, authors: [{ name }] });
      expect(normaliseFeed(once)).toEqual(once);
    }),
    { numRuns: 100 },
  );
});
