import type { Line } from '#shared/read/prose/line.ts';
import type { MetaLine } from './meta-line.ts';
import { readMetaLine } from './read-meta-line.ts';
import type { TextDocument } from './text-document.ts';

export const MAX_HEADER_LINES = 24;

/** Lines with facts about the article, in the order of the page. */
export type MetaLines = Map<Line, MetaLine>;

/** The lines from `start` up to `end` that contain facts about the article. */
export function readMetaLines(page: TextDocument, start: number, end: number): MetaLines {
  const found = new Map<Line, MetaLine>();
  for (const line of page.lines.slice(start, end)) {
    const meta = readMetaLine(line.text, page);
    if (meta !== undefined) found.set(line, meta);
  }
  return found;
}

/** The authors of the first line that names any. */
export function authorsOf(lines: IteratorObject<MetaLine>): string[] {
  return [...new Set(lines.find(({ authors }) => authors.length > 0)?.authors ?? [])];
}
