/**
 * A language tag in its canonical case (RFC 5646 §2.1, as far as ECMA-402 knows it): `en-GB`, `zh-Hant`.
 *
 * @returns undefined for what is none: `en_GB`, `English`
 */
export function canonicalLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
