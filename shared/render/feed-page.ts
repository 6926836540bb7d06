import type { Article } from '#shared/model/article.ts';
import { aboutLine } from './about-line.ts';
import { dayIn } from './day-in.ts';
import { entryView } from './entry-view.ts';
import { excerpt } from './excerpt.ts';
import type { FeedView } from './feed-view.ts';
import { formatLinks } from './format-links.ts';
import { formatList } from './format-list.ts';
import { htmlText } from './html-text.ts';
import { languageAttributes } from './language-attributes.ts';
import { page } from './page.ts';
import { rightsFooter } from './rights-footer.ts';
import { tagLine } from './tag-line.ts';
import { timelineView } from './timeline-view.ts';

/** A list is for choosing: what is longer is read on the article's own page. */
const MAX_SUMMARY_CHARACTERS = 600;

function entry(article: Article, view: FeedView): string {
  const { feed, publicUrl } = view;
  const { link, label, title, summary, guid } = entryView(article, view);
  const language = article.language ?? feed.language;
  const lead = title === '' ? undefined : excerpt(summary ?? '', MAX_SUMMARY_CHARACTERS);
  const itemAttributes = `itemscope itemtype="https://schema.org/Article" itemid="${guid}"`;
  const heading = `<span itemprop="headline">${htmlText(label)}</span>`;
  return [
    `<article class="entry" ${itemAttributes}${languageAttributes(language)}>`,
    `<h2><a itemprop="url" href="${htmlText(link)}">${heading}</a></h2>`,
    aboutLine(article, language),
    lead === undefined ? '' : `<p itemprop="description">${htmlText(lead)}</p>`,
    tagLine(article.tags, feed.feed, publicUrl),
    '</article>',
  ].join('');
}

/** The way back from a tag to its feed. */
function parentLink({ feed, publicUrl, tag }: FeedView): string {
  if (tag === undefined) return '';
  const { links } = timelineView({ feed, publicUrl });
  return `<p><a href="${htmlText(links.page)}"><bdi>${htmlText(feed.title)}</bdi></a></p>`;
}

/** The way to what is older, called by the day of its newest entry: that is the same word in every language. */
function olderLink(view: FeedView, language: string | undefined): string {
  const { previous } = timelineView(view);
  if (previous === undefined || view.previous === undefined) return '';
  const { until } = view.previous;
  const day = `<time datetime="${until}">${htmlText(dayIn(language, until))}</time>`;
  return `<nav class="entry"><a rel="prev" href="${htmlText(previous.page)}">… ${day}</a></nav>`;
}

/** The HTML page of a timeline, or of a stretch of its archive: what is in it, how to follow it, and the way to what is older. */
export function renderFeedPage(view: FeedView): string {
  const { feed, entries, tag } = view;
  const timeline = timelineView(view);
  const formats = formatLinks(timeline);
  const language = feed.language ?? entries.find((article) => article.language !== undefined)?.language;
  const isLive = view.page === undefined;
  const canonical = isLive ? timeline.links.page : timeline.self.page;
  const home = tag === undefined && isLive ? timeline.homePageUrl : timeline.links.page;
  const title = `<bdi>${htmlText(tag ?? feed.title)}</bdi>`;
  return page({
    language,
    title: isLive ? timeline.title : `${timeline.title} (${view.page})`,
    description: timeline.subtitle,
    canonical,
    alternates: formats.map((format) => ({ ...format, title: `${timeline.title} (${format.name})` })),
    hubs: view.hubs,
    openGraph: { 'og:type': 'website', 'og:site_name': feed.title, 'og:image': timeline.icon },
    body: [
      '<header>',
      parentLink(view),
      `<h1>${home === canonical ? title : `<a href="${htmlText(home)}">${title}</a>`}</h1>`,
      timeline.subtitle && tag === undefined ? `<p dir="auto">${htmlText(timeline.subtitle)}</p>` : '',
      formatList(formats),
      '</header>',
      '<main>',
      ...entries.map((article) => entry(article, view)),
      '</main>',
      olderLink(view, language),
      rightsFooter(timeline),
    ]
      .filter((line) => line !== '')
      .join('\n'),
  });
}
