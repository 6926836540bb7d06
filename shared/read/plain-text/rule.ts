import type { LineRule } from '#shared/read/prose/line-rule.ts';
import type { TextDocument } from './text-document.ts';

/**
 * A rule that also finds fields of the article. To add one, add a file in `rules/`, a line in `rules.ts`, and its cases
 * to the table of the test.
 */
export type Rule = LineRule<TextDocument>;
