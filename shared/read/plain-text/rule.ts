import type { LineRule } from '#shared/read/prose/line-rule.ts';
import type { TextDocument } from './text-document.ts';

/**
 * A rule for plain text. It can remove, move or keep lines, and set fields. To add a rule, add a file in
 * `rules/`, a line in `rules.ts`, its name in `prose/rule-name.ts`, and its cases in
 * `test/shared/read/plain-text/rules.test.ts`.
 */
export type Rule = LineRule<TextDocument>;
