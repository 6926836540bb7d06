import { omitNullish } from '#shared/model/field-schemas.ts';
import type { ArticleFields } from './article-fields.ts';
import { type FeedSurroundings, readEntry } from './feed-entry.ts';
import { mediaFiles, pictureIn } from './media-elements.ts';
import { withResolvedAddresses } from './resolve-addresses.ts';
import type { Skipped } from './skipped.ts';
import type { FeedItem, SourceArticle, SourceEvent } from './source.ts';
import { isBloggerKind, skipReason } from './unpublished-entry.ts';
import { childOf, childrenOf, htmlIn, textIn, textOf } from './xml-content.ts';
import type { XmlElement } from './xml-items.ts';

/**
 * An `entry` of Atom 0.3 or 1.0 (RFC 4287) as an article, with a fault for each part that could not be read.
 *
 * @param skipped counts entries that are not published articles
 */
export function atomEntry(element: XmlElement, feed: FeedSurroundings, skipped: Skipped): SourceEvent[] {
  const reason = skipReason(element);
  const item = atomItem(element);
  const { id, title = id } = item;
  if (reason !== undefined)
    return skipped.add(reason, id === undefined ? undefined : { knownBy: id, what: title ?? id });
  return readEntry(element, item, feed, (fields) => ({
    external_url: fields.address('related link', linkWith(element, 'related', 'via')?.attributes.href),
    title: fields.line('title', item.title),
    ...contentOf(element, fields),
    date_published: fields.date('date', item.date),
    date_modified: fields.date(
      'date of change',
      textOf(element, 'atom:updated', 'updated', 'atom:modified', 'modified'),
    ),
    authors: fields.authors(authorsOf(element, feed)),
    tags: fields.tags(categoriesOf(element)),
    language: fields.language(element.attributes['xml:lang']),
    image: fields.address('image', pictureIn(element)),
    attachments: fields.attachments(attachmentsOf(element, fields)),
  }));
}

/** The fields of an entry as feed readers see them. The import has not corrected them. */
function atomItem(element: XmlElement): FeedItem {
  const id = childOf(element, 'atom:id', 'id');
  const title = childOf(element, 'atom:title', 'title');
  const content = childOf(element, 'atom:content', 'content', 'atom:summary', 'summary');
  return {
    format: 'atom',
    ...omitNullish({
      id: id === undefined || textIn(id) === '' ? undefined : textIn(id),
      base: element.base,
      link:
        (linkWith(element, 'alternate') ?? linkWith(element, 'self'))?.attributes.href?.trim() ??
        textOf(element, 'blogger:filename'),
      title: title === undefined ? undefined : constructText(title).trim() || undefined,
      content: content === undefined ? undefined : constructText(content),
      date: textOf(
        element,
        'atom:published',
        'published',
        'atom:issued',
        'issued',
        'atom:created',
        'created',
        'atom:updated',
        'updated',
        'atom:modified',
        'modified',
        'dc:date',
        'pubDate',
      ),
    }),
  };
}

/** The first link to an HTML page with one of the relations, or else the first link with one of the relations. */
function linkWith(element: XmlElement, ...relations: string[]): XmlElement | undefined {
  const links = childrenOf(element, 'atom:link', 'link').filter(({ attributes }) =>
    relations.includes((attributes.rel ?? 'alternate').toLowerCase()),
  );
  const isPage = ({ attributes }: XmlElement) =>
    /^(?:text\/html|application\/xhtml\+xml|)$/.test(attributes.type ?? '');
  return links.find(isPage) ?? links[0];
}

const isXhtml = ({ attributes: { type = '', mode } }: XmlElement): boolean =>
  type === 'xhtml' || mode === 'xml' || (mode === undefined && type === 'application/xhtml+xml');

/** The text of a text construct. XHTML markup becomes HTML, and base64 of Atom 0.3 is decoded. */
function constructText(element: XmlElement): string {
  if (element.attributes.mode === 'base64') return Buffer.from(textIn(element), 'base64').toString('utf8');
  const hasElements = element.children.some((child) => typeof child !== 'string');
  if (!isXhtml(element) && !hasElements) return textIn(element);
  const div = element.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  const [only] = div;
  // RFC 4287 §3.1.1.3: the outer div is not part of the content.
  return div.length === 1 && typeof only === 'object' && /^(?:xhtml:)?div$/.test(only.name)
    ? htmlIn(only)
    : htmlIn(element);
}

/** An end tag, or the start tag of an element without end tag, such as `<br>`. `a < b` and `List<int>` are text. */
const MARKUP = /<\/[a-z][a-z\d]{0,20}\s?>|<(?:br|hr|img|p)\b[^<>]{0,4000}>/i;

/** Whether a text construct is text and not HTML. Many feeds leave out `type="html"`, so text with tags is HTML. */
const isPlain = ({ attributes: { type, mode } }: XmlElement, text: string): boolean =>
  mode === undefined && (type === undefined ? !MARKUP.test(text) : /^text(?:\/plain)?$/.test(type));

function contentOf(
  element: XmlElement,
  fields: ArticleFields,
): Pick<SourceArticle, 'content_html' | 'content_text' | 'summary'> {
  const content = childOf(element, 'atom:content', 'content', 'content:encoded');
  const summary =
    childOf(element, 'atom:summary', 'summary', 'media:description') ??
    childOf(childOf(element, 'media:group') ?? element, 'media:description');
  const source = content?.attributes.src;
  if (source !== undefined) fields.fault(`the content is at ${source}, and was not fetched`);
  const isData = content !== undefined && isOtherData(content);
  if (isData) fields.fault(`its content has the type ${content.attributes.type}, which is not imported`);
  const text = content === undefined || isData ? '' : constructText(content).trim();
  if (content !== undefined && text !== '') {
    const short = summary === undefined ? undefined : htmlOf(summary);
    return { ...asContent(content, text), ...omitNullish({ summary: fields.summary(short) }) };
  }
  return summary === undefined ? {} : asContent(summary, constructText(summary).trim());
}

/** Content that is neither text nor markup, such as an encoded picture (RFC 4287 §4.1.3.3). */
function isOtherData({ attributes: { type = 'text', mode } }: XmlElement): boolean {
  return mode !== 'base64' && type.includes('/') && !/^text\/|[/+](?:html|xhtml|xml)\b/i.test(type);
}

function htmlOf(element: XmlElement): string {
  const text = constructText(element).trim();
  return isPlain(element, text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text;
}

function asContent(element: XmlElement, text: string): Pick<SourceArticle, 'content_html' | 'content_text'> {
  if (text === '') return {};
  return isPlain(element, text)
    ? { content_text: text }
    : { content_html: withResolvedAddresses(text, element.base) };
}

function authorsOf(element: XmlElement, feed: FeedSurroundings): FeedSurroundings['authors'] {
  const ofEntry = childrenOf(element, 'atom:author', 'author').map(personOf);
  if (ofEntry.length > 0) return ofEntry;
  const creators = childrenOf(element, 'dc:creator').map((one) => ({ name: textIn(one) }));
  if (creators.length > 0) return creators;
  const source = childOf(element, 'atom:source', 'source');
  const ofSource = source === undefined ? [] : childrenOf(source, 'atom:author', 'author').map(personOf);
  // RFC 4287 §4.2.1: an entry without authors has the authors of its `source` element, or else those of the
  // feed.
  return ofSource.length > 0 ? ofSource : feed.authors;
}

/** A person construct (RFC 4287 §3.2). */
export function personOf(person: XmlElement): { name?: string | undefined; url?: string | undefined } {
  const uri = textOf(person, 'atom:uri', 'uri', 'atom:url', 'url');
  return {
    name: textOf(person, 'atom:name', 'name'),
    ...(uri !== undefined && /^https?:/i.test(uri) && { url: uri }),
  };
}

function categoriesOf(element: XmlElement): string[] {
  const categories = childrenOf(element, 'atom:category', 'category', 'dc:subject');
  return categories
    .map((one) => one.attributes.label ?? one.attributes.term ?? textIn(one))
    .filter((tag) => !isBloggerKind(tag));
}

function attachmentsOf(
  element: XmlElement,
  fields: ArticleFields,
): NonNullable<SourceArticle['attachments']> {
  const links = childrenOf(element, 'atom:link', 'link').filter(
    ({ attributes }) => attributes.rel === 'enclosure',
  );
  const enclosures = links.flatMap(({ attributes: { href, type, length, title } }) =>
    fields.attachment({ url: href, type, size: length, title }),
  );
  return [...enclosures, ...mediaFiles(element, fields)];
}
