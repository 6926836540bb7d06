import type { LineDocument } from './line-document.ts';
import type { RuleName } from './rule-name.ts';

/**
 * A rule that is applied to the lines of a text. The comment above each rule describes the lines that it is for, and why
 * it removes, moves or keeps them.
 */
export interface LineRule<Document extends LineDocument = LineDocument> {
  name: RuleName;
  apply(page: Document): void;
}
