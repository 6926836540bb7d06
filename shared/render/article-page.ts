import { articlePath } from '#shared/model/addresses.ts';
import type { Article } from '#shared/model/article.ts';
import type { Feed } from '#shared/model/feed.ts';
import { guidsOf } from '#shared/model/guids.ts';
import { withoutLineMarks } from '#shared/text/line-marks.ts';
import { cleanLine } from '#shared/text/unicode.ts';
import { aboutLine } from './about-line.ts';
import { attachmentList, isPlayable } from './attachment-list.ts';
import { entryView, updatedAt } from './entry-view.ts';
import { follow } from './follow.ts';
import { formatLinks } from './format-links.ts';
import { htmlText } from './html-text.ts';
import { languageAttributes } from './language-attributes.ts';
import { masthead, parentLink } from './masthead.ts';
import { page } from './page.ts';
import { pageContent } from './page-content.ts';
import { pageFooter } from './page-footer.ts';
import { pagePhrases } from './page-phrases.ts';
import { shownLanguage } from './shown-language.ts';
import { startOfText } from './start-of-text.ts';
import { tagLine } from './tag-line.ts';
import { timelineView } from './timeline-view.ts';
import { uri } from './uri.ts';

function picture({ image, content_html, content_text }: Article): string {
  const src = uri(image);
  // Most articles contain the picture in their content too, so it is not shown twice.
  if (src === undefined || image === undefined || content_html.includes(image)) return '';
  // Above a text the picture has a limited height, which does not change when the picture is loaded.
  const limited = content_text === '' ? '' : ' class="cover"';
  return `<p><img${limited} itemprop="image" src="${htmlText(src)}" alt="" decoding="async"></p>`;
}

/** The end of a sentence. A summary of sentences from several paragraphs is compared sentence by sentence. */
const SENTENCE_END = /(?<=[.!?。！？؟۔।])\s*/;

/** Whether the content has every sentence of the summary, in the same order, as with a generated summary. */
function isInContent({ summary = '', content_text }: Article): boolean {
  const text = cleanLine(withoutLineMarks(content_text));
  let end = 0;
  return summary
    .replace(/…$/, '')
    .split(SENTENCE_END)
    .every((sentence) => {
      // Each search begins at the end of the sentence before, so all searches together read the text once.
      const at = text.indexOf(sentence, end);
      end = at + sentence.length;
      return at !== -1;
    });
}

/** The summary as a standfirst; empty if the summary is the title, or if the content contains it. */
function lead(article: Article, title: string): string {
  const { summary } = article;
  if (!summary || summary === title || isInContent(article)) return '';
  return `<p class="standfirst" itemprop="description">${htmlText(summary)}</p>`;
}

/** The headline. If the article has no title, it repeats the start of the text, so it is hidden from view. */
function headline(article: Article, label: string): string {
  const isNote = article.title === '' && article.content_text !== '' && isInContent(article);
  return `<h1${isNote ? ' class="note"' : ''} itemprop="headline">${htmlText(label)}</h1>`;
}

/** A link to the page that the article is about, with its address as text. */
function externalLink(href: string | undefined): string {
  if (href === undefined) return '';
  return `<p><a itemprop="citation" href="${htmlText(href)}"><bdi>${htmlText(shownAddress(href))}</bdi></a></p>`;
}

function shownAddress(href: string): string {
  const { host, pathname } = new URL(href);
  return pathname === '/' ? host : host + pathname;
}

function correctionNote(article: Article, language: string | undefined): string {
  if (article.revision === 1 || updatedAt(article) === article.date_published) return '';
  return `<p class="facts">${pagePhrases(language).correctionNote}</p>`;
}

/**
 * A link to the place of the article on the page of its feed. There are no links to the previous and next
 * article, because a new article would change the pages of its neighbours.
 */
function placeLink(feedPage: string, { id }: Article, language: string | undefined): string {
  return `<nav><a href="${htmlText(feedPage)}#${id}">${pagePhrases(language).around}</a></nav>`;
}

/**
 * The HTML page of one article. If the article has a URL of its own, the page names it as the canonical one.
 */
export function renderArticlePage(view: { article: Article; feed: Feed; publicUrl: string }): string {
  const { article, feed, publicUrl } = view;
  const timeline = timelineView({ feed, publicUrl });
  const language = shownLanguage(article, feed);
  const { label: title, externalUrl, image } = entryView(article, view);
  const formats = formatLinks(timeline);
  const files = attachmentList(article);
  // The text of an episode is about the recording, so the player comes first.
  const isEpisode = article.attachments.some(({ mime_type }) => isPlayable(mime_type));
  return page({
    language,
    title: `${title} – ${feed.title}`,
    description: article.summary || startOfText(article.content_text),
    canonical: uri(article.url) ?? publicUrl + articlePath(article.id),
    alternates: formats.map((format) => ({ ...format, title: `${timeline.title} (${format.name})` })),
    icon: timeline.tabIcon,
    isUnlisted: feed.unlisted === true,
    openGraph: openGraphOf(article, { title, image, site: feed.title }),
    body: [
      masthead({ above: parentLink(timeline.links.page, feed.title) }),
      '<main>',
      `<article itemscope itemtype="https://schema.org/Article" itemid="${htmlText(guidsOf(article).iri)}"${languageAttributes(language)}>`,
      headline(article, title),
      lead(article, title),
      aboutLine(article, language, { ownLanguage: language, hasTime: true }),
      picture(article),
      isEpisode ? files : '',
      `<div class="body" itemprop="articleBody">${pageContent(article)}</div>`,
      externalLink(externalUrl),
      isEpisode ? '' : files,
      tagLine(article.tags, feed.feed, publicUrl),
      correctionNote(article, language),
      '</article>',
      placeLink(timeline.links.page, article, language),
      '</main>',
      follow(formats, language),
      pageFooter({ rights: timeline.rights, publicUrl, language }),
    ]
      .filter((line) => line !== '')
      .join('\n'),
  });
}

/** The metadata that services show for a shared link. The title is without the title of the feed: `og:site_name` has it. */
function openGraphOf(
  { date_published, date_modified }: Article,
  { title, image, site }: { title: string; image: string | undefined; site: string },
): Record<string, string | undefined> {
  return {
    'og:title': title,
    'og:type': 'article',
    'og:site_name': site,
    'og:image': image,
    'twitter:card': image === undefined ? undefined : 'summary_large_image',
    'article:published_time': date_published,
    'article:modified_time': date_modified,
  };
}
