import { escapeHtml } from '#shared/text/escape.ts';
import { cleanText } from '#shared/text/unicode.ts';

/** Escapes plain text for a page: for content between tags, or for an attribute value in double quotes. */
export function htmlText(text: string): string {
  return escapeHtml(cleanText(text));
}
