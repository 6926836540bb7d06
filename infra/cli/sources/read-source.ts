import { decodeSource } from './decode-stream.ts';
import { FeedXml } from './feed-xml.ts';
import { readJsonFeed } from './json-feed.ts';
import type { SourceEvent, SourceOptions } from './source.ts';
import { SourceIdsOf } from './source-ids.ts';

/** What a source can be, as `--from` names it. */
export const SOURCE_KINDS = ['feed', 'json-feed'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** One document of a source: a file, or the answer of a server. */
export interface SourceDocument {
  bytes: AsyncIterable<Uint8Array>;
  /** Charset of `Content-Type`. */
  charset?: string | undefined;
}

export interface ReadOptions extends SourceOptions {
  /** Recognised by its content if omitted. */
  kind?: SourceKind;
  /** Shared by the pages of one feed. */
  ids?: SourceIdsOf;
}

/** JSON is read as a whole. A Ghost export of 10,000 articles has about 100 MB. */
const MAX_JSON_CHARACTERS = 500_000_000;

/** Reads a document as articles, in the order of the document, with everything that could not be taken. */
export async function* readSource(
  document: SourceDocument,
  options: ReadOptions,
): AsyncGenerator<SourceEvent> {
  const { start, text, fault } = await decodeSource(document.bytes, document.charset);
  if (fault !== undefined)
    yield { kind: 'fault', fault: { line: 1, what: 'the source', reason: fault, isLeftOut: false } };
  const kind = options.kind ?? kindOf(start);
  const ids = options.ids ?? new SourceIdsOf();
  const address = options.url === undefined ? {} : { url: options.url };
  if (kind === 'json-feed') yield* readJsonFeed(await wholeText(text), { ...address, ids });
  else {
    const reader = new FeedXml({ ...address, ids });
    for await (const piece of text) yield* reader.write(piece);
    yield* reader.end();
  }
}

function kindOf(start: string): SourceKind {
  return /^\uFEFF?\s*[{[]/.test(start) ? 'json-feed' : 'feed';
}

async function wholeText(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length > MAX_JSON_CHARACTERS) return '';
  }
  return text;
}
