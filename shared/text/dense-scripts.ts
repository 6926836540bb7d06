/** Scripts in which one character corresponds to two or three letters of an alphabet. */
export const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The same scripts, and Thai, which has no spaces between words either. */
export const CJK_OR_THAI =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
