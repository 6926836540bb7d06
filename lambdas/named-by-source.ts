import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname } from 'node:path/posix';
import { fileURLToPath } from 'node:url';

/** A position in a module, as stack traces contain it. */
const PLACE = /(file:[^\s()]+):(\d+):(\d+)/g;

/** Source maps by the URL of the file that they describe; undefined for a file without a source map. */
const sourceMaps = new Map<string, SourceMap | undefined>();

function sourceMapOf(url: string): SourceMap | undefined {
  if (!sourceMaps.has(url)) {
    const path = fileURLToPath(`${url}.map`);
    const map = existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
    sourceMaps.set(url, map);
  }
  return sourceMaps.get(url);
}

/**
 * Replaces positions in the files of the bundle by positions in the source files. Node does this with
 * `--enable-source-maps`, but then Node reads the source maps at each cold start.
 *
 * @returns the stack unchanged if there are no source maps next to this file
 */
export function namedBySource(stack: string): string {
  return stack.replace(PLACE, (place: string, url: string, line: string, column: string) => {
    // All files of the bundle are in one folder, and this module is in one of these files.
    const isOfBundle = dirname(url) === dirname(import.meta.url);
    const map = isOfBundle ? sourceMapOf(url) : undefined;
    const origin = map?.findOrigin(Number(line), Number(column));
    return origin && 'fileName' in origin && origin.fileName !== undefined
      ? `${origin.fileName.replace(/^(?:\.\.\/)+/, '')}:${origin.lineNumber}:${origin.columnNumber}`
      : place;
  });
}
