import { LIMITS, MAX_HISTORY_ENTRIES } from '#shared/settings.ts';
import {
  type Article,
  type ArticleState,
  type Content,
  type HistoryEntry,
  hasPublisherId,
  type SourceIds,
  type Withdrawal,
} from './article.ts';
import { addSeconds, latestOf, nextInstant } from './instant.ts';
import { MAX_SKEW_SECONDS } from './skew-tolerant-now.ts';
import { tagKey } from './timeline.ts';

/** Who changes an article, when, and the resulting content hash. */
export interface ChangeMeta {
  publisher: string;
  /** The time of the change, for a submission the time of receipt: ISO 8601, UTC. */
  at: string;
  /** The time of the decision. It is later than `at` if the submission waited or was retried before it was stored. */
  now: string;
  /** Content hash after the change. */
  hash: string;
}

export interface NearDuplicate {
  duplicate_of: string;
  /** Similarity of the two articles, 0 to 1. */
  similarity: number;
}

/** The state of an article at a time: a scheduled one is published from `date_published` on. */
export function stateAt(article: Pick<Article, 'state' | 'date_published'>, now: string): ArticleState {
  return article.state === 'scheduled' && article.date_published <= now ? 'published' : article.state;
}

/** The time from which readers can see this revision: for a scheduled article its `date_published`. */
export function shownAt({ updated_at, date_published, state }: Article): string {
  return state === 'scheduled' && date_published > updated_at ? date_published : updated_at;
}

/**
 * Whether readers may have seen the article. A scheduled article counts some minutes before its `date_published`,
 * because an instance whose clock is ahead can have published it.
 *
 * @param now the time of the decision, not the time of receipt: ISO 8601, UTC
 */
function wasPublic(article: Article, now: string): boolean {
  return stateAt(article, addSeconds(now, MAX_SKEW_SECONDS)) === 'published';
}

/** Whether the article's page `/articles/{id}` may ever have been published. */
function hadPage(article: Article, now: string): boolean {
  return article.had_page === true || (article.url === undefined && wasPublic(article, now));
}

/**
 * The withdrawal of an article after a change. Only an article that readers may have seen can be withdrawn. No
 * withdrawal begins if the article stays scheduled for the same or an earlier date; one that has begun ends at this
 * date.
 */
function withdrawalIn(
  after: Pick<Article, 'state' | 'date_published' | 'date_modified'>,
  before: Article,
  { now }: ChangeMeta,
): { withdrawn?: Withdrawal } {
  const { withdrawn, date_published } = before;
  if (after.state === 'published') return {};
  if (!wasPublic(before, now)) return withdrawn ? { withdrawn } : {};
  const isLater = after.state !== 'scheduled' || after.date_published > date_published;
  // The article is public again, or was never withdrawn.
  if (!isLater && (!withdrawn || date_published <= now)) return {};
  // Readers may have got the article again after the earlier withdrawal, so its tombstones get a new time. The tags of
  // the earlier withdrawal still need tombstones.
  const tags = new Map([...before.tags, ...(withdrawn?.tags ?? [])].map((tag) => [tagKey(tag), tag]));
  // The instance that stored the article may have a clock that is ahead.
  const latest = latestOf([now, before.updated_at]) ?? now;
  // A slow call can schedule an article for a date that is already past. The tombstone must have an earlier time than
  // the entry with which the article is published again.
  const returnsAt = latestOf([after.date_published, after.date_modified]) ?? after.date_published;
  const lastAllowed = after.state === 'scheduled' ? addSeconds(returnsAt, -0.001) : latest;
  const at = latest < lastAllowed ? latest : lastAllowed;
  return { withdrawn: { at, date_published, tags: [...tags.values()].slice(0, LIMITS.maxTags) } };
}

/**
 * When an article was withdrawn or taken down. Its tombstones have this time.
 *
 * @returns ISO 8601, UTC; undefined if the article is neither taken down nor withdrawn
 */
export function deletedAt({ state, updated_at, withdrawn }: Article): string | undefined {
  return state === 'taken_down' ? updated_at : withdrawn?.at;
}

/** The next `date_modified`: later than the previous one, and later than the tombstone (RFC 6721). */
function modifiedAt(before: Article, at: string): string {
  return nextInstant(latestOf([before.date_modified, deletedAt(before)]), at);
}

/** Whether no reader can have seen the article. */
function wasNeverPublic(article: Article, now: string): boolean {
  const { state, withdrawn } = article;
  return state !== 'taken_down' && withdrawn === undefined && !wasPublic(article, now);
}

/**
 * The `date_modified` after a correction: that of the publisher, else the time of the correction. For readers, a
 * correction of an article that was never public is a part of the first version, so it has only the publisher's date.
 *
 * @param given the publisher's `date_modified`
 */
function modifiedByCorrection(
  before: Article,
  given: string | undefined,
  { at, now }: ChangeMeta,
): string | undefined {
  // An article that release 0.1.0 stored can have been public before it was scheduled. Then it has a
  // `date_modified`.
  if (before.date_modified === undefined && wasNeverPublic(before, now)) return given;
  const lastShown = latestOf([before.date_modified ?? before.date_published, deletedAt(before)]) ?? '';
  return given !== undefined && given > lastShown ? given : modifiedAt(before, at);
}

function stateOf(
  content: Content,
  held: HeldState | undefined,
  now: string,
): Exclude<ArticleState, 'taken_down'> {
  if (held) return held;
  return content.date_published > now ? 'scheduled' : 'published';
}

function withHistory(
  article: Omit<Article, 'history'>,
  history: HistoryEntry[],
  meta: ChangeMeta,
  outcome: HistoryEntry['outcome'],
): Article {
  const { revision } = article;
  const entry = { at: meta.at, publisher: meta.publisher, outcome, revision, hash: meta.hash };
  return { ...article, history: [...history, entry].slice(-MAX_HISTORY_ENTRIES) };
}

/**
 * The states of an article that is stored but not published, because it is a near duplicate or because its publisher
 * withholds it.
 */
export type HeldState = Extract<ArticleState, 'near_duplicate' | 'held'>;

export interface Creation {
  id: string;
  feed: string;
  publisher_id?: string;
  source_ids?: SourceIds;
  distinct_from?: string[];
  near?: NearDuplicate;
  version?: string;
  held?: HeldState | undefined;
}

export function create(content: Content, { held, near, ...creation }: Creation, meta: ChangeMeta): Article {
  const state = stateOf(content, held, meta.at);
  const article = {
    ...content,
    ...creation,
    ...near,
    state,
    revision: 1,
    received_at: meta.at,
    updated_at: meta.at,
  };
  return withHistory(article, [], meta, state === 'published' || state === 'held' ? 'created' : state);
}

export interface Correction {
  /** Whether the URL is removed, which a correction without a URL would keep. */
  dropsUrl?: boolean;
  publisher_id?: string;
  distinct_from?: string[];
  near?: NearDuplicate;
  version?: string | undefined;
  held?: HeldState | undefined;
}

/** The fields that never change: the feed of an article, and the ids by which readers know it. */
function keptIds({ id, feed, source_ids }: Article): Pick<Article, 'id' | 'feed' | 'source_ids'> {
  return { id, feed, ...(source_ids && { source_ids }) };
}

/**
 * The article after a correction, which replaces all submitted fields. Id and guid never change. URL and publisher id
 * are not changed if the correction has none (except by `dropsUrl`). `date_modified` never decreases, and increases if
 * the article was public.
 */
export function correct(
  before: Article,
  content: Content,
  correction: Correction,
  meta: ChangeMeta,
): Article {
  const { held, near, publisher_id, distinct_from, dropsUrl = false } = correction;
  const version = correction.version ?? before.version;
  const date_modified = modifiedByCorrection(before, content.date_modified, meta);
  const state = stateOf(content, held, meta.at);
  const { date_published } = content;
  const shownDates = { date_published, ...(date_modified !== undefined && { date_modified }) };
  const url = content.url ?? (dropsUrl ? undefined : before.url);
  const publisherId = publisher_id ?? before.publisher_id;
  const distinct = distinct_from ?? before.distinct_from;
  const article = {
    ...content,
    ...(date_modified !== undefined && { date_modified }),
    ...(url !== undefined && { url }),
    ...(publisherId !== undefined
      ? { publisher_id: publisherId }
      : before.had_id && { had_id: true as const }),
    ...(distinct !== undefined && { distinct_from: distinct }),
    ...(version !== undefined && { version }),
    ...near,
    ...(hadPage(before, meta.now) && { had_page: true as const }),
    ...withdrawalIn({ state, ...shownDates }, before, meta),
    ...keptIds(before),
    state,
    revision: before.revision + 1,
    received_at: before.received_at,
    updated_at: meta.at,
  };
  return withHistory(article, before.history, meta, before.state === 'taken_down' ? 'restored' : 'updated');
}

/**
 * Adds a publisher id, URL or later version to an article whose content is unchanged, or replaces `duplicate_of`. The
 * revision increases, because the answer of GET changes.
 *
 * @param now the time of the decision: ISO 8601, UTC
 */
export function nameArticle(
  before: Article,
  names: { publisher_id?: string; url?: string; version?: string } & Partial<NearDuplicate>,
  now: string,
): Article {
  return {
    ...before,
    ...names,
    ...(names.url !== undefined && hadPage(before, now) && { had_page: true as const }),
    revision: before.revision + 1,
  };
}

/** Releases a held article: it is published, or scheduled if its date is in the future. */
export function release(before: Article, meta: ChangeMeta): Article {
  const { history, withdrawn, ...rest } = before;
  const released = {
    ...rest,
    ...(withdrawn && { date_modified: modifiedAt(before, meta.at) }),
    state: stateOf(before, undefined, meta.at),
  };
  const article = { ...released, ...withdrawalIn(released, before, meta) };
  return withHistory(
    { ...article, revision: before.revision + 1, updated_at: meta.at },
    history,
    meta,
    'published',
  );
}

/** Makes the takedown of an article final. */
export function makeFinal(before: Article, meta: ChangeMeta): Article {
  const { history, ...rest } = before;
  return withHistory({ ...rest, final: true, revision: before.revision + 1 }, history, meta, 'taken_down');
}

/**
 * The record of an article after its takedown: ids, tags, history and times, without the rest of its content.
 *
 * @param isFinal if true, publishers cannot restore it
 */
export function takeDown(before: Article, meta: ChangeMeta, isFinal = false): Article {
  const { received_at, history, tags, duplicate_of, similarity } = before;
  const { date_published, date_precision, date_inferred } = before;
  const { withdrawn } = withdrawalIn({ state: 'taken_down', date_published }, before, meta);
  const article = {
    // A near duplicate is held again after a restore.
    ...(before.state === 'near_duplicate' && {
      ...(duplicate_of !== undefined && { duplicate_of }),
      ...(similarity !== undefined && { similarity }),
    }),
    ...(hadPage(before, meta.now) && { had_page: true as const }),
    ...(withdrawn && { withdrawn }),
    ...(isFinal && { final: true as const }),
    ...(hasPublisherId(before) && { had_id: true as const }),
    ...keptIds(before),
    title: '',
    content_html: '',
    content_text: '',
    date_published,
    // A restore without a date keeps this date, with its precision.
    ...(date_precision !== undefined && { date_precision }),
    ...(date_inferred !== undefined && { date_inferred }),
    authors: [],
    tags,
    attachments: [],
    extensions: {},
    state: 'taken_down' as const,
    revision: before.revision + 1,
    received_at,
    updated_at: latestOf([meta.at, withdrawn?.at]) ?? meta.at,
  };
  return withHistory(article, history, meta, 'taken_down');
}
