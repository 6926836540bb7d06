import { mediaTypeOf } from './media-type-of.ts';

/** Elements whose links or formatting the plain text of the clipboard does not have. */
const FORMATTED = /<(?:a|b|strong|i|em|h[1-6]|ul|ol|li|table|img|blockquote)[\s>]/i;

/**
 * The HTML of the clipboard, if the plain text that the browser pastes would lose links or formatting. The
 * console recognises the result as HTML.
 *
 * @param html `text/html` of the clipboard; empty if there is none
 */
export function formattedPaste(html: string): string | undefined {
  if (!FORMATTED.test(html)) return undefined;
  return mediaTypeOf(html) === 'text/html' ? html : `<div>${html}</div>`;
}
