import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { CliError } from './cli-error.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.txt': 'text/plain',
  '.ndjson': 'application/x-ndjson',
  '.jsonl': 'application/x-ndjson',
};

/** Endings of files whose media type is known without `--type`. */
export const KNOWN_ENDINGS = Object.keys(MEDIA_TYPES);

/** @returns undefined if the ending is not known */
export function mediaTypeOf(path: string): string | undefined {
  return MEDIA_TYPES[extname(path).toLowerCase()];
}

/**
 * @param given the media type of `--type`; if absent, the ending of the file determines the media type
 * @throws {CliError} `usage`: the ending is not known
 */
export function typeOfFile(path: string, given: string | undefined): string {
  const type = given ?? mediaTypeOf(path);
  if (type !== undefined) return type;
  throw new CliError(
    'usage',
    `${path} has no known ending (${KNOWN_ENDINGS.join(' ')}): name its media type with --type, such as --type text/markdown`,
  );
}

/**
 * A file as a body of the API.
 *
 * @param given as for `typeOfFile`
 * @throws {CliError} `usage`: the ending is not known, or the path is a folder
 * @throws the error of the file system
 */
export function readBody(
  path: string,
  given: string | undefined,
): { type: string; body: Uint8Array<ArrayBuffer> } {
  const type = typeOfFile(path, given);
  if (statSync(path).isDirectory()) throw new CliError('usage', `${path} is a folder, and must be a file`);
  return { type, body: Uint8Array.from(readFileSync(path)) };
}
