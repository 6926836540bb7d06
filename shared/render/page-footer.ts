import { htmlText } from './html-text.ts';
import { pagePhrases } from './page-phrases.ts';

/** The footer of a page: the rights of the feed, if it has any, and a link to all feeds. */
export function pageFooter(foot: {
  rights: string | undefined;
  publicUrl: string;
  language: string | undefined;
}): string {
  const { rights, publicUrl, language } = foot;
  const notice = rights === undefined ? '' : `<p dir="auto">${htmlText(rights)}</p>`;
  return `<footer>${notice}<p><a href="${htmlText(publicUrl)}/">${pagePhrases(language).allFeeds}</a></p></footer>`;
}
