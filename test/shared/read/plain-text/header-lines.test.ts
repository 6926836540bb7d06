import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { normalise } from '#shared/normalise/normalise.ts';
import { readPlainText } from '#shared/read/plain-text.ts';

/**
 * Each file of `test/fixtures/header-lines` has a headline and a text. Below `---`, each row has the kind of a line, the
 * places in which it is tested, the line as a paper prints it (`¦` stands for `|`), and the authors or the day in it.
 */
const FOLDER = 'test/fixtures/header-lines';
const RECEIVED_AT = '2026-11-29T12:00:00.000Z';

/** By place, the parts of a text that has the line in this place. In `date`, a day is on the next line. */
const PLACES: Record<string, (line: string, article: Article) => string[]> = {
  headline: (line, { headline, text }) => [headline, line, text],
  date: (line, { headline, text, day }) => [headline, `${line}\n${day}`, text],
  above: (line, { headline, text }) => [line, headline, text],
  end: (line, { headline, text }) => [headline, text, line],
};

interface Article {
  headline: string;
  text: string;
  day: string;
}

function readFixture(file: string): { article: Article; rows: string[][] } {
  const [written = '', table = ''] = readFileSync(file, 'utf8').split('\n---\n');
  const [headline = '', ...text] = written.trim().split('\n\n');
  const rows = table
    .trimEnd()
    .split('\n')
    .map((row) => row.split(' | ').map((cell) => cell.trim().replaceAll('¦', '|')));
  const [, , day = ''] = rows.find(([kind]) => kind === 'day') ?? [];
  return { article: { headline, text: text.join('\n\n'), day }, rows };
}

describe('lines of authors and days, as papers print them', () => {
  for (const file of globSync(`${FOLDER}/*.txt`)) {
    const { article, rows } = readFixture(file);
    const cases = rows.flatMap(([kind = '', places = '', line = '', expected = '']) =>
      places.split(' ').map((place) => ({ kind, place, line, expected })),
    );
    it.each(cases)(`${basename(file, '.txt')}, $place: $line`, ({ kind, place, line, expected }) => {
      const text = PLACES[place]?.(line, article).join('\n\n') ?? '';
      const { content } = normalise(readPlainText(text, { receivedAt: RECEIVED_AT }), {
        receivedAt: RECEIVED_AT,
      });
      const authors = content.authors.map(({ name }) => name).join('; ');
      expect(content.title).toBe(article.headline);
      expect(kind === 'day' ? content.date_published.slice(0, 10) : authors).toBe(expected);
    });
  }
});
