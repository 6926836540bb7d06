import { expect, it } from 'vitest';
import { documentedRows, namedTests } from '../documented-tests.ts';

const rows = documentedRows('hub.md');

it('docs/hub.md has a row for every clause', () => {
  expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 13 }, (_, n) => `W${n + 1}`));
});

it.each(rows.map(({ id, tests, cells }) => [id, tests, cells[2] ?? ''] as const))(
  'the row of %s in docs/hub.md names existing tests',
  (_, tests, hub) => {
    const named = namedTests(tests);
    if (!hub.startsWith('The hub does not')) expect(named).not.toEqual([]);
    for (const { file, missing } of named) expect(missing, file).toEqual([]);
  },
);
