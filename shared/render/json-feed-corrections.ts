import type { Extension } from 'feed';
import type { Article, Attachment, Author } from '#shared/model/article.ts';
import { TTL_MINUTES } from '#shared/settings.ts';
import { cleanText } from '#shared/text/unicode.ts';
import type { EntryView } from './entry-view.ts';
import type { FeedView } from './feed-view.ts';
import { timelineView } from './timeline-view.ts';
import { personUri, uri } from './uri.ts';

/**
 * Corrects what npm `feed` 6.0.0 writes into a JSON Feed, through the interface of that package. An extension
 * is a field of the document or of an item, and overwrites a field of the same name; the value `undefined`
 * deletes it. The sections (§) named below are those of JSON Feed 1.1.
 */
type Corrections = Record<string, unknown>;

/**
 * Converts corrections to the type that `feed` expects. Its type allows only objects as values, although `feed` writes
 * any value with `JSON.stringify`.
 */
function asExtensions(corrections: Corrections): Extension[] {
  return Object.entries(corrections).map(([name, value]) => ({
    name,
    objects: value as Extension['objects'],
  }));
}

/** §Authors: each must have a name, url or avatar. */
function authorsOf(authors: readonly Author[] = []): Author[] | undefined {
  const extensions = extensionsIn(authors);
  const named = authors.flatMap((author, index): Author[] => {
    const [name, url, avatar] = [cleanText(author.name ?? ''), personUri(author.url), uri(author.avatar)];
    const known = { ...(name && { name }), ...(url && { url }), ...(avatar && { avatar }) };
    return Object.keys(known).length > 0 ? [{ ...known, ...extensions[index] }] : [];
  });
  return named.length > 0 ? named : undefined;
}

/** §Attachments. Seconds are rounded, because Miniflux and gofeed refuse a whole feed that contains a fraction. */
function attachmentsOf(attachments: readonly Attachment[]): Attachment[] | undefined {
  if (attachments.length === 0) return undefined;
  const extensions = extensionsIn(attachments);
  return attachments.map((attachment, index) => {
    const { url, mime_type, title, size_in_bytes, duration_in_seconds: seconds } = attachment;
    return {
      url,
      mime_type,
      ...(title !== undefined && { title }),
      ...(size_in_bytes !== undefined && { size_in_bytes }),
      ...(seconds !== undefined && { duration_in_seconds: Math.round(seconds) }),
      ...extensions[index],
    };
  });
}

/**
 * §Extensions: the value is an object, a letter follows the underscore, and neither the name nor the names in the object
 * have a full stop. All other fields are only in the API's answers.
 */
const EXTENSION_NAME = /^_[a-z][^.]*$/i;
/** Extensions with more characters are only in the API's answers: indentation can make them a hundred times larger. */
const MAX_EXTENSION_CHARACTERS = 65_536;

/** JSON can escape a lone surrogate, and strict parsers refuse a whole feed because of it (RFC 8259 §8.2). */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name.toWellFormed(), wellFormed(field)]),
  );
}

function isCustomObject(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.keys(value).every((name) => !name.includes('.'));
}

/** The fields of an article, an author or an attachment that are extensions. */
function publishable(fields: object): Corrections {
  const extensions = Object.entries(fields).filter(
    ([name, value]) => EXTENSION_NAME.test(name) && name !== '_feedmill' && isCustomObject(value),
  );
  return Object.fromEntries(extensions.map(([name, value]) => [name, wellFormed(value)]));
}

function isShort(extensions: Corrections | readonly Corrections[]): boolean {
  // The text without indentation is measured first, because an indented text can be much larger.
  return [0, 4].every(
    (indent) => JSON.stringify(extensions, null, indent).length <= MAX_EXTENSION_CHARACTERS,
  );
}

function extensionsOf(article: Article): Corrections {
  const extensions = publishable(article.extensions);
  return isShort(extensions) ? extensions : {};
}

/** The extensions of each author or attachment; none if they are too long together. */
function extensionsIn(parts: readonly (Author | Attachment)[]): Corrections[] {
  const extensions = parts.map(publishable);
  return isShort(extensions) ? extensions : parts.map(() => ({}));
}

/** Corrections of the fields of the document. */
export function correctFeed(view: FeedView): Extension[] {
  const { feed, hubs } = view;
  return asExtensions({
    // §Top-level: `feed` writes version 1, which has no `authors` and no `language`.
    version: 'https://jsonfeed.org/version/1.1',
    authors: authorsOf(feed.authors),
    language: feed.language,
    hubs: hubs.length > 0 ? hubs.map((url) => ({ type: 'WebSub', url })) : undefined,
    next_url: timelineView(view).previous?.json,
    _feedmill: ownTtl(view),
  });
}

/**
 * The feed's own `ttl_minutes`, for which JSON Feed has no field. With this field a new `ttl_minutes` changes the bytes
 * of the file. Otherwise CloudFront would answer 304 with the old `max-age`.
 */
function ownTtl({ feed: { ttl_minutes }, page }: FeedView): { ttl_minutes: number } | undefined {
  const isDefault = ttl_minutes === undefined || ttl_minutes === TTL_MINUTES.default;
  return isDefault || page !== undefined ? undefined : { ttl_minutes };
}

/** Corrections of the fields of an item. */
export function correctItem(article: Article, entry: EntryView): Extension[] {
  return asExtensions({
    ...extensionsOf(article),
    // §Items: content_html or content_text is required, and `feed` writes neither.
    content_text: entry.contentHtml === undefined ? article.content_text : undefined,
    // `feed` writes a description as HTML content if the item has none.
    summary: article.summary || undefined,
    // `feed` always writes `date_modified`, but an article that was never modified has no such date.
    date_modified: article.date_modified === undefined ? undefined : entry.updated,
    external_url: entry.externalUrl,
    authors: authorsOf(article.authors),
    language: entry.language,
    attachments: attachmentsOf(entry.attachments),
    // The article id in the API, which the `id` of imported items does not contain.
    _feedmill: article.source_ids && { id: article.id },
  });
}
