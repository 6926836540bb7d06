/** What XML 1.0 (§2.2, `Char`) cannot carry, escaped or not: C0 controls but tab and line ends, U+FFFE, U+FFFF, half a surrogate pair. */
const NOT_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it is for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** What nearly no text has: controls, carriage returns, halves of pairs. Found in one look, where replacing takes two. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it is for
const TO_CLEAN = /[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/**
 * Text that any feed can carry: what XML 1.0 cannot is gone, line ends are LF. Everything else stays as it came:
 * no Unicode normalisation, no change of quotation marks.
 *
 * @returns cleaning it again changes nothing
 */
export function cleanText(text: string): string {
  return TO_CLEAN.test(text) ? text.replace(NOT_XML, '').replace(/\r\n?/g, '\n') : text;
}

/** As `cleanText`, for what stands on one line: each run of white space (U+00A0 too) is one space, none at the ends. */
export function cleanLine(text: string): string {
  // By split, not by a pattern anchored at the end: `\s+$` tries each space of a long run again.
  return cleanText(text).split(/\s+/).filter(Boolean).join(' ');
}
