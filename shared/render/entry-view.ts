import { articlePath } from '#shared/model/addresses.ts';
import type { Article, Attachment } from '#shared/model/article.ts';
import { type Guids, guidsOf } from '#shared/model/guids.ts';
import { escapeHtml } from '#shared/text/escape.ts';
import { ID_PREFIX } from '#shared/text/id-prefix.ts';
import { directionOf } from '#shared/text/text-direction.ts';
import { entryLabel } from './entry-label.ts';
import type { FeedView } from './feed-view.ts';
import { shownLanguage } from './shown-language.ts';
import { startOfText } from './start-of-text.ts';
import { uri } from './uri.ts';

/** The data of an article that RSS, Atom and JSON Feed share. */
export interface EntryView {
  guids: Guids;
  /** The `url` of the article, else the URL of its page at Feedmill. */
  link: string;
  externalUrl: string | undefined;
  /** The title as plain text; empty if the article has none. */
  title: string;
  /** The label in a list, as `entryLabel` returns it. Never empty. */
  label: string;
  /** Plain text; the start of the content if the article has no summary. */
  summary: string | undefined;
  /** The content as HTML; undefined if the article has neither content nor image. */
  contentHtml: string | undefined;
  published: string;
  /** Never before `published`; changes with every edit (RFC 4287 §4.2.15). */
  updated: string;
  /** The language in which the article is shown, if it is not the language of the feed. */
  language: string | undefined;
  image: string | undefined;
  attachments: Attachment[];
}

/**
 * Writes the direction of right-to-left content into the content, because readers show the content in a frame of their
 * own.
 */
function withDirection(html: string, language: string | undefined): string {
  if (language === undefined || directionOf(language) === 'ltr') return html;
  return `<div dir="rtl" lang="${escapeHtml(language)}">${html}</div>`;
}

/**
 * Removes the ids of places in the article, and lets links to these places lead to the page of the article, because
 * readers show many articles on one page.
 */
function withPlacesOnPage(html: string, link: string): string {
  if (!html.includes(ID_PREFIX)) return html;
  return html.replace(TAG, (tag) =>
    tag.replace(ID_ATTRIBUTE, '').replace(LINK_WITHIN, `$1${escapeHtml(link)}#`),
  );
}

/** A tag of stored HTML, in which `>` of a value is escaped. */
const TAG = /<[a-z][^>]*>/g;
const ID_ATTRIBUTE = new RegExp(` id="${ID_PREFIX}[^"]*"`);
const LINK_WITHIN = new RegExp(`( href=")#(?=${ID_PREFIX})`);

/** When an article last changed; never before it was published. */
export function updatedAt({ date_modified, date_published }: Article): string {
  return date_modified === undefined || date_modified < date_published ? date_published : date_modified;
}

/**
 * The link of an entry: the URL of the article, else its page. For an imported article the URL is spelled as in its old
 * feed, because readers compare it.
 */
function linkOf({ id, url, source_ids }: Article, publicUrl: string): string {
  const address = uri(url);
  if (address === undefined) return publicUrl + articlePath(id);
  return source_ids === undefined || url === undefined ? address : url;
}

/**
 * The content. If an article is only a picture, this is the picture, because few readers show the image of an entry.
 */
function contentOf({ content_html, content_text }: Article, link: string, image: string | undefined): string {
  if (content_html !== '' || content_text !== '' || image === undefined)
    return withPlacesOnPage(content_html, link);
  return `<p><img src="${escapeHtml(image)}" alt="" /></p>`;
}

/** Computes the data of an entry that all formats share. */
export function entryView(
  article: Article,
  { feed, publicUrl }: Pick<FeedView, 'feed' | 'publicUrl'>,
): EntryView {
  const link = linkOf(article, publicUrl);
  const summary = article.summary || startOfText(article.content_text);
  const language = shownLanguage(article, feed);
  const label = entryLabel(article, summary, language);
  const image = uri(article.image);
  const html = contentOf(article, link, image);
  return {
    guids: guidsOf(article),
    link,
    externalUrl: uri(article.external_url),
    title: article.title,
    label,
    summary,
    contentHtml: html === '' ? undefined : withDirection(html, language),
    published: article.date_published,
    updated: updatedAt(article),
    language: language === feed.language ? undefined : language,
    image,
    attachments: article.attachments.flatMap((attachment) => {
      const url = uri(attachment.url);
      return url === undefined ? [] : [{ ...attachment, url }];
    }),
  };
}
