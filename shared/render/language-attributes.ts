import { directionOf } from '#shared/text/language.ts';
import { htmlText } from './html-text.ts';

/**
 * The attributes that say how a piece of a page is read. By its language where that is known: an Arabic title may
 * start with a Latin name. Else the first letter decides.
 */
export function languageAttributes(language: string | undefined): string {
  if (language === undefined) return ' dir="auto"';
  return ` lang="${htmlText(language)}" dir="${directionOf(language)}"`;
}
