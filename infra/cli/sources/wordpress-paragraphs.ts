/** Elements that are blocks: WordPress begins a new paragraph before and after them. */
const NAMES =
  'address|article|aside|audio|blockquote|caption|center|col|colgroup|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|legend|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|video';
const OPENING = new RegExp(`<(?:${NAMES})(?=[\\s/>])[^<>]*>`, 'gi');
const CLOSING = new RegExp(`</(?:${NAMES})\\s*>|<hr(?=[\\s/>])[^<>]*>`, 'gi');
const OPENING_AT_START = new RegExp(`^${OPENING.source}`, 'i');
const CLOSING_WHOLE = new RegExp(`^</(?:${NAMES})\\s*>$`, 'i');
const TAG = /<[a-z/][^<>]*>/gi;

/**
 * The content of a WordPress post as HTML. WordPress stores text with empty lines between paragraphs, and
 * adds `<p>` and `<br>` when it shows the page (`wpautop`). Content of the block editor already has these elements.
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

/** Marks the border of a block, where a paragraph ends without an empty line. */
const BORDER = '\f';

function blocksOf(text: string): string {
  const parts = text
    .replace(TAG, (tag) => tag.replaceAll('\n', ' '))
    .replace(OPENING, `${BORDER}$&`)
    .replace(CLOSING, `$&${BORDER}`)
    .split(/(\n[ \t]*\n+|\f)/);
  let html = '';
  let isNewLine = false;
  for (const part of parts) {
    const [block, start] = [part.trim(), part.length - part.trimStart().length];
    isNewLine ||= part.slice(0, start).includes('\n');
    if (block === '') continue;
    html += `${isNewLine && html !== '' ? '\n' : ''}${paragraph(block)}`;
    isNewLine = part.slice(start + block.length).includes('\n');
  }
  return html;
}

/**
 * A text between two empty lines, with at most one opening tag of a block at its start and one closing tag at its end.
 * The text within a block is a paragraph only in a quotation, and where the block has several paragraphs.
 */
function paragraph(block: string): string {
  const open = OPENING_AT_START.exec(block)?.[0] ?? '';
  const last = block.slice(Math.max(open.length, block.lastIndexOf('</')));
  const close = CLOSING_WHOLE.test(last) ? last : '';
  const inner = block.slice(open.length, block.length - close.length).trim();
  if (inner === '') return block;
  const lines = inner.replace(/(?:<br\s*\/?>)?[ \t]*\n/gi, '<br>\n');
  if (open === '') return /^<\/p/i.test(close) ? `<p>${lines}</p>` : `<p>${lines}</p>${close}`;
  return /^<blockquote/i.test(open) ? `${open}<p>${lines}</p>${close}` : `${open}${lines}${close}`;
}
