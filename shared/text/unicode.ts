/** What XML 1.0 (§2.2, `Char`) cannot carry, escaped or not: C0 controls but white space, U+FFFE, U+FFFF, half a surrogate pair. */
const NOT_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern is for control characters
  /[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Rare characters that need cleaning: controls, carriage returns, lone surrogates. One test is cheaper than two replacements. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern is for control characters
const TO_CLEAN = /[\u0000-\u0008\u000B-\u001F\u0080-\u009F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Line ends, and what ends a line or a page in a word processor (VT, FF): dropped, it would glue two words. */
const LINE_ENDS = /\r\n?|[\v\f]/g;
/** No text has these controls; they are characters of windows-1252 that were read as ISO 8859-1. */
const C1_CONTROL = /[\u0080-\u009F]/g;
/** By their code less 0x80 (HTML Living Standard §13.2.5.80); a space for the five that stand for nothing. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The character that a C1 control stands for; nothing where it stands for none. */
function characterOf(control: string): string {
  return (WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? '').trim();
}

/**
 * Text that any feed can carry: what XML 1.0 cannot is gone, line ends are LF, C1 controls are the characters that HTML
 * takes them for. Everything else stays as it came: no Unicode normalisation, no change of quotation marks.
 *
 * @returns cleaning it again changes nothing
 */
export function cleanText(text: string): string {
  if (!TO_CLEAN.test(text)) return text;
  return text.replace(NOT_XML, '').replace(LINE_ENDS, '\n').replace(C1_CONTROL, characterOf);
}

/** As `cleanText`, for what stands on one line: each run of white space (U+00A0 too) is one space, none at the ends. */
export function cleanLine(text: string): string {
  // By split, not by a pattern anchored at the end: `\s+$` tries each space of a long run again.
  return cleanText(text).split(/\s+/).filter(Boolean).join(' ');
}
