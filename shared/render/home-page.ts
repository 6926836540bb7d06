import type { Feed } from '#shared/model/feed.ts';
import { formatLinks } from './format-links.ts';
import { formatList } from './format-list.ts';
import { htmlText } from './html-text.ts';
import { languageAttributes } from './language-attributes.ts';
import { page } from './page.ts';
import { timelineView } from './timeline-view.ts';

function entry(feed: Feed, publicUrl: string): string {
  const timeline = timelineView({ feed, publicUrl });
  return [
    `<section class="entry"${languageAttributes(feed.language)}>`,
    `<h2><a href="${htmlText(timeline.links.page)}">${htmlText(feed.title)}</a></h2>`,
    feed.description ? `<p>${htmlText(feed.description)}</p>` : '',
    formatList(formatLinks(timeline)),
    '</section>',
  ].join('');
}

/** The page at the root: every public feed, and the list of them for readers that import it. */
export function renderHomePage({ feeds, publicUrl }: { feeds: readonly Feed[]; publicUrl: string }): string {
  const opml = { type: 'text/x-opml', name: 'OPML', href: `${publicUrl}/feeds.opml` };
  return page({
    language: 'en',
    title: 'Feeds',
    description: undefined,
    canonical: `${publicUrl}/`,
    alternates: [{ ...opml, title: 'All feeds (OPML)' }],
    openGraph: { 'og:type': 'website' },
    body: [
      `<header><h1>Feeds</h1>${formatList([opml])}</header>`,
      '<main>',
      ...(feeds.length > 0 ? feeds.map((feed) => entry(feed, publicUrl)) : ['<p>No feeds yet.</p>']),
      '</main>',
    ].join('\n'),
  });
}
