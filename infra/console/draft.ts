import type { Shape } from './api.ts';

type Normalised = Shape<'Normalised'>['article'];
type DatePrecision = Normalised['_feedmill']['date_precision'];

export interface Fields {
  title: string;
  summary: string;
  authors: string;
  /** A day such as `2026-12-24`. If there is a time, the day is in the time zone of the editor. */
  date: string;
  /** A time such as `18:00`; empty if only the day is known. */
  time: string;
  tags: string;
}

type Dated = Partial<Pick<Normalised, 'title' | 'summary' | 'authors' | 'date_published' | 'tags'>> & {
  _feedmill?: Pick<Normalised['_feedmill'], 'date_precision' | 'date_inferred'>;
};

/** @returns the fields of an article as an editor types them; lists are comma-separated */
export function fieldsOf(article: Dated): Fields {
  return {
    title: article.title ?? '',
    summary: article.summary ?? '',
    authors: (article.authors ?? []).map(shownName).join(', '),
    ...dateFields(article.date_published, article._feedmill?.date_precision),
    tags: (article.tags ?? []).join(', '),
  };
}

type Author = NonNullable<Dated['authors']>[number];

const shownName = ({ name, url }: Author): string => name ?? url ?? '';

/** The typed authors. An author whose name was not changed keeps their address, picture and own fields (`_…`). */
function authorsOf(typed: string, known: readonly Author[]): (string | Author)[] {
  return listOf(typed).map((name) => known.find((author) => shownName(author) === name) ?? name);
}

function dateFields(instant: string | undefined, precision: DatePrecision): Pick<Fields, 'date' | 'time'> {
  if (instant === undefined) return { date: '', time: '' };
  if (precision !== undefined) return { date: instant.slice(0, 10), time: '' };
  const at = new Date(instant);
  const two = (part: number) => String(part).padStart(2, '0');
  return {
    date: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  };
}

/**
 * @returns the typed date in the form of the API: an instant, or a day if no time was typed; undefined
 * without a date
 */
export function dateOf({ date, time }: Pick<Fields, 'date' | 'time'>): string | undefined {
  if (date === '') return undefined;
  return time === '' ? date : new Date(`${date}T${time}`).toISOString();
}

/** @param text values with commas between them; Arabic, Chinese and Japanese commas count too */
export function listOf(text: string): string[] {
  return text
    .split(/[,،、，]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/**
 * The typed fields that differ from an article, in the form of a submission or a JSON Merge Patch.
 *
 * @returns the fields; an emptied text or date is null, and an emptied list is `[]`
 */
export function changedFields(article: Dated, typed: Fields): Record<string, unknown> {
  const before = fieldsOf(article);
  const changed: Record<string, unknown> = {};
  const isChanged = (name: keyof Fields) => before[name].trim() !== typed[name].trim();
  const isListChanged = (name: keyof Fields) => `${listOf(before[name])}` !== `${listOf(typed[name])}`;
  if (isChanged('title')) changed.title = typed.title.trim() || null;
  if (isChanged('summary')) changed.summary = typed.summary.trim() || null;
  if (isListChanged('authors')) changed.authors = authorsOf(typed.authors, article.authors ?? []);
  if (isChanged('date') || isChanged('time')) changed.date_published = dateOf(typed) ?? null;
  if (isListChanged('tags')) changed.tags = listOf(typed.tags);
  return changed;
}

type Version = Pick<Shape<'Article'>['_feedmill'], 'revision' | 'state'>;

/**
 * Whether two answers have the same version of an article. Their ETags can differ, because the ETag also changes when
 * the article becomes visible to readers.
 */
export function isSameVersion(one: Version, other: Version): boolean {
  return one.revision === other.revision && one.state === other.state;
}

/**
 * The fields that the editor has changed, to lay them over the fields of the next dry run. Date and time belong
 * together: if one of them was changed, both stay.
 *
 * @param shown the fields before the last change
 * @param earlier what the editor changed before
 */
export function editsOf(shown: Fields, typed: Fields, earlier: Partial<Fields>): Partial<Fields> {
  const names = (Object.keys(typed) as (keyof Fields)[]).filter((name) => typed[name] !== shown[name]);
  const { date, time } = typed;
  const isDated = names.includes('date') || names.includes('time');
  return {
    ...earlier,
    ...Object.fromEntries(names.map((name) => [name, typed[name]])),
    ...(isDated && { date, time }),
  };
}

/** The request that publishes a pasted article. */
export interface Sent {
  body: unknown;
  mediaType: string;
}

/** The length of an ISO 8601 date with this precision. */
const KNOWN_CHARACTERS = { year: 4, month: 7, day: 10 } as const;

/**
 * The known part of the date of an article. If a day were sent as an instant, readers would see a time that the article
 * does not state.
 */
export function knownDate({ date_published, _feedmill }: Dated & { date_published: string }): string {
  const precision = _feedmill?.date_precision;
  return precision === undefined ? date_published : date_published.slice(0, KNOWN_CHARACTERS[precision]);
}

/**
 * If no field was changed, the request has the pasted text, and Feedmill reads this text as it reads a submission
 * of any client. Otherwise the request has the article of the dry run with the changed fields.
 */
export function submissionOf(
  pasted: { text: string; mediaType: string },
  dryRun: Normalised,
  typed: Fields,
): Sent {
  const changed = changedFields(dryRun, typed);
  if (Object.keys(changed).length === 0) return { body: pasted.text, mediaType: pasted.mediaType };
  const { content_text: _text, _feedmill, date_published: _date, ...article } = dryRun;
  // An inferred date is not sent, because Feedmill would then treat it as the date that the text states.
  const date = _feedmill.date_inferred === undefined && { date_published: knownDate(dryRun) };
  return { body: { ...article, ...date, ...changed }, mediaType: 'application/json' };
}
