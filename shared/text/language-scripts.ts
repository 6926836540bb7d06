/** Scripts that only one language uses, among the languages in which news is published. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{sc=Greek}/gu, 'el'],
  [/\p{sc=Hebrew}/gu, 'he'],
  [/\p{sc=Thai}/gu, 'th'],
  [/\p{sc=Hangul}/gu, 'ko'],
  [/\p{sc=Armenian}/gu, 'hy'],
  [/\p{sc=Georgian}/gu, 'ka'],
  [/\p{sc=Bengali}/gu, 'bn'],
  [/\p{sc=Tamil}/gu, 'ta'],
  [/\p{sc=Telugu}/gu, 'te'],
  [/\p{sc=Kannada}/gu, 'kn'],
  [/\p{sc=Malayalam}/gu, 'ml'],
  [/\p{sc=Gujarati}/gu, 'gu'],
  [/\p{sc=Gurmukhi}/gu, 'pa'],
  [/\p{sc=Sinhala}/gu, 'si'],
  [/\p{sc=Khmer}/gu, 'km'],
  [/\p{sc=Lao}/gu, 'lo'],
  [/\p{sc=Myanmar}/gu, 'my'],
  [/\p{sc=Ethiopic}/gu, 'am'],
  [/\p{sc=Tibetan}/gu, 'bo'],
];

/**
 * Letters of the Arabic script by which a language is recognised. The languages are tried in this order. Urdu comes
 * before Persian, because Urdu also has the Persian letters.
 */
const ARABIC_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[ڭۈۋ]/g, 'ug'],
  [/[ٻڄڃڇڊڏڀٺٽڦڪڱڳڻ]/g, 'sd'],
  [/[ټډړږښڼې]/g, 'ps'],
  [/[ێۆڕڵە]/g, 'ckb'],
  [/[ٹڈڑںےہھ]/g, 'ur'],
  [/[پچژگکی]/g, 'fa'],
];

/** The share of letters that must belong to one script. The other letters can be foreign names. */
const MOST = 0.6;
/** The share of letters that must be special to a language. Fewer letters can be a foreign name. */
const MIN_SHARE_OF_LANGUAGE = 0.02;
/**
 * The definite article of Arabic, with the prefixes that it can have. Other languages in this script have no such
 * article.
 */
const ARABIC_ARTICLE = /(?<!\p{L})[وبكف]?ال\p{L}/u;
/**
 * With fewer Arabic letters the text can be a Persian or Urdu word that has none of the letters special to
 * its language.
 */
const MIN_ARABIC_LETTERS = 16;
/** Chinese characters that Japanese does not use, or does not use any more. */
const CHINESE =
  /[你她们們这這个說说对對为没让讓吗嗎还过进从從么麼呢吧给请您啊哪连续关關闭发發东车门长马见边邊时间经經济濟电业产团际华议员级队报书买卖國會变變据據应應當与與體點號來两兩条條离气则战]/gu;
const MIN_CHINESE = 2;
/** A text with fewer Han characters and almost no kana can be a Japanese headline. */
const MIN_HAN_LETTERS = 30;
/** The minimum share of kana in a Japanese text. */
const KANA_OF_JAPANESE = 0.1;
const MIN_LETTERS = 4;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/**
 * The language of a text, if its letters determine it.
 *
 * @returns BCP 47 primary subtag; undefined for scripts of many languages (Latin, Cyrillic, Devanagari) and mixed texts
 */
export function scriptLanguage(whole: string): string | undefined {
  // Single letters are ignored, because they can be formulas.
  const words = whole.match(/[\p{L}\p{M}]{2,}/gu)?.join(' ') ?? '';
  return languageOf(words, count(words, /[\p{L}\p{M}]/gu));
}

function languageOf(text: string, letters: number): string | undefined {
  if (letters < MIN_LETTERS) return undefined;
  const isMost = (part: number): boolean => part >= letters * MOST;

  // Most submitted texts use Latin or Cyrillic, and their letters do not identify a language.
  if (isMost(count(text, /[\p{sc=Latin}\p{sc=Cyrillic}]/gu))) return undefined;
  const han = count(text, /\p{sc=Han}/gu);
  const kana = count(text, /[\p{sc=Hiragana}\p{sc=Katakana}]/gu);
  if (isMost(han + kana)) {
    if (kana > 0 && kana >= (han + kana) * KANA_OF_JAPANESE) return 'ja';
    return han >= MIN_HAN_LETTERS || count(text, CHINESE) >= MIN_CHINESE ? 'zh' : undefined;
  }

  const arabic = count(text, /\p{sc=Arabic}/gu);
  if (isMost(arabic)) {
    const telling = ARABIC_LETTERS.find(
      ([pattern]) => count(text, pattern) >= arabic * MIN_SHARE_OF_LANGUAGE,
    );
    if (telling) return telling[1];
    return arabic >= MIN_ARABIC_LETTERS && ARABIC_ARTICLE.test(text) ? 'ar' : undefined;
  }
  return SCRIPTS.find(([pattern]) => isMost(count(text, pattern)))?.[1];
}
