import fc from 'fast-check';
import { expect, it } from 'vitest';
import { htmlOf, paragraphsOf } from '../../../infra/console/paragraphs.ts';

it.each([
  ['<p>One &amp; two.</p>\n<p>Three<br />\nfour &quot;five&quot;</p>', 'One & two.\n\nThree\nfour "five"'],
  ['<p>With a <a href="https://news.example/">link</a>.</p>', undefined],
  ['<h2>Heading</h2>\n<p>Text.</p>', undefined],
  ['<p lang="en">Text.</p>', undefined],
  ['', undefined],
])('paragraphsOf converts %s to %j', (html, text) => {
  expect(paragraphsOf(html)).toBe(text);
});

it.each([
  ['One.\n\n\n Two\nthree. \n', '<p>One.</p>\n<p>Two<br>\nthree.</p>'],
  ['<script>&', '<p>&lt;script&gt;&amp;</p>'],
  [' \n\n ', ''],
])('htmlOf converts %j to %s', (text, html) => {
  expect(htmlOf(text)).toBe(html);
});

it('paragraphs survive the conversion to HTML and back', () => {
  const line = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((one) => one.trim() === one && !/[\r\n\u2028\u2029]/.test(one));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      const text = lines.join('\n\n');
      expect(paragraphsOf(htmlOf(text))).toBe(text);
    }),
  );
});
