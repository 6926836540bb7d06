import type { AppliedRule } from '#shared/model/article.ts';
import type { Draft } from '#shared/model/draft.ts';
import { ownFields } from '#shared/model/own-fields.ts';
import { appliedNames } from '#shared/text/applied-names.ts';
import { authorNames } from '../html-page/author-names.ts';
import { isPlainObject } from '../json/value-faults.ts';
import { GivenFields, isCopied } from './given-fields.ts';
import { asText, isGiven, listOf } from './matter-values.ts';
import { expiryIn, refuseUnpublished } from './refuse-unpublished.ts';

/** Front matter with the field names of an article. */
export interface SiteFields {
  fields: Record<string, unknown>;
  /** Relative addresses, which are resolved with the address of the site. */
  relative: Required<Draft>['relative'];
  expiry: Draft['expiry'];
  /** The original name of each field, for errors. */
  givenNames: ReadonlyMap<string, string>;
  applied: AppliedRule[];
}

/** The values of all these fields become tags of the article. */
const TAGS = ['tags', 'tag', 'categories', 'category'];
/** Search words, which become tags if the article has no other tags. */
const KEYWORDS = 'keywords';
/** Text of these fields is split only at commas. */
const ONE_TAG = new Set(['category', KEYWORDS]);

const ADDRESSES = ['url', 'permalink', 'canonicalurl', 'canonical', 'canonicallink'];

/**
 * Converts a number of seconds or milliseconds since 1970 to ISO 8601, if it is a date in the years 2001 to
 * 2286. Other texts are not changed.
 */
function asDate(text: string | undefined): string | undefined {
  if (text === undefined || !/^\d{10}(?:\d{3})?$/.test(text)) return text;
  return new Date(Number(text) * (text.length === 10 ? 1_000 : 1)).toISOString();
}

/** A date that only the generator knows: `` `r Sys.Date()` ``, `{{ date }}`, `<% tp.date.now() %>`, `today`, `Last Modified`. */
const COMPUTED = /^`r |^\{\{.*\}\}$|^<%.*%>$|^(?:today|now|(?:git )?(?:last[- ]modified|created))$/i;

/**
 * Converts the front matter of a site generator to the field names of an article. Fields of the theme are
 * dropped, and `applied` names them.
 *
 * @throws {Problem} `invalid-article`: the text is not published or not listed
 */
export function siteFields(matter: Record<string, unknown>): SiteFields {
  const given = new GivenFields(matter);
  refuseUnpublished(given, matter);
  const tags = takeTags(given);
  const { absolute, relative } = takeAddresses(given);
  const { texts, computed } = takeTexts(given);
  const language = given.take('language');
  const authors = authorsOf(given.take('authors'));
  const fields = Object.fromEntries(
    [
      ...Object.entries(matter).filter(([name]) => isCopied(name)),
      ...texts,
      ['language', asText(language)?.replaceAll('_', '-') ?? language],
      ['authors', authors.length > 0 ? authors : undefined],
      ['tags', tags.length > 0 ? tags : undefined],
      ...Object.entries(absolute),
    ].filter(([, value]) => value !== undefined),
  );
  const ignored = [...given.unused(), ...computed];
  return {
    fields,
    relative,
    expiry: expiryIn(given),
    givenNames: given.names,
    applied: appliedNames('front-matter-field-ignored', ignored),
  };
}

const TEXTS = ['id', 'external_url', 'title', 'summary', 'date_published', 'date_modified'] as const;

/** The fields with one text, and the original names of dates that only the generator knows. */
function takeTexts(given: GivenFields): { texts: [name: string, value: unknown][]; computed: string[] } {
  const computed: string[] = [];
  const texts = TEXTS.map((field): [string, unknown] => {
    const value = given.take(field);
    if (!field.startsWith('date_')) return [field, asText(value) ?? value];
    const date = asDate(asText(value));
    if (date === undefined || !COMPUTED.test(date)) return [field, date ?? value];
    computed.push(given.names.get(field) ?? field);
    return [field, undefined];
  });
  return { texts, computed };
}

/** All tags and categories; the search words if there are none. */
function takeTags(given: GivenFields): unknown[] {
  const take = (key: string): unknown[] => {
    given.use(key);
    return tagsOf(key, given.get(key).value);
  };
  const tags = TAGS.flatMap(take);
  return tags.length > 0 ? tags : take(KEYWORDS);
}

/**
 * Text with commas is split at its commas. Other text is split at white space, as in Jekyll; in the fields of
 * `ONE_TAG` it is one tag. Removes `#`, as in Obsidian.
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

/** Templates write `-` for an unknown author. */
const NO_NAME = /^[\p{P}\s]+$/u;

function authorsOf(value: unknown): unknown[] {
  return listOf(value).flatMap((author) => {
    if (isPlainObject(author)) {
      const { name, url, avatar } = author;
      const known = Object.entries({ name: asText(name) ?? fullName(name), url, avatar });
      return [{ ...Object.fromEntries(known.filter(([, one]) => isGiven(one))), ...ownFields(author) }];
    }
    const text = asText(author);
    if (text === undefined) return isGiven(author) ? [author] : [];
    if (text === '' || NO_NAME.test(text)) return [];
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

const ADDRESS_OR_PATH = /\/|^[^\s:]+$/;

function takeAddresses(given: GivenFields): Addresses {
  const addresses: Addresses = { absolute: {}, relative: {} };
  const add = (field: 'url' | 'image', address: string | undefined): void => {
    if (address === undefined || address === '') return;
    // What is neither an address nor a path stays, so that the schema refuses it.
    const isAbsolute = URL.parse(address) !== null || (field === 'url' && !ADDRESS_OR_PATH.test(address));
    addresses[isAbsolute ? 'absolute' : 'relative'][field] = address;
  };
  const key = ADDRESSES.find((name) => given.has(name)) ?? 'permalink';
  const address = asText(given.get(key).value);
  const permalink = key === 'permalink' ? filledPermalink(address, given) : address;
  if (permalink !== undefined) given.use(key);
  add('url', permalink);
  add('image', imageOf(given.take('image')));
  return addresses;
}

/**
 * Whether a permalink is not an address: it is the name of a style of Jekyll (`pretty`), or says whether there is a
 * page (`false`).
 */
export const isPermalinkStyle = (permalink: string): boolean =>
  /^(?:date|pretty|ordinal|weekdate|none|true|false)$/i.test(permalink);

/**
 * A Jekyll permalink pattern, filled from the front matter. If a value is missing, the result is the pattern if it is an
 * absolute address, and undefined if it is not. It is also undefined for other texts: `My ferries`.
 */
function filledPermalink(pattern: string | undefined, given: GivenFields): string | undefined {
  if (pattern === undefined || isPermalinkStyle(pattern)) return undefined;
  const [, year = '', month = '', day = ''] =
    /^(\d{4})-(\d\d)-(\d\d)/.exec(asText(given.get('date').value) ?? '') ?? [];
  const parts: Record<string, string> = { slug: asText(given.get('slug').value) ?? '', year, month, day };
  let isWhole = !/[{}]/.test(pattern);
  const filled = pattern.replace(/:([a-z_]+)/g, (_, name: string) => {
    const part = parts[name] ?? '';
    if (part === '') isWhole = false;
    return encodeURIComponent(part.toWellFormed());
  });
  const address = isWhole ? filled : pattern;
  if (!ADDRESS_OR_PATH.test(address) || (!isWhole && URL.parse(pattern) === null)) return undefined;
  if (pattern.includes(':slug')) given.use('slug');
  return address;
}

/** The address of a picture, of the first of several pictures, or of a picture with a description. */
function imageOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  if (!isPlainObject(first)) return asText(first);
  return asText([first.image, first.url, first.src, first.path].find(isGiven));
}
