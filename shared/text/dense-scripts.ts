/** Scripts in which one character corresponds to two or three letters of an alphabet. */
export const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The scripts of `CJK`, and Thai. Thai has no spaces between words either. */
export const CJK_OR_THAI =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
