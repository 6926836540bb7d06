import type { LineRule } from '#shared/read/prose/line-rule.ts';
import type { TextDocument } from './text-document.ts';

/** A rule that also finds fields of the article. To add one: a file in `rules/`, a line in `rules.ts`, its cases in the test's table. */
export type Rule = LineRule<TextDocument>;
