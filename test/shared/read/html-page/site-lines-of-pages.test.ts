import { expect, it } from 'vitest';
import { readHtmlPage } from '#shared/read/html-page.ts';
import { PARAGRAPHS, page } from './page.ts';

const textWith = (line: string, at: number): string => {
  const body = PARAGRAPHS.toSpliced(at, 0, line).map((text) => `<p>${text}</p>`);
  return (
    readHtmlPage(page({ above: '<h1>The harbour is closed again</h1>', body: body.join('') })).content_html ??
    ''
  );
};
const PLACES = [2, PARAGRAPHS.length];

it.each([
  'Advertisement - story continues below',
  'Anzeige – Artikel wird unten fortgesetzt',
  'Click for larger image',
  'Zum Vergrößern klicken',
  'Scroll down to comment below.',
  "Mehr Artikel aus dieser Rubrik gibt's hier: Hafen",
])('removes a paragraph with only the words “%s”', (line) => {
  for (const at of PLACES) expect(textWith(line, at)).not.toContain(line);
});

it.each([
  '« Vorige | Nächste »',
  'Previous · Next',
  'Abgelegt unter: Hafen, See | Tags: Mole, Sturm Kommentare deaktiviert',
])('removes “%s” below the article', (line) => {
  expect(textWith(line, PARAGRAPHS.length)).not.toContain(line);
});

it.each([
  'The story continues below the mole, where divers work.',
  'We will enlarge the harbour next year, the mayor said.',
  'The next ship, like the previous one, waits outside.',
  'Die vorige Mole stand länger.',
])('keeps the sentence “%s”', (line) => {
  for (const at of PLACES) expect(textWith(line, at)).toContain(line);
});
