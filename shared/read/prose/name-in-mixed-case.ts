import { SMALL_PARTICLES } from './phrases/name-words.ts';

/** Shorter words can be initials (`JP Adler`) or particles. */
const MIN_SURNAME = 4;
const IN_CAPITALS = /^\p{Lu}[\p{Lu}'’-]+$/u;

/**
 * Changes a name that a page shows in capitals to its usual spelling: `NELL O’DOWD` to `Nell O’Dowd`. French pages
 * often write only the surname in capitals: `Clément JAOUEN` becomes `Clément Jaouen`. Initials are not changed.
 *
 * @param language BCP 47 primary subtag of the text, because Turkish and Azeri have other lower-case letters for I and
 *   İ
 */
export function nameInMixedCase(name: string, language: string | undefined): string {
  const words = name.split(' ');
  const isInCapitals =
    words.length > 1 && words.every((word) => IN_CAPITALS.test(word) || /^\p{Lu}\.?$/u.test(word));
  return words
    .map((word, index) => {
      const next = words[index + 1] ?? '';
      if (index > 0 && isParticle(word) && IN_CAPITALS.test(next))
        return isCapitalParticle(word, language) ? inSmallLetters(word, language) : word.toLowerCase();
      // Vietnamese surnames are short, and names in Vietnamese have no initials.
      const isLong = language === 'vi' || word.length > 2;
      const isSurname = IN_CAPITALS.test(word) && (isInCapitals ? isLong : word.length >= MIN_SURNAME);
      return isSurname && words.length > 1 ? inSmallLetters(word, language) : word;
    })
    .join(' ');
}

/** Whether a word is a particle that is written in capitals, as the name around it: `DE`, `VAN`. */
function isParticle(word: string): boolean {
  return word === word.toUpperCase() && SMALL_PARTICLES.test(word.toLowerCase());
}

/** `Le Goff`, `Di Stefano`: definite articles in French and all particles in Italian begin with a capital letter in surnames. */
function isCapitalParticle(word: string, language: string | undefined): boolean {
  return language === 'it' || (language === 'fr' && /^L[EA]$/u.test(word));
}

/**
 * Changes a word in capitals to lower case, except the first letter of each part: `MCALLISTER` to `McAllister`,
 * `O’DOWD` to `O’Dowd`, `LINDQVIST-OSEI` to `Lindqvist-Osei`.
 */
function inSmallLetters(word: string, language: string | undefined): string {
  const locale = language === 'tr' || language === 'az' ? language : 'und';
  const capital = (_: string, before: string, letter: string): string =>
    before + letter.toLocaleUpperCase(locale);
  return word
    .toLocaleLowerCase(locale)
    .replace(/(^|[-'’])(\p{L})/gu, capital)
    .replace(/^(Mc)(\p{L})/u, capital);
}
