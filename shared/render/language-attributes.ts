import { directionOf } from '#shared/text/text-direction.ts';
import { htmlText } from './html-text.ts';

/**
 * `lang` and `dir`: the direction is of the language, else of the first letter. An Arabic title can begin
 * with a Latin name.
 */
export function languageAttributes(language: string | undefined): string {
  if (language === undefined) return ' dir="auto"';
  return ` lang="${htmlText(language)}" dir="${directionOf(language)}"`;
}
