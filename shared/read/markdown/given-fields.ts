import { isOwnName } from '#shared/model/own-fields.ts';
import { isPlainObject } from '../json/value-faults.ts';
import { isBooleanValue, isGiven } from './matter-values.ts';

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

/**
 * Tables that contain fields of the article: those of Zola and Hugo, and `date: {created, updated}` of MkDocs. A field
 * at the top level takes precedence.
 */
const TABLES = ['taxonomies', 'params', 'extra', 'date'];

const folded = (name: string): string =>
  /^[a-z]/i.test(name) ? name.toLowerCase().replace(/[-_]/g, '') : name;

function withTables(matter: Record<string, unknown>): Record<string, unknown> {
  const isTable = ([name, value]: [string, unknown]): boolean =>
    TABLES.includes(folded(name)) && isPlainObject(value);
  const entries = Object.entries(matter);
  const tables = entries
    .filter(isTable)
    .flatMap(([, value]) => (isPlainObject(value) ? Object.entries(value) : []));
  return Object.fromEntries([...tables, ...entries.filter((entry) => !isTable(entry))]);
}

/** Fields that are copied with any value, besides those whose names begin with `_`. */
const AS_GIVEN = new Set(['content_html', 'content_text', 'content_markdown', 'attachments']);

/** Whether a field of front matter is copied with any value. */
export const isCopied = (name: string): boolean => isOwnName(name) || AS_GIVEN.has(name);

/** The fields of front matter by their folded names, without copied fields. It records which fields are used. */
export class GivenFields {
  readonly #fields: ReadonlyMap<string, { name: string; value: unknown }>;
  readonly #used = new Set<string>();
  /** The original name of each field of an article that was taken. */
  readonly names = new Map<string, string>();

  constructor(matter: Record<string, unknown>) {
    this.#fields = new Map(
      Object.entries(withTables(matter))
        .filter(([name, value]) => !isCopied(name) && isGiven(value))
        .map(([name, value]) => [folded(name), { name, value }]),
    );
  }

  has(key: string): boolean {
    return this.#fields.has(key);
  }

  /** A field with its original name. Does not mark it as used. */
  get(key: string): { name?: string; value?: unknown } {
    return this.#fields.get(key) ?? {};
  }

  use(key: string): void {
    this.#used.add(key);
  }

  /** The value of a field of an article, by its most specific name. The field is marked as used. */
  take(field: keyof typeof NAMES): unknown {
    const key = NAMES[field].find(
      (name) => this.has(name) && !(name === 'published' && isBooleanValue(this.get(name).value, true)),
    );
    const { name, value } = key === undefined ? {} : this.get(key);
    if (key === undefined || name === undefined) return undefined;
    this.use(key);
    this.names.set(field, name);
    return value;
  }

  unused(): string[] {
    return [...this.#fields].flatMap(([key, { name }]) => (this.#used.has(key) ? [] : [name]));
  }
}
