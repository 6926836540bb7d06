import type { LargeBody } from '#shared/table/article-item.ts';

/** An item without its body. */
export class MissingBody extends Error {
  override readonly name = 'MissingBody';
}

/** Too large for an item; never overwritten, because keys have revision and hash. */
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
