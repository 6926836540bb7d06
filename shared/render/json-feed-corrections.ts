import type { Extension } from 'feed';
import type { Article, Attachment, Author, Extensions } from '#shared/model/article.ts';
import { TTL_MINUTES } from '#shared/settings.ts';
import { cleanText } from '#shared/text/unicode.ts';
import type { EntryView } from './entry-view.ts';
import type { FeedView } from './feed-view.ts';
import { timelineView } from './timeline-view.ts';
import { uri } from './uri.ts';

/**
 * Corrections of what npm `feed` 6.0.0 writes into a JSON Feed, made through its own interface: an extension is a field of
 * the document or of an item, it replaces a field of the same name, and an undefined one removes it. Clauses are those of
 * JSON Feed 1.1.
 */
type Corrections = Record<string, unknown>;

/** In the shape of `feed`, whose type allows only objects as values, but which writes any value with `JSON.stringify`. */
function asExtensions(corrections: Corrections): Extension[] {
  return Object.entries(corrections).map(([name, value]) => ({
    name,
    objects: value as Extension['objects'],
  }));
}

/** §Authors: each has at least one of name, url and avatar. */
function authorsOf(authors: readonly Author[] = []): Author[] | undefined {
  const known = authors.map((author) => {
    const [name, url, avatar] = [cleanText(author.name ?? ''), uri(author.url), uri(author.avatar)];
    return { ...(name && { name }), ...(url && { url }), ...(avatar && { avatar }) };
  });
  const named = known.filter((author) => Object.keys(author).length > 0);
  return named.length > 0 ? named : undefined;
}

/**
 * §Attachments: `url` and `mime_type` are required; what is unknown is left out. Seconds are whole, since Miniflux and
 * gofeed lose the whole feed over a fraction.
 */
function attachmentsOf(attachments: readonly Attachment[]): Attachment[] | undefined {
  if (attachments.length === 0) return undefined;
  return attachments.map((attachment) => {
    const { duration_in_seconds: seconds } = attachment;
    return seconds === undefined ? attachment : { ...attachment, duration_in_seconds: Math.round(seconds) };
  });
}

/** §Extensions: a letter follows the underscore, without full stops. Fields of other names are only in the API's answers. */
const EXTENSION_NAME = /^_[a-z][^.]*$/i;
/** Deep values grow a hundredfold with indentation. Longer ones are only in the API's answers. */
const MAX_EXTENSION_CHARACTERS = 65_536;

/** JSON can escape half of a surrogate pair, and strict parsers refuse a whole feed for it (RFC 8259 §8.2). */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name.toWellFormed(), wellFormed(field)]),
  );
}

function extensionsOf(extensions: Extensions): Corrections {
  const names = Object.keys(extensions).filter((name) => EXTENSION_NAME.test(name) && name !== '_feedmill');
  const publishers = Object.fromEntries(names.map((name) => [name, wellFormed(extensions[name])]));
  // Written without indentation first: an indented text can be much larger, so it is written only if this one is short.
  const isShort = [0, 4].every(
    (indent) => JSON.stringify(publishers, null, indent).length <= MAX_EXTENSION_CHARACTERS,
  );
  return isShort ? publishers : {};
}

/** Corrections of the document's own fields. */
export function correctFeed(view: FeedView): Extension[] {
  const { feed, hubs } = view;
  return asExtensions({
    // §Top-level: `feed` writes version 1, which has neither `authors` nor `language`.
    version: 'https://jsonfeed.org/version/1.1',
    authors: authorsOf(feed.authors),
    language: feed.language,
    hubs: hubs.length > 0 ? hubs.map((url) => ({ type: 'WebSub', url })) : undefined,
    next_url: timelineView(view).previous?.json,
    _feedmill: ownTtl(view),
  });
}

/**
 * The feed's own `ttl_minutes`, for which JSON Feed has no field. It changes the bytes of the file, so that an edge does not
 * answer 304 with the old `max-age`.
 */
function ownTtl({ feed: { ttl_minutes }, page }: FeedView): { ttl_minutes: number } | undefined {
  const isDefault = ttl_minutes === undefined || ttl_minutes === TTL_MINUTES.default;
  return isDefault || page !== undefined ? undefined : { ttl_minutes };
}

/** Corrections of an item's fields. */
export function correctItem(article: Article, entry: EntryView): Extension[] {
  return asExtensions({
    ...extensionsOf(article.extensions),
    // §Items: one of content_html and content_text must be there, and `feed` writes neither.
    content_text: entry.contentHtml === undefined ? article.content_text : undefined,
    // `feed` writes a description as HTML content if the item has none.
    summary: article.summary || undefined,
    // `feed` writes one always, and an article that was never modified has none.
    date_modified: article.date_modified === undefined ? undefined : entry.updated,
    external_url: entry.externalUrl,
    authors: authorsOf(article.authors),
    language: entry.language,
    attachments: attachmentsOf(entry.attachments),
    // Its id in the API, which the `id` of other items contains.
    _feedmill: article.source_ids && { id: article.id },
  });
}
