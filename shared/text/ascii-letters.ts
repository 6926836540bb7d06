const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
};

/**
 * Replaces the small Latin letters that Unicode does not decompose into a letter of ASCII and an accent:
 * `łódź` becomes `lódź`.
 */
export function withAsciiLetters(text: string): string {
  return text.replaceAll(/[ßæœøđðþłħŧŋı]/g, (letter) => LETTERS[letter] ?? letter);
}
