import type { FormatLink } from './format-links.ts';
import { htmlText } from './html-text.ts';

/** Links to the feed files; the names of formats are the same in every language. */
export function formatList(links: readonly FormatLink[]): string {
  const items = links.map(
    ({ type, name, href }) => `<li><a type="${type}" href="${htmlText(href)}">${name}</a></li>`,
  );
  return `<ul class="line">${items.join('')}</ul>`;
}
