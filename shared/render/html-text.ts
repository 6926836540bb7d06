import { escapeHtml } from '#shared/text/escape.ts';
import { cleanText } from '#shared/text/unicode.ts';

/** Between tags, or in double quotes. */
export function htmlText(text: string): string {
  return escapeHtml(cleanText(text));
}
