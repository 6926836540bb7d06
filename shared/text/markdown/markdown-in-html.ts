/** Elements in which kramdown and Python-Markdown read Markdown if they have the attribute `markdown`. */
const NAMES = 'div|section|article|aside|center|details|figure|blockquote|main|header|footer|p';
const ATTRIBUTE = /[ \t]markdown(?:=(?:"(?:1|block|span)"|'(?:1|block|span)'|1|block|span))?(?=[ \t]|$)/i;
/** A line with an opening tag, and perhaps the content and the closing tag. */
const OPENING = new RegExp(`^ {0,3}<(${NAMES})((?:[ \\t][^<>]*)?)>(?:(.*)</\\1>)?[ \\t]*$`, 'i');
const CLOSING = new RegExp(`^[ \\t]*</(${NAMES})>[ \\t]*$`, 'i');
/** A line with a title, which ends before the Markdown begins. */
const TITLE = /^ {0,3}<(summary|figcaption)(?:[ \t][^<>]*)?>.*<\/\1>[ \t]*$/i;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/**
 * Puts empty lines around the tags of elements with the attribute `markdown`, so that the parser reads their content as
 * Markdown: `<div markdown="1">` of kramdown and `<div class="grid" markdown>` of Python-Markdown. Without the empty
 * lines, the content is HTML, and its marks would be shown. The tags of `<p>` are left out, because its content becomes
 * a paragraph.
 */
export function withMarkdownInHtml(lines: readonly string[]): string[] {
  const open: { name: string; hasMarkdown: boolean }[] = [];
  let fence: string | undefined;
  return lines.flatMap((line) => {
    const mark = FENCE.exec(line)?.[1];
    if (mark !== undefined) fence = fence === undefined ? mark : line.trim() === fence ? undefined : fence;
    if (fence !== undefined) return [line];
    const opening = OPENING.exec(line);
    if (opening !== null) {
      const [, tag = '', attributes = '', content] = opening;
      const name = tag.toLowerCase();
      const hasMarkdown = ATTRIBUTE.test(attributes);
      if (content === undefined && (hasMarkdown || open.length > 0)) open.push({ name, hasMarkdown });
      if (!hasMarkdown) return [line];
      const [start, end] = name === 'p' ? ['', ''] : [`<${tag}${attributes}>`, `</${tag}>`];
      return content === undefined ? ['', start, ''] : ['', start, '', content.trim(), '', end, ''];
    }
    if (open.at(-1)?.hasMarkdown === true && TITLE.test(line)) return ['', line, ''];
    const closing = CLOSING.exec(line)?.[1]?.toLowerCase();
    if (closing === undefined || open.at(-1)?.name !== closing) return [line];
    const { hasMarkdown } = open.pop() ?? {};
    return hasMarkdown === true ? ['', closing === 'p' ? '' : line.trim(), ''] : [line];
  });
}
