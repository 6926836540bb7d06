import type { LargeBody } from '#shared/table/article-item.ts';

/** Thrown if the item of an article refers to a body that does not exist. */
export class MissingBody extends Error {
  override readonly name = 'MissingBody';
}

/**
 * Bodies of articles that are too large for an item. Their keys contain revision and hash, so they are never
 * overwritten.
 */
export interface Bodies {
  put(body: LargeBody): Promise<void>;
  /** @throws {MissingBody} */
  get(key: string): Promise<Uint8Array>;
  /**
   * Deletes the bodies of an article; it is not an error if there are none.
   *
   * @param upTo only bodies of this revision and of earlier revisions; absent: all
   */
  erase(articleId: string, upTo?: number): Promise<void>;
}
