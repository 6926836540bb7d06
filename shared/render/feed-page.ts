import { archivePath } from '#shared/model/addresses.ts';
import type { Article } from '#shared/model/article.ts';
import { tagKey } from '#shared/model/timeline.ts';
import { aboutLine } from './about-line.ts';
import { attachmentList } from './attachment-list.ts';
import { dayIn, daysIn } from './day-in.ts';
import { entryView, updatedAt } from './entry-view.ts';
import { excerpt } from './excerpt.ts';
import type { FeedView } from './feed-view.ts';
import { follow } from './follow.ts';
import { formatLinks } from './format-links.ts';
import { htmlText } from './html-text.ts';
import { languageAttributes } from './language-attributes.ts';
import { listPicture } from './list-picture.ts';
import { masthead, parentLink } from './masthead.ts';
import { page } from './page.ts';
import { pageFooter } from './page-footer.ts';
import { pagePhrases } from './page-phrases.ts';
import { shownLanguage } from './shown-language.ts';
import { tagLine } from './tag-line.ts';
import { type TimelineView, timelineView } from './timeline-view.ts';

/** The maximum length of a summary in a list. The page of the article has the whole summary. */
const MAX_SUMMARY_CHARACTERS = 300;
/** The maximum number of topics in the first list. If all topics are known, the other topics are below `moreTopics`. */
const MAX_TOPICS = 20;
const ARCHIVE_ID = 'archive';

interface EntryContext {
  view: FeedView;
  language: string | undefined;
  /** The days with several articles. Only the articles of these days are shown with the time of day. */
  busyDays: ReadonlySet<string>;
}

function picture(article: Article): string {
  const found = listPicture(article);
  if (found === undefined) return '';
  const { src, alt } = found;
  return `<img class="pic" itemprop="image" src="${htmlText(src)}" alt="${htmlText(alt)}" loading="lazy" decoding="async">`;
}

function entry(article: Article, isLead: boolean, { view, language, busyDays }: EntryContext): string {
  const { feed, publicUrl } = view;
  const { link, label, title, summary, guids } = entryView(article, view);
  const ownLanguage = shownLanguage(article, feed);
  const shown = excerpt(summary ?? '', MAX_SUMMARY_CHARACTERS);
  // An article without a title is a note: the list shows its text instead of a headline and a summary.
  const isNote = title === '' && shown !== undefined;
  const itemAttributes = `itemscope itemtype="https://schema.org/Article" itemid="${htmlText(guids.iri)}"`;
  const heading = `<span itemprop="headline">${htmlText(isNote ? shown : label)}</span>`;
  return [
    `<article class="entry${isLead ? ' lead' : ''}" id="${article.id}" ${itemAttributes}${languageAttributes(ownLanguage)}>`,
    picture(article),
    `<h2${isNote ? ' class="note"' : ''}><a itemprop="url" href="${htmlText(link)}">${heading}</a></h2>`,
    aboutLine(article, language, { ownLanguage, hasTime: busyDays.has(dayOf(article)) }),
    isNote || shown === undefined ? '' : `<p itemprop="description">${htmlText(shown)}</p>`,
    attachmentList(article),
    tagLine(article.tags, feed.feed, publicUrl),
    '</article>',
  ].join('');
}

const dayOf = ({ date_published }: Article): string => date_published.slice(0, 10);

function busyDaysOf(entries: readonly Article[]): Set<string> {
  const byDay = Map.groupBy(entries, dayOf);
  return new Set([...byDay].flatMap(([day, articles]) => (articles.length > 1 ? [day] : [])));
}

/** The days of the entries; undefined if there are none. */
function daysOf({ entries }: FeedView, language: string | undefined): string | undefined {
  const times = entries.map(({ date_published }) => date_published).sort();
  const [first] = times;
  const last = times.at(-1);
  return first === undefined || last === undefined ? undefined : daysIn(language, first, last);
}

/** The line with the last change of a page, or with the days of a range of the archive. */
function when(view: FeedView, language: string | undefined): string {
  const { updated, archive } = pagePhrases(language);
  const days = daysOf(view, language);
  const newest = view.entries.map(updatedAt).sort().at(-1);
  if (days === undefined || newest === undefined) return '';
  if (view.page !== undefined)
    return `<p class="about"><span>${archive}</span> <span>${htmlText(days)}</span></p>`;
  const day = `<time datetime="${newest}">${htmlText(dayIn(language, newest))}</time>`;
  return `<p class="about"><span>${updated} ${day}</span></p>`;
}

/**
 * The address of older articles. The newest archive page has some articles of the live page too, so the address leads
 * to the last article that the live page shows.
 */
function olderAddress(page: string, { page: number, entries }: FeedView): string {
  const last = entries.at(-1);
  return number !== undefined || last === undefined ? page : `${page}#${last.id}`;
}

/**
 * The link to older articles, with the day of the newest of them. A page of the archive also has links to the
 * newest articles and to the list of archive pages. It has no link to the next newer page, which does not
 * exist yet when the page is sealed.
 */
function neighbours(view: FeedView, language: string | undefined): string {
  const { previous, links } = timelineView(view);
  const { newest, older, archive: all } = pagePhrases(language);
  const page = htmlText(links.page);
  const up =
    view.page === undefined
      ? ''
      : `<a href="${page}">${newest}</a><a href="${page}#${ARCHIVE_ID}">${all}</a>`;
  const until = view.previous?.until;
  const down =
    previous === undefined || until === undefined
      ? ''
      : `<span><a rel="prev" href="${htmlText(olderAddress(previous.page, view))}">${older}</a> <time datetime="${until}">… ${htmlText(dayIn(language, until))}</time></span>`;
  return up + down === '' ? '' : `<nav>${up}${down}</nav>`;
}

/**
 * All tags of the feed if they are few, else the tags of the shown articles, the most frequent first. The tag of the
 * page itself is left out.
 */
function topics(view: FeedView, language: string | undefined): string {
  const { feed, entries, publicUrl, tag: ownTag } = view;
  const counts = new Map<string, number>();
  for (const tag of entries.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const frequent = [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
  const known = new Set([...(ownTag === undefined ? [] : [ownTag]), ...frequent].map(tagKey));
  const tags = [
    ...frequent.filter((tag) => ownTag === undefined || tagKey(tag) !== tagKey(ownTag)),
    ...(view.topics ?? []).filter((tag) => !known.has(tagKey(tag))),
  ];
  if (tags.length < 2) return '';
  const { topics: heading, moreTopics } = pagePhrases(language);
  const line = (some: readonly string[]) => tagLine(some, feed.feed, publicUrl, false);
  const others = view.topics === undefined ? [] : tags.slice(MAX_TOPICS);
  const all = others.length === 0 ? '' : `<details><summary>${moreTopics}</summary>${line(others)}</details>`;
  return `<h2>${heading}</h2>${line(tags.slice(0, MAX_TOPICS))}${all}`;
}

/** Links to the pages of the archive, each with the days that the page has. */
function archive(view: FeedView, language: string | undefined): string {
  const { feed, tag, publicUrl, archive: spans = [] } = view;
  if (spans.length === 0) return '';
  const items = spans.map(({ page: number, from, to }) => {
    const days = from === undefined ? `… ${dayIn(language, to)}` : daysIn(language, from, to);
    const href = publicUrl + archivePath(feed.feed, tag, number, 'page');
    return `<li><a href="${htmlText(href)}">${htmlText(days)}</a></li>`;
  });
  return `<h2 id="${ARCHIVE_ID}">${pagePhrases(language).archive}</h2><ul class="line">${items.join('')}</ul>`;
}

function aside(view: FeedView, language: string | undefined): string {
  const parts = topics(view, language) + archive(view, language);
  return parts === '' ? '' : `<aside class="more">${parts}</aside>`;
}

function noEntries({ page: number }: FeedView, language: string | undefined): string {
  const { noArticles, noneLeft } = pagePhrases(language);
  return `<p>${number === undefined ? noArticles : noneLeft}</p>`;
}

/** The icon and the title, which links to the home page of the timeline. */
function mastheadOf(
  view: FeedView,
  timeline: TimelineView,
  { language, canonical }: { language: string | undefined; canonical: string },
): string {
  const { feed, tag, publicUrl } = view;
  const isWholeFeed = tag === undefined && view.page === undefined;
  const home = isWholeFeed ? timeline.homePageUrl : timeline.links.page;
  const title = `<bdi>${htmlText(tag ?? feed.title)}</bdi>`;
  const subtitle = isWholeFeed ? timeline.subtitle : undefined;
  return masthead({
    ...(tag !== undefined && {
      above: parentLink(timelineView({ feed, publicUrl }).links.page, feed.title),
    }),
    icon: timeline.icon,
    title: home === canonical ? title : `<a href="${htmlText(home)}">${title}</a>`,
    lines: [subtitle ? `<p dir="auto">${htmlText(subtitle)}</p>` : '', when(view, language)],
  });
}

/**
 * The HTML page of a timeline, or of a range of its archive: its articles, how to follow it, and a link to older ones.
 */
export function renderFeedPage(view: FeedView): string {
  const { feed, entries, publicUrl } = view;
  const timeline = timelineView(view);
  const formats = formatLinks(timeline);
  const language = feed.language ?? entries.find((article) => article.language !== undefined)?.language;
  const isLive = view.page === undefined;
  const canonical = isLive ? timeline.links.page : timeline.self.page;
  const context = { view, language, busyDays: busyDaysOf(entries) };
  return page({
    language,
    title: isLive ? timeline.title : `${timeline.title}: ${daysOf(view, language) ?? view.page}`,
    description: timeline.subtitle,
    canonical,
    alternates: formats.map((format) => ({ ...format, title: `${timeline.title} (${format.name})` })),
    hubs: view.hubs,
    isUnlisted: feed.unlisted === true,
    icon: timeline.tabIcon,
    isWide: true,
    openGraph: {
      'og:type': 'website',
      'og:site_name': feed.title,
      'og:image': timeline.icon,
      // Makes the bytes of each version differ, so that no two versions have the same ETag. Otherwise a delayed
      // publishing call might not detect that the page has changed, and put an older version.
      'og:updated_time': view.updated,
    },
    body: [
      mastheadOf(view, timeline, { language, canonical }),
      '<div class="sheet">',
      follow(formats, language),
      '<main>',
      ...entries.map((article, index) => entry(article, isLive && index === 0, context)),
      ...(entries.length === 0 ? [noEntries(view, language)] : []),
      neighbours(view, language),
      '</main>',
      aside(view, language),
      '</div>',
      pageFooter({ rights: timeline.rights, publicUrl, language }),
    ]
      .filter((line) => line !== '')
      .join('\n'),
  });
}
