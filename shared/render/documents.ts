import { byFile, TIMELINE_FILE_KINDS, type TimelineFile } from '#shared/model/formats.ts';
import { checkDocument } from './check-document.ts';
import type { FeedView } from './feed-view.ts';
import { WRITERS } from './writers.ts';

export type Documents = Record<TimelineFile, string>;

/**
 * Renders the live files of a timeline and checks each of them.
 *
 * @throws {Error} one of them is faulty and must not be published
 */
export function renderDocuments(view: FeedView): Documents {
  return byFile(TIMELINE_FILE_KINDS, (file) => {
    const document = WRITERS[file].render(view);
    checkDocument(file, document, { entries: view.entries });
    return document;
  });
}
