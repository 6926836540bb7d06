/** Not allowed even as references (XML 1.0 §2.2). */
const NOT_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern is for control characters
  /[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Rare; one test is cheaper than replacements. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern is for control characters
const TO_CLEAN = /[\u0000-\u0008\u000B-\u001F\u0080-\u009F\uD800-\uDFFF\uFFFE\uFFFF]/;

/**
 * Line ends, and the line and page breaks of word processors (VT, FF): removing them would join two words.
 */
const LINE_ENDS = /\r\n?|[\v\f]/g;
/** windows-1252 that was decoded as ISO 8859-1. */
const C1_CONTROL = /[\u0080-\u009F]/g;
/**
 * The characters by code minus 0x80 (HTML Living Standard §13.2.5.80); a space for the five codes without a
 * character.
 */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Empty if there is none. */
function characterOf(control: string): string {
  return (WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? '').trim();
}

/**
 * Cleans a text for any feed: no invalid XML 1.0 characters, LF line ends, C1 controls as HTML reads them.
 * Nothing else changes: no Unicode normalisation, no replacement of quotation marks.
 *
 * @returns a text that does not change when cleaned again
 */
export function cleanText(text: string): string {
  if (!TO_CLEAN.test(text)) return text;
  return text.replace(NOT_XML, '').replace(LINE_ENDS, '\n').replace(C1_CONTROL, characterOf);
}

/** Not U+FEFF, which is in `\s` but must not split a word. */
const WHITE_SPACE = /[^\S\uFEFF]+/g;
/** More than single spaces, or U+FEFF at an end. */
const TO_JOIN = /^\s|\s$| {2}|[^\S \uFEFF]/;

/**
 * As `cleanText`, on one line: white space (also U+00A0) becomes one space, ends are trimmed (also of
 * U+FEFF).
 */
export function cleanLine(text: string): string {
  const clean = cleanText(text);
  if (!TO_JOIN.test(clean)) return clean;
  // `\s+$` would try each space of a run again.
  return clean.replace(WHITE_SPACE, ' ').trim();
}
