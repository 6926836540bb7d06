import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { documentedRows, namedTests } from '../documented-tests.ts';

const DOCS = join(import.meta.dirname, '..', '..', 'docs');
const IDS = [
  ...[
    'A1',
    'A2',
    'A3',
    'A4',
    'A5',
    'A6',
    'A7',
    'A8',
    'A9',
    'A10',
    'A11',
    'A12',
    'A13',
    'A14',
    'A15',
    'A16',
    'A17',
    'A18',
    'A19',
    'A20',
  ],
  ...['R1', 'R2', 'R3', 'R4', 'R5', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8'],
  ...[
    'C1',
    'C2',
    'C3',
    'C4',
    'C5',
    'C6',
    'C7',
    'C8',
    'F1',
    'F2',
    'F3',
    'F4',
    'F5',
    'O1',
    'O2',
    'O3',
    'O4',
    'O5',
  ],
];

const rows = documentedRows('threats.md');

it('every threat has a row', () => {
  expect(rows.map(({ id }) => id)).toEqual(IDS);
});

it.each(rows.map((row) => [row.id, row] as const))(
  'the row of threat %s names existing tests, or says why the threat is open',
  (_, row) => {
    const proofs = namedTests(row.tests);
    expect(row.cells).toHaveLength(5);
    if (!/\bopen\b.*: why: /.test(row.tests)) expect(proofs).not.toEqual([]);
    for (const { file, missing } of proofs) expect(missing, file).toEqual([]);
  },
);

it.each(rows.map((row) => [row.id, row.cells[3] ?? ''] as const))(
  'the row of threat %s names existing files',
  (_, mitigation) => {
    const files = [...mitigation.matchAll(/`((?:shared|lambdas|infra)\/[^`*]+)`/g)].map(
      ([, file = '']) => file,
    );
    expect(files.filter((file) => !existsSync(join(DOCS, '..', file)))).toEqual([]);
  },
);
