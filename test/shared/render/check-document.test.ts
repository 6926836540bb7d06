import { describe, expect, it } from 'vitest';
import { renderAtom } from '#shared/render/atom.ts';
import { checkDocument } from '#shared/render/check-document.ts';
import { faultyEntries } from '#shared/render/faulty-entries.ts';
import { renderFeedPage } from '#shared/render/feed-page.ts';
import { renderJsonFeed } from '#shared/render/json-feed.ts';
import { renderRss } from '#shared/render/rss.ts';
import { FEED_LIMITS } from '#shared/settings.ts';
import { anArticle, aView } from '../../documents/a-view.ts';

const view = aView();

describe('checkDocument', () => {
  it('accepts every rendered document', () => {
    for (const some of [view, aView({ entries: [] })]) {
      checkDocument('rss', renderRss(some));
      checkDocument('atom', renderAtom(some));
      checkDocument('json', renderJsonFeed(some));
      checkDocument('page', renderFeedPage(some));
    }
  });

  it.each([
    ['half a file', renderRss(view).slice(0, 900)],
    ['a control character', renderRss(view).replace('night', 'ni\u0007ght')],
    ['a bare ampersand', renderRss(view).replace('night', '&')],
    ['half a surrogate pair', renderRss(view).replace('night', '\uD800')],
    ['another format', renderAtom(view)],
    ['an item without a guid', renderRss(view).replace(/<guid.*<\/guid>/, '')],
    ['an item twice', renderRss(aView({ entries: [anArticle(), anArticle()] }))],
    ['too many bytes', renderRss(view).replace('night', 'n'.repeat(FEED_LIMITS.maxFileBytes))],
    [
      'too many items',
      renderRss(aView({ entries: Array.from({ length: 51 }, (_, n) => anArticle({ id: `${n}` })) })),
    ],
  ])('refuses as RSS: %s', (_, document) => {
    expect(() => checkDocument('rss', document)).toThrow();
  });

  it.each([
    ['rss', 'an empty text', ''],
    ['atom', 'another format', renderRss(view)],
    ['atom', 'an entry without an id', renderAtom(view).replace(/<id>urn:uuid:5a.*<\/id>/, '')],
    ['json', 'half a file', renderJsonFeed(view).slice(0, -1)],
    ['json', 'another version', '{"version":"https://jsonfeed.org/version/1","items":[]}'],
    ['json', 'other ids', renderJsonFeed(view).replace('urn:uuid:', '')],
    ['page', 'half a page', renderFeedPage(view).slice(0, -9)],
  ] as const)('refuses as %s: %s', (file, _what, document) => {
    expect(() => checkDocument(file, document)).toThrow();
  });
});

it('checkDocument accepts the source ids of the entries, and no other guids', () => {
  const imported = anArticle({ source_ids: { rss: { guid: '7', is_permalink: false } } });
  const document = renderRss(aView({ entries: [imported] }));
  checkDocument('rss', document, { entries: [imported] });
  expect(() => checkDocument('rss', document, { entries: [anArticle()] })).toThrow(
    'without its expected guid',
  );
  expect(() => checkDocument('rss', document)).toThrow('without its expected guid');
});

it.each([
  ['rss', renderRss],
  ['atom', renderAtom],
  ['json', renderJsonFeed],
] as const)('checkDocument refuses as %s a document without the last entries', (file, render) => {
  const entries = [anArticle({ id: 'a' }), anArticle({ id: 'b' }), anArticle({ id: 'c' })];
  checkDocument(file, render(aView({ entries })), { entries });
  for (const kept of [0, 1, 2]) {
    const document = render(aView({ entries: entries.slice(0, kept) }));
    expect(() => checkDocument(file, document, { entries })).toThrow(`has ${kept} of 3 entries`);
  }
});

it('checkDocument accepts items without a guid that had none in the old feed', () => {
  const url = 'https://old.example/';
  const entries = [url, `${url} 2026-01-01T00:00:00.000Z`].map((guid, i) =>
    anArticle({
      id: `${i}`,
      url,
      source_ids: { rss: { guid, is_permalink: false, is_derived: true } },
    }),
  );
  const document = renderRss(aView({ entries }));
  checkDocument('rss', document, { entries });
  const others = [anArticle({ id: '0' }), anArticle({ id: '1' })];
  expect(() => checkDocument('rss', document, { entries: others })).toThrow('without its expected guid');
  expect(faultyEntries(aView({ entries })).size).toBe(0);
});

it('faultyEntries names the later of two articles with one guid', () => {
  const ids = { atom: 'tag:old.example,2020:7' };
  const later = anArticle({ id: 'b', source_ids: ids, received_at: '2026-03-03T00:00:00.000Z' });
  const entries = [later, anArticle({ id: 'a', source_ids: ids })];
  expect([...faultyEntries(aView({ entries })).keys()]).toEqual(['b']);
});

it('faultyEntries names exactly the articles that cannot be published', () => {
  const entries = [
    anArticle({ id: 'a' }),
    anArticle({ id: 'b', date_published: 'yesterday' }),
    anArticle({ id: 'c' }),
  ];
  expect([...faultyEntries(aView({ entries })).keys()]).toEqual(['b']);
});
