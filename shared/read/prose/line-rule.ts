import type { LineDocument } from './line-document.ts';

/** One habit of an editor, as it is applied to the lines of a text. */
export interface LineRule<Document extends LineDocument = LineDocument> {
  /** What `_feedmill.applied` calls it. */
  name: string;
  /** What is seen on copied pages, and why it goes, moves or stays. */
  reason: string;
  apply(page: Document): void;
}
