/**
 * A text as Hugo writes it in addresses: without most punctuation, and with `-` in place of white space. The case is
 * not changed.
 */
export function hugoName(text: string): string {
  const words = text.replaceAll(/[^\p{L}\p{N}\p{M}\s./\\_#+~@-]/gu, '').split(/\s+/);
  return words
    .filter((word) => word !== '')
    .reduce(
      (name, word) => name + (name === '' || name.endsWith('-') || word.startsWith('-') ? '' : '-') + word,
      '',
    );
}

/** Characters that Jekyll replaces by `-`, by the mode of its filter `slugify`. */
const NOT_IN_JEKYLL = {
  default: /[^\p{L}\p{M}\p{Nd}]+/gu,
  pretty: /[^\p{L}\p{M}\p{Nd}._~!$&'()+,;=@]+/gu,
} as const;

/**
 * A text as Jekyll writes it in addresses, with the case of the text.
 * https://jekyllrb.com/docs/liquid/filters/ (`slugify`)
 */
export const jekyllName = (text: string, mode: keyof typeof NOT_IN_JEKYLL): string =>
  text.replaceAll(NOT_IN_JEKYLL[mode], '-').replaceAll(/^-|-$/g, '');

/**
 * Jekyll's categories of a post: the folders above `_posts`, `categories: a b` (two categories), and `category: a b`
 * (one category).
 */
export function jekyllCategories(
  path: string,
  { categories, category }: Readonly<Record<string, unknown>>,
): string[] {
  const folders = (/^(.*?)\/?_posts\//.exec(path)?.[1] ?? '').split('/');
  const several = typeof categories === 'string' ? categories.split(/\s+/) : textsIn(categories);
  return [...new Set([...folders, ...several, ...textsIn(category)])].filter((one) => one !== '');
}

const textsIn = (value: unknown): string[] =>
  [value]
    .flat(2)
    .filter((one) => one !== undefined && one !== null)
    .map(String);
