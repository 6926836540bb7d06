import type { AppliedRule } from '#shared/model/article.ts';

/** The maximum length of the excerpt, which is enough to find the place of a removed text. */
const MAX_EXCERPT_CHARACTERS = 80;
/**
 * The maximum length of a removed text in an answer. A rule can remove a block of any size, and an answer has up to 200
 * removals.
 */
const MAX_TEXT_CHARACTERS = 1_000;

/**
 * A rule and the text that it removed from the body.
 *
 * @param at the number that identifies the text, see `AppliedRule`
 */
export function appliedRemoval(
  rule: string,
  text: string,
  { at, isKept }: { at: number; isKept: boolean },
): AppliedRule {
  return {
    rule,
    on: text.slice(0, MAX_EXCERPT_CHARACTERS).toWellFormed(),
    text: text.slice(0, MAX_TEXT_CHARACTERS).toWellFormed(),
    at,
    ...(isKept && { kept: true }),
  };
}
