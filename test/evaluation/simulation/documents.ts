import { archiveFile, articleKey, fileKey, PUBLIC_FILES } from '#shared/model/addresses.ts';
import {
  ARCHIVE_FILE_KINDS,
  type ArchiveFile,
  FORMATS,
  TIMELINE_FILE_KINDS,
  type TimelineFile,
} from '#shared/model/formats.ts';
import type { Timeline } from '#shared/model/timeline.ts';
import { checkDocument } from '#shared/render/check-document.ts';
import { FEED_LIMITS, VARIANT_ENDINGS } from '#shared/settings.ts';
import { FEEDS, TAGS } from './plan.ts';
import { markersIn } from './stories.ts';

/** Which document a key of the bucket holds. */
export type DocumentKind =
  | { kind: 'live'; file: TimelineFile; timeline: Timeline }
  | { kind: 'archive'; file: ArchiveFile; timeline: Timeline }
  | { kind: 'article'; id: string }
  | { kind: 'list' };

/** What a document says, as far as it is checked: article ids with the marker of their text. */
export interface Said {
  entries: Map<string, string>;
  /** In the order of the document. */
  order: string[];
}

export const TIMELINES: readonly Timeline[] = FEEDS.flatMap((feed) => [
  { feed },
  ...TAGS.map((tag) => ({ feed, tag })),
]);

const ENCODINGS = Object.values(VARIANT_ENDINGS);
const MAX_PAGES = 60;

const KINDS = new Map<string, DocumentKind>(
  TIMELINES.flatMap((timeline) => [
    ...TIMELINE_FILE_KINDS.map((file): [string, DocumentKind] => [
      fileKey(timeline.feed, timeline.tag, FORMATS[file].file),
      { kind: 'live', file, timeline },
    ]),
    ...ARCHIVE_FILE_KINDS.flatMap((file) =>
      Array.from({ length: MAX_PAGES }, (_, i): [string, DocumentKind] => [
        fileKey(timeline.feed, timeline.tag, archiveFile(i + 1, file)),
        { kind: 'archive', file, timeline },
      ]),
    ),
  ]),
);

/** The key of the document without its encoding. */
export function withoutEncoding(key: string): string {
  const ending = ENCODINGS.find((one) => one !== '' && key.endsWith(one)) ?? '';
  return ending === '' ? key : key.slice(0, -ending.length);
}

/** @throws {Error} an unexpected key */
export function kindOf(key: string): DocumentKind {
  const plain = withoutEncoding(key);
  if (plain === PUBLIC_FILES.home || plain === PUBLIC_FILES.opml) return { kind: 'list' };
  const [, id] = /\/articles\/([0-9a-f-]+)\.html$/.exec(plain) ?? [];
  if (id !== undefined && articleKey(id) === plain) return { kind: 'article', id };
  const kind = KINDS.get(plain);
  if (kind === undefined) throw new Error(`a file that should not be: ${key}`);
  return kind;
}

const ENTRY = { rss: '<item>', atom: '<entry', json: undefined, page: '<article class="entry' } as const;
const GUID = /urn:uuid:([0-9a-f-]{36})/;

/**
 * Reads a document, whole or not at all.
 *
 * @throws {Error} it is malformed, or an entry is without a guid or a text
 */
export function read(kind: DocumentKind, text: string): Said {
  const entries = new Map<string, string>();
  if (kind.kind === 'list') return { entries, order: [] };
  if (kind.kind === 'article') {
    const [marker] = markersIn(text);
    if (marker === undefined || !text.endsWith('</html>\n')) throw new Error('half a page');
    return { entries: new Map([[kind.id, marker]]), order: [kind.id] };
  }
  checkDocument(kind.file, text, { maxEntries: kind.kind === 'archive' ? 1_000 : FEED_LIMITS.maxEntries });
  const opening = ENTRY[kind.file];
  const pieces: string[] =
    opening === undefined
      ? (JSON.parse(text) as { items: unknown[] }).items.map((item) => JSON.stringify(item))
      : text.split(opening).slice(1);
  const order = pieces.map((piece) => {
    const [, id] = GUID.exec(piece) ?? [];
    const [marker] = markersIn(piece);
    if (id === undefined || marker === undefined) throw new Error('an entry without guid or text');
    if (entries.has(id)) throw new Error(`the entry ${id} twice`);
    entries.set(id, marker);
    return id;
  });
  return { entries, order };
}
