/** Tags that were registered as a whole, before languages had codes of their own (RFC 5646 §2.2.8). */
const GRANDFATHERED: ReadonlyMap<string, string> = new Map([
  ['en-gb-oed', 'en-GB-oxendict'],
  ['no-bok', 'nb'],
  ['no-nyn', 'nn'],
  ['sgn-be-fr', 'sfb'],
  ['sgn-be-nl', 'vgt'],
  ['sgn-ch-de', 'sgg'],
  ['zh-min-nan', 'nan'],
  ['zh-xiang', 'hsn'],
  ['zh-guoyu', 'zh'],
  ['zh-hakka', 'hak'],
]);
/** A language with its extended language (RFC 5646 §2.2.2): `zh-yue-HK`. */
const EXTENDED = /^(?:zh|ar|ms|sw|uz|lv|kok|sgn)-([a-z]{3})((?:-[a-z\d]{1,8})*)$/i;

/**
 * A tag in the form that is in use today, which ECMA-402 requires: `zh-cmn-Hans` becomes `zh-Hans`, `no-bok` becomes
 * `nb`. Other texts are returned unchanged.
 */
export function currentTag(tag: string): string {
  const known = GRANDFATHERED.get(tag.toLowerCase());
  if (known !== undefined) return known;
  const [, language, rest = ''] = EXTENDED.exec(tag) ?? [];
  // `cmn` (Mandarin) is left out, because `zh` alone means Mandarin.
  return language === undefined ? tag : `${/^cmn$/i.test(language) ? 'zh' : language}${rest}`;
}

/**
 * A language tag in its canonical case (RFC 5646 §2.1, as implemented by ECMA-402): `en-GB`, `zh-Hant`. No
 * registered tag begins with more than three letters, so names of languages are not tags (decision 457).
 *
 * @returns undefined if the tag is invalid: `en_GB`, `English`
 */
export function canonicalLanguage(tag: string): string | undefined {
  try {
    const [canonical] = Intl.getCanonicalLocales(currentTag(tag));
    return canonical !== undefined && /^[a-z]{2,3}(?:-|$)/.test(canonical) ? canonical : undefined;
  } catch {
    return undefined;
  }
}

/** @returns what a language tag must be; undefined if the tag is valid */
export function languageFault(tag: string): string | undefined {
  return canonicalLanguage(tag) === undefined
    ? 'must be a language tag (BCP 47), such as en or pt-BR'
    : undefined;
}
