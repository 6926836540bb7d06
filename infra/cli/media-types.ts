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

/** An element that begins a page or a part of it. */
const HTML_START = /^\s*<(?:!doctype html|(?:html|head|body|main|article|section|div|h1|p)[\s>])/i;
const FENCE = /^(?:---|\+\+\+)[ \t]*\r?\n/;

/**
 * The media type of standard input by its beginning. Front matter must not be read as copied text: its fields, such as
 * `draft: true`, would be part of the article.
 */
export function typeOfText(text: string): string {
  const start = text.replace(/^\uFEFF/, '');
  if (/^\s*\{/.test(start)) return jsonTypeOf(start);
  if (FENCE.test(start)) return 'text/markdown';
  return HTML_START.test(start) ? 'text/html' : 'text/plain';
}

function jsonTypeOf(text: string): string {
  if (isJson(text)) return 'application/json';
  const [first = '', second = ''] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (isJson(first) && second.startsWith('{')) return 'application/x-ndjson';
  // Markdown can have front matter in JSON. In any other text the API names the fault.
  return /^\{\s*"[^"\n]*"\s*:[\s\S]*\n\}[ \t]*\r?\n/.test(text) ? 'text/markdown' : 'application/json';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads a file as a body of a request to the API.
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
