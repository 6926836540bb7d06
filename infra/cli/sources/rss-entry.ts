import { omitNullish } from '#shared/model/field-schemas.ts';
import type { ArticleFields } from './article-fields.ts';
import { type FeedSurroundings, readEntry } from './feed-entry.ts';
import { mediaFiles, pictureIn } from './media-elements.ts';
import { withResolvedAddresses } from './resolve-addresses.ts';
import type { FeedItem, SourceArticle, SourceEvent } from './source.ts';
import { childOf, childrenOf, htmlIn, textIn, textOf } from './xml-content.ts';
import type { XmlElement } from './xml-items.ts';

/** An `item` of RSS 0.9x, 1.0 or 2.0 as an article, with a fault for each part that could not be read. */
export function rssEntry(element: XmlElement, feed: FeedSurroundings): SourceEvent[] {
  const item = rssItem(element);
  return readEntry(element, item, feed, (fields) => ({
    external_url: relatedLink(element, fields),
    title: fields.line('title', item.title),
    ...contentOf(element, fields),
    date_published: fields.date('date', item.date),
    date_modified: fields.date('date of change', textOf(element, 'atom:updated', 'dcterms:modified')),
    authors: fields.authors(authorsOf(element)),
    tags: fields.tags(childrenOf(element, 'category', 'dc:subject').map(textIn)),
    language: fields.language(element.attributes['xml:lang'] ?? textOf(element, 'dc:language')),
    image: fields.address('image', pictureIn(element)),
    attachments: fields.attachments(attachmentsOf(element, fields)),
  }));
}

/** The fields of an item as feed readers see them. The import has not corrected them. */
function rssItem(element: XmlElement): FeedItem {
  const guid = childOf(element, 'guid', 'atom:id');
  const id = guid === undefined ? undefined : textIn(guid);
  const isPermaLink = guid?.attributes.isPermaLink ?? (guid?.name === 'atom:id' ? 'false' : undefined);
  return {
    format: 'rss',
    ...omitNullish({
      id: id === '' ? undefined : id,
      isPermaLink,
      about: element.attributes['rdf:about'],
      base: element.base,
      link: linkOf(element, id, isPermaLink),
      title: textOf(element, 'title', 'dc:title', 'media:title'),
      content: textOf(element, 'content:encoded', 'encoded', 'description', 'itunes:summary'),
      date: textOf(
        element,
        'pubDate',
        'pubdate',
        'dc:date',
        'dcterms:issued',
        'dcterms:created',
        'atom:published',
        'atom:updated',
        'published',
        'date',
      ),
    }),
  };
}

function linkOf(
  element: XmlElement,
  id: string | undefined,
  isPermaLink: string | undefined,
): string | undefined {
  const text = textOf(element, 'link');
  if (text !== undefined) return text;
  const links = childrenOf(element, 'atom:link', 'link');
  const href = links.find(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate')?.attributes
    .href;
  if (href !== undefined) return href.trim();
  const isAddress = isPermaLink?.trim().toLowerCase() !== 'false' && /^https?:\/\//i.test(id?.trim() ?? '');
  return isAddress ? id?.trim() : undefined;
}

function relatedLink(element: XmlElement, fields: ArticleFields): string | undefined {
  const related = childrenOf(element, 'atom:link').find(({ attributes }) => attributes.rel === 'related');
  return fields.address('related link', related?.attributes.href);
}

function contentOf(
  element: XmlElement,
  fields: ArticleFields,
): Pick<SourceArticle, 'content_html' | 'content_text' | 'summary'> {
  const body = childOf(element, 'xhtml:body', 'xhtml:div');
  const encoded =
    textOf(element, 'content:encoded', 'encoded') ?? (body === undefined ? undefined : htmlIn(body));
  const description = childOf(element, 'description');
  const short = description === undefined ? undefined : shortText(description);
  if (encoded !== undefined)
    return {
      content_html: withResolvedAddresses(encoded, element.base),
      ...(short !== undefined && omitNullish({ summary: fields.summary(short) })),
    };
  const only = short ?? textOf(element, 'itunes:summary', 'media:description', 'dc:description');
  if (only === undefined) return {};
  return /[<&]/.test(only)
    ? { content_html: withResolvedAddresses(only, element.base) }
    : { content_text: only };
}

/** A description is text with escaped HTML; some feeds have elements in it. */
function shortText(description: XmlElement): string | undefined {
  const hasElements = description.children.some((child) => typeof child !== 'string');
  const text = (hasElements ? htmlIn(description) : textIn(description)).trim();
  return text === '' ? undefined : text;
}

function authorsOf(element: XmlElement): { name?: string | undefined; url?: string | undefined }[] {
  const atom = childrenOf(element, 'atom:author').map((one) => ({
    name: textOf(one, 'atom:name'),
    url: textOf(one, 'atom:uri'),
  }));
  if (atom.length > 0) return atom;
  const creators = childrenOf(element, 'dc:creator', 'dc:author').map((one) => ({
    name: nameIn(textIn(one)),
  }));
  if (creators.length > 0) return creators;
  const author = textOf(element, 'author', 'itunes:author', 'managingEditor');
  return author === undefined ? [] : [{ name: nameIn(author) }];
}

/** `Ann Lee` of `ann@news.example (Ann Lee)` and of `Ann Lee <ann@news.example>`. */
function nameIn(author: string): string {
  const inParentheses = /^\S+@\S+\s+\((.+)\)$/.exec(author)?.[1];
  // `Ann Lee <ann@coast.example>`, `Ann Lee (mailto:ann@coast.example)`
  const before = /^(.+?)\s*[<(](?:mailto:)?[^<>()\s]+@[^<>()\s]+[>)]$/.exec(author)?.[1];
  return inParentheses ?? before ?? author;
}

function attachmentsOf(
  element: XmlElement,
  fields: ArticleFields,
): NonNullable<SourceArticle['attachments']> {
  const seconds = textOf(element, 'itunes:duration');
  const enclosures = childrenOf(element, 'enclosure').flatMap(({ attributes }) =>
    fields.attachment({ url: attributes.url, type: attributes.type, size: attributes.length, seconds }),
  );
  return [...enclosures, ...mediaFiles(element, fields)];
}
