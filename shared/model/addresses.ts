import { PUBLIC_PREFIX } from '#shared/settings.ts';
import { type ArchiveFile, FORMATS, type TimelineFile } from './formats.ts';
import { tagKey } from './timeline.ts';

/**
 * Percent-encodes one path segment, with the dot and the reserved characters that `encodeURIComponent` does not encode
 * (RFC 3986 §2.2).
 */
function segment(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*.]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * Path of a timeline's folder, with a slash at both ends. The tag is written in its folded form, so that
 * links, `Link` headers and hub topics have the same address.
 *
 * @param tag in any spelling; absent for the timeline of the feed itself
 */
export function timelinePath(feed: string, tag?: string): string {
  return tag === undefined ? `/feeds/${feed}/` : `/feeds/${feed}/tags/${segment(tagKey(tag))}/`;
}

/** Path of one file of a timeline. The path of the page is the folder. */
export function filePath(feed: string, tag: string | undefined, file: TimelineFile): string {
  return timelinePath(feed, tag) + (file === 'page' ? '' : FORMATS[file].file);
}

/** Name of an archive document in the folder of its timeline (RFC 5005 §4). */
export function archiveFile(page: number, file: ArchiveFile): string {
  return `archive/${page}${FORMATS[file].archiveEnding}`;
}

/** Path of an archive document. Pages have no file extension in their paths. */
export function archivePath(feed: string, tag: string | undefined, page: number, file: ArchiveFile): string {
  return timelinePath(feed, tag) + (file === 'page' ? `archive/${page}` : archiveFile(page, file));
}

/**
 * Path of an article in the API.
 *
 * @param id the article's id in Feedmill
 */
export function apiPathOf({ feed, id }: { feed: string; id: string }): string {
  return `/v1/feeds/${feed}/articles/${id}`;
}

/** Path of an article's page, or of the redirect to its URL: see `hasPage`. */
export function articlePath(id: string): string {
  return `/articles/${id}`;
}

/** The key prefix of all files of a feed, including its tags and archives. */
export function feedKeyPrefix(feed: string): string {
  return `${PUBLIC_PREFIX}/feeds/${feed}/`;
}

/**
 * Key of one file of a timeline in the bucket. The tag in it is folded and percent-encoded, so that two tags
 * share a key only if their folded forms are equal, and no tag can leave its folder. The edge function maps
 * paths to these keys.
 */
export function fileKey(feed: string, tag: string | undefined, file: string): string {
  const folder = tag === undefined ? '' : `tags/${segment(tagKey(tag))}/`;
  return `${feedKeyPrefix(feed)}${folder}${file}`;
}

/** Key of an article's page. */
export function articleKey(id: string): string {
  return `${PUBLIC_PREFIX}/articles/${id}.html`;
}

/** Path of a page of the list of all feeds; the first one is the home page. */
export function listPath(page: number): string {
  return page === 1 ? '/' : `/list/${page}`;
}

/** Path of the site's icon; the edge function `viewer-request.js` answers it. */
export const SITE_ICON_PATH = '/favicon.ico';

export const CONSOLE_PATH = '/console/';

export const REFERENCE_PATH = '/docs/api';

/** Key of a page of the list of all feeds. */
export function listKey(page: number): string {
  return page === 1 ? PUBLIC_FILES.home : `${PUBLIC_PREFIX}${listPath(page)}.html`;
}

/** Keys of the files that list all feeds. */
export const PUBLIC_FILES = {
  home: `${PUBLIC_PREFIX}/index.html`,
  opml: `${PUBLIC_PREFIX}/feeds.opml`,
} as const;
