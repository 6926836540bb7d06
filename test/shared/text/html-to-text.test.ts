import fc from 'fast-check';
import { expect, it } from 'vitest';
import { htmlToText } from '#shared/text/html-to-text.ts';
import { growthFaults } from '../../security/growth-faults.ts';
import { hostileHtml } from './hostile-html.ts';

it.each([
  ['separates paragraphs by an empty line', '<p>a</p><p>b</p>', 'a\n\nb'],
  ['separates blocks', '<div>a</div>b<section>c</section>', 'a\n\nb\n\nc'],
  [
    'keeps a sentence with a link on one line',
    '<p>See <a href="https://e.org/x">the <b>report</b></a>.</p>',
    'See the report.',
  ],
  ['collapses white space', '<p> a \n <b> b</b></p>', 'a b'],
  ['breaks lines', '<p>a<br>b</p>', 'a\nb'],
  ['marks list items', '<p>x</p><ul><li>a</li><li>b</li></ul><p>y</p>', 'x\n\n- a\n- b\n\ny'],
  ['numbers list items', '<ol start="9"><li>a</li><li>b</li></ol>', '9. a\n10. b'],
  [
    'indents inner lists',
    '<ul><li>a<ol><li>b<br>c</li></ol></li><li>d</li></ul>',
    '- a\n  1. b\n     c\n- d',
  ],
  ['indents further paragraphs of an item', '<ul><li><p>a</p><p>b</p></li></ul>', '- a\n\n  b'],
  [
    'marks a quote that begins an item',
    '<ol><li><blockquote>a<br>b</blockquote>c</li></ol>',
    '1. > a\n   > b\n\n   c',
  ],
  ['marks a list that begins an item', '<ul><li><ul><li>a</li><li>b</li></ul></li></ul>', '- - a\n  - b'],
  ['marks a list that begins a quote', '<blockquote><ul><li>a<br>b</li></ul></blockquote>', '> - a\n>   b'],
  ['marks quotes', '<p>x</p><blockquote><p>a</p><p>b</p></blockquote><p>y</p>', 'x\n\n> a\n>\n> b\n\ny'],
  ['marks quotes in quotes', '<blockquote>a<blockquote>b</blockquote></blockquote>', '> a\n>\n> > b'],
  ['puts short quotes in quotation marks', 'He said <q>a</q>.', 'He said “a”.'],
  ['keeps preformatted text unchanged', '<p>x</p><pre>a  b\n\n  c</pre><p>y</p>', 'x\n\na  b\n\n  c\n\ny'],
  [
    'writes tables row by row',
    '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>',
    'a b\n1 2',
  ],
  [
    'keeps paragraphs, lines and lists of a cell in their row',
    '<table><tr><td><p>a</p><p>b</p></td><td>c<br>d</td><td><ul><li>e</li></ul></td></tr><tr><td>f</td></tr></table>',
    'a b c d - e\nf',
  ],
  [
    'keeps the paragraphs of a column of a page',
    `<table><tr><td><p>${'a '.repeat(100)}</p><p>${'b '.repeat(100)}</p></td></tr></table>`,
    `${'a '.repeat(100).trim()}\n\n${'b '.repeat(100).trim()}`,
  ],
  [
    'writes the blocks of a table of single cells as blocks',
    '<table><tr><td><h2>a</h2><p>b</p></td></tr><tbody><tr><td><p>c</p><p>d</p></td></tr></tbody></table>',
    'a\n\nb\n\nc\n\nd',
  ],
  [
    'writes the lines of a table of single cells as lines',
    '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>',
    'a\nb',
  ],
  [
    'keeps the lines of code in a cell',
    '<table><tr><td>1</td><td><pre>a\n b</pre></td></tr></table>',
    '1\n\na\n b',
  ],
  ['writes a cell within a cell with a space before it', '<table><tr><td><p>a<td><p>b', 'a b'],
  [
    'leaves out a figure that is a link',
    '<figure><p><a href="x">a</a></p><figcaption>b</figcaption></figure>c',
    'c',
  ],
  ['keeps a figure with more than a link', '<figure><p><a href="x">a</a> b</p></figure>c', 'a b\n\nc'],
  ['decodes entities', '&lt;b&gt; &amp;amp; &eacute;', '<b> &amp; é'],
  ['leaves out elements that are not text', 'a<script>b</script><style>c</style><img alt="d">', 'a'],
  ['leaves out the caption of an image', '<figure><img><figcaption>a</figcaption></figure>b', 'b'],
  ['keeps a quote next to an image', '<figure><img><blockquote>a</blockquote></figure>b', '> a\n\nb'],
  [
    'keeps the caption of a table',
    '<figure><table><tr><td>c</td></tr></table><figcaption>a</figcaption></figure>b',
    'c\n\na\n\nb',
  ],
  ['is empty for HTML without text', '<p> </p>', ''],
])('htmlToText %s', (_, html, text) => {
  expect(htmlToText(html)).toBe(text);
});

it('htmlToText writes no superfluous empty lines or spaces, except in preformatted text', () => {
  fc.assert(
    fc.property(hostileHtml, (html) => {
      fc.pre(!/<(?:pre|xmp|plaintext)/.test(html));
      const text = htmlToText(html);
      expect(text).not.toMatch(/^\n|\n$|\n\n\n/);
      expect(text).not.toMatch(/[ \t]$/m);
    }),
    { numRuns: 2_000 },
  );
});

const word = fc.constantFrom('a', 'bc', 'é', '中');

it('htmlToText marks every line of a quote', () => {
  const holder = fc.constantFrom('ul><li', 'ol><li', 'blockquote', 'div', 'section', 'dl><dd');
  const around = fc.array(holder, { maxLength: 3 }).map((names) => names.map((name) => `<${name}>`).join(''));
  fc.assert(
    fc.property(around, fc.array(word, { minLength: 1, maxLength: 4 }), (before, words) => {
      const lines = htmlToText(`${before}<blockquote>${words.join('<br>')}`).split('\n');
      expect(lines.map((line) => line.replace(/^.*> /, ''))).toEqual(words);
      expect(lines.every((line) => /> \S+$/.test(line))).toBe(true);
    }),
  );
});

it('htmlToText writes a table row on one line', () => {
  const block = fc.constantFrom('p', 'div', 'h3', 'span', 'section');
  const cell = fc
    .tuple(block, word)
    .map(([name, text]) => ({ html: `<td><${name}>${text}</${name}></td>`, text }));
  const table = fc
    .array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
    .filter((rows) => rows.some((cells) => cells.length > 1));
  fc.assert(
    fc.property(table, (rows) => {
      const html = rows.map((cells) => `<tr>${cells.map(({ html }) => html).join('')}</tr>`).join('');
      const text = rows.map((cells) => cells.map(({ text }) => text).join(' ')).join('\n');
      expect(htmlToText(`<table>${html}</table>`)).toBe(text);
    }),
  );
});

it.each([
  ['quotes', '<blockquote>a<br>'],
  ['lists', '<ul><li>a'],
  ['paragraphs', '<p>a'],
  ['cells', '<td><p>a'],
  ['links on one line', '<a href="http://a/">b</a> '],
  ['marks on one line', '<b>a</b> '],
  ['tables', '<table><tr><td><p>a'],
  ['long cells within cells', `<td><p>${'a '.repeat(160)}<br>a`],
  ['text', 'a'],
  ['spaces', ' '],
  ['lines', '<br>'],
])('htmlToText converts %s in linear time', async (_, piece) => {
  expect(await growthFaults(piece, htmlToText)).toEqual([]);
});
