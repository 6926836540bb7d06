/**
 * More than 30 combining marks on one character, the limit of UAX #15. No language uses so many. The two halfwidth
 * voicing marks are included, because NFKC turns them into combining marks.
 */
const TOO_MANY_MARKS = /([\p{M}\uFF9E\uFF9F]{30})[\p{M}\uFF9E\uFF9F]+/gu;

/** Ranges without combining marks, which cover most Latin texts and make the check faster. */
const HAS_NO_MARKS = /^[\0-\u02FF\u2000-\u206F]*$/;

const ASCII = /^[\0-\x7F]*$/;

/** Whether a text has only characters of ASCII, which Unicode normalisation never changes. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

/**
 * Removes long runs of combining marks, because Unicode normalisation sorts a run in quadratic time: 45
 * seconds for a megabyte. This is only for texts that are compared; published texts keep their marks.
 *
 * It follows the Stream-Safe Text Format (UAX #15 §12.3), but drops marks where that format inserts a joiner.
 */
export function streamSafe(text: string): string {
  return HAS_NO_MARKS.test(text) ? text : text.replace(TOO_MANY_MARKS, '$1');
}
