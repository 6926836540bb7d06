import { renderDocuments } from './documents.ts';
import type { FeedView } from './feed-view.ts';

/**
 * Finds the entries that keep a view from being published by rendering each of them alone, so that the rest can be
 * published. For views of which a file failed to render or failed `checkDocument`.
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
  return faults;
}
