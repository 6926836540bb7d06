import { createReadStream, statSync } from 'node:fs';
import { omitNullish } from '#shared/model/field-schemas.ts';
import { CliError } from './cli-error.ts';
import { folderExportIn, openExport } from './open-export.ts';
import { openFolder } from './open-folder.ts';
import type { SourceKind } from './source-kinds.ts';
import { PLACEHOLDERS, unknownPlaceholder } from './sources/fill-pattern.ts';
import { type ReadOptions, readSource } from './sources/read-source.ts';
import { GENERATORS, type Generator } from './sources/site-config.ts';
import type { SourceEvent } from './sources/source.ts';
import { SourceIdsOf } from './sources/source-ids.ts';

const FETCH_MILLISECONDS = 60_000;
/** The maximum number of documents that are read from one feed. WordPress puts ten entries on a page. */
const MAX_PAGES = 10_000;
const USER_AGENT = 'feedmill-import';
/** Files that an import does not read. They are for `feedmill submit`. */
const SINGLE_ARTICLES = /\.(md|markdown|mdx|ndjson|jsonl)$/i;

/** How much of a source was read, to estimate the remaining time. */
export interface SourceProgress {
  bytesRead: number;
  /** Undefined for an address and for standard input. */
  bytesTotal: number | undefined;
}

export interface OpenOptions {
  from?: SourceKind | undefined;
  /** Address of the source or the site, against which relative addresses are resolved. */
  base?: string | undefined;
  /** Pattern of addresses, for sources without addresses. */
  permalinks?: string | undefined;
  isFirstPageOnly?: true;
}

const OF_FOLDERS: ReadonlySet<string> = new Set(['substack', 'medium', ...GENERATORS]);

const isGenerator = (kind: SourceKind | undefined): kind is Generator =>
  GENERATORS.some((one) => one === kind);

function readOptions({ from, base, permalinks }: OpenOptions): ReadOptions {
  const isJson = from === 'json-feed' || from === 'ghost';
  const isXml = from === 'feed' || from === 'wordpress';
  return {
    ...((isJson || isXml) && { kind: isJson ? 'json' : 'feed' }),
    ...(base !== undefined && { url: base }),
    ...(permalinks !== undefined && { permalinks }),
  };
}

/**
 * Reads a source: a file, a folder, `-` for standard input, or an http or https address. If the document at
 * an address links to older documents (RFC 5005 `prev-archive` and `next`, JSON Feed `next_url`), reads them
 * too.
 *
 * @throws {CliError} `usage`: an option is wrong, or the file does not exist or is for `submit`;
 *   `unavailable`: the address does not answer with a document
 */
export async function* openSource(
  source: string,
  options: OpenOptions,
  progress: SourceProgress = { bytesRead: 0, bytesTotal: undefined },
): AsyncGenerator<SourceEvent> {
  refuseWrongOptions(options);
  if (/^https?:\/\//i.test(source)) yield* pagesOf(source, options, progress);
  else if (source === '-')
    yield* readSource({ bytes: withProgress(process.stdin, progress) }, readOptions(options));
  else {
    const stats = statSync(source, { throwIfNoEntry: false });
    if (stats === undefined) throw new CliError('usage', `${source} does not exist`);
    if (stats.isDirectory()) {
      const { from, base, permalinks } = options;
      const kind = from === undefined ? await folderExportIn(source) : from;
      if (kind === 'substack' || kind === 'medium') {
        yield* openExport(source, kind, omitNullish({ url: base, permalinks }));
        return;
      }
      yield* openFolder(source, { generator: isGenerator(from) ? from : undefined, url: base, permalinks });
      return;
    }
    const { from = '' } = options;
    if (OF_FOLDERS.has(from))
      throw new CliError('usage', `${source} is a file: --from ${from} is for a folder`);
    if (SINGLE_ARTICLES.test(source))
      throw new CliError(
        'usage',
        `${source} is neither a feed nor an export: send it with \`feedmill submit\`, or import the folder of the site`,
      );
    if (/\.csv$/i.test(source))
      throw new CliError(
        'usage',
        `${source} is neither a feed nor an export: import the folder that contains it`,
      );
    progress.bytesTotal = stats.size;
    yield* readSource({ bytes: withProgress(createReadStream(source), progress) }, readOptions(options));
  }
}

/**
 * @throws {CliError} `usage`: `--base` is not a web address, or `--permalinks` has a placeholder that no
 * import can fill
 */
function refuseWrongOptions({ base, permalinks = '' }: OpenOptions): void {
  if (base !== undefined && !/^https?:$/.test(URL.parse(base)?.protocol ?? ''))
    throw new CliError(
      'usage',
      `--base must begin with https:// or http://, such as https://old.example/; it is "${base}"`,
    );
  const unknown = unknownPlaceholder(permalinks);
  if (unknown !== undefined)
    throw new CliError(
      'usage',
      `--permalinks: "${unknown}" is not a placeholder. The placeholders are :${PLACEHOLDERS.join(' :')}`,
    );
}

async function* pagesOf(
  first: string,
  options: OpenOptions,
  progress: SourceProgress,
): AsyncGenerator<SourceEvent> {
  const ids = new SourceIdsOf();
  const visited = new Set<string>();
  let next: string | undefined = first;
  while (next !== undefined && !visited.has(next) && visited.size < MAX_PAGES) {
    const isFirst = visited.size === 0;
    visited.add(next);
    const { url, charset, body } = await fetchDocument(next);
    next = undefined;
    for await (const event of readSource(
      { bytes: withProgress(body, progress), charset },
      { url, ...readOptions(options), ids },
    )) {
      if (event.kind === 'feed' && !options.isFirstPageOnly) next = event.feed.next;
      // Pages can overlap, so repeated entries of later pages are not reported as faults.
      const isOverlap = !isFirst && event.kind === 'fault' && event.fault.isRepeated;
      if (!isOverlap && (isFirst || event.kind !== 'feed')) yield event;
    }
  }
}

interface FetchedDocument {
  /** Address of the document, after redirects. */
  url: string;
  charset: string | undefined;
  body: AsyncIterable<Uint8Array>;
}

/** @throws {CliError} `unavailable`: no connection, or another status than 200 */
export async function fetchDocument(address: string): Promise<FetchedDocument> {
  let answer: Response;
  try {
    answer = await fetch(address, {
      headers: {
        'User-Agent': USER_AGENT,
        Accept: 'application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5',
      },
      signal: AbortSignal.timeout(FETCH_MILLISECONDS),
    });
  } catch (error) {
    throw new CliError(
      'unavailable',
      `${address} does not answer (${reasonOf(error)}): is the address right?`,
      {
        cause: error,
      },
    );
  }
  if (answer.status !== 200 || answer.body === null)
    throw new CliError('unavailable', `${address} answered ${answer.status}, and not with a feed`);
  const charset = /charset\s*=\s*"?([^";\s]+)/i.exec(answer.headers.get('content-type') ?? '')?.[1];
  return { url: answer.url, charset, body: answer.body };
}

/** The reason why `fetch` got no answer. */
function reasonOf(error: unknown): string {
  const { cause, message } = Object(error);
  return cause instanceof Error ? cause.message : String(message);
}

async function* withProgress(
  bytes: AsyncIterable<Uint8Array>,
  progress: SourceProgress,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    progress.bytesRead += chunk.length;
    yield chunk;
  }
}
