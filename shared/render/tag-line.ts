import { timelinePath } from '#shared/model/addresses.ts';
import { htmlText } from './html-text.ts';

/**
 * Links to the pages of tags; empty if there are no tags.
 *
 * @param isOfArticle whether the tags are the topics of the enclosing article
 */
export function tagLine(
  tags: readonly string[],
  feed: string,
  publicUrl: string,
  isOfArticle = true,
): string {
  if (tags.length === 0) return '';
  const property = isOfArticle ? ' itemprop="keywords"' : '';
  const links = tags.map((tag) => {
    const href = htmlText(publicUrl + timelinePath(feed, tag));
    return `<li><a rel="tag" href="${href}"><bdi${property}>${htmlText(tag)}</bdi></a></li>`;
  });
  return `<ul class="line">${links.join('')}</ul>`;
}
