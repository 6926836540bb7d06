import { renderDocuments } from './documents.ts';
import type { FeedView } from './feed-view.ts';

/**
 * The entries that keep a view from being published, each found by a file of its own: without them the rest of the
 * feed can go out. Meant for a view of which a file failed `checkDocument`, or was not rendered at all.
 *
 * @returns what is wrong, by the id of the article; empty where the fault is none of an entry's
 */
export function faultyEntries(view: FeedView): Map<string, unknown> {
  const faults = new Map<string, unknown>();
  for (const article of view.entries) {
    try {
      renderDocuments({ ...view, entries: [article] });
    } catch (fault) {
      faults.set(article.id, fault);
    }
  }
  return faults;
}
