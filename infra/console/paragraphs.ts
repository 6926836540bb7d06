const PARAGRAPHS = /^(?:\s*<p>(?:[^<]|<br ?\/?>)*<\/p>)+\s*$/;
const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/**
 * The text of an article that consists only of paragraphs, with an empty line between them: an editor can
 * change it without HTML.
 *
 * @param html as the API stores it
 * @returns undefined if the article has other elements, such as links, pictures or emphasis
 */
export function paragraphsOf(html: string): string | undefined {
  if (!PARAGRAPHS.test(html)) return undefined;
  return html
    .trim()
    .split(/<\/p>\s*/)
    .map((part) => part.replace('<p>', '').replaceAll(/<br ?\/?>\s*/g, '\n'))
    .map((part) => part.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity))
    .join('\n\n')
    .trimEnd();
}

/** The HTML of a text with an empty line between its paragraphs. */
export function htmlOf(text: string): string {
  return text
    .split(/\n[^\S\n]*\n\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => `<p>${escaped(part).replaceAll('\n', '<br>\n')}</p>`)
    .join('\n');
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
