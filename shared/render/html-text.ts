import { escapeHtml } from '#shared/text/escape.ts';
import { cleanText } from '#shared/text/unicode.ts';

/** Plain text as it stands in a page, between tags or double quotes. */
export function htmlText(text: string): string {
  return escapeHtml(cleanText(text));
}
