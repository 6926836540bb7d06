import { directionOf } from '#shared/text/text-direction.ts';
import { htmlText } from './html-text.ts';

/**
 * The attributes for the language and direction of a part of a page. The direction follows the language if it is known,
 * because an Arabic title can begin with a Latin name; otherwise the first letter decides.
 */
export function languageAttributes(language: string | undefined): string {
  if (language === undefined) return ' dir="auto"';
  return ` lang="${htmlText(language)}" dir="${directionOf(language)}"`;
}
