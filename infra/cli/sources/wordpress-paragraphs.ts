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

/**
 * A line that is a heading. WordPress makes paragraphs of the lines before and after it, even if no empty line is
 * between them and the heading.
 */
const HEADING_LINE = /^[ \t]*(<h([1-6])\b.{0,1000}<\/h\2>)[ \t]*$/gim;

function headingsApart(block: string): string[] {
  // The lines of another element, such as a <div>, must stay together.
  if (BLOCK.test(block) && !/^<h[1-6]\b/i.test(block)) return [block];
  return block.replace(HEADING_LINE, '\n\n$1\n\n').split('\n\n');
}

function blocksOf(text: string): string {
  return text
    .split(/\n[ \t]*\n+/)
    .flatMap((block) => headingsApart(block.trim()))
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => (BLOCK.test(block) ? block : `<p>${block.replace(/\n/g, '<br>\n')}</p>`))
    .join('\n');
}
