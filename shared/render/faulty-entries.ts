import { renderAtom } from './atom.ts';
import { checkDocument } from './check-document.ts';
import { renderFeedPage } from './feed-page.ts';
import type { FeedView } from './feed-view.ts';
import { renderJsonFeed } from './json-feed.ts';
import { renderRss } from './rss.ts';

/**
 * The entries that keep a view from being published, each found by a file of its own: without them the rest of the
 * feed can go out. Meant for a view of which a file failed `checkDocument`, or was not rendered at all.
 *
 * @returns what is wrong, by the id of the article; empty where the fault is none of an entry's
 */
export function faultyEntries(view: FeedView): Map<string, unknown> {
  const faults = new Map<string, unknown>();
  for (const article of view.entries) {
    const alone = { ...view, entries: [article] };
    try {
      checkDocument('rss', renderRss(alone));
      checkDocument('atom', renderAtom(alone));
      checkDocument('json', renderJsonFeed(alone));
      checkDocument('page', renderFeedPage(alone));
    } catch (fault) {
      faults.set(article.id, fault);
    }
  }
  return faults;
}
