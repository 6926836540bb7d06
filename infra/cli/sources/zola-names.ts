import type { Fields } from './inherited-fields.ts';

/** https://www.getzola.org/documentation/getting-started/configuration/ (`slugify`) */
export interface ZolaNames {
  /** `on`: small Latin letters, digits, `-`; `safe`: not what file systems forbid; `off`: as written. */
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

/** @returns undefined for letters that only Zola can convert, such as Chinese */
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
