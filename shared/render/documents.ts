import { TIMELINE_FILE_KINDS, type TimelineFile } from '#shared/model/addresses.ts';
import { renderAtom } from './atom.ts';
import { checkDocument } from './check-document.ts';
import { renderFeedPage } from './feed-page.ts';
import type { FeedView } from './feed-view.ts';
import { renderJsonFeed } from './json-feed.ts';
import { renderRss } from './rss.ts';

/** To add a format, add a file beside this one and a line here. */
const RENDERERS: Record<TimelineFile, (view: FeedView) => string> = {
  rss: renderRss,
  atom: renderAtom,
  json: renderJsonFeed,
  page: renderFeedPage,
};

export type Documents = Record<TimelineFile, string>;

/**
 * The live files of a timeline, each through the gate.
 *
 * @throws {Error} one of them must not be published
 */
export function renderDocuments(view: FeedView): Documents {
  const documents: Documents = { rss: '', atom: '', json: '', page: '' };
  for (const file of TIMELINE_FILE_KINDS) {
    documents[file] = RENDERERS[file](view);
    checkDocument(file, documents[file]);
  }
  return documents;
}
