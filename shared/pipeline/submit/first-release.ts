import { contentHash } from '#shared/identify/content-hash.ts';
import { isReadFrom } from '#shared/identify/read-from-text.ts';
import { isNamed } from '#shared/model/article.ts';
import type { ChangeMeta } from '#shared/model/lifecycle.ts';
import type { Candidate, ReadCache } from '#shared/store/read-cache.ts';
import type { ArticleRecord } from '#shared/table/article-item.ts';
import { nearestOf } from './nearest.ts';
import type { PreparedSubmission } from './prepare.ts';

/** Whether release 0.1.0 stored the content, and no correction has changed it since (decisions 132 and 140). */
export function isOfFirstRelease({ edition }: { edition?: number | undefined }): boolean {
  return edition === undefined;
}

const hashes = new WeakMap<ArticleRecord, string>();

/**
 * Whether an article has the content of a submission. Content that release 0.1.0 stored is hashed again,
 * because the hash of that release did not include links. The new hash must equal one of two hashes: that of
 * the submission, or that of the content that release 0.1.0 would have made from it.
 */
export function hasContentOf(record: ArticleRecord, { hash, firstContentHash }: PreparedSubmission): boolean {
  if (record.hash === hash) return true;
  if (!isOfFirstRelease(record) || record.article.state === 'taken_down') return false;
  const stored = hashes.get(record) ?? contentHash(record.article);
  hashes.set(record, stored);
  return stored === hash || stored === firstContentHash;
}

/** Whether release 0.1.0 read the article from the same raw text. That release stored no body hash. */
export function isSameByFirstRelease(
  { rawText, content }: PreparedSubmission,
  before: ArticleRecord,
): boolean {
  const { article, bodyHash } = before;
  if (rawText === undefined || bodyHash !== undefined || !isOfFirstRelease(before)) return false;
  const isOtherDate =
    !content.date_inferred && !article.date_inferred && content.date_published !== article.date_published;
  return article.state !== 'taken_down' && !isOtherDate && isReadFrom(rawText, article);
}

/**
 * The article that release 0.1.0 made from the same raw text with older rules. That release stored no body
 * hash, so the text itself is compared.
 */
export function readByFirstRelease(
  submission: PreparedSubmission,
  feed: string,
  cache: ReadCache,
  { publisher, now }: Pick<ChangeMeta, 'publisher' | 'now'>,
): ArticleRecord | undefined {
  const id = candidateOfFirstRelease(submission, feed, cache, { publisher, now });
  const record = id === undefined ? undefined : cache.record(id);
  return record && isReadFrom(submission.rawText ?? '', record.article) ? record : undefined;
}

/** @returns the id of the most similar article of release 0.1.0 by the same publisher */
export function candidateOfFirstRelease(
  submission: PreparedSubmission,
  feed: string,
  cache: ReadCache,
  { publisher, now }: Pick<ChangeMeta, 'publisher' | 'now'>,
): string | undefined {
  const { rawText, publisherId, content } = submission;
  if (rawText === undefined || publisherId !== undefined || content.url !== undefined) return undefined;
  const isOther = ({ head, edition }: Candidate): boolean =>
    !isOfFirstRelease({ edition }) || isNamed(head) || head.history[0]?.publisher !== publisher;
  return nearestOf(submission, cache, { feed, now, isLeftOut: isOther })?.duplicate_of;
}
