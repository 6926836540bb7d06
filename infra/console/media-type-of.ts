const HTML = /<(?:!doctype|html|body|article|p|div|h[1-6]|section|table|ul|ol|figure|br)\b[^>]*>/i;
/** Front matter, a heading, a link or strong emphasis of Markdown. */
const MARKDOWN = /^---\r?\n[\s\S]*?\r?\n---\s*$|^#{1,6} \S|\[[^\]\n]+\]\([^)\s]+\)|\*\*[^*\n]+\*\*/m;

/** Guesses the media type of a pasted text. The editor can choose another media type. */
export function mediaTypeOf(text: string): 'text/plain' | 'text/html' | 'text/markdown' {
  if (HTML.test(text)) return 'text/html';
  return MARKDOWN.test(text) ? 'text/markdown' : 'text/plain';
}
