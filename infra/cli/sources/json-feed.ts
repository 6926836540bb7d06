import { omitNullish } from '#shared/model/field-schemas.ts';
import { ArticleFields, type SourcePerson } from './article-fields.ts';
import { entryEvents } from './entry-events.ts';
import { leftOut, leftOutSource } from './left-out.ts';
import type { FeedItem, SourceArticle, SourceEvent, SourceFeed, SourceOptions } from './source.ts';
import { SourceIdsOf } from './source-ids.ts';

/**
 * Reads a JSON Feed (1.0, 1.1).
 *
 * @param document the parsed JSON
 */
export function readJsonFeed(
  document: Readonly<Record<string, unknown>>,
  { url, ids = new SourceIdsOf() }: SourceOptions & { ids?: SourceIdsOf },
): SourceEvent[] {
  const items = Array.isArray(document.items) ? document.items : undefined;
  if (items === undefined)
    return [leftOutSource('has no list "items" or "db": it is not a JSON Feed or an export of Ghost')];
  const home = string(document.home_page_url);
  const next = string(document.next_url);
  const feed: SourceFeed = {
    format: 'json',
    ...omitNullish({
      title: string(document.title),
      description: string(document.description),
      home_page_url: home,
      language: string(document.language),
      next: next === undefined ? undefined : URL.parse(next, url)?.href,
    }),
  };
  return [
    { kind: 'feed', feed },
    ...items.flatMap((item, index): SourceEvent[] => {
      if (typeof item === 'object' && item !== null)
        return entryOf(item, { ids, base: home ?? url, document });
      return [leftOut({ what: `item ${index + 1}`, reason: 'is not an object' })];
    }),
  ];
}

function entryOf(
  raw: Record<string, unknown>,
  {
    ids,
    base,
    document,
  }: { ids: SourceIdsOf; base: string | undefined; document: Readonly<Record<string, unknown>> },
): SourceEvent[] {
  const item = jsonItem(raw);
  const what = item.title ?? item.id ?? item.link ?? 'an item without a title';
  const fields = new ArticleFields(what, base, undefined);
  const url = fields.address('url', item.link);
  for (const name of LISTS)
    if (raw[name] !== undefined && raw[name] !== null && !Array.isArray(raw[name]))
      fields.fault(`${name} is not a list, so it is ignored`);
  const sourceIds = ids.of(item, url);
  if (sourceIds === undefined) {
    const reason = `an earlier item has the same id "${item.id ?? item.link ?? ''}", so readers show only one of them`;
    return [leftOut({ what, reason, isRepeated: true })];
  }
  const authors = peopleOf(raw, fields);
  const html = string(raw.content_html);
  const content = {
    ...fields.own(raw),
    ...omitNullish({
      url,
      external_url: fields.address('external_url', string(raw.external_url)),
      title: fields.line('title', item.title),
      summary: fields.line('summary', string(raw.summary), 10_000),
      content_html: html,
      content_text: html === undefined ? string(raw.content_text) : undefined,
      date_published: fields.date('date_published', string(raw.date_published)),
      date_modified: fields.date('date_modified', string(raw.date_modified)),
      authors: fields.authors(authors.length > 0 ? authors : peopleOf(document, fields)),
      tags: fields.tags(listOf(raw.tags).flatMap((tag) => string(tag) ?? [])),
      language: fields.language(string(raw.language)),
      image: fields.address('image', string(raw.image) ?? string(raw.banner_image)),
      attachments: fields.attachments(
        listOf(raw.attachments).flatMap((one) => attachmentOf(Object(one), fields)),
      ),
    }),
  };
  return entryEvents({ content, item, ids: sourceIds, fields, what });
}

/** The fields of an item as feed readers see them. The import has not corrected them. JSON Feed 1.1: an id that is a number is read as text. */
function jsonItem(raw: Record<string, unknown>): FeedItem {
  const id = typeof raw.id === 'number' ? String(raw.id) : string(raw.id);
  return {
    format: 'json',
    ...omitNullish({
      id,
      link: string(raw.url),
      title: string(raw.title),
      content: string(raw.content_html) ?? string(raw.content_text),
      date: string(raw.date_published),
    }),
  };
}

function attachmentOf(
  raw: Record<string, unknown>,
  fields: ArticleFields,
): NonNullable<SourceArticle['attachments']> {
  // Some feeds have numbers as text.
  const number = (value: unknown) => (typeof value === 'number' ? String(value) : string(value));
  const attachments = fields.attachment({
    url: string(raw.url),
    type: string(raw.mime_type),
    size: number(raw.size_in_bytes),
    seconds: number(raw.duration_in_seconds),
    title: string(raw.title),
  });
  return attachments.map((attachment) => ({ ...attachment, ...fields.own(raw) }));
}

function peopleOf(raw: Readonly<Record<string, unknown>>, fields: ArticleFields): SourcePerson[] {
  const people =
    listOf(raw.authors).length > 0 ? listOf(raw.authors) : raw.author === undefined ? [] : [raw.author];
  return people.map((person) => {
    const { name, url, avatar } = Object(person);
    return {
      name: string(name) ?? string(person),
      url: string(url),
      avatar: string(avatar),
      own: fields.own(Object(person)),
    };
  });
}

const LISTS = ['authors', 'tags', 'attachments'] as const;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const string = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
