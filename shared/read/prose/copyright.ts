const SIGN = String.raw`(?:©|ⓒ|\([cC]\))`;
/** `(c)` can also be the third item of a list, so these forms need a year. */
const SURE_SIGN = String.raw`(?:©|ⓒ|\([cC]\)\s?\d{4})`;

/** The sign or the word, anywhere: a copied line can have no space before it (`LicenceCopyright 2026`). */
export const COPYRIGHT = new RegExp(`${SIGN}|copyright`, 'iu');

export const BEFORE_HOLDER = new RegExp(String.raw`^.*(?:${SIGN}|copyright)[\s\d–-]*`, 'iu');

/** The sign or the word at the start. A sentence can begin with the word too. */
export const COPYRIGHT_AHEAD = new RegExp(String.raw`^\s*(?:${SIGN}|copyright\b)`, 'iu');

/** The sign or the word at the start, and a year in the same sentence: `© The Coast Paper 2026`. */
export const COPYRIGHT_AND_YEAR = new RegExp(
  String.raw`${COPYRIGHT_AHEAD.source}[^.!?]*\b(?:19|20)\d\d\b`,
  'iu',
);

/** In a notice, a sign or a year follows the word `copyright`; in a sentence, a verb follows. */
export const WORD_AND_SIGN = new RegExp(
  String.raw`^\s*(?:[Cc]opyright|COPYRIGHT)\s*(?:${SIGN}|@|\d{4}\b(?!\s\p{Ll}))`,
  'u',
);

const SIGN_AHEAD = new RegExp(String.raw`^\s*${SIGN}`, 'u');
const SURE_SIGN_AHEAD = new RegExp(String.raw`^\s*${SURE_SIGN}`, 'u');
const SURE_SIGN_WITHIN = new RegExp(SURE_SIGN, 'u');
/** `© is the sign that publishers set`: three words in lower case after the sign are a sentence about it. */
const SENTENCE_ABOUT_SIGN = new RegExp(String.raw`^\s*${SIGN}(?:\s\p{Ll}+){3}`, 'u');

/** `© 2025 The Coast Paper. All rights reserved.` */
export const beginsWithSign = (text: string): boolean =>
  SURE_SIGN_AHEAD.test(text) && !SENTENCE_ABOUT_SIGN.test(text);

/** Whether a text below an article has a sign of copyright, or begins with the word in the form of a notice. */
export const isSigned = (text: string): boolean =>
  (SIGN_AHEAD.test(text) || SURE_SIGN_WITHIN.test(text) || WORD_AND_SIGN.test(text)) &&
  !SENTENCE_ABOUT_SIGN.test(text);
