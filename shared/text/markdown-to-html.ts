import { markdownParserFor } from './markdown-parser.ts';

/**
 * Markdown, in the dialect of `markdownParserFor`, as HTML that is not yet safe: sanitise it.
 *
 * Linear in its input, but 1 MiB of the shortest lines takes two seconds: bound their number before.
 *
 * @param options.isFirstRelease as `markdownParserFor` has it
 */
export function markdownToHtml(text: string, options: { isFirstRelease?: boolean } = {}): string {
  return markdownParserFor(text, options).render(text);
}
