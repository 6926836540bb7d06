/** Scripts that one language is written in, or that nearly all newspapers in it share. */
const SCRIPTS: readonly (readonly [language: string, pattern: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];

/** Letters of one script in this share of a text, and the text is in its language. */
const SHARE = 0.3;
const KANA_SHARE = 0.08;

/** The language of a text where its script alone tells: BCP 47 primary subtag. */
export function scriptLanguage(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  return SCRIPTS.find(([language, pattern]) => {
    const share = (text.match(pattern)?.length ?? 0) / letters;
    return share >= (language === 'ja' ? KANA_SHARE : SHARE);
  })?.[0];
}
