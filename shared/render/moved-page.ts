import type { Article } from '#shared/model/article.ts';
import type { Feed } from '#shared/model/feed.ts';
import { entryView } from './entry-view.ts';
import { htmlText } from './html-text.ts';
import { languageAttributes } from './language-attributes.ts';
import { masthead, parentLink } from './masthead.ts';
import { page } from './page.ts';
import { shownLanguage } from './shown-language.ts';
import { timelineView } from './timeline-view.ts';

/**
 * The page of an article that was first published without a URL and later got one from its publisher. The
 * page keeps its address, and has a link to that URL, which browsers follow automatically.
 */
export function renderMovedPage(view: { article: Article; feed: Feed; publicUrl: string }): string {
  const { article, feed, publicUrl } = view;
  const timeline = timelineView({ feed, publicUrl });
  const { link, label } = entryView(article, view);
  const language = shownLanguage(article, feed);
  return page({
    language,
    title: label,
    description: undefined,
    canonical: link,
    alternates: [],
    leadsTo: link,
    icon: timeline.tabIcon,
    openGraph: { 'og:type': 'article', 'og:site_name': feed.title },
    body: [
      masthead({ above: parentLink(timeline.links.page, feed.title) }),
      `<main><h1${languageAttributes(language)}><a href="${htmlText(link)}">${htmlText(label)}</a></h1></main>`,
    ].join('\n'),
  });
}
