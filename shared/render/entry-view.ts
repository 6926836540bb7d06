import { articlePath } from '#shared/model/addresses.ts';
import { type Article, type Attachment, guidOf } from '#shared/model/article.ts';
import { FEED_LIMITS } from '#shared/settings.ts';
import { escapeHtml } from '#shared/text/escape.ts';
import { findElement, parseHtml, textOf } from '#shared/text/html-tree.ts';
import { directionOf } from '#shared/text/language.ts';
import { cleanLine } from '#shared/text/unicode.ts';
import { xmlCdata } from '#shared/text/xml.ts';
import { dayIn } from './day-in.ts';
import { excerpt } from './excerpt.ts';
import type { FeedView } from './feed-view.ts';
import { uri } from './uri.ts';

/** What the three formats say alike of an article. */
export interface EntryView {
  guid: string;
  /** Its own address, else its page here. */
  link: string;
  externalUrl: string | undefined;
  /** Plain text; empty where it has none. */
  title: string;
  /** What a list calls it: its title, else how it starts, else what is known of its picture or file, else its day. Never empty. */
  label: string;
  /** Plain text; the start of the content where the article has none. */
  summary: string | undefined;
  /** HTML, of a too large article its summary and a link; undefined where the article is its title alone. */
  contentHtml: string | undefined;
  published: string;
  /** Never before `published`, and moved by every edit (RFC 4287 §4.2.15). */
  updated: string;
  /** Of the article, where it is not the feed's. */
  language: string | undefined;
  image: string | undefined;
  attachments: Attachment[];
}

/** What is said of an article in a line. */
const MAX_LABEL_CHARACTERS = 80;

/** Bytes of the larger of the two ways that content is written, so that no format is over where another is not. */
function writtenBytes(html: string): number {
  return Math.max(Buffer.byteLength(xmlCdata(html)), Buffer.byteLength(JSON.stringify(html)));
}

/** No character of HTML takes more than this in any format: `]]>` does, 15 bytes for 3. */
const MAX_BYTES_A_CHARACTER = 5;

function isTooLarge(html: string): boolean {
  if (html.length * MAX_BYTES_A_CHARACTER <= FEED_LIMITS.maxEntryBytes) return false;
  return writtenBytes(html) > FEED_LIMITS.maxEntryBytes;
}

/** Readers show content in a frame of their own, where only what it says itself decides its direction. */
function withDirection(html: string, language: string | undefined): string {
  if (language === undefined || directionOf(language) === 'ltr') return html;
  return `<div dir="rtl" lang="${escapeHtml(language)}">${html}</div>`;
}

function linkedSummary(summary: string | undefined, label: string, link: string): string {
  const lead = summary === undefined ? '' : `<p>${escapeHtml(summary)}</p>`;
  return `${lead}<p><a href="${escapeHtml(link)}">${escapeHtml(label)}</a></p>`;
}

/** What is said of the first picture that something is said of, or of what is attached. */
function mediaName({ content_html, attachments }: Article): string | undefined {
  const { children } = parseHtml(content_html);
  const picture = findElement(children, ({ attributes }) => cleanLine(attributes.alt ?? '') !== '');
  const caption = picture ?? findElement(children, ({ name }) => name === 'figcaption');
  const said = picture?.attributes.alt ?? (caption && textOf(caption)) ?? '';
  return cleanLine(said) || attachments.find(({ title }) => title)?.title;
}

/** What an entry of a timeline says, worked out once for all formats. */
export function entryView(
  article: Article,
  { feed, publicUrl }: Pick<FeedView, 'feed' | 'publicUrl'>,
): EntryView {
  const link = uri(article.url) ?? publicUrl + articlePath(article.id);
  const summary = article.summary || excerpt(article.content_text);
  const language = article.language ?? feed.language;
  const label =
    article.title ||
    excerpt(summary || mediaName(article) || '', MAX_LABEL_CHARACTERS) ||
    dayIn(language, article.date_published);
  const html = isTooLarge(article.content_html) ? linkedSummary(summary, label, link) : article.content_html;
  const modified = article.date_modified ?? article.date_published;
  return {
    guid: guidOf(article),
    link,
    externalUrl: uri(article.external_url),
    title: article.title,
    label,
    summary,
    contentHtml: html === '' ? undefined : withDirection(html, language),
    published: article.date_published,
    updated: modified < article.date_published ? article.date_published : modified,
    language: article.language === feed.language ? undefined : article.language,
    image: uri(article.image),
    attachments: article.attachments.flatMap((attachment) => {
      const url = uri(attachment.url);
      return url === undefined ? [] : [{ ...attachment, url }];
    }),
  };
}
