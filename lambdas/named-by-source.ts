import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A position in a module, as stacks contain it. */
const PLACE = /(file:[^\s()]+):(\d+):(\d+)/g;

let sourceMap: SourceMap | undefined;

function readSourceMap(): SourceMap | undefined {
  const path = fileURLToPath(`${import.meta.url}.map`);
  if (sourceMap === undefined && existsSync(path)) {
    sourceMap = new SourceMap(JSON.parse(readFileSync(path, 'utf8')));
  }
  return sourceMap;
}

/**
 * Replaces positions in the bundle by those in the source files. Node does this with `--enable-source-maps`, but then
 * it reads the source map at each cold start.
 *
 * @returns the stack unchanged if there is no source map beside this file
 */
export function namedBySource(stack: string): string {
  return stack.replace(PLACE, (place: string, url: string, line: string, column: string) => {
    // This module is part of the bundle of the source map.
    const map = url === import.meta.url ? readSourceMap() : undefined;
    const origin = map?.findOrigin(Number(line), Number(column));
    return origin && 'fileName' in origin && origin.fileName !== undefined
      ? `${origin.fileName.replace(/^(?:\.\.\/)+/, '')}:${origin.lineNumber}:${origin.columnNumber}`
      : place;
  });
}
