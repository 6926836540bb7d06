import { canonicalLanguage, currentTag } from '#shared/model/language-tag.ts';

/**
 * The language that a page declares, as a current tag: `zh-cmn-Hans` becomes `zh-Hans`, `no-bok` becomes `nb`.
 *
 * @returns undefined if the tag is not a language with optional script and region: a page's own `lang` must not cause
 * an error
 */
export function pageLanguage(written: string): string | undefined {
  const tag = currentTag(written.trim().replaceAll('_', '-'));
  return LANGUAGE.test(tag) ? canonicalLanguage(tag) : undefined;
}

const LANGUAGE = /^[a-z]{2,3}(?:-(?:[a-z]{4}|[a-z]{2}|\d{3}))*$/i;
