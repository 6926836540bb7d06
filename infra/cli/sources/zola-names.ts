import type { Fields } from './inherited-fields.ts';

/**
 * `slugify` in the configuration of Zola.
 * https://www.getzola.org/documentation/getting-started/configuration/
 */
export interface ZolaNames {
  /**
   * `on`: small Latin letters, digits and `-`; `safe`: all but characters that file systems forbid; `off`: as
   * written.
   */
  paths: 'on' | 'safe' | 'off';
  keepsDates: boolean;
}

export function zolaNamesIn({ slugify }: Fields): ZolaNames {
  const { paths, paths_keep_dates: keepsDates } = Object(slugify ?? {});
  return {
    paths: paths === 'safe' || paths === 'off' ? paths : 'on',
    keepsDates: String(keepsDates) === 'true',
  };
}

/** Latin letters that are not a letter with an accent. */
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** @returns undefined if only Zola knows how it writes the letters of the name, such as those of Chinese */
export function zolaName(text: string, { paths }: ZolaNames): string | undefined {
  if (paths === 'off') return text;
  if (paths === 'safe')
    return text
      .trim()
      .replaceAll(/[<>:"/\\|?*]/g, '')
      .replace(/[. ]+$/, '');
  const latin = text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[ßæœøłđðþı]/g, (letter) => LATIN[letter] ?? '');
  if (/(?![a-z])\p{L}/u.test(latin)) return undefined;
  return latin.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}
