import { describe, expect, it } from 'vitest';
import { readHtmlPage } from '#shared/read/html-page.ts';
import { page } from './page.ts';

const url = 'https://orchard.example/n/12.html';
const ABOVE = ['first', 'second', 'third'].map(
  (nth) =>
    `<p>The ${nth} row of the orchard was planted in the spring, and it has borne fruit ever since.</p>`,
);
const BELOW = ['north', 'west', 'south'].map(
  (side) => `<p>On the ${side} side a hedge keeps the wind away, and hares come through it in winter.</p>`,
);
const read = (inside: string, keep?: ReadonlySet<number>) =>
  readHtmlPage(page({ above: '<h1>The old orchard</h1>', body: [...ABOVE, inside, ...BELOW].join('') }), {
    url,
    keep,
  });
const shown = (inside: string) => read(inside).content_html?.replace(/<[^>]*>/g, '') ?? '';

const ROWS = '<tr><td>Boskoop</td><td>1856</td></tr><tr><td>Gala</td><td>1934</td></tr>';
const SENTENCES =
  '<p>Two of them sell cider at the gate, and the third has sold his trees to the village school.</p><p>Nobody wants to sell the land itself, because the road may come through it.</p>';

describe('readHtmlPage keeps a section with the id that a generator made from its heading:', () => {
  it.each([
    ['a heading of Hugo', '<h2 id="how-growers-respond">How growers respond</h2>', 'How growers respond'],
    [
      'a heading above a list',
      '<h2 id="social-media-for-growers">Social media</h2><ul><li>Film</li><li>Photo</li></ul>',
      'Social media',
    ],
    [
      'a French heading',
      '<h3 id="comment-tailler-un-pommier">Comment tailler un pommier</h3>',
      'Comment tailler',
    ],
    [
      'a Polish heading',
      '<h3 id="sadownicy-a-newsletter">Sadownicy a newsletter</h3>',
      'Sadownicy a newsletter',
    ],
    [
      'a heading of MediaWiki',
      '<h2><span class="mw-headline" id="In_popular_culture">In popular culture</span></h2>',
      'In popular culture',
    ],
    [
      'a heading of AsciiDoc',
      `<div class="sect1"><h2 id="_share_the_harvest">Share the harvest</h2><div class="sectionbody">${SENTENCES}</div></div>`,
      'Share the harvest',
    ],
    [
      'a section of pandoc',
      `<section id="how-growers-respond" class="level2"><h2>How growers respond</h2>${SENTENCES}</section>`,
      'Two of them sell cider',
    ],
    [
      'a section of Sphinx',
      `<section id="comments"><h2>Comments<a class="headerlink" href="#comments">¶</a></h2>${SENTENCES}</section>`,
      'Two of them sell cider',
    ],
    [
      'a section of R Markdown with a table',
      `<div id="popular-apples" class="section level2"><h2>Popular apples</h2><table>${ROWS}</table></div>`,
      'Boskoop',
    ],
    [
      'a section in German',
      `<section id="warum-ein-print-magazin"><h2>Warum ein Print-Magazin</h2>${SENTENCES}</section>`,
      'Warum ein Print-Magazin',
    ],
    ['a table', `<table id="popular-apples">${ROWS}</table>`, 'Boskoop'],
    ['a list of terms', '<dl id="related-terms"><dt>Scion</dt><dd>A cut shoot.</dd></dl>', 'A cut shoot.'],
    ['code', '<pre id="print-example"><code>prune --all</code></pre>', 'prune --all'],
  ])('%s', (_, inside, kept) => {
    expect(shown(inside)).toContain(kept);
  });
});

describe('readHtmlPage keeps an element whose class looks like boilerplate:', () => {
  it.each([
    ['a heading', '<h2 class="font-bold print:text-black">Old apples</h2>', 'Old apples'],
    ['a list', '<ul class="my-4 print:hidden"><li>Boskoop</li><li>Gala</li></ul>', 'Gala'],
    ['a table', `<table class="w-full print:text-sm">${ROWS}</table>`, 'Boskoop'],
    ['code', '<pre class="print:whitespace-pre-wrap"><code>prune --all</code></pre>', 'prune --all'],
    [
      'a quotation',
      '<blockquote class="group/share italic">Trees are patient.</blockquote>',
      'Trees are patient.',
    ],
    [
      'a list with the class `has-comments`',
      '<ul class="has-comments"><li>Boskoop</li><li>Gala</li></ul>',
      'Gala',
    ],
    [
      'a heading of the class `paywall`, if the paragraphs have this class too',
      `<div role="heading" aria-level="2" class="paywall large">Old apples</div>${SENTENCES.replaceAll('<p>', '<p class="paywall">').repeat(2)}`,
      'Old apples',
    ],
    [
      'a comment in code of Prism',
      '<pre><code><span class="token comment"># only in winter</span>\nprune</code></pre>',
      '# only in winter',
    ],
    [
      'a comment in code of highlight.js',
      '<pre><span class="hljs-comment">// only in winter</span>\nprune()</pre>',
      '// only in winter',
    ],
    [
      'a short note of a documentation',
      '<div class="alert alert-info" role="alert"><h4>Note</h4>Do not prune a tree that carries frost on its buds.</div>',
      'Do not prune',
    ],
  ])('%s', (_, inside, kept) => {
    expect(shown(inside)).toContain(kept);
  });
});

it.each([
  [
    'The <span class="share">share of cider</span> grew from a tenth of the harvest to a third.',
    'The share of cider grew',
  ],
  [
    'Der <a class="related" href="/b">Apfel von nebenan</a> hat im letzten Jahr den Preis gewonnen.',
    'Der Apfel von nebenan hat',
  ],
  [
    'Une lettre annonce la récolte, et la <em class="newsletter">lettre</em>, elle, est gratuite.',
    'la lettre, elle,',
  ],
])('readHtmlPage keeps words with a class such as “share”: “%s”', (sentence, kept) => {
  expect(shown(`<p>${sentence}</p>`)).toContain(kept);
});

it('readHtmlPage keeps a picture of the class `share`', () => {
  expect(
    read('<p><img class="border img-share" src="/apple.jpg" alt="An apple"></p>').content_html,
  ).toContain('/apple.jpg');
});

it.each([
  ['a share bar', '<div class="Share_share__x1Y2"><a href="https://x.example/?u=1">Post</a></div>', 'Post'],
  [
    'a form for answers',
    '<div id="respond"><h3 id="reply-title">Leave a reply</h3><form><textarea></textarea><button>Send</button></form></div>',
    'Leave a reply',
  ],
  [
    'comments',
    '<section id="comments"><h2>Comments</h2><ol><li class="comment"><p>My own tree has died of age, and I miss it every day of the year.</p></li></ol></section>',
    'My own tree',
  ],
  [
    'links to other articles with the id of their heading',
    '<section id="related-articles"><h2>Related articles</h2><ul><li><a href="/a">A pear wins</a></li><li><a href="/b">A plum loses</a></li></ul></section>',
    'A pear wins',
  ],
  [
    'a sign-up box with the id of its heading',
    '<section id="our-newsletter"><h2>Our newsletter</h2><form><input><button>Join</button></form></section>',
    'Our newsletter',
  ],
  [
    'the most read articles',
    '<ol class="most-read"><li><a href="/a">A pear wins</a></li></ol>',
    'A pear wins',
  ],
])('readHtmlPage removes %s, and lists it in `applied`', (_, inside, gone) => {
  const { content_html, applied = [] } = read(inside);
  expect(content_html).not.toContain(gone);
  expect(applied.some(({ rule, text }) => rule === 'boilerplate' && text?.includes(gone))).toBe(true);
});

it('readHtmlPage lists a removed picture by its alternative text, and `keep` restores it', () => {
  const picture = '<figure class="promo"><img src="/cider.png" alt="A glass of cider"></figure>';
  const { applied = [] } = read(picture);
  const at = applied.find(({ on }) => on === 'A glass of cider')?.at ?? 0;
  const { content_html = '' } = read(picture, new Set([at]));
  expect(content_html).toMatch(/third row.*cider\.png.*north side/s);
});
