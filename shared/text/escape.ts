const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text between tags, where quotation marks need no escaping. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
}

/**
 * Escapes text for HTML or XML, for content or for attributes in double quotes.
 *
 * Escapes only what is necessary and uses numeric references, which are shorter than named entities and also valid in
 * XML.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
