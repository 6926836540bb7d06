import { CONSOLE_PATH, listPath, REFERENCE_PATH, SITE_ICON_PATH } from '#shared/model/addresses.ts';
import type { Feed } from '#shared/model/feed.ts';
import { OPML_MEDIA_TYPE } from '#shared/model/formats.ts';
import { LIMITS } from '#shared/settings.ts';
import { dayIn } from './day-in.ts';
import { excerpt } from './excerpt.ts';
import { formatLinks } from './format-links.ts';
import { formatList } from './format-list.ts';
import { htmlText } from './html-text.ts';
import { languageAttributes } from './language-attributes.ts';
import { iconImage, masthead } from './masthead.ts';
import { page } from './page.ts';
import { timelineView } from './timeline-view.ts';

/** The maximum length of a description in the list. The page of the feed has the whole description. */
const MAX_DESCRIPTION_CHARACTERS = 300;

export interface FeedContents {
  /** When the newest article of the feed was published: ISO 8601, UTC; absent if the feed has none. */
  newest?: string;
  /** Number of published articles. `LIMITS.maxCountedArticles` means this number or more. */
  articles: number;
}

function counted(articles: number): string {
  if (articles === 1) return '1 article';
  const number = articles.toLocaleString('en');
  return articles < LIMITS.maxCountedArticles ? `${number} articles` : `${number} or more articles`;
}

/** How many articles a feed has, and when the newest was published. */
function contentsLine(contents: FeedContents | undefined): string {
  // The list is rendered once an hour, so a feed without articles may have its first article by now.
  if (contents === undefined || contents.articles === 0) return '';
  const { newest, articles } = contents;
  const day =
    newest === undefined
      ? ''
      : ` <span>newest: <time datetime="${newest}">${dayIn('en', newest)}</time></span>`;
  return `<p class="about" lang="en" dir="ltr"><span>${counted(articles)}</span>${day}</p>`;
}

function entry(feed: Feed, publicUrl: string, contents: FeedContents | undefined): string {
  const timeline = timelineView({ feed, publicUrl });
  const description = excerpt(feed.description ?? '', MAX_DESCRIPTION_CHARACTERS);
  return [
    `<section class="entry"${languageAttributes(feed.language)}>`,
    iconImage(timeline.icon),
    `<h2><a href="${htmlText(timeline.links.page)}">${htmlText(feed.title)}</a></h2>`,
    contentsLine(contents),
    description === undefined ? '' : `<p>${htmlText(description)}</p>`,
    formatList(formatLinks(timeline)),
    '</section>',
  ].join('');
}

export interface ListPage {
  feeds: readonly Feed[];
  publicUrl: string;
  /** Counts and dates, by the name of the feed; empty if they are not known. */
  contents?: ReadonlyMap<string, FeedContents>;
  /** The number of the page; the first page is at the root. */
  number: number;
  pages: number;
  /** The number of feeds on all pages. */
  total: number;
  /**
   * When the page changed: ISO 8601, UTC. Each version has a later time than the previous version, so that no two
   * versions have the same bytes.
   */
  updated?: string;
}

/** The links for publishers: to the console and the API reference. */
function forPublishers(publicUrl: string): string {
  const links = [
    [CONSOLE_PATH, 'console'],
    [REFERENCE_PATH, 'API reference'],
  ].map(([path, name]) => `<a href="${htmlText(publicUrl)}${path}">${name}</a>`);
  return `<footer><p>For publishers: ${links.join(', ')}</p></footer>`;
}

/** Links to the previous and the next page. */
function neighbours({ number, pages, publicUrl }: ListPage): string {
  const link = (rel: string, to: number, name: string) =>
    to < 1 || to > pages
      ? ''
      : `<a rel="${rel}" href="${htmlText(publicUrl + listPath(to))}">${name} (${to} of ${pages})</a>`;
  const links = link('prev', number - 1, 'Previous page') + link('next', number + 1, 'Next page');
  return links === '' ? '' : `<nav>${links}</nav>`;
}

/** One page of the list of all public feeds, with a link to the OPML list. */
export function renderHomePage(list: ListPage): string {
  const { feeds, publicUrl, number, total, contents, updated } = list;
  const opml = { type: OPML_MEDIA_TYPE, name: 'OPML', href: `${publicUrl}/feeds.opml` };
  const count = total === 1 ? '1 feed' : `${total} feeds`;
  const opmlLink = `<a type="${opml.type}" href="${htmlText(opml.href)}">${opml.name}</a>`;
  return page({
    language: 'en',
    title: number === 1 ? 'Feeds' : `Feeds (${number})`,
    description: 'News and articles to follow in a feed reader, by RSS, Atom or JSON Feed.',
    canonical: publicUrl + listPath(number),
    alternates: [
      ...feeds.flatMap((feed) => {
        const [link] = formatLinks(timelineView({ feed, publicUrl }));
        return link === undefined ? [] : [{ ...link, title: feed.title }];
      }),
      { ...opml, title: 'All feeds (OPML)' },
    ],
    icon: publicUrl + SITE_ICON_PATH,
    isWide: true,
    openGraph: { 'og:type': 'website', 'og:updated_time': updated },
    body: [
      masthead({
        title: 'Feeds',
        // The total is only on the first page. Otherwise a new feed would change every page.
        lines:
          number > 1 || total === 0
            ? []
            : [`<p class="about">${count}. To import them all into a feed reader: ${opmlLink}.</p>`],
      }),
      '<main>',
      '<div class="grid">',
      ...feeds.map((feed) => entry(feed, publicUrl, contents?.get(feed.feed))),
      '</div>',
      ...(feeds.length === 0
        ? ['<p>No feeds yet. A feed appears here as soon as its publisher has created it.</p>']
        : []),
      neighbours(list),
      '</main>',
      forPublishers(publicUrl),
    ]
      .filter((line) => line !== '')
      .join('\n'),
  });
}
