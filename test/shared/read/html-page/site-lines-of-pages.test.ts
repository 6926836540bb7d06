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

it.each([
  [
    'English',
    '<dl><dt>Published:</dt><dd>5 March 2025</dd><dt>From:</dt><dd><a href="/o">Harbour office</a></dd></dl>',
    'From:',
  ],
  ['German', '<div>Stand:</div><div>5. März 2025</div>', 'Stand:'],
  ['Japanese', '<dl><dt>公開日：</dt><dd>2025年3月5日</dd></dl>', '公開日：'],
])('removes a label above a removed line, in %s', (_, above, label) => {
  const html = page({ above: `<h1>The harbour is closed again</h1>${above}` });
  expect(readHtmlPage(html).content_html).not.toContain(label);
});

it('keeps a line that ends with a colon above the text', () => {
  const above = '<h1>The harbour is closed again</h1><p>5 March 2025</p><p>The port authority says:</p>';
  expect(readHtmlPage(page({ above })).content_html).toContain('The port authority says:');
});

it('removes a heading that ends with the title, and keeps a heading that only begins like it', () => {
  const above = `<h1>The harbour is closed again</h1><h3>Share All options for: The harbour is closed again</h3>`;
  const body = `<p>${PARAGRAPHS[0]}</p><h3>The harbour is closed again and again</h3><p>${PARAGRAPHS[1]}</p>`;
  const html = readHtmlPage(page({ above, body })).content_html;
  expect(html).not.toContain('Share All');
  expect(html).toContain('again and again');
});
