/**
 * The writing direction of a language in its script. If the tag names no script, the usual script of the
 * language in the region of the tag decides (Unicode CLDR; decision 524).
 *
 * @param language BCP 47 tag; any other text is left-to-right
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  try {
    return new Intl.Locale(language).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
