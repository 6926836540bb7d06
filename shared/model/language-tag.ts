/**
 * A language tag in its canonical case (RFC 5646 §2.1, as implemented by ECMA-402): `en-GB`, `zh-Hant`.
 *
 * @returns undefined if the tag is invalid: `en_GB`, `English`
 */
export function canonicalLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
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
