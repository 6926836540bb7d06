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
