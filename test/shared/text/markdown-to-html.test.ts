import { expect, it } from 'vitest';
import { htmlToText } from '#shared/text/html-to-text.ts';
import { markdownToHtml } from '#shared/text/markdown-to-html.ts';
import { growthFaults } from '../../security/growth-faults.ts';

it.each([
  ['paragraphs and marks', 'a *b* **c**', '<p>a <em>b</em> <strong>c</strong></p>\n'],
  ['struck-out text', '~~a~~', '<p><s>a</s></p>\n'],
  [
    'addresses with a scheme',
    'see https://e.org/a',
    '<p>see <a href="https://e.org/a">https://e.org/a</a></p>\n',
  ],
  ['no links for addresses without a scheme', 'main.rs and e.org', '<p>main.rs and e.org</p>\n'],
  ['raw HTML', 'a <sub>2</sub>', '<p>a <sub>2</sub></p>\n'],
])('markdownToHtml writes %s', (_, markdown, html) => {
  expect(markdownToHtml(markdown)).toBe(html);
});

it('markdownToHtml writes tables', () => {
  expect(markdownToHtml('|a|b|\n|-|-|\n|1|2|')).toContain('<td>2</td>');
});

it.each([
  '[',
  '![',
  '[a](',
  '[a]: ',
  '[]',
  '*',
  '*a_ ',
  '_a__b',
  '~~a ',
  '`a``b',
  '>',
  '> - ',
  '- ',
  '1. ',
  '#',
  'a|b\n-|-\n',
  '<a ',
  '<!--',
  '<?',
  '&',
  'http://a ',
  'http://',
  'http://a.b/*',
  '<a@b> ',
  '-\n',
  'a\n=\n',
  '\\',
])('markdownToHtml converts %j in linear time', async (piece) => {
  expect(await growthFaults(piece, markdownToHtml)).toEqual([]);
});

it.each([
  ['quotes', `${'> '.repeat(70)}Deep text\n\nAfter`],
  [
    'lists',
    `${Array.from({ length: 70 }, (_, i) => `${'  '.repeat(i)}- ${i}`).join('\n')} Deep text\n\nAfter`,
  ],
])('markdownToHtml keeps text in %s nested deeper than 60 levels', (_, markdown) => {
  const text = htmlToText(markdownToHtml(markdown));
  expect(text).toContain('Deep text');
  expect(text).toContain('After');
});
