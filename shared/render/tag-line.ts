import { timelinePath } from '#shared/model/addresses.ts';
import { htmlText } from './html-text.ts';

/** Links to the pages of an article's tags. */
export function tagLine(tags: readonly string[], feed: string, publicUrl: string): string {
  if (tags.length === 0) return '';
  const links = tags.map((tag) => {
    const href = htmlText(publicUrl + timelinePath(feed, tag));
    return `<li><a rel="tag" href="${href}"><bdi itemprop="keywords">${htmlText(tag)}</bdi></a></li>`;
  });
  return `<ul class="line">${links.join('')}</ul>`;
}
