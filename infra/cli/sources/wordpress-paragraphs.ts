/** Elements that are blocks, so no paragraph is put around them. */
const BLOCK =
  /^<\/?(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul|video|audio)\b/i;

/**
 * The content of a WordPress post as HTML. WordPress stores text with empty lines between paragraphs, and
 * adds `<p>` and `<br>` when it shows the page. Content of the block editor already has these elements.
 */
export function paragraphs(content: string): string {
  const text = content.replace(/\r\n?/g, '\n').trim();
  const isBlocks = text.includes('<!-- wp:');
  const withoutComments = text.replace(/<!--[\s\S]*?-->/g, '').trim();
  if (isBlocks) return withoutComments;
  // Text within <pre> keeps its lines.
  return withoutComments
    .split(/(<pre\b[\s\S]*?<\/pre>)/i)
    .map((part, index) => (index % 2 === 1 ? part : blocksOf(part)))
    .join('\n')
    .trim();
}

function blocksOf(text: string): string {
  return text
    .split(/\n[ \t]*\n+/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => (BLOCK.test(block) ? block : `<p>${block.replace(/\n/g, '<br>\n')}</p>`))
    .join('\n');
}
