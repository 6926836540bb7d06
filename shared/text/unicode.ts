/**
 * Characters that XML 1.0 does not allow even as references (§2.2, `Char`): C0 controls except white space, U+FFFE,
 * U+FFFF, lone surrogates.
 */
const NOT_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern is for control characters
  /[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Rare characters that need cleaning: controls, carriage returns, lone surrogates. One test is cheaper than the
 * replacements.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern is for control characters
const TO_CLEAN = /[\u0000-\u0008\u000B-\u001F\u0080-\u009F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Line ends, and the line and page breaks of word processors (VT, FF): removing them would join two words. */
const LINE_ENDS = /\r\n?|[\v\f]/g;
/** C1 controls are never meant: they come from windows-1252 characters that were decoded as ISO 8859-1. */
const C1_CONTROL = /[\u0080-\u009F]/g;
/**
 * The characters by code minus 0x80 (HTML Living Standard §13.2.5.80); a space for the five codes without a character.
 */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The character that a C1 control stands for; empty if there is none. */
function characterOf(control: string): string {
  return (WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? '').trim();
}

/**
 * Cleans a text for any feed: removes characters that XML 1.0 does not allow, makes all line ends LF, and
 * replaces C1 controls as HTML does. Nothing else changes: no Unicode normalisation, no replacement of
 * quotation marks.
 *
 * @returns a text that does not change when cleaned again
 */
export function cleanText(text: string): string {
  if (!TO_CLEAN.test(text)) return text;
  return text.replace(NOT_XML, '').replace(LINE_ENDS, '\n').replace(C1_CONTROL, characterOf);
}

/**
 * White space. U+FEFF is not white space in Unicode, although `\s` matches it: inside a word it must not split the
 * word.
 */
const WHITE_SPACE = /[^\S\uFEFF]+/g;
/** White space that is not a single space between words, and U+FEFF at the ends. */
const TO_JOIN = /^\s|\s$| {2}|[^\S \uFEFF]/;

/**
 * Cleans a text as `cleanText` does, for one line: each run of white space (also U+00A0) becomes one space, and both
 * ends are trimmed (also of U+FEFF, which is a byte order mark there).
 */
export function cleanLine(text: string): string {
  const clean = cleanText(text);
  if (!TO_JOIN.test(clean)) return clean;
  // The ends are trimmed without a pattern: `\s+$` tries each space of a long run again.
  return clean.replace(WHITE_SPACE, ' ').trim();
}
