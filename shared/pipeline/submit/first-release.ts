import { contentHash } from '#shared/identify/content-hash.ts';
import type { ArticleRecord } from '#shared/table/article-item.ts';
import type { PreparedSubmission } from './prepare.ts';

/** Whether the first release stored the content, without a correction since (decisions 132 and 140). */
export function isOfFirstRelease({ edition }: { edition?: number | undefined }): boolean {
  return edition === undefined;
}

const hashes = new WeakMap<ArticleRecord, string>();

/**
 * Whether an article has the content of a submission. Content that the first release stored is hashed again, because
 * its hash did not include links, and is compared with what that release would have stored.
 */
export function hasContentOf(record: ArticleRecord, { hash, firstContentHash }: PreparedSubmission): boolean {
  if (record.hash === hash) return true;
  if (!isOfFirstRelease(record) || record.article.state === 'taken_down') return false;
  const stored = hashes.get(record) ?? contentHash(record.article);
  hashes.set(record, stored);
  return stored === hash || stored === firstContentHash;
}
