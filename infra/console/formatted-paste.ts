import { mediaTypeOf } from './media-type-of.ts';

/** Lost in plain text. */
const FORMATTED = /<(?:a|b|strong|i|em|h[1-6]|ul|ol|li|table|img|blockquote)[\s>]/i;

/**
 * If plain text would lose links or formatting.
 *
 * @param html `text/html`; can be empty
 */
export function formattedPaste(html: string): string | undefined {
  if (!FORMATTED.test(html)) return undefined;
  return mediaTypeOf(html) === 'text/html' ? html : `<div>${html}</div>`;
}
