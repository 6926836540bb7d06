import { ARCHIVE_FILE_KINDS, FORMATS, TIMELINE_FILE_KINDS } from './formats.ts';
import type { Timeline } from './timeline.ts';

/** What a path without a file in the bucket refers to. */
export type MissingPath =
  | { kind: 'list of feeds' }
  | { kind: 'article'; id: string }
  /**
   * The possible timelines; one of them was requested. There can be several, because tags are encoded twice in paths,
   * and CloudFront decodes a path once or not at all.
   */
  | { kind: 'timeline'; timelines: Timeline[] }
  | { kind: 'archive'; timelines: Timeline[]; page: number };

const ARTICLE = /^\/articles\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.html$/;
const TIMELINE = /^\/feeds\/([a-z0-9-]{1,64})\/(?:tags\/([^/]+)\/)?([^/]+|archive\/[^/]+)$/;
const TIMELINE_FILES = new Set<string>(TIMELINE_FILE_KINDS.map((file) => FORMATS[file].file));
/** Archive documents are numbered from 1, without leading zeros. */
const ARCHIVE_FILE = /^archive\/([1-9]\d{0,8})(\.[a-z0-9]+)$/;
const ARCHIVE_ENDINGS = new Set<string>(ARCHIVE_FILE_KINDS.map((file) => FORMATS[file].archiveEnding));

/**
 * Parses a path that the edge function rewrote: the key of a file below `public`, with the extension of an encoding.
 *
 * @returns undefined if no file can have such a key
 */
export function readMissingPath(path: string): MissingPath | undefined {
  const key = path.replace(/\.(?:br|gz)$/, '');
  if (key === '/index.html' || key === '/feeds.opml') return { kind: 'list of feeds' };
  const id = ARTICLE.exec(key)?.[1];
  if (id !== undefined) return { kind: 'article', id };
  const [, feed, tag, file = ''] = TIMELINE.exec(key) ?? [];
  if (feed === undefined) return undefined;
  const timelines = tag === undefined ? [{ feed }] : tagsIn(tag).map((one) => ({ feed, tag: one }));
  if (timelines.length === 0) return undefined;
  if (TIMELINE_FILES.has(file)) return { kind: 'timeline', timelines };
  const [, page, ending = ''] = ARCHIVE_FILE.exec(file) ?? [];
  return ARCHIVE_ENDINGS.has(ending) ? { kind: 'archive', timelines, page: Number(page) } : undefined;
}

function tagsIn(segment: string): string[] {
  try {
    const once = decodeURIComponent(segment);
    return [...new Set([once, decodeIfEncoded(once)])];
  } catch {
    return [];
  }
}

/** If the text cannot be decoded, its per cent sign is a character of the tag. */
function decodeIfEncoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
