/**
 * A language tag in its canonical case (RFC 5646 §2.1, as implemented by ECMA-402): `en-GB`, `zh-Hant`. No registered
 * tag begins with more than three letters, so names of languages are not tags (decision 457).
 *
 * @returns undefined if the tag is invalid: `en_GB`, `English`
 */
export function canonicalLanguage(tag: string): string | undefined {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
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
