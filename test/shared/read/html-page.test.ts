import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readHtmlPage } from '#shared/read/html-page.ts';
import { htmlToText } from '#shared/text/html-to-text.ts';
import { sanitiseHtml } from '#shared/text/sanitise-html.ts';
import { growthFaults } from '../../security/growth-faults.ts';
import { hostileHtml } from '../text/hostile-html.ts';
import { BODY, PARAGRAPHS, page } from './html-page/page.ts';

const url = 'https://coast.example/2026/harbour.html';
const textOf = (html: string): string => htmlToText(readHtmlPage(html, { url }).content_html ?? '');
const PLAIN = PARAGRAPHS.join('\n\n');
const FOOTER = 'Copyright 2026 The Coast Paper. All rights reserved.';

it.each([
  ['is kept as it is', '<p>a <b>b</b></p>', { content_html: '<p>a <b>b</b></p>' }],
  [
    'keeps its relative addresses',
    '<p>a<img src="/b.png"></p>',
    { content_html: '<p>a<img src="/b.png"></p>' },
  ],
  [
    'has no title from a picture',
    '<p>a<svg><title>Logo</title></svg></p>',
    { content_html: '<p>a<svg><title>Logo</title></svg></p>' },
  ],
  [
    'has its first heading as title',
    '<h1>A <i>b</i></h1><p>c</p>',
    { title: 'A b', content_html: '<p>c</p>', applied: [{ rule: 'title-from-heading', on: 'A b' }] },
  ],
  [
    'has the heading in its header as title',
    '<article><header><h1>A</h1></header><p>c</p></article>',
    {
      title: 'A',
      content_html: '<article><header></header><p>c</p></article>',
      applied: [{ rule: 'title-from-heading', on: 'A' }],
    },
  ],
  [
    'keeps `<b>` in an `xmp` element as characters',
    '<h1>A</h1><p>c</p><xmp><b>d</b> &amp;</xmp>',
    {
      title: 'A',
      content_html: '<p>c</p><pre>&lt;b&gt;d&lt;/b&gt; &amp;amp;</pre>',
      applied: [{ rule: 'title-from-heading', on: 'A' }],
    },
  ],
  [
    'of XHTML has its heading as title if `<title/>` is empty',
    '<?xml version="1.0"?><html><head><title/><script src="a.js"/></head><body><h1>A</h1><p>c</p></body></html>',
    { title: 'A', content_html: '<p>c</p>' },
  ],
  [
    'with two `h1` has no title',
    '<h1>A</h1><p>b</p><h1>C</h1>',
    { content_html: '<h1>A</h1><p>b</p><h1>C</h1>' },
  ],
  [
    'keeps the `<meta charset>` that a browser adds to copied HTML',
    '<meta charset="utf-8"><p>a</p>',
    { content_html: '<meta charset="utf-8"><p>a</p>' },
  ],
  [
    'with a heading below a paragraph has no title',
    '<p>b</p><h1>A</h1>',
    { content_html: '<p>b</p><h1>A</h1>' },
  ],
])('a fragment %s', (_, html, draft) => {
  expect(readHtmlPage(html, { url })).toEqual(draft);
});

it('readHtmlPage extracts the article of a page', () => {
  expect(textOf(page({}))).toBe(PLAIN);
});

const OFFER =
  'With an account you read the texts of our reporters from all harbours of the coast, and you can write below them what you think of them.';
it.each([
  [
    'a copy of the headline above the text',
    { head: '<title>Harbour closed</title>', above: '<h1>Harbour closed</h1>' },
  ],
  [
    'a headline that differs from the metadata',
    {
      head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Storm damage shuts island port"}</script>',
      above: '<h1>Harbour stays closed</h1>',
    },
  ],
  ['a breadcrumb', { above: '<div class="breadcrumbs"><a href="/">Home</a> › <a href="/n">News</a></div>' }],
  ['the section', { above: '<p>NEWS</p>' }],
  ['a line with dates', { above: '<p>Published: 24 November 2026, 10:15 | Updated 11:30</p>' }],
  ['a by-line', { above: '<p>By Ann Lee and Bob Ray</p>' }],
  ['share buttons', { above: '<ul class="share-tools"><li><a href="#">Facebook</a></li></ul>' }],
  [
    'a box for a newsletter',
    {
      below:
        '<div class="newsletter-signup"><h3>Stay in the loop</h3><p>Our best stories each morning.</p></div>',
    },
  ],
  [
    'a box “Sign in to read on”',
    {
      below: `<div class="story__sign-in-group"><h3>Sign in to read on</h3><p>${OFFER}</p><ul><li>All texts of the paper on all your devices.</li></ul><p>No account yet? <a href="/register/">Make one</a></p></div>`,
    },
  ],
  [
    'an appeal to sign up, without a class name',
    { below: '<p>Sign up for our free newsletter to get the news first.</p>' },
  ],
  ['“広告” (advertisement)', { above: '<p>広告</p>' }],
  ['a button', { below: '<p class="wrap"><a class="button primary" href="/join">Join us</a></p>' }],
  ['a label without a value (“Downloads”)', { below: '<div><p class="field__label">Downloads</p></div>' }],
  [
    'a pull quote (a repeated sentence of the text)',
    { above: '<div class="pullquote"><p>“No ferry left before the evening”</p></div>' },
  ],
  [
    'the controls of a player',
    { above: '<div class="audio-player"><button>play</button><span>0:00</span> / <span>0:31</span></div>' },
  ],
  ['“Quelle: Hafenamt” (source)', { below: '<p><strong>Quelle: Hafenamt</strong></p>' }],
  ['“ADVERTISEMENT”', { above: '<p>ADVERTISEMENT</p>' }],
  ['“Advertisement 2” and “Anzeige 3”', { above: '<p>Advertisement 2</p>', below: '<p>Anzeige 3</p>' }],
  [
    '“Read more:” and a related article',
    { below: '<p><strong>Read more:</strong> <a href="/x">What storms do to old walls</a></p>' },
  ],
  [
    'related articles',
    {
      below:
        '<h3>You may also like</h3><ul><li><a href="/x">What storms do</a></li><li><a href="/y">Old walls</a></li></ul>',
    },
  ],
  ['a related article in Arabic', { below: '<p>اقرأ أيضا: <a href="/x">جسر جديد فوق النهر القديم</a></p>' }],
  [
    'related articles under a heading in German',
    {
      below:
        '<h3>Das könnte Sie auch interessieren!</h3><ul><li><a href="/x">Was Stürme tun</a></li><li><a href="/y">Alte Mauern</a></li></ul>',
    },
  ],
  [
    '“This entry was posted in …” below a post',
    {
      below:
        '<p>This entry was posted in <a href="/n">News</a>. Bookmark the <a href="/p">permalink</a>.</p>',
    },
  ],
  ['the placeholder of a video that asks for consent', { below: '<p>Externer Inhalt</p>' }],
  [
    'a newsletter box of the class `news-letter-section`',
    { below: '<div class="news-letter-section"><p>News, tips and trends!</p></div>' },
  ],
  ['related articles in German', { below: '<p>Lesen Sie auch: <a href="/x">Was Stürme tun</a></p>' }],
  [
    'teasers',
    {
      below:
        '<article><h3><a href="/x">Old walls</a></h3><p>What storms do to them, and who pays for it.</p></article>',
    },
  ],
  [
    'a line about the author’s life',
    {
      head: '<meta name="author" content="Ann Lee">',
      below: '<p>Ann Lee is a reporter who covers the coast. She lives by the sea.</p>',
    },
  ],
  ['the credits of a reporter and an editor', { below: '<p>Reporting by Ann Lee; editing by Bob Ray</p>' }],
  ['tags', { below: '<p>Tags: <a href="/t/harbour">harbour</a>, <a href="/t/storm">storm</a></p>' }],
  [
    'comments',
    { below: '<div id="comments"><p>Somebody ought to have repaired it long ago, if you ask me.</p></div>' },
  ],
  ['a copyright notice', { below: '<p>© 2026 The Coast Paper</p>' }],
])('readHtmlPage removes %s', (_, around) => {
  expect(textOf(page(around))).toBe(PLAIN);
});

it.each([
  [
    'a heading between paragraphs',
    '<h2>The wall</h2><p>It was built of stone and lime, and nothing in it was ever replaced.</p>',
    'The wall',
  ],
  [
    'a list of the article',
    '<ul><li>Bread</li><li>Milk</li><li>Diesel</li></ul><p>All three are short on the islands, the mayor said on Monday.</p>',
    '- Bread',
  ],
  [
    'a pull quote with a new sentence',
    '<div class="pull-quote"><p>Nobody will pay for a wall that they cannot see.</p></div>',
    'Nobody will pay for a wall',
  ],
  [
    'a table with the class `players`',
    '<table><tr class="player"><td>Ann Lee</td><td>12 goals</td></tr><tr class="player"><td>Bob Ray</td><td>9 goals</td></tr></table>',
    'Ann Lee 12 goals',
  ],
  [
    'a heading, without its link to itself',
    '<h2 id="wall">The wall<a class="headerlink" href="#wall" title="Link">¶</a></h2><p>It was built of stone and lime, and nothing in it was ever replaced.</p>',
    'The wall\n\nIt was built',
  ],
  [
    'a quoted post',
    '<div class="social-embed"><blockquote><p>No ferry today, and none tomorrow either, I am told.</p></blockquote></div>',
    '> No ferry today',
  ],
  [
    'a paragraph with many links',
    '<p>The council put off the repair in <a href="/a">2019</a>, <a href="/b">2022</a> and <a href="/c">2026</a>, always for want of money.</p>',
    'in 2019, 2022 and 2026',
  ],
  [
    'a sentence about a newsletter',
    '<p>The council answered in its newsletter, which forty people read, that the wall would be looked at in the spring, or at the latest in the summer, when the money for it had been found, and that until then nobody should walk on it, let alone fish from it as some had done, at their own risk and against a ban that is older than the wall, and is written on it in white paint at both of its ends for all to see.</p>',
    'which forty people read',
  ],
])('readHtmlPage keeps %s', (_, html, kept) => {
  expect(textOf(page({ body: `${BODY}${html}${BODY}` }))).toContain(kept);
});

it.each([
  'Follow the advice of your doctor, she said, and stay at home.',
  'Copyright law protects the plans of the wall, but not the wall.',
  'Two senators contributed money to the repair of the wall, and one of them his time.',
  'Via Roma is closed until the wall has been made safe again.',
  'The bank had warned of it in its weekly newsletter.',
  'He said in his comments that the council had approved the plan.',
  'Agents may earn a commission of two per cent on each ship.',
  'Related work on the northern wall has been put off as well.',
  'Popular songs about the wall are older than the wall.',
  'By the sea, nobody speaks of anything else but the wall.',
  'Ann Lee, who is eighty, watched the builders of the wall as a child.',
  'Of the four boats she liked Advertisement 2 best, which a maker of soap had paid for.',
])('readHtmlPage keeps the last sentence “%s”', (sentence) => {
  expect(textOf(page({ below: `<p>${sentence}</p>` }))).toBe(`${PLAIN}\n\n${sentence}`);
});

it.each([
  ['an id', '<section id="how-to-sign-in">'],
  ['a class without a link to an account', '<section class="sign-in">'],
])('readHtmlPage keeps sentences about signing in that are in a block with %s', (_, start) => {
  const link = start.includes('id=') ? '<a href="/login">the form</a>' : 'the form';
  expect(textOf(page({ below: `${start}<p>${OFFER} Use ${link} for it.</p></section>` }))).toContain(OFFER);
});

it('readHtmlPage keeps a long text in a block for signed-in readers', () => {
  const days = Array.from(
    { length: 60 },
    (_, day) => `<p>${PARAGRAPHS[day % 4]} It was day ${day} of the storm.</p>`,
  );
  const part = `<div class="sign-in-content">${days.slice(35).join('')}<a href="/login">Sign in</a></div>`;
  expect(textOf(page({ body: days.slice(0, 35).join('') + part }))).toContain('It was day 59 of the storm.');
});

it('readHtmlPage keeps images and captions, with absolute URLs', () => {
  const figure =
    '<figure><img src="data:image/gif;base64,R0lGOD" data-src="/wall.jpg" alt="The wall"><figcaption>The wall on Monday.</figcaption></figure>';
  const { content_html } = readHtmlPage(page({ body: `${BODY}${figure}${BODY}` }), { url });
  expect(content_html).toContain('<img src="https://coast.example/wall.jpg" alt="The wall" />');
  expect(content_html).toContain('<figcaption>The wall on Monday.</figcaption>');
});

it.each([
  [
    'a class name for figures',
    '<div class="wp-caption"><img src="/wall.jpg" alt=""><p class="wp-caption-text">The wall on Monday.</p></div>',
  ],
  [
    'a caption of HTML without a figure',
    '<div class="entry-thumb"><img src="/wall.jpg" alt=""><figcaption>The wall on Monday.</figcaption></div>',
  ],
])('readHtmlPage makes a figure of an element with %s', (_, figure) => {
  const { content_html } = readHtmlPage(page({ body: `${BODY}${figure}${BODY}` }), { url });
  expect(content_html).toContain(
    '<figure><img src="https://coast.example/wall.jpg" alt="" /><figcaption>The wall on Monday.</figcaption></figure>',
  );
});

it('readHtmlPage removes a caption without its image, and lists it in `applied`', () => {
  const figure =
    '<figure><div class="js-image"></div><figcaption>The wall on Monday. Ann Lee</figcaption></figure>';
  const { content_html, applied } = readHtmlPage(page({ body: `${BODY}${figure}${BODY}` }), { url });
  expect(content_html).not.toContain('The wall on Monday');
  const text = 'The wall on Monday. Ann Lee';
  expect(applied).toContainEqual({ rule: 'lone-caption', on: text, text, at: 1 });
});

it('readHtmlPage keeps paragraphs in a caption without its image', () => {
  const figure =
    '<figure><figcaption><p>Take a yellow coat and a hat.</p><p>Then paint your face.</p></figcaption></figure>';
  expect(textOf(page({ body: `${BODY}${figure}${BODY}` }))).toContain('Take a yellow coat and a hat.');
});

it('readHtmlPage reads the images of AMP as images', () => {
  const figure =
    '<figure class="wp-caption"><amp-img src="/wall.jpg" width="800" height="600"></amp-img><p class="wp-caption-text">The wall on Monday.</p></figure>';
  const { content_html } = readHtmlPage(page({ body: `${BODY}${figure}${BODY}` }), { url });
  expect(content_html).toContain(
    '<figure><img src="https://coast.example/wall.jpg" alt="" width="800" height="600" /><figcaption>The wall on Monday.</figcaption></figure>',
  );
});

it.each([
  [
    'the metadata has a shorter title',
    'Harbour closed',
    'Harbour closed for a second day',
    'Harbour closed for a second day - The Coast Paper',
  ],
  [
    'the metadata has another title',
    'Storm shuts port',
    'Harbour closed for a second day',
    'Harbour closed for a second day',
  ],
])('readHtmlPage uses the visible headline as title if %s', (_, told, headline, title) => {
  const head = `<title>${title}</title><script type="application/ld+json">{"@type":"Article","headline":"${told}"}</script>`;
  const html = page({ head, above: `<h1>${headline}</h1>` });
  expect(readHtmlPage(html, { url }).title).toBe('Harbour closed for a second day');
  expect(textOf(html)).toBe(PLAIN);
});

it('readHtmlPage resolves URLs against the base of the page', () => {
  const html = page({
    head: '<base href="https://static.example/">',
    body: `${BODY}<p>The plan is <a href="plan.pdf">here</a> for all to see.</p>`,
  });
  expect(readHtmlPage(html, { url }).content_html).toContain('href="https://static.example/plan.pdf"');
});

it('readHtmlPage uses the line below the headline as summary', () => {
  const line = 'Ferries stay in port for a second day';
  const html = page({
    head: `<meta name="description" content="${line}">`,
    above: `<h2 class="standfirst">${line}</h2>`,
  });
  expect(readHtmlPage(html, { url })).toMatchObject({ summary: line });
  expect(textOf(html)).toBe(PLAIN);
});

it.each([
  [
    'a description of the article is the summary',
    'Waves damaged the harbour wall, and the islands wait for food.',
    true,
  ],
  [
    'a description of the site is not the summary',
    'The Coast Paper: breaking news, sport and weather from around Wexbury.',
    false,
  ],
  [
    'a description that ends with “…” is not the summary',
    'Waves damaged the harbour wall, and the islands wait for food and…',
    false,
  ],
  ['a description that repeats a paragraph is not the summary', PARAGRAPHS[1] ?? '', false],
  [
    'a description with “✓” and “►” is not the summary',
    '✓ Harbour ✓ ferries ► Waves damaged the harbour wall of the islands.',
    false,
  ],
])('%s', (_, description, isUsed) => {
  const html = page({ head: `<meta name="description" content="${description}">` });
  expect(readHtmlPage(html, { url }).summary).toBe(isUsed ? description : undefined);
});

it('readHtmlPage keeps all slides of a text that a script shows one at a time', () => {
  const texts = Array.from({ length: 12 }, (_, index) => `Slide ${index + 1}. ${PARAGRAPHS[index % 4]}`);
  const slides = texts.map(
    (text, index) => `<div${index === 0 ? '' : ' style="display:none"'}><p>${text}</p></div>`,
  );
  expect(textOf(page({ body: slides.join('') }))).toBe(texts.join('\n\n'));
});

/** A body in a column. Extractors use only the column. */
const COLUMN = `<div class="row"><div class="column"><div class="content">${BODY}${BODY}</div></div></div>`;
const headed = (below: string): string =>
  page({
    above: `<div class="head"><div class="row"><h1>Harbour closed</h1>${below}</div></div>`,
    body: COLUMN,
  });
it.each([
  [
    'a paragraph',
    '<div class="teaser"><p>Ferries stay in port for a second day, and shops expect empty shelves.</p></div>',
  ],
  [
    'a heading',
    '<h4 class="intro">Les ferrys restent au port, et les magasins craignent de manquer de tout.</h4>',
  ],
  [
    'a block in the header',
    '<header><div class="lead">Die Fähren bleiben im Hafen, und in den Läden wird das Brot knapp.</div></header>',
  ],
])('readHtmlPage uses %s outside the column as summary', (_, lead) => {
  const html = headed(lead);
  const { summary, applied } = readHtmlPage(html, { url });
  expect(lead).toContain(summary);
  expect(applied).toContainEqual({ rule: 'restored', on: summary });
  expect(textOf(html)).not.toContain(summary);
});

it('readHtmlPage keeps several paragraphs outside the column', () => {
  const lead = ['No ferry has left the islands since Sunday.', 'Shops there expect empty shelves on Friday.'];
  const html = headed(`<div class="intro">${lead.map((text) => `<p>${text}</p>`).join('')}</div>`);
  expect(textOf(html)).toBe([...lead, PLAIN, PLAIN].join('\n\n'));
});

it.each([
  ['a menu', '<nav><p>All ferries and their times, for each of the islands, by day and by night.</p></nav>'],
  [
    'a sidebar',
    '<div class="sidebar"><p>All ferries and their times, for each of the islands, by day and by night.</p></div>',
  ],
  [
    'a caption',
    '<div class="cover"><img src="/a.jpg"><div>The harbour wall on Monday, as seen from the sea. © Ann Lee</div></div>',
  ],
  [
    'a caption without a figure',
    '<div class="cover"><img src="/a.jpg"><figcaption><p>The harbour wall on Monday, as it is seen from the sea.</p></figcaption></div>',
  ],
  [
    'links',
    '<p><a href="/a">All ferries and their times, for each of the islands, by day and by night.</a></p>',
  ],
])('readHtmlPage removes %s below the headline', (_, above) => {
  const html = headed(above);
  expect(readHtmlPage(html, { url }).summary).toBeUndefined();
  expect(textOf(html)).toMatch(/^The harbour was closed/);
});

const WORD_LIST = ['A reading room', 'Forty desks']
  .map(
    (text) =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>${text}<o:p></o:p></p>`,
  )
  .join('\n');
const WORD = `<p class=MsoTitle>Council votes for a library</p>${BODY}<p class=MsoNormal><o:p>&nbsp;</o:p></p>
  <h1>What it has</h1><p class=MsoNormal>${PARAGRAPHS[0]}</p>${WORD_LIST}
  <p class=MsoNormal style='mso-outline-level:2'>The desks</p><p class=MsoNormal>${PARAGRAPHS[1]}</p>`;
const GOOGLE = `<p class="c1 title">Council votes for a library</p><p class="c2">${BODY}</p><h1 class="c4">What it has</h1><p>${PARAGRAPHS[0]}</p>
  <ul class="c3"><li><span>A reading room</span></li><li><span>Forty desks</span></li></ul><h2>The desks</h2><p>${PARAGRAPHS[1]}</p>`;
it.each([
  [
    'a page of Word',
    `<html><head><title>Document1</title></head><body lang=EN-GB><div class=WordSection1>${WORD}</div></body></html>`,
  ],
  ['a paste from Word', WORD],
  [
    'a page of Google Docs',
    `<html><head><title>Draft</title></head><body class="c9 doc-content">${GOOGLE}</body></html>`,
  ],
])('readHtmlPage reads title, headings and lists of %s', (_, html) => {
  const { title, content_html = '' } = readHtmlPage(html, { url });
  const shown = sanitiseHtml(content_html).replace(/\s+/g, ' ');
  expect(title).toBe('Council votes for a library');
  expect(shown).toContain('<h2>What it has</h2>');
  expect(shown).toContain('<ul><li>A reading room</li><li>Forty desks</li></ul>');
  expect(shown).toContain('<h3>The desks</h3>');
});

it.each([
  ['styles', '', 'style="font-weight:700"', 'style="font-style:italic"'],
  [
    'classes of Google Docs',
    '.c1{font-weight:700}.c2{font-style:italic;font-weight:400}',
    'class="c1"',
    'class="c2"',
  ],
])('readHtmlPage keeps bold, italics and alignment of a document with %s', (_, css, bold, italic) => {
  const body = `<p>The <span ${bold}>council</span> met <span ${italic}>twice</span>.</p>${BODY}<table><tr><td>Seats</td><td style="text-align:right">40</td></tr></table>`;
  const head = `<head><title>Draft</title><style>@import url(x);${css}</style></head>`;
  const { content_html = '' } = readHtmlPage(`<html>${head}<body class="doc-content">${body}</body></html>`);
  const shown = sanitiseHtml(content_html);
  expect(shown).toContain('The <strong>council</strong> met <em>twice</em>.');
  expect(shown).toContain('<td align="right">40</td>');
});

it('readHtmlPage returns the whole page if it has no article', () => {
  expect(readHtmlPage('<html><body><p>Back soon.</p></body></html>')).toEqual({
    content_html: '<p>Back soon.</p>',
  });
});

it('readHtmlPage lists the applied rules and the removed text', () => {
  expect(readHtmlPage(page({ above: '<p>By Ann Lee</p>' }), { url }).applied).toEqual([
    { rule: 'before-text', on: 'By Ann Lee', text: 'By Ann Lee', at: 1 },
    { rule: 'outside-article', on: FOOTER, text: FOOTER, at: 2 },
  ]);
});

it('`keep` restores one removed piece or all of them', () => {
  const [first = '', ...others] = PARAGRAPHS;
  const html = page({
    above: '<p>By Ann Lee</p>',
    body: `<p>${first}</p><aside><p>The wall is four hundred metres long and thirty metres high.</p></aside><p>Advertisement</p><figure><figcaption>The wall on Monday</figcaption></figure>${others.map((text) => `<p>${text}</p>`).join('')}`,
    below: '<p>Follow us on Facebook</p>',
  });
  const removals = (readHtmlPage(html, { url }).applied ?? []).flatMap(({ at, text }) =>
    at === undefined ? [] : [{ at, text: text ?? '' }],
  );
  expect(removals.map(({ text }) => text).sort()).toEqual([
    'Advertisement',
    'By Ann Lee',
    FOOTER,
    'Follow us on Facebook',
    'The wall is four hundred metres long and thirty metres high.',
    'The wall on Monday',
  ]);
  for (const { at, text } of removals) {
    const draft = readHtmlPage(html, { url, keep: new Set([at]) });
    const shown = htmlToText(draft.content_html ?? '');
    expect(shown.split('\n\n').filter((line) => !PARAGRAPHS.includes(line))).toEqual([text]);
    expect(draft.applied).toContainEqual(expect.objectContaining({ at, text, kept: true }));
  }
  const whole = readHtmlPage(html, { url, keep: new Set(removals.map(({ at }) => at)) });
  expect(htmlToText(whole.content_html ?? '')).toBe(
    [
      'By Ann Lee',
      first,
      'The wall is four hundred metres long and thirty metres high.',
      'Advertisement',
      'The wall on Monday',
      ...others,
      'Follow us on Facebook',
      FOOTER,
    ].join('\n\n'),
  );
});

it.each([
  ['nesting', '<div>'],
  ['paragraphs', '<p>a'],
  ['links', '<a href=x>y</a>'],
  ['meta elements', '<meta name=a content=b>'],
  ['entities', '<p>&amp;&amp;'],
  ['titles', '<title>a | '],
  ['labels of links to other articles', '<p>Read more: '],
  ['by-lines', '<p>By Ann Lee'],
  ['linked data', '<script type="application/ld+json">{'],
  ['teasers', '<article><h2><a href=x>y</a></h2>'],
  ['tables', '<table><tr><td>'],
  ['pull quotes', '<div class="pullquote">A sentence of the text.</div>'],
  ['prose', '<div><p>Some text, with commas, here.</p></div>'],
])('readHtmlPage reads %s in linear time', async (_, piece) => {
  expect(await growthFaults(piece, (body) => readHtmlPage(`<html><body>${body}`, { url }))).toEqual([]);
});

it('sanitising the result of readHtmlPage changes nothing, for any page', () => {
  fc.assert(
    fc.property(hostileHtml, (html) => {
      const { content_html = '' } = readHtmlPage(page({ body: html }), { url });
      expect(sanitiseHtml(sanitiseHtml(content_html))).toBe(sanitiseHtml(content_html));
    }),
    { numRuns: 300 },
  );
});
