import type { Line } from '#shared/read/prose/line.ts';
import { COPYRIGHT_AND_YEAR } from '../prose/copyright.ts';
import { isProse } from '../prose/line-shape.ts';
import type { RuleName } from '../prose/rule-name.ts';
import { SITE_LINES } from '../prose/site-lines.ts';
import type { TextDocument } from './text-document.ts';

const SITE_RULES: ReadonlySet<RuleName> = new Set(SITE_LINES.map(({ name }) => name));

/** A line, and the rule that removed it, if any. */
export interface Entry {
  line: Line;
  isLeft: boolean;
  rule: RuleName | undefined;
}

/** All lines of a text, also those that rules removed. */
export function entriesOf(page: TextDocument): Entry[] {
  const remaining = new Map(page.lines.map((line) => [line.at, line]));
  const rules = new Map(page.removals.map(({ at, rule }) => [at, rule]));
  return page.whole.map((line) => ({
    line: remaining.get(line.at) ?? line,
    isLeft: remaining.has(line.at),
    rule: remaining.has(line.at) ? undefined : rules.get(line.at),
  }));
}

export const isParagraph = (line: Line): boolean =>
  !COPYRIGHT_AND_YEAR.test(line.text) && (line.isSentence || isProse(line.text));

export const isOfSite = ({ rule }: Entry): boolean => rule !== undefined && SITE_RULES.has(rule);

export const isRank = ({ line }: Entry): boolean => /^\d{1,2}[.)]?$/u.test(line.text);
