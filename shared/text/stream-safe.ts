/**
 * More marks on one character than any language has; the longest that UAX #15 lets stand is 30. The two voicing marks of
 * half width are letters until NFKC makes marks of them, the only characters to which that happens.
 */
const TOO_MANY_MARKS = /([\p{M}\uFF9E\uFF9F]{30})[\p{M}\uFF9E\uFF9F]+/gu;

/** Texts without a mark, by ranges that have none: most texts of Latin letters, in a fraction of the time. */
const HAS_NO_MARKS = /^[\0-\u02FF\u2000-\u206F]*$/;

/**
 * Removes long runs of combining marks: Unicode normalisation sorts a run in quadratic time, 45 seconds for a megabyte.
 * For texts that are compared; published texts keep their marks.
 *
 * Stream-Safe Text Format (UAX #15 §12.3), but that marks are dropped where that would put a joiner.
 */
export function streamSafe(text: string): string {
  return HAS_NO_MARKS.test(text) ? text : text.replace(TOO_MANY_MARKS, '$1');
}
