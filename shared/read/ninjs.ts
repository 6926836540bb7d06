import type { Attachment } from '#shared/model/article.ts';
import type { Draft } from '#shared/model/draft.ts';
import { pointerTo } from '#shared/model/field-errors.ts';
import { invalidProblem } from '#shared/model/invalid-problem.ts';
import { MEDIA_TYPE } from '#shared/model/media-type.ts';
import { Problem } from '#shared/model/problem.ts';
import { webAddressFault } from '#shared/model/web-address.ts';
import { LIMITS } from '#shared/settings.ts';
import { appliedNames } from '#shared/text/applied-names.ts';
import { authorNames } from './html-page/author-names.ts';
import { isPlainObject } from './json/value-faults.ts';
import { parseJson, readFields } from './json.ts';

type Fields = Record<string, unknown>;

/** The longest edge, in pixels, of the rendition that is chosen for a picture. */
const MAX_IMAGE_PIXELS = 2_000;
const STATUSES = ['usable', 'withheld', 'canceled'];

/**
 * Reads IPTC ninjs 1.x, 2.x and 3.x. Their names differ in case and plural (`headline`, `headlines`). `uri`
 * is the publisher's id. Fields without a place in a feed are ignored, such as `ednote`.
 *
 * @throws {Problem} `unreadable` if it is not JSON; `invalid-article` with pointers into the item: no uri,
 *   another type than text, an unknown pubstatus, and what `readFields` refuses
 */
export function readNinjs(text: string): Draft {
  const parsed = parseJson(text);
  if (!isPlainObject(parsed)) throw invalid('', 'must be a news item: a JSON object');
  const item = inLowerCase(parsed);
  const { uri, type = 'text', pubstatus = 'usable', version } = item;
  if (typeof uri !== 'string' || uri.trim() === '') throw invalid('/uri', 'is required and must be a string');
  if (type !== 'text')
    throw invalid(
      '/type',
      `must be text: items of type ${JSON.stringify(type)?.slice(0, 60)} have no article`,
    );
  if (typeof pubstatus !== 'string' || !STATUSES.includes(pubstatus))
    throw invalid('/pubstatus', `must be one of ${STATUSES.join(', ')}`);
  if (version !== undefined && typeof version !== 'string' && typeof version !== 'number')
    throw invalid('/version', 'must be a string');
  const control = {
    idPointer: '/uri',
    ...(version !== undefined && { version: String(version) }),
    ...(pubstatus === 'canceled' ? { isCanceled: true as const } : { hold: pubstatus === 'withheld' }),
  };
  if (pubstatus === 'canceled') return { ...readFieldsOf(parsed, { id: uri }), ...control };
  const { image, attachments } = mediaOf(item);
  return {
    ...readFieldsOf(parsed, {
      id: uri,
      title: titleOf(item),
      summary: summaryOf(item),
      ...contentOf(item),
      ...datesOf(item),
      authors: authorsOf(item),
      tags: tagsOf(item),
      language: item.language,
      image,
      attachments,
    }),
    ...(textIn(item.expires) && { applied: appliedNames('expires-ignored', [`${item.expires}`]) }),
    ...control,
  };
}

function invalid(pointer: string, detail: string): Problem {
  return invalidProblem('invalid-article', [{ pointer, detail }]);
}

/**
 * A value with all names in lower case, so that the names of version 3 equal the names of version 2. Fields with null,
 * which many programs write for absent fields, are left out.
 */
function inLowerCase(value: Fields): Fields {
  const lower = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(lower);
    return isPlainObject(inner) ? inLowerCase(inner) : inner;
  };
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([name, inner]) => [name.toLowerCase(), lower(inner)]),
  );
}

/** The ninjs field of each article field. Errors name it, unless a ninjs field has the value of the article field. */
const ORIGIN: Record<string, string> = {
  id: 'uri',
  title: 'headline',
  summary: 'description_text',
  content_html: 'body_xhtml',
  content_text: 'body_text',
  date_published: 'versioncreated',
  date_modified: 'versioncreated',
  authors: 'byline',
  tags: 'subject',
  attachments: 'associations',
  image: 'associations',
};

function readFieldsOf(item: Fields, fields: Fields): Draft {
  try {
    return readFields(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const errors = error.errors.map(({ pointer = '', detail }) => {
      const [, name = '', ...rest] = pointer.split('/');
      const own = ORIGIN[name] ?? name;
      const origin =
        Object.keys(item).find((one) => item[one] === fields[name]) ??
        Object.keys(item).find((one) => [own, `${own}s`].includes(one.toLowerCase()));
      return { pointer: origin === undefined ? pointer : pointerTo([origin, ...rest]), detail };
    });
    throw invalidProblem(error.kind, errors, error);
  }
}

const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

const objectsIn = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isPlainObject) : []);

/**
 * The values of a list such as `headlines`, the main one first, then those of the older `headline` and `headline_*`.
 */
function valuesOf(item: Fields, singular: string, plural: string): Fields[] {
  const listed = objectsIn(item[plural]).toSorted(
    (a, b) => Number(b.role === 'main') - Number(a.role === 'main'),
  );
  const older = Object.entries(item)
    .filter(([name]) => name === singular || name.startsWith(`${singular}_`))
    .toSorted(([a], [b]) => a.length - b.length)
    .map(([name, value]) => ({ role: name.slice(singular.length + 1), value }));
  return [...listed, ...older];
}

function titleOf(item: Fields): string | undefined {
  const [headline] = valuesOf(item, 'headline', 'headlines').flatMap(({ value }) => textIn(value) ?? []);
  return headline ?? textIn(item.title);
}

function summaryOf(item: Fields): string | undefined {
  const isPlain = ({ role, contenttype = 'text/plain' }: Fields) =>
    !/html|nitf|xml/.test(String(role)) && contenttype === 'text/plain';
  const [text] = valuesOf(item, 'description', 'descriptions')
    .filter(isPlain)
    .flatMap(({ value }) => textIn(value) ?? []);
  return text !== undefined && text.length <= LIMITS.maxSummaryCharacters ? text : undefined;
}

const HTML_TYPE = /\b(?:x?html5?|richtext)\b|html/i;
const OTHER_MARKUP = /nitf|newsml|xml$|json|markdown/i;
const TAG = /<(?:p|div|h[1-6]|ul|ol|section|article|body)\b/i;

interface Body {
  html?: string;
  text?: string;
}

/** The HTML content if the item has one, else the plain text. Bodies of other formats, such as NITF, are ignored. */
function contentOf(item: Fields): { content_html?: string; content_text?: string } {
  const bodies = valuesOf(item, 'body', 'bodies').flatMap(({ role, contenttype, value }): Body[] => {
    const text = textIn(value);
    const kind = `${role} ${contenttype ?? ''}`;
    if (text === undefined) return [];
    if (HTML_TYPE.test(kind) || (contenttype === undefined && TAG.test(text))) return [{ html: text }];
    return OTHER_MARKUP.test(kind) ? [] : [{ text }];
  });
  const [html] = bodies.flatMap((body) => body.html ?? []);
  if (html !== undefined) return { content_html: bodyOfDocument(html) };
  const [text] = bodies.flatMap((body) => body.text ?? []);
  return text === undefined ? {} : { content_text: text };
}

function bodyOfDocument(html: string): string {
  const start = /<body\b[^>]*>/i.exec(html);
  if (start === null) return html;
  const after = html.slice(start.index + start[0].length);
  const end = after.toLowerCase().lastIndexOf('</body');
  return end === -1 ? after : after.slice(0, end);
}

/** The date of publication is the date of creation, but not before the embargo. */
function datesOf({ firstcreated, versioncreated, embargoed }: Fields): Fields {
  const published = firstcreated ?? versioncreated;
  const isEmbargoed =
    typeof embargoed === 'string' &&
    (typeof published !== 'string' || !(Date.parse(embargoed) <= Date.parse(published)));
  return {
    date_published: isEmbargoed ? embargoed : published,
    ...(firstcreated !== undefined && versioncreated !== undefined && { date_modified: versioncreated }),
  };
}

function authorsOf({ byline, by }: Fields): string[] {
  const line = textIn(by) ?? textIn(byline) ?? '';
  return line.split(';').flatMap(authorNames).slice(0, LIMITS.maxAuthors);
}

function tagsOf(item: Fields): string[] {
  const names = objectsIn(item.subjects ?? item.subject).flatMap(({ name }) => textIn(name) ?? []);
  const short = names.filter((name) => name.length <= LIMITS.maxTagCharacters && !/^\.{1,2}$/.test(name));
  return [...new Set(short)].slice(0, LIMITS.maxTags);
}

/**
 * The pictures, sounds and videos of an item. Version 1 of ninjs has them in an object by name, later versions in a
 * list.
 */
function mediaOf({ associations }: Fields): { image?: string | undefined; attachments?: Attachment[] } {
  const items = isPlainObject(associations)
    ? Object.values(associations).filter(isPlainObject)
    : objectsIn(associations);
  const media = items.flatMap((item) => {
    const chosen = renditionOf(item);
    return chosen === undefined ? [] : [{ ...chosen, isPicture: /^image\//.test(chosen.mime_type) }];
  });
  const image = media.find(({ isPicture }) => isPicture)?.url;
  const attachments = media
    .filter(({ url }) => url !== image)
    .slice(0, LIMITS.maxAttachments)
    .map(({ isPicture: _, ...attachment }) => attachment);
  return { image, ...(attachments.length > 0 && { attachments }) };
}

const MEDIA: Record<string, RegExp> = {
  picture: /^image\//,
  graphic: /^image\//,
  audio: /^audio\//,
  video: /^video\//,
};

/**
 * The largest rendition that is not too large. If each rendition is too large, the smallest rendition is returned. If
 * no rendition states its size in pixels, the first rendition is returned.
 */
function renditionOf(item: Fields): Attachment | undefined {
  const type = MEDIA[String(item.type)];
  if (type === undefined) return undefined;
  const { renditions } = item;
  const all = isPlainObject(renditions)
    ? Object.values(renditions).filter(isPlainObject)
    : objectsIn(renditions);
  const usable = all.flatMap((rendition) => {
    const url = textIn(rendition.href);
    const mime_type = textIn(rendition.contenttype) ?? textIn(rendition.mimetype);
    if (url === undefined || webAddressFault(url) !== undefined) return [];
    if (mime_type === undefined || !type.test(mime_type) || !MEDIA_TYPE.test(mime_type)) return [];
    const pixels = Math.max(Number(rendition.width ?? 0), Number(rendition.height ?? 0)) || 0;
    const size = Number(rendition.sizeinbytes);
    return [
      { url, mime_type, pixels, ...(Number.isSafeInteger(size) && size > 0 && { size_in_bytes: size }) },
    ];
  });
  const fitting = usable.filter(({ pixels }) => pixels <= MAX_IMAGE_PIXELS);
  const largest = fitting.toSorted((a, b) => b.pixels - a.pixels)[0];
  const chosen = largest ?? usable.toSorted((a, b) => a.pixels - b.pixels)[0];
  if (chosen === undefined) return undefined;
  const { pixels: _, ...attachment } = chosen;
  const title = titleOf(item);
  return {
    ...attachment,
    ...(title !== undefined && title.length <= LIMITS.maxTitleCharacters && { title }),
  };
}
