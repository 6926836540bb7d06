import type { TimelineFile } from '#shared/model/formats.ts';
import { renderAtom } from './atom.ts';
import { DOCUMENT_IDS } from './document-ids.ts';
import { renderFeedPage } from './feed-page.ts';
import { renderJsonFeed } from './json-feed.ts';
import { renderRss } from './rss.ts';
import type { Writer } from './writer.ts';

/** The writer of each row of `FORMATS`; a row without a writer is a compile error. */
export const WRITERS: Record<TimelineFile, Writer> = {
  rss: { render: renderRss, readIds: DOCUMENT_IDS.rss },
  atom: { render: renderAtom, readIds: DOCUMENT_IDS.atom },
  json: { render: renderJsonFeed, readIds: DOCUMENT_IDS.json },
  page: { render: renderFeedPage, readIds: DOCUMENT_IDS.page },
};
