import type { FormatLink } from './format-links.ts';
import { formatList } from './format-list.ts';
import { htmlText } from './html-text.ts';
import { pagePhrases } from './page-phrases.ts';

/**
 * How to follow a feed: its address in a field to copy, a note, and links to the other formats.
 *
 * @param links the format for most readers first
 * @param language of the page
 */
export function follow(links: readonly FormatLink[], language: string | undefined): string {
  const { follow: title, followHint, feedAddress } = pagePhrases(language);
  const address = htmlText(links[0]?.href ?? '');
  return [
    // Without a name the section would not be a landmark.
    `<section class="follow" aria-label="${feedAddress}"><h2>${title}</h2>`,
    `<p>${followHint}</p>`,
    // A field can be selected by keyboard without a script.
    `<input readonly dir="ltr" value="${address}" aria-label="${feedAddress}">`,
    formatList(links),
    '</section>',
  ].join('');
}
