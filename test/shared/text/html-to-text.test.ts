import fc from 'fast-check';
import { expect, it } from 'vitest';
import { htmlToText } from '#shared/text/html-to-text.ts';
import { cpuMilliseconds } from './cpu-milliseconds.ts';
import { hostileHtml } from './hostile-html.ts';

it.each([
  ['sets paragraphs apart', '<p>a</p><p>b</p>', 'a\n\nb'],
  ['sets what is in blocks apart', '<div>a</div>b<section>c</section>', 'a\n\nb\n\nc'],
  [
    'keeps a sentence with marks and links whole',
    '<p>See <a href="https://e.org/x">the <b>report</b></a>.</p>',
    'See the report.',
  ],
  ['collapses white space', '<p> a \n <b> b</b></p>', 'a b'],
  ['breaks lines', '<p>a<br>b</p>', 'a\nb'],
  ['marks list items', '<p>x</p><ul><li>a</li><li>b</li></ul><p>y</p>', 'x\n\n- a\n- b\n\ny'],
  ['numbers list items', '<ol start="9"><li>a</li><li>b</li></ol>', '9. a\n10. b'],
  [
    'sets inner lists in',
    '<ul><li>a<ol><li>b<br>c</li></ol></li><li>d</li></ul>',
    '- a\n  1. b\n     c\n- d',
  ],
  ['sets further paragraphs of an item in', '<ul><li><p>a</p><p>b</p></li></ul>', '- a\n\n  b'],
  ['marks quotes', '<p>x</p><blockquote><p>a</p><p>b</p></blockquote><p>y</p>', 'x\n\n> a\n>\n> b\n\ny'],
  ['marks quotes in quotes', '<blockquote>a<blockquote>b</blockquote></blockquote>', '> a\n>\n> > b'],
  ['puts short quotes in quotation marks', 'He said <q>a</q>.', 'He said “a”.'],
  ['leaves preformatted text', '<p>x</p><pre>a  b\n\n  c</pre><p>y</p>', 'x\n\na  b\n\n  c\n\ny'],
  [
    'writes tables row by row',
    '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>',
    'a b\n1 2',
  ],
  ['decodes entities', '&lt;b&gt; &amp;amp; &eacute;', '<b> &amp; é'],
  ['leaves out what is no text', 'a<script>b</script><style>c</style><img alt="d">', 'a'],
  ['leaves out what is written below an image', '<figure><img><figcaption>a</figcaption></figure>b', 'b'],
  ['keeps a quote beside an image', '<figure><img><blockquote>a</blockquote></figure>b', '> a\n\nb'],
  [
    'keeps what is written below a table',
    '<figure><table><tr><td>c</td></tr></table><figcaption>a</figcaption></figure>b',
    'c\n\na\n\nb',
  ],
  ['is empty for nothing', '<p> </p>', ''],
])('htmlToText %s', (_, html, text) => {
  expect(htmlToText(html)).toBe(text);
});

it('never begins or ends with white space, nor has two empty lines or a line that ends in a space', () => {
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

it.each([
  ['quotes', '<blockquote>a<br>'],
  ['lists', '<ul><li>a'],
  ['paragraphs', '<p>a'],
  ['text', 'a'],
  ['spaces', ' '],
  ['lines', '<br>'],
])('htmlToText takes 1 MiB of %s in under a second', (_, piece) => {
  const html = piece.repeat(2 ** 20 / piece.length);
  expect(cpuMilliseconds(() => htmlToText(html))).toBeLessThan(1_000);
});
