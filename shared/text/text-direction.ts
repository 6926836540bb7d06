/**
 * The direction of a language. Without a script in the tag, the usual one decides (CLDR; decision 524).
 *
 * @param language BCP 47; other text is left-to-right
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  try {
    return new Intl.Locale(language).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
