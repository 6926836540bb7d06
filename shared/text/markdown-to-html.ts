import { markdownParserFor } from './markdown-parser.ts';

/**
 * Markdown, in the dialect of `markdownParserFor`, as HTML that must be sanitised.
 *
 * 1 MiB of the shortest lines takes two seconds, so limit the lines before.
 *
 * @param options.isFirstRelease as for `markdownParserFor`
 */
export function markdownToHtml(text: string, options: { isFirstRelease?: boolean } = {}): string {
  return markdownParserFor(text, options).render(text);
}
