import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PUBLIC_PREFIX } from '#shared/settings.ts';

/** The parts of a published file that determine the answers to readers. */
export interface PublicFile {
  /** SHA-256 of the bytes. */
  hash: string;
  etag: string;
  /** Media type, encoding, caching and metadata, as JSON. */
  headers: string;
  body: Uint8Array;
}

/** All published files of a data folder, by key. `npm start` may use the folder at the same time. */
export function readPublicFiles(dataFolder: string): Map<string, PublicFile> {
  const database = new DatabaseSync(join(dataFolder, 's3.sqlite'), { readOnly: true });
  try {
    const rows = database
      .prepare('SELECT key, etag, headers, body FROM objects WHERE key >= ? AND key < ?')
      .all(`${PUBLIC_PREFIX}/`, `${PUBLIC_PREFIX}0`);
    return new Map(
      rows.map(({ key, etag, headers, body }) => {
        const bytes = body instanceof Uint8Array ? body : new Uint8Array();
        const hash = createHash('sha256').update(bytes).digest('hex');
        return [String(key), { hash, etag: String(etag), headers: String(headers), body: bytes }];
      }),
    );
  } finally {
    database.close();
  }
}

/**
 * Whether a key is that of an archive document. A restored feed has the same entries in documents with
 * other numbers (decision 006), because the time of sealing decides which article is the last of a
 * document.
 */
const isArchive = (key: string): boolean => key.includes('/archive/');
/**
 * Whether a key is that of the home page, whose counts and times can be up to an hour old (decisions 312
 * and 355).
 */
const isHome = (key: string): boolean => withoutEncoding(key) === `${PUBLIC_PREFIX}/index.html`;
const withoutEncoding = (key: string): string => key.replace(/\.(br|gz)$/, '');
const TO_ARCHIVE =
  /<h2 id="archive">.*?<\/ul>|<nav>.*?<\/nav>|<link [^>]*rel="prev[^>]*>|"next_url": ?"[^"]*",?/gs;
/**
 * The first of these places in a file has the time of its last version. After a restore it can be later by
 * milliseconds, because an import puts other versions than the submissions did (decision 431).
 */
const OWN_TIME = /<updated>[^<]*|<lastBuildDate>[^<]*|<dateModified>[^<]*|updated_time" content="[^"]*/;
const comparable = ({ body }: PublicFile): string =>
  Buffer.from(body).toString('utf8').replace(TO_ARCHIVE, '').replace(OWN_TIME, '');
/** The headers whose values do not depend on the bytes and the time of the version. */
const headersOf = ({ headers }: PublicFile): string =>
  JSON.stringify({
    ...JSON.parse(headers),
    'x-amz-meta-hash': '',
    'x-amz-checksum-crc32': '',
    'x-amz-meta-updated': '',
  });

/**
 * Keys of files that exist on one side only or that differ, with the kind of difference. Archive documents,
 * the home page, links to the archive and the time of the last version are not compared.
 */
export function differencesOf(
  before: ReadonlyMap<string, PublicFile>,
  after: ReadonlyMap<string, PublicFile>,
): string[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => !isArchive(key) && !isHome(key),
  );
  const isSame = (key: string): boolean => {
    const [a, b] = [before.get(withoutEncoding(key)), after.get(withoutEncoding(key))];
    return a !== undefined && b !== undefined && comparable(a) === comparable(b);
  };
  return keys.toSorted().flatMap((key) => {
    const [a, b] = [before.get(key), after.get(key)];
    if (a === undefined) return [`${key}: only after the restore`];
    if (b === undefined) return [`${key}: missing after the restore`];
    if (a.hash !== b.hash && !isSame(key)) return [`${key}: other bytes`];
    return headersOf(a) === headersOf(b) ? [] : [`${key}: other headers`];
  });
}

/** The Atom entries and JSON Feed items of a feed that exist only before or only after the restore. */
export function entryDifferences(
  before: ReadonlyMap<string, PublicFile>,
  after: ReadonlyMap<string, PublicFile>,
  feed: string,
): string[] {
  const [a, b] = [entriesOf(before, feed), entriesOf(after, feed)];
  const only = [...a, ...b].filter((entry) => a.has(entry) !== b.has(entry));
  return only.map((entry) => `${feed}: ${entry.slice(0, 200)}`);
}

function entriesOf(files: ReadonlyMap<string, PublicFile>, feed: string): Set<string> {
  const entries = new Set<string>();
  const folder = `${PUBLIC_PREFIX}/feeds/${feed}/`;
  for (const [key, { body }] of files) {
    if (!key.startsWith(folder) || !/^(archive\/\d+|atom|feed)\.(xml|json)$/.test(key.slice(folder.length)))
      continue;
    const text = Buffer.from(body).toString('utf8');
    const found = key.endsWith('.xml')
      ? (text.match(/<entry>.*?<\/entry>/gs) ?? [])
      : JSON.parse(text).items.map((item: unknown) => JSON.stringify(item));
    for (const entry of found) entries.add(entry);
  }
  return entries;
}
