import type { LineDocument } from './line-document.ts';

/** A rule that is applied to the lines of a text. */
export interface LineRule<Document extends LineDocument = LineDocument> {
  /** The name of the rule in `_feedmill.applied`. */
  name: string;
  /** Describes the lines of copied pages that the rule is for, and why it removes, moves or keeps them. */
  reason: string;
  apply(page: Document): void;
}
