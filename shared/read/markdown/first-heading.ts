import { withoutHeadingAttributes } from '#shared/text/markdown/heading-attributes.ts';
import { markdownParserFor } from '#shared/text/markdown-parser.ts';
import { cleanLine } from '#shared/text/unicode.ts';

export interface FirstHeading {
  /** Plain text. */
  title: string;
  /** The Markdown of the heading. */
  whole: string;
  /** The Markdown without the heading. */
  rest: string;
  /** Nothing precedes it. */
  isAtStart: boolean;
}

/** A line that can be a first-level heading or the line under one. Most texts have no such line and need no parser. */
const HEADING_LINE = /^ {0,3}(?:#(?:[ \t]|$)|=+[ \t]*$)/m;

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
    ({ type, tag, level }) => type === 'heading_open' && tag === 'h1' && level === 0,
  );
  const [start, end] = tokens[index]?.map ?? [];
  if (start === undefined || end === undefined) return undefined;

  const words = parser.parseInline(tokens[index + 1]?.content ?? '', {})[0]?.children ?? [];
  const shown = words.map(({ type, content }) => (type === 'html_inline' ? '' : content || ' ')).join('');
  const title = withoutHeadingAttributes(cleanLine(shown));
  if (title === '') return undefined;
  const before = lines.slice(0, start);
  return {
    title,
    whole: lines.slice(start, end).join('\n'),
    rest: [...before, ...lines.slice(end)].join('\n'),
    isAtStart: before.every((line) => line.trim() === ''),
  };
}
