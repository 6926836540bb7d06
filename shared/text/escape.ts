const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text between tags, where quotation marks need no escaping. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
}

/**
 * Escapes text for HTML or XML, for content or for attributes in double quotes.
 *
 * Escapes only these four characters: XML does not know most named entities of HTML, and other characters need no
 * reference.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
