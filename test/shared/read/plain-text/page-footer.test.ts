import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const PARAGRAPH = 'The wind was light and the water high, and nobody fell in before the second race.';
const read = (...blocks: string[]) =>
  readPlainText(['Boats on the upper river', ...blocks].join('\n\n'), {
    receivedAt: '2026-11-28T12:00:00.000Z',
  }).content_text ?? '';

it.each([
  'Press release – page 1/2',
  'Communiqué de presse – page 1/2',
  'Rundbrief Mai | Seite 3',
  'Página 2 de 4 · Boletín del río',
  'Strona 3 | List do wioślarzy',
  '24    River Weekly      www.riverweekly.example',
  'riverweekly.example      River Weekly      25',
])('removes the footer of a page: %s', (footer) => {
  expect(read(PARAGRAPH, footer, PARAGRAPH)).toBe(`${PARAGRAPH}\n\n${PARAGRAPH}`);
});

it('removes a footer that is on several pages', () => {
  const text = read(PARAGRAPH, '24    River Weekly', PARAGRAPH, 'River Weekly    25', PARAGRAPH);
  expect(text).not.toContain('River Weekly');
});

it.each([
  ['numbered headings', 'Chapter 1', 'Chapter 2'],
  ['headings with a dash', 'Heat 1 – morning', 'Heat 2 – noon'],
  [
    'a table',
    '1    Anna Lind    12.4\n2    Bo Marsh    13.0',
    '3    Ida Reed    13.1\n4    Tom Weir    13.9',
  ],
  ['rows with empty lines between them', '1    Anna Lind    12.4', '2    Bo Marsh    13.0'],
  ['a list of contents', 'Bread – page 12\nSoup – page 14', 'Fish – page 20\nCake – page 31'],
])('keeps %s', (_, one, other) => {
  const text = read(PARAGRAPH, one, PARAGRAPH, other, PARAGRAPH);
  for (const line of [one, other].flatMap((each) => each.split('\n')))
    expect(text).toContain(line.replace(/ +/g, ' '));
});
