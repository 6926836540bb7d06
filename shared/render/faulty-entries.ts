import { guidsOf } from '#shared/model/guids.ts';
import { renderDocuments } from './documents.ts';
import type { FeedView } from './feed-view.ts';

/**
 * Finds the entries that prevent a view from being published, so that the others can be published. Renders
 * each entry alone and compares the guids. If two entries have the same guid, the article that was received
 * later is faulty. Called for a view if one of its files failed to render or failed `checkDocument`.
 *
 * @returns the error by article id; empty if no single entry causes the fault
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
  const taken = new Set<string>();
  for (const article of view.entries.toSorted((a, b) => (a.received_at < b.received_at ? -1 : 1))) {
    const { rss, atom, json } = guidsOf(article);
    const guids = [`rss ${rss.guid}`, `atom ${atom}`, `json ${json}`];
    if (guids.some((guid) => taken.has(guid)) && !faults.has(article.id))
      faults.set(article.id, new Error('another entry has the same guid'));
    for (const guid of guids) taken.add(guid);
  }
  return faults;
}
