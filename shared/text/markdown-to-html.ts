import { markdownParserFor } from './markdown-parser.ts';

/**
 * CommonMark with GFM's tables, struck-out text and bare addresses, as HTML that is not yet safe: sanitise it.
 *
 * Linear in its input, whatever it is, but 1 MiB of the shortest lines takes two seconds: bound their number before.
 */
export function markdownToHtml(text: string): string {
  return markdownParserFor(text).render(text);
}
