/** The limit of UAX #15; no language has so many. NFKC turns halfwidth voicing marks into combining marks. */
const TOO_MANY_MARKS = /([\p{M}\uFF9E\uFF9F]{30})[\p{M}\uFF9E\uFF9F]+/gu;

/** A fast test, which covers most Latin texts. */
const HAS_NO_MARKS = /^[\0-\u02FF\u2000-\u206F]*$/;

const ASCII = /^[\0-\x7F]*$/;

/** Whether a text has only characters of ASCII, which Unicode normalisation never changes. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

/**
 * Cuts long runs of combining marks, which normalisation sorts in quadratic time: 45 s for a megabyte. For
 * comparisons only.
 *
 * As the Stream-Safe Text Format (UAX #15 §12.3), but without joiners.
 */
export function streamSafe(text: string): string {
  return HAS_NO_MARKS.test(text) ? text : text.replace(TOO_MANY_MARKS, '$1');
}
