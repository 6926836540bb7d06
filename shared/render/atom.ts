import { type Article, type Author, guidOf } from '#shared/model/article.ts';
import type { Feed } from '#shared/model/feed.ts';
import { FORMATS } from '#shared/model/formats.ts';
import type { Tombstone } from '#shared/model/timeline.ts';
import { mailAddressOf } from '#shared/model/web-address.ts';
import { XML_DECLARATION, xmlCdata, xmlElement, xmlExactText, xmlTextElement } from '#shared/text/xml.ts';
import { type EntryView, entryView } from './entry-view.ts';
import type { FeedView } from './feed-view.ts';
import { MEDIA_NAMESPACE, mediaThumbnail } from './media-rss.ts';
import { timelineView } from './timeline-view.ts';
import { uri } from './uri.ts';

const ATOM_NAMESPACE = 'http://www.w3.org/2005/Atom';
/** RFC 5005 §2 */
const HISTORY_NAMESPACE = 'http://purl.org/syndication/history/1.0';
/** RFC 6721 §3 */
const TOMBSTONE_NAMESPACE = 'http://purl.org/atompub/tombstones/1.0';

const PLAIN = { type: 'text' };

function link(rel: string, href: string | undefined, more: Record<string, string | number | undefined> = {}) {
  return href === undefined ? '' : xmlElement('link', { rel, ...more, href });
}

/** A person must have a name (RFC 4287 §3.2.1); otherwise the address is used as the name. */
function person({ name, url }: Author): string {
  const email = url === undefined ? undefined : mailAddressOf(url);
  const called = name || email || url;
  if (called === undefined || called === '') return '';
  return xmlElement(
    'author',
    {},
    xmlTextElement('name', called) + xmlTextElement('uri', uri(url)) + xmlTextElement('email', email),
  );
}

/**
 * The authors, or the title of the feed if none of them has a name or address. An entry without an author would have the
 * authors of the feed (RFC 4287 §4.2.1), who did not write an article that names another author.
 */
function persons(authors: readonly Author[], { title }: Feed): string[] {
  const named = authors.map(person).filter((author) => author !== '');
  return named.length > 0 || authors.length === 0 ? named : [person({ name: title })];
}

/** Joins the lines of an element and drops empty ones. */
function lines(parts: string[]): string {
  return `\n${parts.filter((part) => part !== '').join('\n')}\n`;
}

function deletedEntry(tombstone: Tombstone): string {
  return xmlElement('at:deleted-entry', {
    ref: { exact: tombstone.ref ?? guidOf(tombstone) },
    when: tombstone.at,
  });
}

function entry(article: Article, view: EntryView, feed: Feed): string {
  // An entry with only a title repeats the title as its summary, because the feed validator warns about an entry
  // without text.
  const summary = article.summary || (view.contentHtml === undefined ? view.label : undefined);
  return xmlElement(
    'entry',
    { 'xml:lang': view.language },
    lines([
      xmlElement('id', {}, xmlExactText(view.guids.atom)),
      // A title is required (RFC 4287 §4.1.2). If it is empty, lists of articles have nothing to click on.
      xmlTextElement('title', view.label, PLAIN),
      link('alternate', view.link, { type: 'text/html' }),
      link('related', view.externalUrl),
      ...view.attachments.map(({ url, mime_type, size_in_bytes, title }) =>
        link('enclosure', url, { type: mime_type, length: size_in_bytes || undefined, title }),
      ),
      xmlTextElement('published', view.published),
      xmlTextElement('updated', view.updated),
      ...persons(article.authors, feed),
      ...article.tags.map((term) => xmlElement('category', { term })),
      xmlTextElement('summary', summary, PLAIN),
      view.contentHtml ? xmlElement('content', { type: 'html' }, xmlCdata(view.contentHtml)) : '',
      mediaThumbnail(view.image),
    ]),
  );
}

/**
 * The Atom 1.0 file of a timeline (RFC 4287), with takedowns (RFC 6721) and a link to the archive (RFC 5005 §4).
 */
export function renderAtom(view: FeedView): string {
  const timeline = timelineView(view);
  const namespaces = {
    xmlns: ATOM_NAMESPACE,
    // Declared only if used, because the feed validator warns about namespaces that it does not know.
    'xmlns:at': view.tombstones.length > 0 ? TOMBSTONE_NAMESPACE : undefined,
    'xmlns:fh': view.page === undefined ? undefined : HISTORY_NAMESPACE,
    'xmlns:media': MEDIA_NAMESPACE,
    'xml:lang': view.feed.language,
  };
  const authors = persons(view.feed.authors ?? [], view.feed);
  return `${XML_DECLARATION}${xmlElement(
    'feed',
    namespaces,
    lines([
      xmlElement('id', {}, xmlExactText(timeline.id)),
      xmlTextElement('title', timeline.title, PLAIN),
      xmlTextElement('subtitle', timeline.subtitle, PLAIN),
      link('self', timeline.self.atom, { type: FORMATS.atom.mediaType }),
      view.page === undefined ? '' : xmlElement('fh:archive', {}),
      view.page === undefined ? '' : link('current', timeline.links.atom, { type: FORMATS.atom.mediaType }),
      link('alternate', timeline.homePageUrl, { type: 'text/html' }),
      ...view.hubs.map((hub) => link('hub', hub)),
      link('prev-archive', timeline.previous?.atom, { type: FORMATS.atom.mediaType }),
      xmlTextElement('updated', view.updated),
      // An entry without an author has the author of the feed, so the feed must have one (RFC 4287 §4.1.1).
      ...(authors.length > 0 ? authors : [person({ name: view.feed.title })]),
      xmlTextElement('icon', timeline.icon),
      xmlTextElement('rights', timeline.rights, PLAIN),
      xmlTextElement('generator', 'Feedmill'),
      // The elements of the feed come before the first entry, because the grammar requires this.
      ...view.tombstones.map(deletedEntry),
      ...view.entries.map((article) => entry(article, entryView(article, view), view.feed)),
    ]),
  )}\n`;
}
