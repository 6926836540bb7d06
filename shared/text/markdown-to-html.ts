import { markdownParserFor } from './markdown-parser.ts';

/**
 * Markdown, in the dialect of `markdownParserFor`, as HTML that must be sanitised.
 *
 * Takes linear time, but 1 MiB of the shortest lines takes two seconds: limit the number of lines before.
 *
 * @param options.isFirstRelease as for `markdownParserFor`
 */
export function markdownToHtml(text: string, options: { isFirstRelease?: boolean } = {}): string {
  return markdownParserFor(text, options).render(text);
}
