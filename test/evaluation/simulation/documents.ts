import { archiveFile, articleKey, fileKey, PUBLIC_FILES } from '#shared/model/addresses.ts';
import { aliasKey } from '#shared/model/alias.ts';
import type { Draft } from '#shared/model/draft.ts';
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

/** The kind of document at a key of the bucket. */
export type DocumentKind =
  | { kind: 'live'; file: TimelineFile; timeline: Timeline }
  | { kind: 'archive'; file: ArchiveFile; timeline: Timeline }
  | { kind: 'article'; id: string }
  | { kind: 'list' }
  | { kind: 'alias' };

/**
 * The checked parts of a document. `entries` contains the marker in the text of each article, by article
 * id.
 */
export interface DocumentContent {
  entries: Map<string, string>;
  /** Article ids in the order of the document. */
  order: string[];
  /** The guid of each entry, by article id, in the form of `oldStory`. */
  guids: Map<string, string>;
}

/** Finds articles that were imported from another system, and their ids there. */
export interface KnownGuids {
  /** @param guid the guid of an entry, or its link @returns the id of its article */
  articleOf(guid: string): string | undefined;
  /** The source ids of an article, and its address in the other system. */
  sourceOf(id: string): Pick<Draft, 'source_ids' | 'url'>;
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

export function withoutEncoding(key: string): string {
  const ending = ENCODINGS.find((one) => one !== '' && key.endsWith(one)) ?? '';
  return ending === '' ? key : key.slice(0, -ending.length);
}

/** @throws {Error} an unexpected key */
export function kindOf(key: string): DocumentKind {
  const plain = withoutEncoding(key);
  if (plain === PUBLIC_FILES.home || plain === PUBLIC_FILES.opml) return { kind: 'list' };
  if (plain.startsWith(aliasKey('/'))) return { kind: 'alias' };
  const [, id] = /\/articles\/([0-9a-f-]+)\.html$/.exec(plain) ?? [];
  if (id !== undefined && articleKey(id) === plain) return { kind: 'article', id };
  const kind = KINDS.get(plain);
  if (kind === undefined) throw new Error(`an unexpected file: ${key}`);
  return kind;
}

interface EntryGuid {
  /** The text of the element that has the guid. */
  text: string;
  /** The identity that a feed reader compares. In RSS, this includes `isPermaLink` and `xml:base`. */
  guid: string;
}

/**
 * By format: the text with which an entry begins, and a function that finds its guid. JSON Feed is parsed
 * instead.
 */
const ENTRY: Readonly<Record<TimelineFile, { opening?: string; guidOf(piece: string): EntryGuid }>> = {
  rss: {
    opening: '<item>',
    guidOf: (piece) => {
      const [, base = '', isPermaLink, guid = ''] =
        /<guid(?: xml:base="([^"]*)")? isPermaLink="(true|false)">([^<]*)</.exec(piece) ?? [];
      const link = unescaped(/<link>([^<]*)</.exec(piece)?.[1] ?? '');
      const text = unescaped(guid);
      return isPermaLink === undefined
        ? { text: link, guid: link }
        : { text, guid: `${isPermaLink} ${unescaped(base)} ${text}` };
    },
  },
  atom: {
    opening: '<entry',
    guidOf: (piece) => ofText(unescaped(/<id>([^<]*)</.exec(piece)?.[1] ?? '')),
  },
  json: {
    guidOf: (piece) => {
      const { id, _feedmill } = JSON.parse(piece) as { id: string; _feedmill?: { id: string } };
      return { text: _feedmill ? ownGuid(_feedmill.id) : id, guid: id };
    },
  },
  page: {
    opening: '<article class="entry',
    guidOf: (piece) => ofText(unescaped(/ itemid="([^"]*)"/.exec(piece)?.[1] ?? '')),
  },
};

const ofText = (text: string): EntryGuid => ({ text, guid: text });
const OWN_GUID = /^urn:uuid:([0-9a-f-]{36})$/;
const ownGuid = (id: string): string => `urn:uuid:${id}`;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
    (_, hex?: string, digits?: string, name = '') =>
      hex !== undefined || digits !== undefined
        ? String.fromCodePoint(hex === undefined ? Number(digits) : Number.parseInt(hex, 16))
        : (NAMED[name] ?? ''),
  );
}

/** The times of the deleted entries in an Atom file (RFC 6721), by guid. */
export function deletedIn(atom: string): Map<string, string> {
  const found = atom.matchAll(/<at:deleted-entry ref="([^"]*)" when="([^"]*)"/g);
  return new Map([...found].map(([, ref = '', when = '']) => [unescaped(ref), when]));
}

/** The time `updated` of each entry in an Atom file, by guid. */
export function updatedIn(atom: string): Map<string, string> {
  const entries = atom.split('<entry').slice(1);
  const textOf = (name: string, entry: string) =>
    unescaped(new RegExp(`<${name}>([^<]*)<`).exec(entry)?.[1] ?? '');
  return new Map(entries.map((entry) => [textOf('id', entry), textOf('updated', entry)]));
}

/**
 * Reads and checks a document.
 * @throws {Error} the document is malformed, or an entry lacks a guid or text or repeats an article
 */
export function read(kind: DocumentKind, text: string, known: KnownGuids): DocumentContent {
  const entries = new Map<string, string>();
  const guids = new Map<string, string>();
  if (kind.kind === 'list' || kind.kind === 'alias') return { entries, guids, order: [] };
  if (kind.kind === 'article') {
    const [marker] = markersIn(text);
    if (marker === undefined || !text.endsWith('</html>\n')) throw new Error('the page is incomplete');
    return { entries: new Map([[kind.id, marker]]), guids, order: [kind.id] };
  }
  const { opening, guidOf } = ENTRY[kind.file];
  const pieces: string[] =
    opening === undefined
      ? (JSON.parse(text) as { items: unknown[] }).items.map((item) => JSON.stringify(item))
      : text.split(opening).slice(1);
  const order = pieces.map((piece) => {
    const { text: guidText, guid } = guidOf(piece);
    const id = OWN_GUID.exec(guidText)?.[1] ?? known.articleOf(guidText);
    const [marker] = markersIn(piece);
    if (id === undefined || marker === undefined)
      throw new Error(`an entry has no guid or no text: ${guidText}`);
    if (entries.has(id)) throw new Error(`the document has two entries of the article ${id}`);
    entries.set(id, marker);
    guids.set(id, guid);
    return id;
  });
  checkDocument(kind.file, text, {
    maxEntries: kind.kind === 'archive' ? 1_000 : FEED_LIMITS.maxEntries,
    entries: order.map((id) => ({ id, ...known.sourceOf(id) })),
  });
  return { entries, guids, order };
}
