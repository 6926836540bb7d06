import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sanitiseAndRead, sanitiseHtml } from '#shared/text/sanitise-html.ts';

const baseUrl = 'https://x.example/blog/a/';

/** Each row has the name of the case, HTML of a site, and the HTML for readers. */
type Row = readonly [name: string, html: string, clean: string];

const HIDDEN: Row[] = [
  ['display', '<p style="DISPLAY : none !important">a</p><p>b</p>', '<p>b</p>'],
  ['visibility', '<div style="color:red;visibility:hidden">a</div><p>b</p>', '<p>b</p>'],
  [
    'the preview line of a mail',
    '<div style="font-size:1px;color:#fff;line-height:1px;max-height:0px;opacity:0;overflow:hidden">a</div><p>b</p>',
    '<p>b</p>',
  ],
  [
    'parts that a script reveals',
    '<div style="max-height:0;overflow:hidden;opacity:0"><p>a</p></div><div style="font-size:0"><p>b</p></div>',
    '<div><p>a</p></div><div><p>b</p></div>',
  ],
  ['the last of two style declarations', '<p style="display:none;display:block">a</p>', '<p>a</p>'],
  ['the attribute', '<p hidden>a</p><p>b</p>', '<p>b</p>'],
  ['`hidden="until-found"`', '<p hidden="until-found">a</p>', '<p>a</p>'],
  ['the panel of a tab', '<div role="tabpanel" hidden><p>a</p></div>', '<div><p>a</p></div>'],
  ['a closed dialog', '<dialog><p>a</p></dialog><dialog open><p>b</p></dialog>', '<div><p>b</p></div>'],
  ['a popover', '<div popover id="x">a</div><p>b</p>', '<p>b</p>'],
  [
    'hidden text, if there is no visible text',
    '<div style="visibility:hidden"><p>a</p></div>',
    '<div><p>a</p></div>',
  ],
];
const CONTROLS: Row[] = [
  ['a button', '<pre>npm ci</pre><button><span>Copy</span></button>', '<pre>npm ci</pre>'],
  [
    'a picture in a button',
    '<button><img src="/a.png" alt="b">Zoom</button>',
    '<img src="https://x.example/a.png" alt="b" />',
  ],
  [
    'a heading that contains a button',
    '<h3><button aria-expanded="false">Why?</button></h3>',
    '<h3>Why?</h3>',
  ],
  ['an element with the role of a button', '<p>a</p><div role="button">Copy</div>', '<p>a</p>'],
  ['a sign next to a heading', '<h2 id="z">A <a href="#z">¶</a></h2>', '<h2>A </h2>'],
  [
    'a permalink with an absolute address',
    '<h2>A <a href="https://x.example/blog/a/#z">#</a></h2>',
    '<h2>A </h2>',
  ],
  ['a permalink in words', '<h2 id="z">A <a href="#z">Permalink to this</a></h2>', '<h2>A </h2>'],
  [
    'a heading that links to itself',
    '<h2 id="z"><a href="#z">A</a></h2>',
    '<h2><a href="https://x.example/blog/a/#z">A</a></h2>',
  ],
  ['the mark of a note', '<p>a<a href="#n">*</a></p>', '<p>a<a href="https://x.example/blog/a/#n">*</a></p>'],
  [
    'a link to a section of a law',
    '<p><a href="#s">§ 5</a></p>',
    '<p><a href="https://x.example/blog/a/#s">§ 5</a></p>',
  ],
  [
    'times next to a player',
    '<figure><div><audio src="/a.mp3"></audio><div>Part 1</div><div><button>▶</button>0:00<div>/0:34</div><button>1×</button></div></div></figure>',
    '<figure><div><audio src="https://x.example/a.mp3" controls="controls"></audio><div>Part 1</div></div></figure>',
  ],
  [
    'a time that an article says',
    '<div><video src="/a.mp4"></video><p>12:30</p></div>',
    '<div><video src="https://x.example/a.mp4" controls="controls"></video><p>12:30</p></div>',
  ],
  [
    'tasks',
    '<ul><li><input type="checkbox" checked> a</li><li><label><input type="checkbox">b</label></li></ul>',
    '<ul><li>☑ a</li><li>☐ b</li></ul>',
  ],
  ['tasks by an attribute', '<ul><li data-checked="true"><p>a</p></li></ul>', '<ul><li>☑ <p>a</p></li></ul>'],
  ['a checkbox that is not a task', '<p><input type="checkbox"> a</p>', '<p> a</p>'],
];
const CODE: Row[] = [
  [
    'a column of numbers',
    '<table><tr><td><pre>1\n2</pre></td><td><pre>a\nb</pre></td></tr></table>',
    '<pre>a\nb</pre>',
  ],
  [
    'one row for each line of code',
    '<table class="hl"><tr><td data-line-number="1"></td><td><code>a</code></td></tr><tr><td data-line-number="2"></td><td><code>b</code></td></tr></table>',
    '<pre><code>a</code>\n<code>b</code></pre>',
  ],
  [
    'a number before each line of code',
    '<pre><span class="ln">1</span>a\n<span class="lineno">2 </span>b</pre>',
    '<pre>a\nb</pre>',
  ],
  [
    'line numbers that cannot be selected',
    '<pre><span style="user-select:none">1</span>a</pre>',
    '<pre>a</pre>',
  ],
  ['a gutter', '<div class="code-gutter">1\n2</div><pre>a\nb</pre>', '<pre>a\nb</pre>'],
  [
    'a table of results',
    '<table><tr><td>1</td><td>Oslo</td></tr><tr><td>2</td><td>Bern</td></tr></table>',
    '<table><tr><td>1</td><td>Oslo</td></tr><tr><td>2</td><td>Bern</td></tr></table>',
  ],
  ['a number in code', '<pre><b>1</b> + <span class="m">2</span></pre>', '<pre><b>1</b> + 2</pre>'],
];
const EMPHASIS: Row[] = [
  [
    'a paste from Google Docs',
    '<b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:400">a </span><span style="font-weight:700">b</span></p></b>',
    '<p>a <strong>b</strong></p>',
  ],
  ['a paste from Word', '<b style="mso-bidi-font-weight:normal">a</b>', '<b>a</b>'],
  [
    'slanted and struck',
    '<p><span style="font-style:italic;text-decoration:line-through">a</span></p>',
    '<p><em><s>a</s></em></p>',
  ],
  [
    'a raised number',
    '<p>10<span style="font-size:0.6em;vertical-align:super">6</span></p>',
    '<p>10<sup>6</sup></p>',
  ],
  ['a heading, which is bold', '<h2><span style="font-weight:700">a</span></h2>', '<h2>a</h2>'],
  ['a bold paragraph', '<p style="font-weight:bold">a</p>', '<p><strong>a</strong></p>'],
  [
    'the alignment of a column',
    '<table><tr><td align="RIGHT">1</td><td style="text-align: right">2</td><td style="text-align:justify">3</td></tr></table>',
    '<table><tr><td align="right">1</td><td align="right">2</td><td>3</td></tr></table>',
  ],
];
const item = (level: number, mark: string, text: string): string =>
  `<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;
const WORD: Row[] = [
  ['numbers', item(1, '1.', 'a') + item(1, '2.', 'b'), '<ol><li>a</li><li>b</li></ol>'],
  ['a list that begins with 4', item(1, '4)', 'a'), '<ol start="4"><li>a</li></ol>'],
  [
    'bullets, with white space between',
    `${item(1, '·', 'a')}\n${item(1, '·', 'b')}<p>c</p>`,
    '<ul><li>a</li><li>b</li></ul><p>c</p>',
  ],
  [
    'bullets as text, if an editor has removed the styles of Word',
    '<p class="MsoListParagraphCxSpFirst"><span>·<span>&nbsp;&nbsp;&nbsp; </span></span>a</p><p class="MsoListParagraphCxSpLast">\uf0b7&nbsp; <b>b</b></p>',
    '<ul><li>a</li><li><b>b</b></li></ul>',
  ],
  [
    'numbers as text, if an editor has removed the mark of Word',
    '<p style="mso-list:l0 level1 lfo1">3.&nbsp;&nbsp; a</p><p style="mso-list:l0 level1 lfo1">4.&nbsp;&nbsp; b</p>',
    '<ol start="3"><li>a</li><li>b</li></ol>',
  ],
  [
    'indented paragraphs that are not a list',
    '<p class="MsoListParagraph">o brother</p><p class="MsoListParagraph">12. May was warm</p>',
    '<p>o brother</p><p>12. May was warm</p>',
  ],
  [
    'typed bullets in separate elements',
    '<p><span>•</span><span>\u00a0a</span></p><p><span>• b</span></p>',
    '<ul><li>a</li><li>b</li></ul>',
  ],
  [
    'a list in a list',
    item(1, '1.', 'a') + item(2, 'o', 'b') + item(2, 'o', 'c') + item(1, '2.', 'd'),
    '<ol><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ol>',
  ],
  [
    'another kind of list after a list',
    item(1, '·', 'a') + item(1, '1.', 'b'),
    '<ul><li>a</li></ul><ol><li>b</li></ol>',
  ],
  [
    'bullets without a style',
    '<p>·&nbsp; a</p>\n<p>• b <b>c</b></p><p>d</p>',
    '<ul><li>a</li><li>b <b>c</b></li></ul><p>d</p>',
  ],
  ['one paragraph with a bullet', '<p>· a</p><p>b</p>', '<p>· a</p><p>b</p>'],
  [
    'a deeper item before an item of the first level',
    item(3, '·', 'a') + item(1, '·', 'b'),
    '<ul><li>a</li></ul><ul><li>b</li></ul>',
  ],
];
const SIGNS: Row[] = [
  [
    'a ruby annotation',
    '<ruby>言葉<rt>ことば</rt></ruby>',
    '<ruby>言葉<rp>(</rp><rt>ことば</rt><rp>)</rp></ruby>',
  ],
  [
    'a ruby annotation that already has parentheses',
    '<ruby>言<rp>（</rp><rt>こと</rt><rp>）</rp></ruby>',
    '<ruby>言<rp>（</rp><rt>こと</rt><rp>）</rp></ruby>',
  ],
  [
    'nothing for an icon that is written as its name',
    '<p><i class="material-icons">access_time</i> a</p>',
    '<p> a</p>',
  ],
  [
    'nothing for an icon with a variant of its font',
    '<p>a <span class="icon material-symbols-outlined">arrow_forward</span></p>',
    '<p>a </p>',
  ],
  ['nothing for an icon of Angular Material', '<p>a <mat-icon>home</mat-icon></p>', '<p>a </p>'],
  [
    'nothing for an icon that is a character for private use',
    '<p><i class="icon">\uE5C5</i> a</p>',
    '<p> a</p>',
  ],
  ['italic text about icons', '<p><i class="materials">access_time</i></p>', '<p><i>access_time</i></p>'],
  ['an emoji', '<p>a <img class="emoji" src="/1f600.svg" alt="😀"></p>', '<p>a 😀</p>'],
  [
    'a picture named by an emoji',
    '<img src="/cat.jpg" alt="🐈">',
    '<img src="https://x.example/cat.jpg" alt="🐈" />',
  ],
  [
    'a protected address',
    '<a href="/cdn-cgi/l/email-protection#2a48456a52044f524b475a464f"><span data-cfemail="2a48456a52044f524b475a464f">[email protected]</span></a>',
    '<a href="mailto:bo@x.example">bo@x.example</a>',
  ],
];
const film = (href: string, title = href): string => `<figure><a href="${href}">${title}</a></figure>`;
const EMBEDS: Row[] = [
  [
    'a player of AMP',
    '<amp-youtube data-videoid="a1"></amp-youtube>',
    film('https://www.youtube.com/watch?v=a1'),
  ],
  ['a post of AMP', '<amp-twitter data-tweetid="7"></amp-twitter>', film('https://twitter.com/i/status/7')],
  ['an object', '<object data="/r.pdf" title="Report"></object>', film('https://x.example/r.pdf', 'Report')],
  [
    'a player of Flash, an embed in an object',
    '<object><param name="movie" value="/v/7"><embed src="/v/7" type="application/x-shockwave-flash"></object>',
    film('https://x.example/v/7'),
  ],
  [
    'the fallback of an object',
    '<object data="/r.pdf"><a href="/r.pdf">Read</a></object>',
    '<a href="https://x.example/r.pdf">Read</a>',
  ],
  [
    'an embedded film',
    '<embed src="/f.mp4" type="video/mp4">',
    '<video src="https://x.example/f.mp4" controls="controls"></video>',
  ],
  [
    'an embedded picture',
    '<object data="/m.svg" type="image/svg+xml"></object>',
    '<img src="https://x.example/m.svg" alt="" />',
  ],
  [
    'a chart',
    '<iframe title="Rents" src="https://datawrapper.dwcdn.net/Ab1cD/1/" frameborder="0"></iframe>',
    film('https://datawrapper.dwcdn.net/Ab1cD/1/', 'Rents'),
  ],
  [
    'a chart by a script',
    '<div id="datawrapper-vis-Ab1cD"><script></script></div>',
    film('https://datawrapper.dwcdn.net/Ab1cD/'),
  ],
  [
    'a gist',
    '<script src="https://gist.github.com/ann/a1b2.js"></script>',
    film('https://gist.github.com/ann/a1b2'),
  ],
  [
    'an advertisement',
    '<p>a</p><iframe title="3rd party ad content" src="https://t.example/"></iframe>',
    '<p>a</p>',
  ],
  [
    'a note in a frame',
    '<iframe src="https://v.example/embed/7">No <b>frames</b></iframe>',
    film('https://v.example/embed/7'),
  ],
  [
    'the text after an unclosed frame',
    '<iframe src="https://v.example/embed/7"></figure><p>The rest.</p>',
    `${film('https://v.example/embed/7')} The rest.`,
  ],
];
const PICTURES: Row[] = [
  [
    'the best of a set',
    '<img src="/s.jpg" srcset="/s.jpg 320w, /m.jpg 1200w">',
    '<img src="https://x.example/m.jpg" alt="" />',
  ],
  [
    'the image of higher density',
    '<img src="/s.jpg" srcset="/s@2x.jpg 2x">',
    '<img src="https://x.example/s@2x.jpg" alt="" />',
  ],
  [
    'a picture whose src is larger than its srcset',
    '<img src="/w1200/a.jpg" srcset="/w300/a.jpg 300w, /w600/a.jpg 600w">',
    '<img src="https://x.example/w1200/a.jpg" alt="" />',
  ],
  [
    'a placeholder with a small size',
    '<img src="/a.jpg?w=20" srcset="/a.jpg 900w">',
    '<img src="https://x.example/a.jpg" alt="" />',
  ],
];
const half = '<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>';
const MATHEMATICS: Row[] = [
  ['a formula', `<p>${half}</p>`, `<p>${half}</p>`],
  [
    'a formula twice, by KaTeX',
    `<span class="katex"><span class="katex-mathml">${half}</span><span class="katex-html" aria-hidden="true">21</span></span>`,
    half,
  ],
  [
    'a formula by MathJax 3',
    `<mjx-container><mjx-math aria-hidden="true"></mjx-math><mjx-assistive-mml>${half}</mjx-assistive-mml></mjx-container>`,
    half,
  ],
  [
    'a formula by MediaWiki',
    `<span class="mwe-math-element"><span style="display:none">${half}</span><img src="/a.svg" alt="{\\frac12}"></span>`,
    half,
  ],
  [
    'a formula by MathJax 2',
    `<span class="MathJax_Preview">1/2</span><span class="MathJax" data-mathml="${half.replaceAll('"', '&quot;')}"><span>12</span></span><script type="math/tex">\\frac12</script>`,
    half,
  ],
  ['TeX alone', '<p>a <script type="math/tex">x<1</script></p>', '<p>a \\(x&lt;1\\)</p>'],
  ['TeX on a line of its own', '<script type="math/tex; mode=display">x</script>', '\\[x\\]'],
  ['a formula in a script', `<script type="math/mml">${half}</script>`, half],
  [
    'annotations',
    '<math><semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math>',
    '<math><mi>x</mi></math>',
  ],
  ['a formula that is an annotation alone', '<math alttext="x^2"></math>', '\\(x^2\\)'],
  [
    'parentheses',
    '<math><mfenced><mi>x</mi><mi>y</mi></mfenced></math>',
    '<math><mrow><mo>(</mo><mi>x</mi><mo>,</mo><mi>y</mi><mo>)</mo></mrow></math>',
  ],
  [
    'attributes',
    '<math display="block" class="a" xmlns="http://www.w3.org/1998/Math/MathML"><mi mathvariant="normal" style="x">x</mi></math>',
    '<math display="block"><mi mathvariant="normal">x</mi></math>',
  ],
  ['text between', '<math>x<mo>+</mo></math>', '<math><mtext>x</mtext><mo>+</mo></math>'],
  ['parts outside a formula', '<p><mi>x</mi><msup><mn>2</mn></msup></p>', '<p>x2</p>'],
  ['HTML in a formula', '<math><mtext><b>x</b></mtext><mn>1</mn></math>', 'x1'],
  ['a frame of another namespace', '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>', ''],
  ['a handler', '<math><mi onclick="alert(1)">x</mi></math>', 'x'],
  ['an address', '<math><mi xlink:href="javascript:alert(1)">x</mi></math>', 'x'],
];

describe.each([
  ['hidden text', HIDDEN],
  ['controls', CONTROLS],
  ['listings', CODE],
  ['emphasis and alignment', EMPHASIS],
  ['lists of Word', WORD],
  ['signs', SIGNS],
  ['embeds', EMBEDS],
  ['pictures', PICTURES],
  ['mathematics', MATHEMATICS],
])('HTML with %s', (_, rows) => {
  it.each(rows)('becomes readable HTML that a second cleaning does not change (%s)', (_name, html, clean) => {
    expect(sanitiseHtml(html, { baseUrl })).toBe(clean);
    expect(sanitiseHtml(clean, { baseUrl })).toBe(clean);
  });
});

it.each([
  ['a fraction', half, '1/2'],
  ['a mixed number', '<math><mn>2</mn><mfrac><mn>1</mn><mn>2</mn></mfrac></math>', '2 1/2'],
  ['a power', '<math><msup><mn>10</mn><mn>6</mn></msup></math>', '10⁶'],
  [
    'a power with several symbols in the exponent',
    '<math><msup><mi>e</mi><mrow><mi>x</mi><mo>+</mo><mn>1</mn></mrow></msup></math>',
    'e^(x+1)',
  ],
  ['an index', '<math><msub><mi>x</mi><mn>1</mn></msub></math>', 'x₁'],
  ['a root', '<math><msqrt><mi>a</mi><mo>+</mo><mi>b</mi></msqrt></math>', '√(a+b)'],
  [
    'a sum',
    '<math><munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>k</mi></munderover></math>',
    '∑_(i=1)^k',
  ],
  [
    'a table',
    '<math><mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd></mtr></mtable></math>',
    '1, 2; 3',
  ],
  ['a raised number', '<p>10<sup>6</sup> m<sup>2</sup></p>', '10⁶ m²'],
  ['raised words', '<p>M<sup>me</sup></p>', 'Mme'],
  ['the chemical formula of water', '<p>H<sub>2</sub>O</p>', 'H₂O'],
  ['a ruby annotation', '<p>その<ruby>言葉<rt>ことば</rt></ruby>が</p>', 'その言葉(ことば)が'],
])('sanitiseAndRead returns the text of %s', (_, html, text) => {
  expect(sanitiseAndRead(html).text).toBe(text);
});

/** At these elements a browser ends a formula or reads HTML inside it (HTML §13.2.6.5). */
const SWITCHING_TO_HTML =
  '<p> <table> <b> <style> <svg> <desc> <mglyph> <malignmark> <annotation-xml encoding="text/html"> <!--'.split(
    ' ',
  );
const OTHER_TAGS = '<mi> <mtext> <mrow> <mfrac> <mo> </mtext> </math> </p> --> <math> </mi> </style>'.split(
  ' ',
);

it('no formula contains HTML elements or handlers, for any input', () => {
  const pieces = fc.array(
    fc.constantFrom(...SWITCHING_TO_HTML, ...OTHER_TAGS, 'x', '<img src=x onerror=alert(1)>'),
    {
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const html = sanitiseHtml(`<math>${parts.join('')}`, { baseUrl });
      expect(html).not.toMatch(/onerror|<(?:style|svg|mglyph|malignmark|annotation|desc)/);
      expect(html).not.toMatch(/<math\b(?:(?!<\/math>).)*<(?:p|table|b|img|div)\b/s);
      expect(sanitiseHtml(html, { baseUrl })).toBe(html);
    }),
    { numRuns: 2_000 },
  );
});

it.each([
  ['hidden text', '<p style="display:none">a</p><p>b</p>', '<p>a</p><p>b</p>'],
  ['a formula', `<p>${half}</p>`, '<p>12</p>'],
  ['a picture', '<img src="/s.jpg" srcset="/m.jpg 1200w">', '<img src="https://x.example/s.jpg" alt="" />'],
  [
    'the alignment of a column',
    '<table><tr><td align="right">1</td></tr></table>',
    '<table><tr><td>1</td></tr></table>',
  ],
])('with isFirstRelease, %s is sanitised as by release 0.1.0', (_, html, first) => {
  expect(sanitiseHtml(html, { baseUrl, isFirstRelease: true })).toBe(first);
});
