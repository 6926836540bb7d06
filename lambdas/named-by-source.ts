import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A place in a module, as a stack names it. */
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
 * A stack whose places are those of our source files and not of the bundle. Node does the same with
 * `--enable-source-maps`, but then reads the map at each cold start, for an error that hardly ever comes.
 *
 * @returns the stack as it is where there is no map beside this file
 */
export function namedBySource(stack: string): string {
  return stack.replace(PLACE, (place: string, url: string, line: string, column: string) => {
    // This module stands in the bundle whose map is read.
    const map = url === import.meta.url ? readSourceMap() : undefined;
    const origin = map?.findOrigin(Number(line), Number(column));
    return origin && 'fileName' in origin && origin.fileName !== undefined
      ? `${origin.fileName.replace(/^(?:\.\.\/)+/, '')}:${origin.lineNumber}:${origin.columnNumber}`
      : place;
  });
}
