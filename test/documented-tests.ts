import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A link to a file of tests, and names of tests in it. */
const NAMED = /\]\((?<file>\.\.\/test\/[^)]+)\)(?<names>(?: “[^”]+”)+)/g;

/** The rows of a table in `docs` that begin with the name of a row: a letter and a number. */
export function documentedRows(document: string): { id: string; cells: string[]; tests: string }[] {
  return readFileSync(join(import.meta.dirname, '..', 'docs', document), 'utf8')
    .split('\n')
    .filter((line) => /^\| [A-Z]\d+ \|/.test(line))
    .map((line) => line.split(' | '))
    .map((cells) => ({ id: cells[0]?.slice(2) ?? '', cells, tests: cells.at(-1) ?? '' }));
}

/**
 * The test files to which a cell links. Each has a list of the test names in the cell that the file does not
 * contain. If a file does not exist, this throws.
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
