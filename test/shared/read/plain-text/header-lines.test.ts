import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { normalise } from '#shared/normalise/normalise.ts';
import { readPlainText } from '#shared/read/plain-text.ts';

/**
 * Each file of `test/fixtures/header-lines` has a headline and a text, and below `---` one line a row: its kind, the line
 * as a paper prints it (`¦` stands for `|`), and the authors or the day. The line is put below the headline; a row of the
 * kind `by at date` has the first day of the file below it.
 */
const FOLDER = 'test/fixtures/header-lines';
const RECEIVED_AT = '2026-11-29T12:00:00.000Z';

interface Row {
  kind: string;
  line: string;
  expected: string;
}

function readFixture(file: string): { headline: string; text: string; rows: Row[] } {
  const [article = '', table = ''] = readFileSync(file, 'utf8').split('\n---\n');
  const [headline = '', ...text] = article.trim().split('\n\n');
  const rows = table
    .trim()
    .split('\n')
    .map((row) => {
      const [kind = '', line = '', expected = ''] = row.split(' | ');
      return { kind, line: line.replaceAll('¦', '|'), expected: expected.trim() };
    });
  return { headline, text: text.join('\n\n'), rows };
}

describe('lines of authors and days, as papers print them below a headline', () => {
  for (const file of globSync(`${FOLDER}/*.txt`)) {
    const { headline, text, rows } = readFixture(file);
    const day = rows.find(({ kind }) => kind === 'day')?.line;
    it.each(rows)(`${basename(file, '.txt')}, $kind: $line`, ({ kind, line, expected }) => {
      const lines = kind === 'by at date' ? `${line}\n${day}` : line;
      const draft = readPlainText(`${headline}\n\n${lines}\n\n${text}`, { receivedAt: RECEIVED_AT });
      const { content } = normalise(draft, { receivedAt: RECEIVED_AT });
      expect(content.title).toBe(headline);
      const found =
        kind === 'day'
          ? content.date_published.slice(0, 10)
          : content.authors.map(({ name }) => name).join('; ');
      expect(found).toBe(expected);
    });
  }
});
