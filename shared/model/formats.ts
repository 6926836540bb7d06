import { FEED_LIMITS } from '#shared/settings.ts';

/** How one file of a timeline is named, served, linked and archived. */
interface Format {
  /** Name of the live file in the folder of its timeline: lower-case letters, digits, hyphens and dots. */
  file: string;
  /** The media type without parameters, because `type` attributes and autodiscovery compare it in this form. */
  mediaType: string;
  /** Name in the lists of feed formats on pages, the same in every language; absent for a file that is not a feed. */
  label?: string;
  /**
   * Ending of the name of an archive document (`archive/3.xml`); absent if the format has no archive (RFC
   * 5005 §4).
   */
  archiveEnding?: string;
  /** Whether hubs are notified of changes. Then the file names the hubs in `Link: rel="hub"` (WebSub §4). */
  isHubTopic: boolean;
  /**
   * Whether the file contains the time of its last change in whole seconds. Other files contain milliseconds, or no
   * time.
   */
  hasTimeInSeconds?: true;
  /** Size limit before compression. */
  maxBytes: number;
  /**
   * How long readers may cache the live file: for the feed's `ttl_minutes`, or as long as the edge caches it
   * (`CACHE_CONTROL`).
   */
  keptFor: 'ttl' | 'edge';
}

const { maxFileBytes: maxBytes } = FEED_LIMITS;

/**
 * Every file of a timeline. Publishing, pages, links, archives, hubs, limits, costs and the edge functions follow from
 * this table. `docs/architecture.md` says how to add a format.
 */
export const FORMATS = {
  rss: {
    file: 'rss.xml',
    mediaType: 'application/rss+xml',
    label: 'RSS',
    isHubTopic: true,
    hasTimeInSeconds: true,
    maxBytes,
    keptFor: 'ttl',
  },
  atom: {
    file: 'atom.xml',
    mediaType: 'application/atom+xml',
    label: 'Atom',
    archiveEnding: '.xml',
    isHubTopic: true,
    maxBytes,
    keptFor: 'ttl',
  },
  json: {
    file: 'feed.json',
    mediaType: 'application/feed+json',
    label: 'JSON Feed',
    archiveEnding: '.json',
    isHubTopic: true,
    maxBytes,
    keptFor: 'ttl',
  },
  page: {
    file: 'index.html',
    mediaType: 'text/html',
    archiveEnding: '.html',
    isHubTopic: true,
    maxBytes,
    keptFor: 'edge',
  },
} as const satisfies Record<string, Format>;

type With<Field extends keyof Format> = {
  [Name in keyof typeof FORMATS]: (typeof FORMATS)[Name] extends Required<Pick<Format, Field>> ? Name : never;
}[keyof typeof FORMATS];

export type TimelineFile = keyof typeof FORMATS;
export type ArchiveFile = With<'archiveEnding'>;
/** The files that readers subscribe to. */
export type FeedFile = With<'label'>;

export const TIMELINE_FILE_KINDS = Object.keys(FORMATS) as TimelineFile[];
export const ARCHIVE_FILE_KINDS = TIMELINE_FILE_KINDS.filter(
  (file): file is ArchiveFile => 'archiveEnding' in FORMATS[file],
);
export const FEED_FILE_KINDS = TIMELINE_FILE_KINDS.filter(
  (file): file is FeedFile => 'label' in FORMATS[file],
);
/** The precision of the time in a file, in milliseconds. */
export const timeStepOf = (file: TimelineFile): number => ('hasTimeInSeconds' in FORMATS[file] ? 1_000 : 1);
export const HUB_TOPICS = TIMELINE_FILE_KINDS.filter((file) => FORMATS[file].isHubTopic);

/** Media type of the list of all feeds. */
export const OPML_MEDIA_TYPE = 'text/x-opml';

/** The `Content-Type` of a published text file. */
export function contentType(mediaType: string): string {
  return `${mediaType}; charset=utf-8`;
}

/** An object with one value for each of the files. */
export function byFile<File extends TimelineFile, Value>(
  files: readonly File[],
  value: (file: File) => Value,
): Record<File, Value> {
  return Object.fromEntries(files.map((file) => [file, value(file)])) as Record<File, Value>;
}
