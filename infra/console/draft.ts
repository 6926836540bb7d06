import type { Shape } from './api.ts';

type Normalised = Shape<'Normalised'>['article'];

/** The fields of an article that an editor types. */
export interface Fields {
  title: string;
  summary: string;
  authors: string;
  date: string;
  tags: string;
}

/** @returns the fields of an article as they are typed; lists with commas */
export function fieldsOf(
  article: Partial<Pick<Normalised, 'title' | 'summary' | 'authors' | 'date_published' | 'tags'>>,
): Fields {
  return {
    title: article.title ?? '',
    summary: article.summary ?? '',
    authors: (article.authors ?? []).map(({ name, url }) => name ?? url ?? '').join(', '),
    date: article.date_published ?? '',
    tags: (article.tags ?? []).join(', '),
  };
}

/** @param text values with commas between them, in any script */
export function listOf(text: string): string[] {
  return text
    .split(/[,،、，]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/**
 * The typed fields that differ from an article, in the form of a submission or a JSON Merge Patch.
 *
 * @returns null for a field that was emptied
 */
export function changedFields(before: Fields, typed: Fields): Record<string, unknown> {
  const changed: Record<string, unknown> = {};
  const isChanged = (name: keyof Fields) => before[name].trim() !== typed[name].trim();
  if (isChanged('title')) changed.title = typed.title.trim() || null;
  if (isChanged('summary')) changed.summary = typed.summary.trim() || null;
  if (isChanged('authors')) changed.authors = listOf(typed.authors);
  if (isChanged('date')) changed.date_published = typed.date.trim() || null;
  if (isChanged('tags')) changed.tags = listOf(typed.tags);
  return changed;
}

/** The request that publishes a pasted article. */
export interface Sent {
  body: unknown;
  mediaType: string;
}

/**
 * The pasted text itself if no field was changed, so that Feedmill reads it as from any other client; otherwise the article
 * of the dry run with the changed fields.
 */
export function submissionOf(
  pasted: { text: string; mediaType: string },
  dryRun: Normalised,
  typed: Fields,
): Sent {
  const changed = changedFields(fieldsOf(dryRun), typed);
  if (Object.keys(changed).length === 0) return { body: pasted.text, mediaType: pasted.mediaType };
  const { content_text: _text, _feedmill, ...article } = dryRun;
  // An inferred date, or one that is only a day, is not sent as if it were in the text.
  const isSure = _feedmill.date_inferred === undefined && _feedmill.date_precision === undefined;
  const { date_published, ...dateless } = article;
  const body = { ...dateless, ...(isSure && { date_published }), ...changed };
  return { body, mediaType: 'application/json' };
}
