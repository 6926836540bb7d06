import fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderAtom } from '#shared/render/atom.ts';
import { checkDocument } from '#shared/render/check-document.ts';
import { renderDocuments } from '#shared/render/documents.ts';
import { renderFeedPage } from '#shared/render/feed-page.ts';
import type { FeedView } from '#shared/render/feed-view.ts';
import { fitEntries } from '#shared/render/fit-entries.ts';
import { renderJsonFeed } from '#shared/render/json-feed.ts';
import { renderRss } from '#shared/render/rss.ts';
import { FEED_LIMITS } from '#shared/settings.ts';
import { anArticle, aView } from '../../documents/a-view.ts';
import { hostileView } from '../../documents/hostile-view.ts';

const idOf = (index: number) => `5a0d1f36-0c5e-8a4b-9d21-${String(index).padStart(12, '0')}`;
const many = (count: number, content_html: string) =>
  aView({
    entries: Array.from({ length: count }, (_, index) => anArticle({ id: idOf(index), content_html })),
  });
const largest = (view: FeedView) =>
  Math.max(
    ...[renderRss, renderAtom, renderJsonFeed, renderFeedPage].map((render) =>
      Buffer.byteLength(render(view)),
    ),
  );

it('fitEntries does not change a timeline that fits', () => {
  const view = many(50, `<p>${'word '.repeat(1_000)}</p>`);
  expect(fitEntries(view)).toBe(view);
});

it.each([
  ['their bytes', '<p>word</p>'.repeat(4_000)],
  ['characters that JSON escapes', '<i a="b">"</i>'.repeat(2_500)],
  ['characters that CDATA escapes', ']]>'.repeat(3_000)],
  ['the bytes of Cyrillic letters', '<p>слово</p>'.repeat(3_000)],
])('fitEntries drops only the oldest entries that do not fit because of %s', (_, content) => {
  const view = many(50, content);
  const fitting = fitEntries(view);
  const count = fitting.entries.length;
  expect(count).toBeLessThan(50);
  expect(fitting.entries).toEqual(view.entries.slice(0, count));
  expect(largest(fitting)).toBeLessThanOrEqual(FEED_LIMITS.maxFileBytes);
  expect(largest({ ...view, entries: view.entries.slice(0, count + 1) })).toBeGreaterThan(
    FEED_LIMITS.maxFileBytes,
  );
});

it('files with the entries of fitEntries are never too large', () => {
  fc.assert(
    fc.property(hostileView, fc.integer({ min: 1, max: 3_000 }), (view, times) => {
      const entries = view.entries.map((article) => ({
        ...article,
        content_html: article.content_html.repeat(times),
        summary: (article.summary ?? '').repeat(Math.min(times, 500)).slice(0, 10_000),
        content_text: article.content_text.repeat(times),
      }));
      expect(largest(fitEntries({ ...view, entries }))).toBeLessThanOrEqual(FEED_LIMITS.maxFileBytes);
    }),
    { numRuns: 60 },
  );
});

it.each([
  ['bytes', `<p>${'word '.repeat(210_000)}</p>`],
  ['characters that JSON escapes', `<p>${'"'.repeat(600_000)}</p>`],
  ['characters that CDATA escapes', `<p>${']]>'.repeat(70_000)}</p>`],
])('an article too large because of %s has only summary and link in feed files', (_, content) => {
  const view = fitEntries(many(2, content));
  expect(view.entries).toHaveLength(2);
  const cut = `<p>${anArticle().summary}</p><p><a href="https://harbour.example/ferry-returns">The night ferry returns</a></p>`;
  expect(renderRss(view)).toContain(cut);
  expect(renderAtom(view)).toContain(cut);
  expect(JSON.parse(renderJsonFeed(view)).items[0].content_html).toBe(cut);
  checkDocument('rss', renderRss(view));
});

/** Lengths of the fields of an article: zero, or around the limits of a submission. */
const weights = fc.record({
  character: fc.constantFrom('a', '"', '&', '<', ']]>', '😀', 'é', '\t'),
  content: fc.constantFrom(0, 1_000, 300_000, 1_100_000),
  summary: fc.constantFrom(0, 10_000),
  title: fc.constantFrom(0, 500),
  authors: fc.constantFrom(0, 20),
  attachments: fc.constantFrom(0, 20, 100),
  tags: fc.constantFrom(0, 32),
  extension: fc.constantFrom(0, 15_000, 60_000),
});

/**
 * Builds an article from generated lengths, so that a failed property prints the lengths and not the
 * article.
 */
function heavyArticle(
  drawn: typeof weights extends fc.Arbitrary<infer Drawn> ? Drawn : never,
  index: number,
) {
  const { character, content, summary, title, authors, attachments, tags, extension } = drawn;
  const url = `https://long.example/${character.repeat(2_000)}`;
  const list = <T>(length: number, item: (i: number) => T) => Array.from({ length }, (_, i) => item(i));
  return anArticle({
    id: idOf(index),
    content_html: content === 0 ? '' : `<p>${character.repeat(content / character.length)}</p>`,
    summary: character.repeat(summary),
    title: `T${character.repeat(title)}`,
    url,
    external_url: url,
    image: url,
    authors: list(authors, (i) => ({ name: `${character.repeat(100)}${i}`, url, avatar: url })),
    attachments: list(attachments, (i) => ({
      url: `${url}${i}`,
      mime_type: 'audio/mpeg',
      size_in_bytes: 1,
    })),
    tags: list(tags, (i) => `${character.repeat(60)}${i}`),
    extensions: { _meta: character.repeat(extension) },
  });
}

it('each feed file contains the newest article, even if the articles are large', () => {
  const tombstone = { id: idOf(999), at: '2026-03-02T07:31:00.000Z' };
  fc.assert(
    fc.property(
      fc.array(weights, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(1, 2, 8),
      (heavy, copies) => {
        const entries = Array.from({ length: copies }, () => heavy)
          .flat()
          .map(heavyArticle);
        const view = fitEntries(aView({ entries, tombstones: [tombstone] }));
        const { rss, atom, json } = renderDocuments(view);
        for (const document of [rss, atom, json]) expect(document).toContain(`urn:uuid:${idOf(0)}`);
        expect(atom).toContain(`ref="urn:uuid:${tombstone.id}"`);
      },
    ),
    { numRuns: 4, seed: 12 },
  );
});
