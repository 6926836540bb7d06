import type { LineDocument } from './line-document.ts';
import type { RuleName } from './rule-name.ts';

/** A rule for the lines of a text. The comment above each rule says which lines, and why. */
export interface LineRule<Document extends LineDocument = LineDocument> {
  name: RuleName;
  apply(page: Document): void;
}
