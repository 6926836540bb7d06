import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A link to a test file, followed by titles of tests of this file. */
const NAMED = /\]\((?<file>\.\.\/test\/[^)]+)\)(?<names>(?: “[^”]+”)+)/g;

/** All table rows of a page of `docs` that begin with an id: a letter and a number. */
export function documentedRows(document: string): { id: string; cells: string[]; tests: string }[] {
  return readFileSync(join(import.meta.dirname, '..', 'docs', document), 'utf8')
    .split('\n')
    .filter((line) => /^\| [A-Z]\d+ \|/.test(line))
    .map((line) => line.split(' | '))
    .map((cells) => ({ id: cells[0]?.slice(2) ?? '', cells, tests: cells.at(-1) ?? '' }));
}

/**
 * The test files whose titles a cell names. `missing` lists the titles that the file does not contain.
 * @throws {Error} a file does not exist
 */
export function namedTests(cell: string): { file: string; missing: string[] }[] {
  return [...cell.matchAll(NAMED)].map(({ groups: { file = '', names = '' } = {} }) => {
    const code = readFileSync(join(import.meta.dirname, file.slice('../test/'.length)), 'utf8');
    const missing = [...names.matchAll(/“([^”]+)”/g)].flatMap(([, name = '']) =>
      code.includes(name) ? [] : name,
    );
    return { file, missing };
  });
}
