import { createHash } from 'node:crypto';
import { archivePath, filePath, SITE_ICON_PATH } from '#shared/model/addresses.ts';
import {
  ARCHIVE_FILE_KINDS,
  type ArchiveFile,
  byFile,
  TIMELINE_FILE_KINDS,
  type TimelineFile,
} from '#shared/model/formats.ts';
import { tagKey } from '#shared/model/timeline.ts';
import { cleanText } from '#shared/text/unicode.ts';
import type { FeedView } from './feed-view.ts';
import { uri } from './uri.ts';

/** The data of a timeline that all of its files share. */
export interface TimelineView {
  /**
   * The permanent id of the timeline, which is the same in every stage and domain (RFC 4287 §4.2.6). It has only
   * characters that XML allows.
   */
  id: string;
  title: string;
  /** The feed's description; undefined if the feed has none. */
  subtitle: string | undefined;
  /** The description, which is never empty, because RSS requires one. */
  description: string;
  homePageUrl: string;
  /** Absolute addresses of the live files. */
  links: Record<TimelineFile, string>;
  /** Absolute addresses of the document itself: a live file, or an archive document. */
  self: Record<ArchiveFile, string>;
  /** Absolute addresses of the previous archive document, if any. */
  previous: Record<ArchiveFile, string> | undefined;
  icon: string | undefined;
  /** The icon for the browser's tab: the icon of the feed or, if it has none, of the site. */
  tabIcon: string;
  /** The feed's rights statement, plain text; undefined if the feed has none. */
  rights: string | undefined;
}

/**
 * UUID version 8 (RFC 9562 §5.8) from the names of feed and tag. It does not depend on the address, so that a feed that
 * moves to another domain stays the same feed for its subscribers.
 */
function timelineId(feed: string, tag: string | undefined): string {
  const name = tag === undefined ? `timeline\n${feed}` : `timeline\n${feed}\n${tagKey(tag)}`;
  const hex = createHash('sha256').update(name).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  const fields = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20)];
  return `urn:uuid:${fields.join('-')}-${hex.slice(20, 32)}`;
}

type TimelineName = Pick<FeedView, 'feed' | 'tag' | 'publicUrl' | 'page' | 'previous'>;

/** The data that all files of a timeline share. */
export function timelineView({ feed, tag, publicUrl, page, previous }: TimelineName): TimelineView {
  // JSON needs cleaned texts too, because strict parsers refuse a file with a lone surrogate.
  const title = cleanText(tag === undefined ? feed.title : `${feed.title}: ${tag}`);
  const subtitle = cleanText(feed.description ?? '') || undefined;
  const links = byFile(TIMELINE_FILE_KINDS, (file) => publicUrl + filePath(feed.feed, tag, file));
  const archive = (number: number) =>
    byFile(ARCHIVE_FILE_KINDS, (file) => publicUrl + archivePath(feed.feed, tag, number, file));
  return {
    id: (tag === undefined ? feed.atom_id : undefined) ?? timelineId(feed.feed, tag),
    title,
    subtitle,
    description: subtitle ?? title,
    homePageUrl: (tag === undefined ? uri(feed.home_page_url) : undefined) ?? links.page,
    links,
    self: page === undefined ? links : archive(page),
    previous: previous && archive(previous.page),
    icon: uri(feed.icon),
    tabIcon: uri(feed.icon) ?? publicUrl + SITE_ICON_PATH,
    rights: cleanText(feed.rights ?? '').trim() || undefined,
  };
}
