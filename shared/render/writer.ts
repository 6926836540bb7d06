import type { FeedView } from './feed-view.ts';

/** Writes the documents of a format, and reads the ids of their entries. */
export interface Writer {
  render: (view: FeedView) => string;
  /**
   * The ids of the entries, for `checkDocument`.
   *
   * @throws if the document is not well-formed
   */
  readIds: (document: string) => unknown[];
}
