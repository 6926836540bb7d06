/** Scripts that one language of news is written in. */
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

/** Letters of the Arabic script that one language alone has, the rarer languages first: Urdu has the Persian ones too. */
const ARABIC_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[ټډړږښڼې]/g, 'ps'],
  [/[ێۆڕڵە]/g, 'ckb'],
  [/[ٹڈڑںےہھ]/g, 'ur'],
  [/[پچژگکی]/g, 'fa'],
];

/** A script decides where most letters are of it; names in others stand in between. */
const MOST = 0.6;
/** Letters that tell a language make up at least this much of it; less is a foreign name. */
const TELLING = 0.02;
/** Japanese is written in Han with kana between. */
const KANA_OF_JAPANESE = 0.1;
const MIN_LETTERS = 4;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/**
 * The language of a text where its letters alone say it.
 *
 * @returns BCP 47 primary subtag; undefined for scripts of many languages (Latin, Cyrillic, Devanagari) and mixed texts
 */
export function scriptLanguage(text: string): string | undefined {
  const letters = count(text, /[\p{L}\p{M}]/gu);
  if (letters < MIN_LETTERS) return undefined;
  const isMost = (part: number): boolean => part >= letters * MOST;

  // Most of what comes in, and never told by its letters.
  if (isMost(count(text, /[\p{sc=Latin}\p{sc=Cyrillic}]/gu))) return undefined;
  const han = count(text, /\p{sc=Han}/gu);
  const kana = count(text, /[\p{sc=Hiragana}\p{sc=Katakana}]/gu);
  if (isMost(han + kana)) return kana >= (han + kana) * KANA_OF_JAPANESE ? 'ja' : 'zh';

  const arabic = count(text, /\p{sc=Arabic}/gu);
  if (isMost(arabic)) {
    const telling = ARABIC_LETTERS.find(([pattern]) => count(text, pattern) >= arabic * TELLING);
    return telling?.[1] ?? 'ar';
  }
  return SCRIPTS.find(([pattern]) => isMost(count(text, pattern)))?.[1];
}
