import { articlePath } from '#shared/model/addresses.ts';
import { type Article, type Attachment, guidOf } from '#shared/model/article.ts';
import type { Feed } from '#shared/model/feed.ts';
import { aboutLine } from './about-line.ts';
import { entryView } from './entry-view.ts';
import { excerpt } from './excerpt.ts';
import { formatLinks } from './format-links.ts';
import { htmlText } from './html-text.ts';
import { languageAttributes } from './language-attributes.ts';
import { page } from './page.ts';
import { pageContent } from './page-content.ts';
import { rightsFooter } from './rights-footer.ts';
import { tagLine } from './tag-line.ts';
import { timelineView } from './timeline-view.ts';
import { uri } from './uri.ts';

function picture({ image, content_html }: Article): string {
  const src = uri(image);
  // Most articles have it in their content as well, and once is enough.
  if (src === undefined || image === undefined || content_html.includes(image)) return '';
  return `<p><img itemprop="image" src="${htmlText(src)}" alt="" decoding="async"></p>`;
}

/** A standfirst is part of the article; the start of the content is not shown twice. */
function lead({ summary, content_text }: Article, title: string): string {
  if (!summary || summary === title || content_text.includes(summary.replace(/…$/, ''))) return '';
  return `<p itemprop="description"><strong>${htmlText(summary)}</strong></p>`;
}

function attachmentItem({ url, mime_type, title }: Attachment): string {
  const href = uri(url);
  if (href === undefined) return '';
  const name = title || decodedName(href);
  return `<li><a href="${htmlText(href)}"><bdi>${htmlText(name)}</bdi></a> (${htmlText(mime_type)})</li>`;
}

/** The last part of an address that has one, as people would write it. */
function decodedName(href: string): string {
  const { pathname, host } = new URL(href);
  const name = pathname.split('/').findLast((part) => part !== '') ?? host;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function attachmentList({ attachments }: Article): string {
  if (attachments.length === 0) return '';
  return `<ul>${attachments.map(attachmentItem).join('')}</ul>`;
}

/** What the article is about elsewhere, called by its address. */
function externalLink(href: string | undefined): string {
  if (href === undefined) return '';
  return `<p><a itemprop="citation" href="${htmlText(href)}"><bdi>${htmlText(shownAddress(href))}</bdi></a></p>`;
}

function shownAddress(href: string): string {
  const { host, pathname } = new URL(href);
  return pathname === '/' ? host : host + pathname;
}

/** The HTML page of one article; of one with an address of its own it says that the article is at home there. */
export function renderArticlePage(view: { article: Article; feed: Feed; publicUrl: string }): string {
  const { article, feed, publicUrl } = view;
  const timeline = timelineView({ feed, publicUrl });
  const language = article.language ?? feed.language;
  const { label: title, externalUrl } = entryView(article, view);
  const formats = formatLinks(timeline);
  return page({
    language,
    title,
    description: article.summary || excerpt(article.content_text),
    canonical: uri(article.url) ?? publicUrl + articlePath(article.id),
    alternates: formats.map((format) => ({ ...format, title: `${timeline.title} (${format.name})` })),
    openGraph: {
      'og:type': 'article',
      'og:site_name': feed.title,
      'og:image': uri(article.image),
      'article:published_time': article.date_published,
      'article:modified_time': article.date_modified,
    },
    body: [
      `<header><p><a href="${htmlText(timeline.links.page)}"><bdi>${htmlText(feed.title)}</bdi></a></p></header>`,
      '<main>',
      `<article itemscope itemtype="https://schema.org/Article" itemid="${guidOf(article)}"${languageAttributes(language)}>`,
      `<h1 itemprop="headline">${htmlText(title)}</h1>`,
      aboutLine(article, language),
      lead(article, title),
      picture(article),
      `<div itemprop="articleBody">${pageContent(article)}</div>`,
      externalLink(externalUrl),
      attachmentList(article),
      tagLine(article.tags, feed.feed, publicUrl),
      '</article>',
      '</main>',
      rightsFooter(timeline),
    ]
      .filter((line) => line !== '')
      .join('\n'),
  });
}
