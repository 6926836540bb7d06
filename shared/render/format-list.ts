import type { FormatLink } from './format-links.ts';
import { htmlText } from './html-text.ts';

/** Names are the same in every language. */
export function formatList(links: readonly FormatLink[]): string {
  const items = links.map(
    ({ type, name, href }) => `<li><a type="${type}" href="${htmlText(href)}">${name}</a></li>`,
  );
  return `<ul class="line">${items.join('')}</ul>`;
}
