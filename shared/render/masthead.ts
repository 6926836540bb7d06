import { htmlText } from './html-text.ts';

/** A link to the feed that a page belongs to. */
export function parentLink(href: string, title: string): string {
  return `<a href="${htmlText(href)}"><bdi>${htmlText(title)}</bdi></a>`;
}

/**
 * The picture of the feed, next to its title; empty if the feed has none.
 *
 * @param icon absolute address
 */
export function iconImage(icon: string | undefined): string {
  if (icon === undefined) return '';
  return `<img class="icon" src="${htmlText(icon)}" alt="" width="48" height="48">`;
}

/**
 * The head of a page.
 *
 * @param above HTML of the line above the title
 * @param icon absolute address of the feed's picture
 * @param title HTML of the only h1; absent if the article contains it
 * @param lines HTML elements below the title; empty ones are left out
 */
export function masthead(head: {
  above?: string;
  icon?: string | undefined;
  title?: string;
  lines?: readonly string[];
}): string {
  const { above, icon, title, lines = [] } = head;
  const heading = title === undefined ? '' : `<div>${iconImage(icon)}<h1>${title}</h1></div>`;
  const kicker = above === undefined ? '' : `<p class="kicker">${above}</p>`;
  return `<header class="masthead">${kicker}${heading}${lines.join('')}</header>`;
}
