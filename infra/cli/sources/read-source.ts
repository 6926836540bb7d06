import { omitNullish } from '#shared/model/field-schemas.ts';
import { decodeSource } from './decode-stream.ts';
import { FeedXml } from './feed-xml.ts';
import { isGhostExport, readGhostExport } from './ghost-export.ts';
import { readJsonFeed } from './json-feed.ts';
import { leftOutSource } from './left-out.ts';
import { webPageReason } from './linked-feeds.ts';
import type { SourceEvent, SourceOptions } from './source.ts';
import { SourceIdsOf } from './source-ids.ts';

/**
 * Kinds of documents: `feed` is RSS, Atom or a WordPress export, `json` is a JSON Feed or an export of Ghost.
 */
type DocumentKind = 'feed' | 'json';

/** One document of a source: a file, or the answer of a server. */
export interface SourceDocument {
  bytes: AsyncIterable<Uint8Array>;
  charset?: string | undefined;
}

export interface ReadOptions extends SourceOptions {
  /** If omitted, the kind is recognised by the content. */
  kind?: DocumentKind;
  /** The ids that were read. All pages of one feed use the same object, so that an item on two pages is read once. */
  ids?: SourceIdsOf;
}

/** The first bytes of gzip and zip, read as windows-1252 or UTF-8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they begin a compressed file
const COMPRESSED = /^(?:\u001F[\u2039\uFFFD]|PK\u0003\u0004)/;
/** JSON is read as a whole, so its size is limited. A Ghost export of 10,000 articles has about 100 MB. */
const MAX_JSON_CHARACTERS = 500_000_000;

/** Reads a document as articles, in the order of the document, with a fault for everything that could not be read. */
export async function* readSource(
  document: SourceDocument,
  options: ReadOptions,
): AsyncGenerator<SourceEvent> {
  const { start, text, fault } = await decodeSource(document.bytes, document.charset);
  if (COMPRESSED.test(start)) {
    yield leftOutSource('is compressed: unpack it first, for example with gunzip or unzip');
    return;
  }
  const reason = webPageReason(start, options.url);
  if (reason !== undefined) {
    yield leftOutSource(reason);
    return;
  }
  if (fault !== undefined)
    yield { kind: 'fault', fault: { line: 1, what: 'the source', reason: fault, isLeftOut: false } };
  const { kind = kindOf(start), ids = new SourceIdsOf(), url, permalinks } = options;
  const reading = { ids, ...omitNullish({ url, permalinks }) };
  if (kind === 'json') yield* readJson(await wholeText(text), reading);
  else {
    const reader = new FeedXml(reading);
    for await (const piece of text) yield* reader.write(piece);
    yield* reader.end();
  }
}

function kindOf(start: string): DocumentKind {
  return /^\uFEFF?\s*[{[]/.test(start) ? 'json' : 'feed';
}

function readJson(text: string | undefined, options: SourceOptions & { ids: SourceIdsOf }): SourceEvent[] {
  if (text === undefined) return [leftOutSource(`is longer than ${MAX_JSON_CHARACTERS} characters`)];
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return [leftOutSource(`is not JSON: ${error instanceof Error ? error.message : String(error)}`)];
  }
  return isGhostExport(document)
    ? readGhostExport(document, options)
    : readJsonFeed(Object(document), options);
}

/** @returns the whole text; undefined if it is too long */
async function wholeText(pieces: AsyncIterable<string>): Promise<string | undefined> {
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length > MAX_JSON_CHARACTERS) return undefined;
  }
  return text;
}
