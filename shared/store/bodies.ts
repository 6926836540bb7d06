import type { LargeBody } from '#shared/table/article-item.ts';

/** An item without its body. */
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
   * Deletes bodies; none is not an error.
   *
   * @param upTo of this and earlier revisions; default all
   */
  erase(articleId: string, upTo?: number): Promise<void>;
}
