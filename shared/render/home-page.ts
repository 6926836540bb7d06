import { listPath } from '#shared/model/addresses.ts';
import type { Feed } from '#shared/model/feed.ts';
import { OPML_MEDIA_TYPE } from '#shared/model/formats.ts';
import { excerpt } from './excerpt.ts';
import { formatLinks } from './format-links.ts';
import { formatList } from './format-list.ts';
import { htmlText } from './html-text.ts';
import { languageAttributes } from './language-attributes.ts';
import { page } from './page.ts';
import { timelineView } from './timeline-view.ts';

/** A list is for choosing: the page of a feed has all of its description. */
const MAX_DESCRIPTION_CHARACTERS = 600;

function entry(feed: Feed, publicUrl: string): string {
  const timeline = timelineView({ feed, publicUrl });
  return [
    `<section class="entry"${languageAttributes(feed.language)}>`,
    `<h2><a href="${htmlText(timeline.links.page)}">${htmlText(feed.title)}</a></h2>`,
    feed.description ? `<p>${htmlText(excerpt(feed.description, MAX_DESCRIPTION_CHARACTERS) ?? '')}</p>` : '',
    formatList(formatLinks(timeline)),
    '</section>',
  ].join('');
}

export interface ListPage {
  /** The feeds of this page. */
  feeds: readonly Feed[];
  publicUrl: string;
  /** Its number; the first one is the page at the root. */
  number: number;
  /** How many pages there are. */
  pages: number;
}

/** Links to the page before and the page after. */
function neighbours({ number, pages, publicUrl }: ListPage): string {
  const link = (rel: string, to: number) =>
    to < 1 || to > pages ? '' : `<a rel="${rel}" href="${htmlText(publicUrl + listPath(to))}">${to}</a>`;
  const links = [link('prev', number - 1), link('next', number + 1)].filter((one) => one !== '');
  return links.length === 0 ? '' : `<nav class="entry">${links.join(' ')}</nav>`;
}

/** One page of the list of all public feeds, and the list of them for readers that import it. */
export function renderHomePage(list: ListPage): string {
  const { feeds, publicUrl, number } = list;
  const opml = { type: OPML_MEDIA_TYPE, name: 'OPML', href: `${publicUrl}/feeds.opml` };
  return page({
    language: 'en',
    title: number === 1 ? 'Feeds' : `Feeds (${number})`,
    description: undefined,
    canonical: publicUrl + listPath(number),
    alternates: [{ ...opml, title: 'All feeds (OPML)' }],
    openGraph: { 'og:type': 'website' },
    body: [
      `<header><h1>Feeds</h1>${formatList([opml])}</header>`,
      '<main>',
      ...(feeds.length > 0 ? feeds.map((feed) => entry(feed, publicUrl)) : ['<p>No feeds yet.</p>']),
      '</main>',
      neighbours(list),
    ]
      .filter((line) => line !== '')
      .join('\n'),
  });
}
