/** Scripts in which one character corresponds to two or three letters of an alphabet. */
export const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Blocks that contain all characters of `CJK`. This test is many times faster. */
export const MAY_BE_CJK = /[\u1100-\u11FF\u2E80-\uFFFF]/;

/** The scripts of `CJK`, and Thai. Thai has no spaces between words either. */
export const CJK_OR_THAI =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
