/**
 * The values that a pattern of permalinks can contain. An absent `title`, `filename` or `slugOrFilename` is the slug,
 * and absent `sections` are the section. The placeholder of any other absent value cannot be filled.
 */
export interface PatternParts {
  slug: string;
  /** Begins with `YYYY-MM-DD`. */
  date: string | undefined;
  title?: string;
  filename?: string;
  slugOrFilename?: string;
  categories?: string;
  category?: string;
  /** Fields of front matter, which Hexo accepts as placeholders too. */
  fields?: Readonly<Record<string, string>>;
  slugifiedCategories?: string;
  collection?: string;
  /** Of Jekyll, the name of the file with its date; of Hexo, the name of the file, without its date if names have dates. */
  name?: string;
  section?: string;
  /** The folders of the page; by default the section. */
  sections?: string;
  /** The path of the page without its ending, for patterns of our own. No import accepts `:stem` from a user. */
  stem?: string;
}

/** The path of an address, percent-encoded; or the placeholder that cannot be filled, and why. */
export type FilledPattern = { path: string } | UnfilledPlaceholder;

interface UnfilledPlaceholder {
  placeholder: string;
  why: string;
}

/**
 * Why an article has no address, for messages. No address is guessed: it is the guid of the old feed and becomes a
 * source id, so a wrong one could not be corrected later.
 */
export const unfilledReason = (
  pattern: string,
  { placeholder, why }: UnfilledPlaceholder,
  setting = '--permalinks',
): string =>
  `"${placeholder}" of the pattern "${pattern}" (${setting}) cannot be filled: ${why}. Name another pattern with --permalinks`;

/** https://gohugo.io/configuration/permalinks/#tokens and https://jekyllrb.com/docs/permalinks/#placeholders */
const OF_PAGE = [
  'slug title filename slugorfilename contentbasename slugorcontentbasename',
  'categories category slugified_categories collection name section sections output_ext',
].flatMap((names) => names.split(' '));
const OF_DATE = [
  'year month day i_month i_day short_year y_day yearday monthname long_month short_month',
  'weekday weekdayname long_day short_day w_day w_year week',
].flatMap((names) => names.split(' '));

/** The placeholders that an import can fill, for messages. */
export const PLACEHOLDERS = [...OF_PAGE, ...OF_DATE];

/** `:name`, or `:sections[1:]` of Hugo. A backslash before the colon makes it a colon of the address. */
const PLACEHOLDER = /(\\?):(\w+)(\[[^[\]]{0,40}\])?/g;
/** A part of the list of folders: `[2]`, `[last]`, `[1:]`, `[:last]`. */
const SLICE = /^\[(?:(\d+|last)|(\d+|last)?:(\d+|last)?)\]$/;

/** The first placeholder of a pattern that no import can fill, such as `:foo`; undefined if there is none. */
export function unknownPlaceholder(pattern: string): string | undefined {
  const isKnown = ([, escaped, name = '', slice]: RegExpExecArray): boolean =>
    escaped !== '' ||
    (slice === undefined ? PLACEHOLDERS.includes(bare(name)) : name === 'sections' && SLICE.test(slice));
  return [...pattern.matchAll(PLACEHOLDER)].find((found) => !isKnown(found))?.[0];
}

export const hasPlaceholder = (pattern: string): boolean => pattern.search(PLACEHOLDER) !== -1;

/** In Jekyll, a `_` after a placeholder is a character of the address: `:month_:day`. */
const bare = (name: string): string => (PLACEHOLDERS.includes(name) ? name : name.replace(/_$/, ''));

/**
 * Fills a pattern of permalinks, such as `/:year/:month/:slug/`.
 *
 * @param options.isLowerCase whether the address is written in lower case
 * @returns the path; undefined if a placeholder cannot be filled
 */
export function fillPattern(
  pattern: string,
  parts: PatternParts,
  { isLowerCase = false }: { isLowerCase?: boolean } = {},
): FilledPattern {
  const values = { ...parts.fields, ...ofPage(parts), ...ofDate(parts.date) };
  const cased = (text: string): string => (isLowerCase ? text.toLowerCase() : text);
  const pieces: string[] = [];
  let end = 0;
  for (const { 0: whole, 1: escaped, 2: written = '', 3: slice, index } of pattern.matchAll(PLACEHOLDER)) {
    pieces.push(encodedText(cased(pattern.slice(end, index))));
    end = index + whole.length;
    const name = escaped === '' ? bare(written) : '';
    const value = escaped === '' ? filledValue(name, slice, values) : whole.slice(1);
    if (value === undefined) return { placeholder: whole, why: OF_DATE.includes(name) ? NO_DATE : UNKNOWN };
    pieces.push(encodedValue(cased(value)), escaped === '' ? written.slice(name.length) : '');
  }
  pieces.push(encodedText(cased(pattern.slice(end))));
  return { path: `/${pieces.join('')}`.replace(/\/{2,}/g, '/') };
}

const NO_DATE = 'the article has no date';
const UNKNOWN = 'the import does not know its value';

function filledValue(
  name: string,
  slice: string | undefined,
  values: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (slice === undefined) return Object.hasOwn(values, name) ? values[name] : undefined;
  return name === 'sections' && values.sections !== undefined
    ? slicedFolders(values.sections, slice)
    : undefined;
}

/**
 * The folders of a path that a slice such as `[1:]` selects.
 * https://gohugo.io/configuration/permalinks/#tokens
 */
function slicedFolders(path: string, slice: string): string | undefined {
  const [, one, low, high] = SLICE.exec(slice) ?? [];
  const folders = path === '' ? [] : path.split('/');
  const place = (text: string | undefined, otherwise: number): number =>
    text === undefined ? otherwise : text === 'last' ? folders.length - 1 : Number(text);
  if (!SLICE.test(slice)) return undefined;
  if (one !== undefined) return folders[place(one, 0)] ?? '';
  return folders.slice(Math.max(0, place(low, 0)), Math.max(0, place(high, folders.length))).join('/');
}

/** Encodes the text of a pattern. The text can contain percent-encoded characters and a query, which are not changed. */
export const encodedText = (text: string): string => encodeURI(text).replace(/%25(?=[0-9a-f]{2})/gi, '%');
export const encodedValue = (value: string): string => encodeURI(value).replace(/[?#]/g, encodeURIComponent);

/**
 * Appends a path to the address of a site: `/a/` on `https://x.example/blog` gives
 * `https://x.example/blog/a/`.
 */
export const addressOn = (site: string, path: string): string =>
  site.replace(/\/$/, '') + (path.startsWith('/') ? path : `/${path}`);

function ofPage(parts: PatternParts): Record<string, string | undefined> {
  const { slug, title = slug, filename = slug, slugOrFilename = slug, section, sections = section } = parts;
  return {
    slug,
    title,
    filename,
    slugorfilename: slugOrFilename,
    contentbasename: filename,
    slugorcontentbasename: slugOrFilename,
    categories: parts.categories,
    category: parts.category,
    slugified_categories: parts.slugifiedCategories,
    collection: parts.collection,
    name: parts.name,
    section,
    sections,
    stem: parts.stem,
    output_ext: '.html',
  };
}

const DAY_MILLISECONDS = 86_400_000;

/** The values of the placeholders for year, month and day, as the date is written; empty without a date. */
function ofDate(date: string | undefined): Record<string, string> {
  const [day = ''] = /^\d{4}-\d\d-\d\d/.exec(date ?? '') ?? [];
  const time = Date.parse(day);
  if (Number.isNaN(time)) return {};
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  const yearDay = dayInYear(time);
  const named = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(time);
  const [monthName, dayName] = [named({ month: 'long' }), named({ weekday: 'long' })];
  const weekday = new Date(time).getUTCDay();
  // ISO 8601: a week belongs to the year of its Thursday.
  const thursday = time + (4 - (weekday || 7)) * DAY_MILLISECONDS;
  return {
    year,
    month,
    day: dayOfMonth,
    i_month: String(Number(month)),
    i_day: String(Number(dayOfMonth)),
    short_year: year.slice(2),
    y_day: String(yearDay).padStart(3, '0'),
    yearday: String(yearDay),
    monthname: monthName,
    long_month: monthName,
    short_month: monthName.slice(0, 3),
    weekday: String(weekday),
    weekdayname: dayName,
    long_day: dayName,
    short_day: dayName.slice(0, 3),
    w_day: String(weekday || 7),
    w_year: String(new Date(thursday).getUTCFullYear()),
    week: String(Math.ceil(dayInYear(thursday) / 7)).padStart(2, '0'),
  };
}

/** The number of a day in its year, from 1. */
function dayInYear(time: number): number {
  return (time - Date.UTC(new Date(time).getUTCFullYear(), 0, 0)) / DAY_MILLISECONDS;
}
