/** Names of feeds that the API accepts. */
export const FEED_NAME = /^(?!-)[a-z0-9-]{1,64}(?<!-)$/;

const MAX_CHARACTERS = 64;
/** Latin letters that Unicode does not decompose into a letter of ASCII and an accent. */
const ASCII_LETTERS: Readonly<Record<string, string>> = {
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

/** A name for a feed from its title: Latin letters without accents, digits and hyphens; empty if the title has none. */
export function feedNameOf(title: string): string {
  return title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[ßæœøđðþłħŧŋı]/g, (letter) => ASCII_LETTERS[letter] ?? '')
    .replaceAll(/(?<=[a-z])['’](?=[a-z])/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_CHARACTERS)
    .replaceAll(/^-+|-+$/g, '');
}
