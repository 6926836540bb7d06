import type { FeedView } from './feed-view.ts';

export interface Writer {
  render: (view: FeedView) => string;
  /**
   * The ids of the entries, for `checkDocument`.
   *
   * @throws if the document is not well-formed
   */
  readIds: (document: string) => unknown[];
}
