import { canonicalLanguage } from '#shared/model/language-tag.ts';

/** Tags that were registered as a whole, before languages had codes of their own (RFC 5646 §2.2.8). */
const GRANDFATHERED: ReadonlyMap<string, string> = new Map([
  ['no-bok', 'nb'],
  ['no-nyn', 'nn'],
  ['zh-min-nan', 'nan'],
  ['zh-xiang', 'hsn'],
  ['zh-guoyu', 'zh'],
  ['zh-hakka', 'hak'],
]);
/** A language with its extended language (RFC 5646 §2.2.2): `zh-yue-HK`. */
const EXTENDED = /^(?:zh|ar|ms|sw|uz|lv|kok|sgn)-([a-z]{3})((?:-[a-z\d]{2,8})*)$/i;

/**
 * The language that a page declares, as a current tag: `zh-cmn-Hans` becomes `zh-Hans`, `no-bok` becomes `nb`.
 *
 * @returns undefined if the tag is not a language with optional script and region: a page's own `lang` must not cause
 * an error
 */
export function pageLanguage(written: string): string | undefined {
  const tag = written.trim().replaceAll('_', '-');
  const known = GRANDFATHERED.get(tag.toLowerCase());
  if (known !== undefined) return known;
  const [, language, rest = ''] = EXTENDED.exec(tag) ?? [];
  // `cmn` (Mandarin) is left out, because `zh` alone means Mandarin.
  const today = language === undefined ? tag : `${/^cmn$/i.test(language) ? 'zh' : language}${rest}`;
  return LANGUAGE.test(today) ? canonicalLanguage(today) : undefined;
}

const LANGUAGE = /^[a-z]{2,3}(?:-(?:[a-z]{4}|[a-z]{2}|\d{3}))*$/i;
