import type {
  AppliedRule,
  Article,
  BodyField,
  Content,
  DateInferenceField,
  ItemField,
} from '#shared/model/article.ts';
import { omitNullish } from '#shared/model/field-schemas.ts';
import { stateAt } from '#shared/model/lifecycle.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import { Problem } from '#shared/model/problem.ts';
import type { Seen } from '#shared/model/seen.ts';
import { LIMITS } from '#shared/settings.ts';
import { problemBody } from './problem-answer.ts';

/** The maximum number of the publisher's own fields in `omitted`, because an article can have very many fields. */
const MAX_OMITTED_NAMES = 100;

/** The instant in RFC 3339, without the milliseconds if they are 000. */
export function wireInstant(instant: string): string {
  return instant.replace('.000Z', 'Z');
}

/** The compiler reports an `ItemField` that is missing here. */
function fieldsOf(content: Pick<Content, ItemField>) {
  const { title, attachments, date_modified } = content;
  const fields = {
    url: content.url,
    external_url: content.external_url,
    title: title === '' ? undefined : title,
    summary: content.summary,
    date_published: wireInstant(content.date_published),
    date_modified: date_modified && wireInstant(date_modified),
    authors: content.authors,
    tags: content.tags,
    language: content.language,
    image: content.image,
    attachments: attachments.length > 0 ? attachments : undefined,
  } satisfies Record<ItemField, unknown>;
  return omitNullish(fields);
}

function inferencesOf({ date_precision, date_inferred }: Pick<Content, DateInferenceField>) {
  return omitNullish({ date_precision, date_inferred } satisfies Record<DateInferenceField, unknown>);
}

function seenJson({ visible_at, told_at }: Seen) {
  return {
    visible_at: wireInstant(visible_at),
    ...(told_at !== undefined && { told_at: wireInstant(told_at) }),
  };
}

/** The normalised form of a submission: an item without an id, because it is not stored. */
export function contentJson(content: Content, applied: unknown): Record<string, unknown> {
  const { content_html, content_text, extensions } = content;
  return {
    ...fieldsOf(content),
    content_html,
    content_text,
    ...extensions,
    _feedmill: { ...inferencesOf(content), applied },
  };
}

/**
 * An article in answers of the API: a JSON Feed 1.1 item with Feedmill's own fields in `_feedmill`.
 *
 * Older releases could store articles that are too large for one answer. Such an article is returned without
 * its text or, if that is not enough, without its content and the publisher's own fields. `_feedmill.omitted`
 * names the missing fields.
 *
 * @param now time of the answer: a scheduled article that is due by then counts as published
 * @param seen when the article became visible; only for one article that is requested by its id
 */
export function articleJson(article: Article, now: string, seen?: Seen): Record<string, unknown> {
  const { content_html, content_text, extensions } = article;
  const { _feedmill, ...head } = headJson(article, now, seen);
  if (article.state === 'taken_down') return { ...head, _feedmill };
  const whole = { ...head, content_html, content_text, ...extensions, _feedmill };
  if (isWithinAnswer(whole)) return whole;
  // The HTML contains the text too, and most articles fit without the text.
  const withoutText = {
    ...head,
    content_html,
    ...extensions,
    _feedmill: { ..._feedmill, omitted: ['content_text'] },
  };
  if (isWithinAnswer(withoutText)) return withoutText;
  const fields = ['content_html', 'content_text', ...Object.keys(extensions).slice(0, MAX_OMITTED_NAMES)];
  return { ...head, _feedmill: { ..._feedmill, omitted: fields } };
}

function isWithinAnswer(value: Record<string, unknown>): boolean {
  return Buffer.byteLength(JSON.stringify(value)) <= LIMITS.maxAnswerBytes;
}

type HeadJson = Record<string, unknown> & { _feedmill: Record<string, unknown> };

/** The article as `articleJson` returns it, but without its content; for lists. */
export function headJson(article: Omit<Article, BodyField>, now: string, seen?: Seen): HeadJson {
  const {
    id,
    feed,
    publisher_id,
    source_ids,
    version,
    revision,
    received_at,
    updated_at,
    duplicate_of,
    similarity,
    distinct_from,
    final,
  } = article;
  return {
    id,
    ...fieldsOf(article),
    _feedmill: {
      feed,
      ...(publisher_id !== undefined && { publisher_id }),
      ...(source_ids && { source_ids }),
      state: stateAt(article, now),
      ...(version !== undefined && { version }),
      revision,
      received_at: wireInstant(received_at),
      updated_at: wireInstant(updated_at),
      ...inferencesOf(article),
      ...(final && { final }),
      ...(duplicate_of !== undefined && { duplicate_of }),
      ...(similarity !== undefined && { similarity }),
      ...(distinct_from !== undefined && { distinct_from }),
      history: article.history.map((entry) => ({ ...entry, at: wireInstant(entry.at) })),
      ...(seen && { seen: seenJson(seen) }),
    },
  };
}

/** A strong validator: it changes whenever the answer of `articleJson` changes (RFC 9110 §8.8.3). */
export function articleEtag(article: Article, now: string, seen?: Seen): string {
  const stage = seen === undefined ? '' : seen.told_at === undefined ? '-visible' : '-told';
  return etagOf(article.revision, `${stateAt(article, now)}${stage}`);
}

function etagOf(revision: number, stage: string): string {
  return `"${revision}-${stage}"`;
}

/**
 * Body and headers of an outcome: `{outcome, article, duplicate_of?, similarity?, hint?}`. An answer that is
 * repeated for the same `Idempotency-Key` has the ETag of the first answer. It contains the article only if
 * the article still has the revision of this ETag.
 */
export function outcomeJson(
  result: Outcome & { applied?: readonly AppliedRule[] },
  now: string,
): { body: Record<string, unknown>; headers: Record<string, string> } {
  const { outcome, article, duplicate_of, similarity, hint, replayed, applied = [] } = result;
  const revision = replayed?.revision ?? article.revision;
  const etag = replayed?.state === undefined ? articleEtag(article, now) : etagOf(revision, replayed.state);
  const { id, feed } = article;
  return {
    body: {
      outcome,
      article:
        revision === article.revision ? articleJson(article, now) : { id, _feedmill: { feed, revision } },
      ...(duplicate_of !== undefined && { duplicate_of }),
      ...(similarity !== undefined && { similarity }),
      ...(hint !== undefined && { hint }),
      ...(applied.length > 0 && { applied }),
    },
    headers: { ETag: etag, ...(replayed && REPLAYED) },
  };
}

/** The answer that a submission would get, in a dry run. The id of an article that is not stored yet is left out. */
export function expectedJson(expected: Outcome | Problem): Record<string, unknown> {
  if (expected instanceof Problem) return { problem: problemBody(expected) };
  const { outcome, article, duplicate_of, similarity } = expected;
  const isNew = outcome === 'created' || outcome === 'scheduled' || outcome === 'near_duplicate';
  return {
    outcome,
    ...(!isNew && { article: article.id }),
    ...(duplicate_of !== undefined && { duplicate_of }),
    ...(similarity !== undefined && { similarity }),
  };
}

/** Header of answers that are repeated for the same `Idempotency-Key`. */
export const REPLAYED = { 'Idempotent-Replayed': 'true' } as const;

/**
 * Whether a list of entity tags contains the ETag of an article. In both, the endings `-visible` and `-told` are ignored,
 * because an article does not change when it becomes visible or when a hub is notified. Weak tags match if `allowsWeak`.
 */
export function matchesArticle(header: string, article: Article, now: string, allowsWeak: boolean): boolean {
  return matchesEtag(header.replaceAll(/-(?:visible|told)"/g, '"'), articleEtag(article, now), allowsWeak);
}

/**
 * Whether a list of entity tags contains an ETag; `*` matches all (RFC 9110 §13.1). Weak tags match if
 * `allowsWeak`.
 */
export function matchesEtag(header: string, etag: string, allowsWeak: boolean): boolean {
  if (header.trim() === '*') return true;
  return header.split(',').some((one) => {
    const tag = one.trim();
    return tag === etag || (allowsWeak && tag === `W/${etag}`);
  });
}
