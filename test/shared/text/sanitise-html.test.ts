import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';
import { expect, it } from 'vitest';
import { AddressResolver } from '#shared/text/html-address.ts';
import { ALLOWED_ATTRIBUTES, MATH_ATTRIBUTES } from '#shared/text/html-allowed.ts';
import { repairHtml } from '#shared/text/html-repair.ts';
import { htmlToText } from '#shared/text/html-to-text.ts';
import { parseHtml, serialiseHtml } from '#shared/text/html-tree.ts';
import { sanitiseAndRead, sanitiseHtml } from '#shared/text/sanitise-html.ts';
import { growthFaults } from '../../security/growth-faults.ts';
import { hostileHtml } from './hostile-html.ts';

const baseUrl = 'https://news.example/2026/story.html';

it.each([
  ['keeps text and structure', '<h2>A</h2><p>b <em>c</em></p>', '<h2>A</h2><p>b <em>c</em></p>'],
  ['drops scripts with their text', '<p>a<script>b()</script></p>', '<p>a</p>'],
  ['drops handlers and styles', '<p onclick="x()" style="color:red" class="y" id="z">a</p>', '<p>a</p>'],
  ['drops forms and keeps their content', '<form><p>a</p><input name="b"></form>', '<div><p>a</p></div>'],
  [
    'ends a drawing without an end tag at the next paragraph',
    '<p>a</p><svg><g><text>b</text><p>c</p>d<p>e</p>',
    '<p>a</p><p>c</p>d<p>e</p>',
  ],
  [
    'drops the HTML in a drawing',
    '<svg><foreignObject><p>b</p></foreignObject></svg><p>c</p><svg><title>d</title></svg>e',
    '<p>c</p>e',
  ],
  ['drops drawings with their content', '<p>a<svg><text>b</text></svg></p>', '<p>a</p>'],
  ['closes open elements', '<p>a<b>c', '<p>a<b>c</b></p>'],
  ['writes elements without content as XML does', 'a<br>b<hr>c', 'a<br />b<hr />c'],
  ['keeps direction and language', '<p dir="rtl" lang="ar">a</p>', '<p dir="rtl" lang="ar">a</p>'],
  ['drops an invalid direction', '<p dir="up">a</p>', '<p>a</p>'],
  ['drops characters that XML cannot carry', 'a\u0000b&#7;c\uFFFEd\uD800e', 'abcde'],
  ['escapes only what XML requires', '<p>&eacute; &quot;x&quot; &amp; &lt;</p>', '<p>é "x" &amp; &lt;</p>'],
  ['makes one space of many', '<p>a  \t b\n\n c</p>', '<p>a b\nc</p>'],
  ['keeps preformatted text unchanged', '<pre>a  b\n\n c</pre>', '<pre>a  b\n\n c</pre>'],
  ['drops empty elements, from the inside out', '<div><p><b> </b></p></div>a<p>&nbsp;</p>', 'a'],
  ['drops a text of invisible characters only', '&nbsp;<b>&#8203;</b>\u2060', ''],
  ['reads empty elements of XHTML', '<?xml version="1.0"?><title/><p>a<b/> b</p>', '<p>a b</p>'],
  ['keeps a space where an empty element was', 'a<b> </b>c', 'a c'],
  [
    'keeps empty cells',
    '<table><tr><td></td><td>a</td></tr></table>',
    '<table><tr><td></td><td>a</td></tr></table>',
  ],
  [
    'puts rows without a table into a table',
    'a<tbody><tr><td>b</td><td>c</td></tr></tbody> <tr><td>d</td></tr>e',
    'a<table><tbody><tr><td>b</td><td>c</td></tr></tbody> <tr><td>d</td></tr></table>e',
  ],
  [
    'keeps the columns of a page apart that have no table',
    '<div><tr><td><p>a</p></td></tr></div><td>b</td><col><caption>c</caption>',
    '<div><div><p>a</p></div></div><div>b</div><div>c</div>',
  ],
  [
    'drops a `span` without attributes',
    '<span>a<span lang="fr">b</span></span>',
    'a<span lang="fr">b</span>',
  ],
  [
    'replaces the names of old elements',
    '<center><tt>a</tt><strike>b</strike></center>',
    '<div><code>a</code><s>b</s></div>',
  ],
  [
    'keeps the address of a link',
    '<a href="https://e.org/?a=1&amp;b" rel="x" target="_top">c</a>',
    '<a href="https://e.org/?a=1&amp;b">c</a>',
  ],
  ['makes addresses absolute', '<a href="../b">c</a>', '<a href="https://news.example/b">c</a>'],
  ['keeps addresses of mail', '<a href="mailto:a@e.org">c</a>', '<a href="mailto:a@e.org">c</a>'],
  [
    'replaces a link without an address by its text',
    '<a href="javascript:x()">c</a> <a name="d">e</a>',
    'c e',
  ],
  [
    'allows no link in a link',
    '<a href="/x"><b><a href="/y">c</a></b></a>',
    '<a href="https://news.example/x"><b>c</b></a>',
  ],
  [
    'keeps figures',
    '<figure><img src="/a.jpg" alt="b"><figcaption>c</figcaption></figure>',
    '<figure><img src="https://news.example/a.jpg" alt="b" /><figcaption>c</figcaption></figure>',
  ],
  [
    'finds the address of a lazy-loaded image',
    '<img src="data:image/gif;base64,R0" data-src="/a.jpg">',
    '<img src="https://news.example/a.jpg" alt="" />',
  ],
  [
    'prefers the address in `data-lazy-src` to the placeholder',
    '<img src="/tiny.jpg" data-lazy-src="/a.jpg">',
    '<img src="https://news.example/a.jpg" alt="" />',
  ],
  [
    'keeps the smallest image of a srcset that is wide enough',
    '<img srcset="/s.jpg 320w, /m.jpg 1200w, /l.jpg 4000w">',
    '<img src="https://news.example/m.jpg" alt="" />',
  ],
  [
    'drops a second copy of an image in `<noscript>`',
    '<img data-src="/a.jpg?w=3"><noscript><img src="/a.jpg"></noscript>',
    '<img src="https://news.example/a.jpg?w=3" alt="" />',
  ],
  [
    'keeps an image in `<noscript>` if the other has no address',
    '<img class="lazy"><noscript><img src="/a.jpg"></noscript>',
    '<img src="https://news.example/a.jpg" alt="" />',
  ],
  ['drops a request to enable scripts', 'a<noscript>Please enable JavaScript</noscript>', 'a'],
  [
    'turns a picture element into an image',
    '<picture><source srcset="/a.webp 800w"><img alt="b"></picture>',
    '<img src="https://news.example/a.webp" alt="b" />',
  ],
  [
    'drops tracking pixels',
    'a<img src="https://t.example/x" width="1" height="1"><img src="https://t.example/y" style="display:none">',
    'a',
  ],
  ['drops spacers', 'a<img src="/img/spacer.gif" width="600">', 'a'],
  ['drops a picture that cannot be fetched', 'a<img src="data:image/png;base64,AA" alt="b">', 'a'],
  [
    'makes players controllable',
    '<video src="/a.mp4" autoplay loop></video>',
    '<video src="https://news.example/a.mp4" controls="controls"></video>',
  ],
  [
    'keeps the sources of players',
    '<audio><source src="/a.mp3" type="audio/mpeg">b</audio>',
    '<audio controls="controls"><source src="https://news.example/a.mp3" type="audio/mpeg" /></audio>',
  ],
  [
    'turns a framed video into a figure with a link',
    '<iframe src="https://v.example/embed/7" title="Film"></iframe>',
    '<figure><a href="https://v.example/embed/7">Film</a></figure>',
  ],
  [
    'moves a video out of its paragraph',
    '<p>a<iframe src="https://v.example/embed/7" title="Film"></iframe>b</p>',
    '<p>a</p><figure><a href="https://v.example/embed/7">Film</a></figure><p>b</p>',
  ],
  [
    'makes no figure in a figure',
    '<figure><div><iframe src="https://v.example/embed/7" title="Film"></iframe></div><figcaption>c</figcaption></figure>',
    '<figure><div><p><a href="https://v.example/embed/7">Film</a></p></div><figcaption>c</figcaption></figure>',
  ],
  [
    'turns a framed video in a heading into a link',
    '<h2>a <iframe src="https://v.example/embed/7" title="Film"></iframe></h2>',
    '<h2>a <a href="https://v.example/embed/7">Film</a></h2>',
  ],
  [
    'does not split a paragraph at another frame',
    '<p>a<iframe src="https://ads.example/s"></iframe>b</p>',
    '<p>ab</p>',
  ],
  ['leaves no block in a paragraph', '<p><center>a</center></p>', '<div><div>a</div></div>'],
  ['drops other frames', 'a<iframe src="https://ads.example/slot"></iframe>', 'a'],
])('sanitiseHtml %s', (_, html, clean) => {
  expect(sanitiseHtml(html, { baseUrl })).toBe(clean);
  expect(sanitiseHtml(clean, { baseUrl })).toBe(clean);
});

it.each([
  [
    'keeps the links of notes',
    '<p>a<sup><a href="#fn:1" id="ref1">1</a></sup></p><ol><li id="fn:1">b <a href="#ref1">back</a></li></ol>',
    '<p>a<sup><a href="#in-article-fn:1" id="in-article-ref1">1</a></sup></p><ol><li id="in-article-fn:1">b <a href="#in-article-ref1">back</a></li></ol>',
  ],
  [
    'keeps an anchor with the attribute `name`',
    '<a name="x"></a><p>a <a href="#x">b</a></p>',
    '<span id="in-article-x"></span><p>a <a href="#in-article-x">b</a></p>',
  ],
  ['drops a link to a missing fragment', '<p id="y">a <a href="#x">b</a></p>', '<p>a b</p>'],
  [
    'drops a link to a fragment that is removed',
    '<p id="x"></p><p>a <a href="#x">b</a> c</p>',
    '<p>a b c</p>',
  ],
])('sanitiseHtml without a base URL %s', (_, html, clean) => {
  expect(sanitiseHtml(html)).toBe(clean);
  expect(sanitiseHtml(clean)).toBe(clean);
});

it('sanitiseHtml is idempotent without a base URL', () => {
  fc.assert(
    fc.property(
      hostileHtml,
      fc.constantFrom('', '<a href="#a">b</a>', '<p id="a"></p>', '<i id="a">c</i>'),
      (html, piece) => {
        const once = sanitiseHtml(`<a href="#a">x</a>${html}${piece}`);
        expect(sanitiseHtml(once)).toBe(once);
      },
    ),
    { numRuns: 1_000 },
  );
});

it('sanitiseHtml drops relative URLs without a base URL', () => {
  expect(sanitiseHtml('<a href="/b">c</a><img src="d.png">')).toBe('c');
});

it.each([
  ['nesting', '<div>'],
  ['nesting inline', '<b><i>'],
  ['paragraphs', '<p>a'],
  ['entities', '&lt;&#60;'],
  ['less-than signs', '<'],
  ['attributes', '<a b=c '],
  ['end tags', '<b></i>'],
  ['comments', '<!--'],
  ['frames', '<iframe>'],
  ['forms in tables', '<table><form>'],
  ['items of Word', '<p style="mso-list:l0 level1">a<p style="mso-list:l0 level2">b'],
  ['tables in tables', '<table><tr><td>1<td><code>'],
  ['formulas', '<math><mfrac><mn>1'],
  ['links to places', '<a href="#a" id="a">'],
  ['sets of images', '<img srcset="a 1w,,,, '],
  ['CDATA sections', '<![CDATA['],
  ['empty elements', 'a<b></b>'],
  ['spaces', ' \t'],
])('sanitiseHtml processes %s in linear time', async (_, piece) => {
  expect(await growthFaults(piece, (html) => sanitiseHtml(html, { baseUrl }))).toEqual([]);
});

it('sanitiseHtml is idempotent for any input', () => {
  fc.assert(
    fc.property(hostileHtml, (html) => {
      const once = sanitiseHtml(html, { baseUrl });
      expect(sanitiseHtml(once, { baseUrl })).toBe(once);
      expect(sanitiseHtml(once)).toBe(once);
    }),
    { numRuns: 2_000 },
  );
});

it('sanitiseAndRead returns the text of the HTML that it returns, for any input', () => {
  fc.assert(
    fc.property(hostileHtml, (given) => {
      const { html, text } = sanitiseAndRead(given, { baseUrl });
      expect(text).toBe(htmlToText(html));
    }),
    { numRuns: 5_000 },
  );
});

it('sanitiseHtml gives well-formed XML for any input', () => {
  fc.assert(
    fc.property(hostileHtml, (html) => {
      parseXml(`<div>${sanitiseHtml(html, { baseUrl })}</div>`);
    }),
    { numRuns: 2_000 },
  );
});

it('repairHtml leaves nothing for sanitize-html to remove', () => {
  fc.assert(
    fc.property(hostileHtml, (html) => {
      const repaired = repairHtml(
        parseHtml(html).children,
        new AddressResolver({ baseUrl, inputCharacters: html.length }),
      );
      expect(parseHtml(sanitiseHtml(html, { baseUrl })).children).toEqual(
        parseHtml(serialiseHtml(repaired).trim()).children,
      );
    }),
    { numRuns: 1_000 },
  );
});

/** All names of elements and attributes, and all URL schemes, as parse5 reads them. */
function* namesIn(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): Generator<string> {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    yield node.tagName;
    for (const { name, value } of node.attrs) {
      yield `${node.tagName} ${name}`;
      if (/^(?:href|src|poster|cite)$/.test(name)) yield URL.parse(value)?.protocol ?? value;
    }
    yield* namesIn(node.childNodes);
  }
}

const allowedNames = new Set([
  ...[...ALLOWED_ATTRIBUTES, ...MATH_ATTRIBUTES].flatMap(([name, attributes]) => [
    name,
    ...attributes.map((attribute) => `${name} ${attribute}`),
  ]),
  'http:',
  'https:',
  'mailto:',
]);

it('sanitiseHtml passes only allowed markup, even if its output is parsed twice', () => {
  fc.assert(
    fc.property(hostileHtml, (html) => {
      const once = parseFragment(sanitiseHtml(html, { baseUrl }));
      const twice = parseFragment(serialize(once));
      for (const name of [...namesIn(once.childNodes), ...namesIn(twice.childNodes)]) {
        expect(allowedNames).toContain(name);
      }
    }),
    { numRuns: 1_000 },
  );
});
