import type { Article, Attachment, Author } from '#shared/model/article.ts';
import { FORMATS } from '#shared/model/formats.ts';
import { type Guids, isKnownByLink } from '#shared/model/guids.ts';
import { TTL_MINUTES } from '#shared/settings.ts';
import {
  XML_DECLARATION,
  xmlCdata,
  xmlElement,
  xmlExactText,
  xmlTextByReference,
  xmlTextElement,
} from '#shared/text/xml.ts';
import { type EntryView, entryView } from './entry-view.ts';
import type { FeedView } from './feed-view.ts';
import { MEDIA_NAMESPACE, mediaContent, mediaThumbnail } from './media-rss.ts';
import { rfc822 } from './rfc822.ts';
import { type TimelineView, timelineView } from './timeline-view.ts';

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': MEDIA_NAMESPACE,
};

/** Readers treat `description` of an item as HTML, so plain text is escaped for HTML and then for XML. */
function plainTextAsHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A title of the channel, of its image or of an item. */
function title(text: string): string {
  return xmlElement('title', {}, xmlTextByReference(text));
}

const PLAYED = /^(?:audio|video)\//;

/**
 * An item has at most one enclosure: the first that podcast apps can play, else the first with a size, else
 * the first. `length` is required, 0 if unknown (RSS Best Practices Profile §enclosure).
 */
function enclosure(attachments: readonly Attachment[]): string {
  const chosen =
    attachments.find(({ mime_type }) => PLAYED.test(mime_type)) ??
    attachments.find(({ size_in_bytes }) => size_in_bytes) ??
    attachments[0];
  if (chosen === undefined) return '';
  const { url, size_in_bytes: length = 0, mime_type: type } = chosen;
  return xmlElement('enclosure', { url, length, type });
}

/** `author` is an e-mail address (RSS 2.0 §author); names belong in `dc:creator`. */
function creators(authors: readonly Author[] = []): string[] {
  return authors.map(({ name }) => xmlTextElement('dc:creator', name || undefined));
}

function guid({ rss: { guid: text, is_permalink, base } }: Guids): string {
  const attributes = { 'xml:base': base && { exact: base }, isPermaLink: String(is_permalink) };
  return xmlElement('guid', attributes, xmlExactText(text));
}

function item(article: Article, entry: EntryView, feedAuthors: readonly Author[] = []): string {
  // Content that is only a picture has no text.
  const description = entry.summary ?? (entry.contentHtml && entry.label);
  const hasNoGuid = isKnownByLink(article);
  return xmlElement(
    'item',
    {},
    [
      // A title is optional in the specification, but newsboat shows digits for an item without a title.
      title(entry.label),
      xmlTextElement('link', entry.link),
      hasNoGuid ? '' : guid(entry.guids),
      hasNoGuid && article.date_inferred ? '' : xmlTextElement('pubDate', rfc822(entry.published)),
      // In JSON Feed and Atom, an item without authors has the authors of the feed. RSS readers only look at the item.
      ...creators(article.authors.length > 0 ? article.authors : feedAuthors),
      ...article.tags.map((tag) => xmlTextElement('category', tag)),
      // The description comes before the content, because some readers use the first of the two as the summary.
      xmlTextElement('description', description && plainTextAsHtml(description)),
      entry.contentHtml ? xmlElement('content:encoded', {}, xmlCdata(entry.contentHtml)) : '',
      xmlTextElement('dc:language', entry.language),
      entry.externalUrl ? xmlElement('atom:link', { rel: 'related', href: entry.externalUrl }) : '',
      enclosure(entry.attachments),
      ...entry.attachments.map(mediaContent),
      mediaThumbnail(entry.image),
    ].join(''),
  );
}

function image({ icon, title: name, homePageUrl }: TimelineView): string {
  if (icon === undefined) return '';
  // Title and link must equal those of the channel (RSS 2.0 §image).
  const parts = [xmlTextElement('url', icon), title(name), xmlTextElement('link', homePageUrl)];
  return xmlElement('image', {}, parts.join(''));
}

/**
 * The RSS 2.0 file of a timeline.
 *
 * It is not written by npm `feed`, because the interface of that package cannot write titles correctly (decision 050).
 */
export function renderRss(view: FeedView): string {
  const timeline = timelineView(view);
  const self = { rel: 'self', type: FORMATS.rss.mediaType, href: timeline.links.rss };
  const head = [
    title(timeline.title),
    xmlTextElement('link', timeline.homePageUrl),
    xmlTextElement('description', timeline.description),
    xmlElement('atom:link', self),
    ...view.hubs.map((href) => xmlElement('atom:link', { rel: 'hub', href })),
    xmlTextElement('language', view.feed.language),
    ...creators(view.feed.authors),
    xmlTextElement('copyright', timeline.rights),
    xmlTextElement('lastBuildDate', rfc822(view.updated)),
    xmlTextElement('docs', 'https://www.rssboard.org/rss-specification'),
    xmlTextElement('generator', 'Feedmill'),
    xmlTextElement('ttl', String(view.feed.ttl_minutes ?? TTL_MINUTES.default)),
    image(timeline),
  ];
  const items = view.entries.map((article) => item(article, entryView(article, view), view.feed.authors));
  const lines = [...head, ...items].filter((line) => line !== '').join('\n');
  const channel = xmlElement('channel', {}, `\n${lines}\n`);
  return `${XML_DECLARATION}${xmlElement('rss', { version: '2.0', ...NAMESPACES }, `\n${channel}\n`)}\n`;
}
