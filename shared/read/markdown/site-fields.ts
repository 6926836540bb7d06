import type { AppliedRule } from '#shared/model/article.ts';
import type { Draft } from '#shared/model/draft.ts';
import { errorAt } from '#shared/model/field-errors.ts';
import { invalidProblem } from '#shared/model/invalid-problem.ts';
import { appliedNames } from '#shared/text/applied-names.ts';
import { authorNames } from '../html-page/author-names.ts';
import { isPlainObject } from '../json/value-faults.ts';

/** Front matter with the field names of an article. */
export interface SiteFields {
  fields: Record<string, unknown>;
  /** Addresses that need the address of the site to be absolute. */
  relative: Required<Draft>['relative'];
  /** The original name of each field, for errors. */
  givenNames: ReadonlyMap<string, string>;
  applied: AppliedRule[];
}

/**
 * Names that site generators use for the fields of an article, the most specific first; compared without case, `-` and
 * `_`. Hugo, Jekyll, Eleventy, Astro and Obsidian have no common list, and themes add names.
 */
const NAMES = {
  id: ['id'],
  external_url: ['externalurl'],
  title: ['title'],
  summary: ['summary', 'description', 'customexcerpt', 'excerpt', 'abstract', 'subtitle'],
  date_published: [
    'datepublished',
    'publishdate',
    'publishedat',
    'publisheddate',
    'pubdate',
    'pubdatetime',
    'date',
    'published',
    'created',
    'createdat',
    'datecreated',
    'createdtime',
  ],
  date_modified: [
    'datemodified',
    'lastmod',
    'lastmodified',
    'lastmodifiedat',
    'updated',
    'updatedat',
    'updateddate',
    'dateupdated',
    'modified',
    'modifiedat',
    'lastupdated',
    'lasteditedtime',
    'moddatetime',
  ],
  authors: ['authors', 'author', 'primaryauthor', 'byline', 'creator', 'createdby'],
  language: ['language', 'lang', 'locale'],
  image: [
    'image',
    'images',
    'cover',
    'coverimage',
    'heroimage',
    'featureimage',
    'featuredimage',
    'bannerimage',
    'ogimage',
    'socialimage',
    'thumbnail',
  ],
} as const satisfies Record<string, readonly string[]>;
/** All of these become tags of the article. */
const TAGS = ['tags', 'tag', 'categories', 'category'];
/** Search words, which become tags if the article has no others. */
const KEYWORDS = 'keywords';
/** Text of these fields is split only at commas. */
const ONE_TAG = new Set(['category', KEYWORDS]);
/**
 * Tables that contain fields of the article: those of Zola and Hugo, and `date: {created, updated}` of MkDocs. A field
 * at the top level takes precedence.
 */
const TABLES = ['taxonomies', 'params', 'extra', 'date'];
/** Names of fields with the address of the article. */
const ADDRESSES = ['url', 'permalink', 'canonicalurl', 'canonical', 'canonicallink'];
/** Fields that mark a draft. */
const DRAFT_IF = {
  draft: true,
  isdraft: true,
  published: false,
  publish: false,
  ispublished: false,
} as const;
/** Values of `status` and `visibility` that mark a draft, as WordPress, Ghost and Pelican write them. */
const DRAFT_STATUS = /^(?:draft|private|pending|hidden|unpublished|in progress|idea|todo)$/i;
const STATUS = ['status', 'poststatus', 'visibility'];
/** Fields that are copied with any value. */
const AS_GIVEN = new Set(['content_html', 'content_text', 'content_markdown', 'attachments']);

type Given = ReadonlyMap<string, { name: string; value: unknown }>;

const folded = (name: string): string =>
  /^[a-z]/i.test(name) ? name.toLowerCase().replace(/[-_]/g, '') : name;

/** The value of a text field in any language of front matter. */
function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return withoutLink(value.trim());
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

/**
 * Removes the brackets of a link to a note, which Obsidian allows as a value: `[[Ann Lee]]`, `[[people/ann|Ann Lee]]`.
 */
function withoutLink(text: string): string {
  return /^!?\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]$/.exec(text)?.[1]?.trim() ?? text;
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : isGiven(value) ? [value] : []);
/** Words for a truth value. YAML 1.1 and its users have more of them than JSON. */
const TRUTHS = { true: /^(?:true|yes|on|y|1)$/i, false: /^(?:false|no|off|n|0)$/i } as const;
const isTruth = (value: unknown, truth: boolean): boolean =>
  value === truth ||
  (typeof value === 'string' && TRUTHS[truth ? 'true' : 'false'].test(value.trim())) ||
  value === Number(truth);

/** Seconds or milliseconds since 1970 in the years 2001 to 2286. Other dates are not changed. */
function asDate(text: string | undefined): string | undefined {
  if (text === undefined || !/^\d{10}(?:\d{3})?$/.test(text)) return text;
  return new Date(Number(text) * (text.length === 10 ? 1_000 : 1)).toISOString();
}

/** A date that only the generator knows: `` `r Sys.Date()` ``, `{{ date }}`, `<% tp.date.now() %>`, `today`. */
const COMPUTED = /^`r |^\{\{.*\}\}$|^<%.*%>$|^(?:today|now|last-modified|git last modified|git created)$/i;

/**
 * The front matter of a site generator with the field names of an article. Fields of the theme are dropped, and
 * `applied` names them.
 *
 * @throws {Problem} `invalid-article`: the text is a draft
 */
export function siteFields(matter: Record<string, unknown>): SiteFields {
  const own = Object.entries(matter).filter(([name]) => name.startsWith('_') || AS_GIVEN.has(name));
  const given: Given = new Map(
    Object.entries(withTables(matter))
      .filter(([name, value]) => !name.startsWith('_') && !AS_GIVEN.has(name) && isGiven(value))
      .map(([name, value]) => [folded(name), { name, value }]),
  );
  refuseDraft(given);
  const used = new Set<string>(Object.keys(DRAFT_IF));
  const givenNames = new Map<string, string>();
  const take = (field: keyof typeof NAMES): unknown => {
    const key = NAMES[field].find(
      (name) => given.has(name) && !(name === 'published' && isTruth(given.get(name)?.value, true)),
    );
    const found = key === undefined ? undefined : given.get(key);
    if (key === undefined || found === undefined) return undefined;
    used.add(key);
    givenNames.set(field, found.name);
    return found.value;
  };
  const takeTags = (key: string): unknown[] => {
    if (given.has(key)) used.add(key);
    return tagsOf(key, given.get(key)?.value);
  };
  const named = TAGS.flatMap(takeTags);
  const tags = named.length > 0 ? named : takeTags(KEYWORDS);
  const computed: string[] = [];
  const { absolute, relative } = addressesOf(given, take('image'), used);
  const textFields = (
    ['id', 'external_url', 'title', 'summary', 'date_published', 'date_modified'] as const
  ).map((field) => {
    const value = take(field);
    const text = field.startsWith('date_') ? asDate(asText(value)) : asText(value);
    const isComputed = field.startsWith('date_') && text !== undefined && COMPUTED.test(text);
    if (isComputed) computed.push(givenNames.get(field) ?? field);
    return [field, isComputed ? undefined : (text ?? value)] as const;
  });
  const language = take('language');
  const authors = authorsOf(take('authors'));
  const fields = Object.fromEntries(
    [
      ...own,
      ...textFields,
      ['language', asText(language)?.replaceAll('_', '-') ?? language],
      ['authors', authors.length > 0 ? authors : undefined],
      ['tags', tags.length > 0 ? tags : undefined],
      ...Object.entries(absolute),
    ].filter(([, value]) => value !== undefined),
  );
  const unused = [...given].filter(([key]) => !used.has(key)).map(([, { name }]) => name);
  const ignored = [...unused, ...computed];
  return { fields, relative, givenNames, applied: appliedNames('front-matter-field-ignored', ignored) };
}

/** The fields of the known tables, added to those of the top level. */
function withTables(matter: Record<string, unknown>): Record<string, unknown> {
  const isTable = ([name, value]: [string, unknown]): boolean =>
    TABLES.includes(folded(name)) && isPlainObject(value);
  const entries = Object.entries(matter);
  const tables = entries
    .filter(isTable)
    .flatMap(([, value]) => (isPlainObject(value) ? Object.entries(value) : []));
  return Object.fromEntries([...tables, ...entries.filter((entry) => !isTable(entry))]);
}

function refuseDraft(given: Given): void {
  for (const key of STATUS) {
    const { name, value } = given.get(key) ?? {};
    if (name === undefined || typeof value !== 'string' || !DRAFT_STATUS.test(value.trim())) continue;
    const detail = `must not be ${value.trim()}: drafts are not accepted; send the article when it is ready`;
    throw invalidProblem('invalid-article', [errorAt([name], detail)]);
  }
  for (const [key, draft] of Object.entries(DRAFT_IF)) {
    const { name, value } = given.get(key) ?? {};
    if (name === undefined || !isTruth(value, draft)) continue;
    const detail = `must not be ${draft}: drafts are not accepted; send the article when it is ready`;
    throw invalidProblem('invalid-article', [errorAt([name], detail)]);
  }
}

/**
 * Text is split at commas, else at white space as in Jekyll, except in the fields of `ONE_TAG`. A `#` before a tag, as
 * in Obsidian, is removed.
 *
 * @returns the tags; values that are not text are kept, so that the schema refuses them
 */
function tagsOf(key: string, value: unknown): unknown[] {
  const text = typeof value === 'string' ? value : undefined;
  const isList = text !== undefined && !text.includes('[[') && (text.includes(',') || !ONE_TAG.has(key));
  const parts = isList ? text.split(text.includes(',') ? ',' : /\s+/) : listOf(value).flat(2);
  return parts.flatMap((part): unknown[] => {
    // `{ label: Rope, permalink: /rope }`, as in Docusaurus.
    const named = isPlainObject(part) ? (part.label ?? part.name ?? part.title) : undefined;
    const tag = asText(named ?? part)
      ?.replace(/^#(?=.)/, '')
      .trim();
    if (tag === undefined) return isGiven(part) ? [part] : [];
    return tag === '' ? [] : [tag];
  });
}

/** `Ann Lee <ann@…> (https://…)`, as npm writes people. */
const MAIL_AND_PAGE = /(?<=\S)(?:\s+<[^<>\s]{3,200}>)?(?:\s+\(https?:[^()\s]{3,500}\))?\s*$/;

function authorsOf(value: unknown): unknown[] {
  return listOf(value).flatMap((author) => {
    if (isPlainObject(author)) {
      const { name, url, avatar } = author;
      return [
        Object.fromEntries(
          Object.entries({ name: asText(name) ?? fullName(name), url, avatar }).filter(([, one]) =>
            isGiven(one),
          ),
        ),
      ];
    }
    const text = asText(author);
    if (text === undefined) return isGiven(author) ? [author] : [];
    if (text === '') return [];
    // In a list each entry is one author; a text can name several.
    const bare = text.replace(MAIL_AND_PAGE, '');
    const names = Array.isArray(value) ? [] : authorNames(bare);
    return (names.length > 0 ? names : [bare]).map((name) => ({ name }));
  });
}

/** `{ given: Ann, family: Lee }`, as Quarto takes names. */
function fullName(name: unknown): string | undefined {
  if (!isPlainObject(name)) return undefined;
  const parts = [name.given ?? name.first, name.family ?? name.last].flatMap((part) => asText(part) ?? []);
  return asText(name.literal) ?? (parts.length > 0 ? parts.join(' ') : undefined);
}

interface Addresses {
  absolute: { url?: string; image?: string };
  relative: { url?: string; image?: string };
}

function addressesOf(given: Given, image: unknown, used: Set<string>): Addresses {
  const addresses: Addresses = { absolute: {}, relative: {} };
  const add = (field: 'url' | 'image', address: string | undefined): void => {
    if (address === undefined || address === '') return;
    const isAbsolute = URL.parse(address) !== null || (field === 'url' && !address.includes('/'));
    addresses[isAbsolute ? 'absolute' : 'relative'][field] = address;
  };
  const key = ADDRESSES.find((name) => given.has(name)) ?? 'permalink';
  const address = asText(given.get(key)?.value);
  const permalink = key === 'permalink' ? filledPermalink(address, given, used) : address;
  if (permalink !== undefined) used.add(key);
  add('url', permalink);
  add('image', imageOf(image));
  return addresses;
}

/**
 * A Jekyll permalink pattern, filled from the front matter. If a value is missing: an absolute address unchanged, else
 * undefined.
 */
function filledPermalink(pattern: string | undefined, given: Given, used: Set<string>): string | undefined {
  // Without a slash it is the name of a style, such as `pretty`, or `false`.
  if (pattern === undefined || !pattern.includes('/')) return undefined;
  const [, year = '', month = '', day = ''] =
    /^(\d{4})-(\d\d)-(\d\d)/.exec(asText(given.get('date')?.value) ?? '') ?? [];
  const parts: Record<string, string> = { slug: asText(given.get('slug')?.value) ?? '', year, month, day };
  let isWhole = !/[{}]/.test(pattern);
  const filled = pattern.replace(/:([a-z_]+)/g, (_, name: string) => {
    const part = parts[name] ?? '';
    if (part === '') isWhole = false;
    return encodeURIComponent(part.toWellFormed());
  });
  if (!isWhole && URL.parse(pattern) === null) return undefined;
  if (pattern.includes(':slug')) used.add('slug');
  return isWhole ? filled : pattern;
}

/** The address of a picture, of the first of several pictures, or of a picture with a description. */
function imageOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  if (!isPlainObject(first)) return asText(first);
  return asText([first.image, first.url, first.src, first.path].find(isGiven));
}
