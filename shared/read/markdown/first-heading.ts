import { findElement, parseHtml, serialiseHtml, textOf, withoutElements } from '#shared/text/html-tree.ts';
import { withoutHeadingAttributes } from '#shared/text/markdown/heading-attributes.ts';
import { withoutSiteSyntax } from '#shared/text/markdown/site-syntax.ts';
import { markdownParserFor } from '#shared/text/markdown-parser.ts';
import { cleanLine } from '#shared/text/unicode.ts';

export interface FirstHeading {
  title: string;
  whole: string;
  rest: string;
  isAtStart: boolean;
}

/** `# Title`, the line of `=` below a title, or `<h1>`. A text without any of these is not parsed, which saves time. */
const HEADING_LINE = /^ {0,3}(?:#(?:[ \t]|$)|=+[ \t]*$)|<h1\b/im;
const HTML_HEADING = /<h1\b/i;

/**
 * The first first-level heading outside of quotes, lists and code.
 *
 * @param text Markdown
 * @returns undefined if there is none, or if it is empty
 */
export function firstHeading(text: string): FirstHeading | undefined {
  const whole = text.replace(/\r\n?/g, '\n');
  if (!HEADING_LINE.test(whole)) return undefined;
  const lines = whole.split('\n');
  const parser = markdownParserFor(text);
  const tokens: ReturnType<typeof parser.parse> = [];
  // Only the blocks are parsed here. Their content is parsed later, with the article.
  parser.block.parse(whole, parser, {}, tokens);
  const index = tokens.findIndex(
    ({ type, tag, level, content }) =>
      level === 0 &&
      (type === 'heading_open' ? tag === 'h1' : type === 'html_block' && HTML_HEADING.test(content)),
  );
  const [start, end] = tokens[index]?.map ?? [];
  if (start === undefined || end === undefined) return undefined;

  const before = lines.slice(0, start);
  const isAtStart = before.every((line) => line.trim() === '');
  if (tokens[index]?.type === 'html_block') {
    const block = lines.slice(start, end).join('\n');
    const found = htmlHeading(block);
    return (
      found && {
        title: found.title,
        whole: block,
        rest: [...before, found.rest, ...lines.slice(end)].join('\n'),
        isAtStart,
      }
    );
  }
  const heading = tokens[index + 1]?.content ?? '';
  const bare = heading.includes('{') ? withoutSiteSyntax(heading).text : heading;
  const words = parser.parseInline(bare, {})[0]?.children ?? [];
  const shown = words.map(({ type, content }) => (type === 'html_inline' ? '' : content || ' ')).join('');
  const title = withoutHeadingAttributes(cleanLine(shown));
  if (title === '') return undefined;
  return {
    title,
    whole: lines.slice(start, end).join('\n'),
    rest: [...before, ...lines.slice(end)].join('\n'),
    isAtStart,
  };
}

/** The first-level heading in a block of HTML, as in many README files, and the block without this heading. */
function htmlHeading(block: string): { title: string; rest: string } | undefined {
  const root = parseHtml(block);
  const heading = findElement(root.children, ({ name }) => name === 'h1');
  const title = cleanLine(heading === undefined ? '' : textOf(heading));
  if (heading === undefined || title === '') return undefined;
  return { title, rest: serialiseHtml(withoutElements(root.children, new Set([heading]))) };
}
