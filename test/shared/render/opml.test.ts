import { parseOpml } from 'feedsmith';
import { expect, it } from 'vitest';
import { type Feed, LISTED_FIELDS } from '#shared/model/feed.ts';
import { renderHomePage } from '#shared/render/home-page.ts';
import { renderOpml } from '#shared/render/opml.ts';
import { FEED_LIMITS } from '#shared/settings.ts';
import { aView } from '../../documents/a-view.ts';

const { feed, publicUrl, updated } = aView();

it('OPML lists every feed for a reader to import', () => {
  const { home_page_url: _, ...homeless } = { ...feed, feed: 'quay', title: 'Quay "&" Co' };
  const list = parseOpml(renderOpml({ feeds: [feed, homeless], publicUrl, updated }).document);
  expect(list.body?.outlines).toMatchObject([
    {
      type: 'rss',
      text: 'Harbour News',
      xmlUrl: 'https://feeds.example/feeds/harbour/rss.xml',
      htmlUrl: 'https://harbour.example/',
    },
    { text: 'Quay "&" Co', htmlUrl: 'https://feeds.example/feeds/quay/' },
  ]);
});

it('OPML of an empty deployment contains no feed', () => {
  const { document } = renderOpml({ feeds: [], publicUrl, updated });
  expect(document).not.toContain('xmlUrl');
  expect(document).toContain('isComment="true"');
});

it('OPML has as many feeds as fit into 10 MB', () => {
  const long = { ...feed, title: '"'.repeat(500), description: 'word '.repeat(2_000) };
  const feeds = Array.from({ length: 2_500 }, (_, i) => ({ ...long, feed: `feed-${i}` }));
  const { document, leftOut } = renderOpml({ feeds, publicUrl, updated });
  expect(Buffer.byteLength(document)).toBeLessThanOrEqual(FEED_LIMITS.maxOpmlBytes);
  const listed = parseOpml(document).body?.outlines ?? [];
  expect(listed.length).toBeGreaterThan(1_000);
  expect(listed.length).toBeLessThan(feeds.length);
  expect(leftOut).toBe(feeds.length - listed.length);
  expect(document).not.toContain('word word');
});

it('`LISTED_FIELDS` names exactly the settings that change OPML or the home page', () => {
  const lists = (one: Feed) => [
    renderOpml({ feeds: [one], publicUrl, updated }).document,
    renderHomePage({ feeds: [one], publicUrl, number: 1, pages: 1, total: 1 }),
  ];
  const changed: Required<Omit<Feed, 'feed'>> = {
    title: 'Other',
    description: 'Another one.',
    home_page_url: 'https://other.example/',
    language: 'fr',
    authors: [{ name: 'Other' }],
    icon: 'https://other.example/icon.png',
    rights: 'Other rights',
    near_duplicates: 'allow',
    ttl_minutes: 30,
    max_items: 20,
    unlisted: true,
    silent_after_hours: 12,
    aliases: ['/feed/'],
    atom_id: 'tag:old.example,2020:feed',
    live_since: '2020-01-01T00:00:00.000Z',
    created_at: '2026-03-04T12:00:00.000Z',
    updated_at: '2026-03-04T12:00:00.000Z',
  };
  const listed = Object.entries(changed)
    .filter(([name, value]) => String(lists({ ...feed, [name]: value })) !== String(lists(feed)))
    .map(([name]) => name);
  expect(listed.sort()).toEqual([...LISTED_FIELDS].sort());
});
