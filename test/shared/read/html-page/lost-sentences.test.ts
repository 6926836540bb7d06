import { expect, it } from 'vitest';
import { readHtmlPage } from '#shared/read/html-page.ts';
import { htmlToText } from '#shared/text/html-to-text.ts';
import { BODY, PARAGRAPHS, page } from './page.ts';

const url = 'https://coast.example/n/4711.html';
const read = (parts: Parameters<typeof page>[0]) => {
  const { content_html = '', summary, ...draft } = readHtmlPage(page(parts), { url });
  return { ...draft, summary, text: htmlToText(content_html) };
};
const [FIRST = '', SECOND = '', THIRD = '', FOURTH = ''] = PARAGRAPHS;
/** Nests HTML too deep for extractors, which search a container of paragraphs. */
const chunk = (inside: string) =>
  `<div class="chunk"><div class="grid"><div class="item"><div class="cell"><div class="inner"><div class="text-body">${inside}</div></div></div></div></div></div>`;
const long = PARAGRAPHS.map((text) => `<p class="text">${text} ${text}</p>`).join('');

it.each([
  [
    'a text in several containers of very different length',
    chunk(`<p class="text">${FIRST}</p>`) +
      chunk('<div class="ad">Advert</div>') +
      chunk(long) +
      chunk('<p class="text">The minister was not there.</p><p class="text">He was at sea.</p>'),
    [FIRST, 'The minister was not there.', 'He was at sea.'],
  ],
  [
    'the heading and the text of a second container',
    `${chunk(long)}${chunk(`<h3>What the divers saw</h3><p class="text">Below the water the stones had moved a hand wide, and one of them had fallen, the youngest of the divers said.</p>`)}`,
    [
      'What the divers saw',
      `Below the water the stones had moved a hand wide, and one of them had fallen, the youngest of the divers said.`,
    ],
  ],
  [
    'the sections of a mail, each in a table of its own',
    `<table><tbody><tr><td class="main"><table><tbody><tr><td class="cell"><p>Dear members,</p><p>${FIRST}</p></td></tr></tbody></table><table><tbody><tr><td class="cell"><h3>Winter hours</h3><p>The office is open from Tuesday to Friday.</p></td></tr></tbody></table></td></tr></tbody></table>`,
    [FIRST, 'Winter hours\n\nThe office is open from Tuesday to Friday.'],
  ],
  [
    'the paragraphs of a second column',
    `<div class="columns-double"><div class="story-text">${long}</div></div><div class="columns-single wide"><div><div class="story-text"><p class="text">The council meets again on Monday, when the board has to say how much the wall will cost.</p><p class="text">Until then the ferries stay away from the island, and the shop sells what it has.</p></div></div></div>`,
    ['The council meets again on Monday', 'Until then the ferries stay away'],
  ],
  [
    'steps of a guide that are words of buttons (“Print”)',
    `<p>${FIRST}</p><ol><li>Open the time table</li><li>Print</li><li>Fold the paper twice</li></ol><h2>Save</h2><p>${SECOND}</p><h2>Print</h2><p>${THIRD}</p><h2>Share</h2><p>${FOURTH}</p>`,
    ['1. Open the time table\n2. Print\n3. Fold the paper twice', `Print\n\n${THIRD}`, `Share\n\n${FOURTH}`],
  ],
  [
    'the last list in an element of the class `field--label-hidden` (Drupal)',
    `<div class="field field--name-body field--label-hidden field__item"><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p><ul><li>Length: 4.4 km</li><li>Great for: birds and quiet beaches</li></ul></div>`,
    ['Length: 4.4 km', 'Great for: birds and quiet beaches'],
  ],
  [
    'a sentence that is mostly a link',
    [
      ...PARAGRAPHS,
      'They also <a href="https://wall.example/plan">want to build a second wall in front of it</a>.',
      ...PARAGRAPHS.map((text) => `And ${text}`),
    ]
      .map((text) => `<div class="b"><p class="text">${text}</p></div>`)
      .join(''),
    ['They also want to build a second wall'],
  ],
  [
    'a sentence above an address',
    `${BODY}<p>More than 300 people came. The minutes are on this page: https://wall.example/minutes</p>`,
    ['More than 300 people came.'],
  ],
  [
    'a heading above a caption',
    `${chunk(long)}${chunk(`<h3>What the divers saw</h3><p class="note">Photo</p><p class="text">Below the water the stones had moved a hand wide, and one of them had fallen, the youngest of the divers said.</p>`)}`,
    ['What the divers saw'],
  ],
  [
    'a heading with the class `anchorWithStickyNavbar`',
    `${BODY}<h2 class="anchor anchorWithStickyNavbar_LW">What the divers saw</h2>${BODY.replaceAll('The', 'And the')}`,
    ['What the divers saw'],
  ],
  [
    'items of a list in another container',
    `${chunk(`<ul class="points"><li>${FIRST}</li><li>${SECOND}</li></ul>${long}`)}${chunk('<ul class="points"><li>Who pays for the wall is open, and the council does not say when it will be known.</li><li>The ferries may stay away until Friday, which is when the food runs out.</li></ul>')}`,
    ['Who pays for the wall is open', 'The ferries may stay away until Friday'],
  ],
  [
    'the text above an audio player',
    `<p class="intro">${FIRST}</p>${chunk(`<p class="text">${SECOND} ${THIRD}</p>`)}${chunk('<div class="audio"><h2>Harbour closed for a week</h2></div>')}${chunk(long)}`,
    [SECOND],
  ],
  [
    'a fact box between two paragraphs',
    `${BODY}<aside><h3>The wall</h3><p>It was built in 1936 by men who had lost their work in the quarries, and it has held ever since.</p><p>Its foundations reach nine metres below the sea, and no diver has seen them since the last repair.</p></aside>${BODY.replaceAll('The', 'And the')}`,
    ['The wall', 'It was built in 1936', 'Its foundations reach nine metres'],
  ],
  [
    'headings and paragraphs of the class `paywall`',
    PARAGRAPHS.map((text, n) => `<h2 class="paywall">Day ${n + 1}</h2><p class="paywall">${text}</p>`).join(
      '',
    ),
    ['Day 1', 'Day 2', 'Day 4'],
  ],
  [
    'a short text of the class `paywall-article`',
    `<div class="body paywall-article">${BODY}<button>Listen</button></div><footer>${'<p>We use the details that you give us only for what the law allows, and you can ask for them to be removed.</p>'.repeat(12)}</footer>`,
    [FIRST, FOURTH],
  ],
  [
    'a text that an editor has put into a figure',
    `<figure class="image"><div>${BODY}<figure><img src="/wall.jpg" alt="The wall"><figcaption>The wall on Sunday</figcaption></figure></div></figure>`,
    PARAGRAPHS,
  ],
  [
    'a heading of a live blog with the class `time`',
    `<h5 class="time">11.04 Uhr: Sturm zieht langsam nach Osten weiter</h5>${BODY}`,
    ['11.04 Uhr: Sturm zieht langsam nach Osten weiter'],
  ],
])('readHtmlPage keeps %s', (_, body, stays) => {
  const { text } = read({ above: '<h1>Harbour closed for a week</h1>', body });
  for (const sentence of stays) expect(text).toContain(sentence);
});

const FOREIGN =
  'The mayor of the next town has opened a museum for the boats of her grandfather, as she had promised.';
it.each([
  [
    'teasers that have the same markup as the text',
    `${chunk(long)}${chunk(`<h3><a href="/museum">A museum for boats</a></h3><p class="text">${FOREIGN}</p>`)}`,
  ],
  [
    'a link to another article after a label',
    `${chunk(long)}${chunk('<p class="text">Read more: <a href="/museum">The mayor of the next town has opened a museum for boats</a>.</p>')}`,
  ],
  [
    'the next article of the site',
    `<article>${chunk(long)}</article><article>${chunk(`<p class="text">${FOREIGN}</p>`)}</article>`,
  ],
  [
    'another article below its own headline',
    `${chunk(long)}<h1>A museum for boats</h1>${chunk(`<p class="text">${FOREIGN}</p>`)}`,
  ],
  [
    'a box with an input field',
    `${BODY}<aside><p>${FOREIGN}</p><p>${FOREIGN}</p><input type="email"></aside>${BODY.replaceAll('The', 'And the')}`,
  ],
  [
    'HTML code in a text area that visitors can copy',
    `<textarea>&lt;p&gt;${FOREIGN}&lt;/p&gt;</textarea>${BODY}`,
  ],
])('readHtmlPage does not add %s', (_, body) => {
  const { text, summary } = read({ above: '<h1>Harbour closed for a week</h1>', body });
  expect(`${text} ${summary}`).not.toContain('museum');
});

const HEADLINE = '<h1>Harbour closed for a week</h1>';
const header = (below: string) => `<header><div class="top">${HEADLINE}${below}</div></header>`;
it.each([
  [
    'a line with the class name `subhead`',
    { above: header(`<h2 class="subhead">Islands are waiting for food while two ships lie outside</h2>`) },
    'Islands are waiting for food while two ships lie outside',
  ],
  [
    'a line that is part of the page’s description',
    {
      head: '<meta name="description" content="Islands are waiting for food while two ships lie outside | The Coast">',
      above: header(
        `<div class="x7"><div>Islands are waiting for food while two ships lie outside</div></div>`,
      ),
    },
    'Islands are waiting for food while two ships lie outside',
  ],
  [
    'a line between two copies of the headline',
    {
      head: '<meta name="description" content="Islands are waiting for food while two ships lie outside">',
      above: `${HEADLINE}<div class="x7">Islands are waiting for food while two ships lie outside</div><p>5 March 2026</p>${HEADLINE}`,
    },
    'Islands are waiting for food while two ships lie outside',
  ],
])('readHtmlPage uses %s as the standfirst', (_, parts, standfirst) => {
  const { summary, text } = read({ ...parts, body: chunk(long) });
  expect(summary).toBe(standfirst);
  expect(text).not.toContain(standfirst);
});

it.each([
  ['a by-line', '<p class="subtitle">By Ann Lee and Tom Hanley for the Coast</p>'],
  [
    'the description of a picture',
    '<p class="image-description">The outer wall of the harbour on Sunday night</p>',
  ],
  [
    'a line of dates that ends like a sentence',
    '<div>PUBLISHED: March 5, 2026 at 4:56 p.m. | UPDATED: March 5, 2026 at 6:00 p.m.</div>',
  ],
])('readHtmlPage does not use %s as the standfirst', (_, below) => {
  const { summary, text } = read({ above: header(below), body: chunk(long) });
  expect(summary).toBeUndefined();
  expect(text).not.toContain('PUBLISHED');
});

const scripted = (fields: object) => ({
  head: `<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Harbour closed for a week',
    articleBody: [...PARAGRAPHS, ...PARAGRAPHS].join('\n\n'),
    ...fields,
  })}</script>`,
  above: '<h1>Harbour closed for a week</h1>',
  body: '<div id="app"><p>Loading the article …</p></div>',
});
it.each([
  ['text with line breaks', {}],
  ['HTML', { articleBody: BODY + BODY }],
  ['escaped HTML', { articleBody: (BODY + BODY).replaceAll('<', '&lt;') }],
])('readHtmlPage uses the %s of JSON-LD if a script shows the article', (_, fields) => {
  const { text } = read(scripted(fields));
  expect(text.split(/\n+/)).toEqual([...PARAGRAPHS, ...PARAGRAPHS]);
});

it.each([
  ['the article is paid', { isAccessibleForFree: 'False' }],
  ['a part of the article is paid', { hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false } }],
])('readHtmlPage ignores the text in JSON-LD if %s', (_, fields) => {
  expect(read(scripted(fields)).text).not.toContain(SECOND);
});

it('readHtmlPage prefers the visible text to a longer text in JSON-LD', () => {
  const { text } = read({ ...scripted({}), body: BODY });
  expect(text.split(/\n+/)).toEqual(PARAGRAPHS);
});

it('readHtmlPage keeps the questions of an interview in a `dl`', () => {
  const body = `<dl><dt>Why is the harbour closed?</dt><dd>${FIRST}</dd><dt>And now:</dt><dd>${SECOND} ${THIRD} ${FOURTH}</dd><dt>Who pays?</dt><dd>${FOREIGN}</dd></dl>`;
  const { text } = read({ above: HEADLINE, body });
  for (const part of ['Why is the harbour closed?', 'And now:', FOURTH, 'Who pays?'])
    expect(text).toContain(part);
});

const OPENING =
  'Nobody on the islands had seen the sea so high since the winter in which the old light fell.';
const LETTER = PARAGRAPHS.slice(0, 2);
const bare = (body: string) =>
  `<!doctype html><html><head><title>Harbour closed for a week</title></head><body>${body}</body></html>`;

it.each([
  [
    'a whole letter in an `aria-hidden` element',
    `<main><div class="overlay" aria-hidden="true"><div class="sheet"><div class="letter">${HEADLINE}${LETTER.map((text) => `<p>${text}</p>`).join('')}</div></div></div><div id="frames">Frames: --</div><div id="foot">COAST LTD.</div></main>`,
    LETTER,
  ],
  [
    'a paragraph of a paid article in an `aria-hidden` element',
    `<div class="story">${HEADLINE}<p>${FIRST}</p><p>${SECOND}</p><p class="paywall" aria-hidden="true">${THIRD}</p><p>${FOURTH}</p></div>`,
    PARAGRAPHS,
  ],
  [
    'the sentences and the code of a short guide',
    '<article><h3>Gates</h3><p>First, open the gate:</p><div class="code"><pre><i>open</i> <i>gate</i>\n<i>wait</i></pre></div><p>Then let the water in:</p><div class="code"><pre><i>let</i> water in <i>until</i> it is full\n  <i>and</i> close (<i>the</i>)\n  <i>gate</i>.<i>again</i>()</pre></div></article>',
    ['First, open the gate:', 'open gate', 'Then let the water in:', 'let water in'],
  ],
  [
    'the headings and lists of a short article with a note in an `aside`',
    `<article><div class="with-aside"><div class="with-aside-content"><p>The wall has three friends.</p><p>If you are one of them, <a href="/w">come and see it here</a>.</p><p>If not, let me tell you why it matters.</p></div><aside><ol><li>One is a joke.</li></ol></aside></div><h2>Who are they?</h2><div class="with-aside"><div class="with-aside-content"><p>They are these:</p><ul><li>The divers who look at it in spring.</li><li>The board that pays for stones.</li></ul></div><aside><ol start="2"><li>There are others too.</li></ol></aside></div></article>`,
    ['The wall has three friends.', 'Who are they?', 'The divers who look', 'The board that pays'],
  ],
  [
    'the standfirst, if the description of the page begins with it',
    `<meta name="description" content="Islands wait for food while two ships lie outside. The port is | The Coast"><main><div class="head">${HEADLINE}<h2>Islands wait for food while two ships lie outside</h2></div><div class="text"><p class="text">${OPENING} ${FIRST} ${SECOND}</p><div class="rest" hidden>${long.repeat(6)}</div></div></main>`,
    ['Islands wait for food', OPENING, FOURTH],
  ],
  [
    'the first paragraph, if description and caption repeat its start',
    `<meta name="description" content="${OPENING.slice(0, 90)}…"><section><div class="news"><div class="lead"><figure><img src="/wall.jpg" alt=""></figure><figcaption>${HEADLINE}<p>${OPENING}</p></figcaption></div><div class="text"><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p><p>${FOURTH}</p></div></div></section>`,
    [OPENING, FIRST, FOURTH],
  ],
  [
    'the first paragraph, if the other paragraphs are in a hidden element',
    `<main><div class="head">${HEADLINE}<p>25 November</p></div><div class="text"><p class="text">${OPENING} ${FIRST} ${SECOND}</p><div class="rest" hidden>${long.repeat(6)}</div></div></main>`,
    [OPENING, FOURTH],
  ],
])('readHtmlPage keeps %s', (_, body, parts) => {
  const { content_html = '', summary = '' } = readHtmlPage(bare(body), { url });
  const text = `${summary}\n${htmlToText(content_html)}`;
  for (const part of parts) expect(text).toContain(part);
});

it('readHtmlPage keeps the question above a column of long answers', () => {
  const answers = `<div id="answers">${`<div class="answer"><p>${FIRST} ${SECOND}</p><p>${THIRD} ${FOURTH}</p></div>`.repeat(6)}</div>`;
  const question = `<div id="question"><div class="post"><p>Who is it that pays for the wall?</p><p>I have read that the council pays for the stones:</p><pre>wall: council</pre><p>Is it also the council that pays the divers?</p></div></div>`;
  const { content_html = '', summary = '' } = readHtmlPage(
    bare(`<main><div class="header">${HEADLINE}</div>${question}${answers}</main>`),
    { url },
  );
  const text = `${summary}\n${htmlToText(content_html)}`;
  for (const part of ['I have read that the council', 'Is it also the council']) expect(text).toContain(part);
});

it.each([
  ['a row of buttons in a list with numbers', '<ol><li>Print</li><li>Share</li></ol>', 'Print'],
  ['the heading of a row of buttons', '<h4>Share</h4>', 'Share'],
])('readHtmlPage removes %s', (_, row, word) => {
  const { text } = read({ above: HEADLINE, body: `<p>${FIRST}</p>${row}<p>${SECOND}</p><p>${THIRD}</p>` });
  expect(text).not.toContain(word);
  expect(text).toContain(SECOND);
});

it('readHtmlPage keeps one of two copies of a sentence if one is for screen readers', () => {
  const twice = `<p aria-hidden="true">${FOURTH}</p><p class="sr-only">${FOURTH}</p>`;
  const { text } = read({ above: HEADLINE, body: `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>${twice}` });
  expect(text.split(FOURTH)).toHaveLength(2);
});

it('readHtmlPage keeps footnotes and endnotes of Word', () => {
  const notes = (kind: string, text: string) =>
    `<div style='mso-element:${kind}-list'><hr size=1><div style='mso-element:${kind}'><p class=MsoFootnoteText><a href="#_ref">[1]</a> ${text}</p></div></div>`;
  const below = [
    'The report on the wall was never published, and the board keeps it.',
    'The board was founded ninety years ago by the islands.',
  ];
  const html = `<html><body lang=EN-GB><div class=WordSection1><p class=MsoTitle>The wall</p>${PARAGRAPHS.map((text) => `<p class=MsoNormal>${text}</p>`).join('')}</div>${notes('footnote', below[0] ?? '')}${notes('endnote', below[1] ?? '')}</body></html>`;
  const text = htmlToText(readHtmlPage(html).content_html ?? '');
  for (const note of below) expect(text).toContain(note);
});

it('a line with only the time and source of an article is not the summary', () => {
  const sentence =
    '港口在星期一连续第二天关闭，港务局在一份声明中说，傍晚以前没有一艘渡轮能够离开，两艘运送食品的船只仍然在港外等候。';
  const cells = [
    '<h1>港口连续第二天关闭</h1>',
    '新海网海边频道 ( 2026-06-04 09:20:26 ) 稿件来源： 海边日报',
    `<p>${sentence}</p>`.repeat(4),
  ];
  const table = `<table>${cells.map((cell) => `<tr><td>${cell}</td></tr>`).join('')}</table>`;
  const html = `<!doctype html><html><head><title>港口连续第二天关闭</title></head><body>${table}</body></html>`;
  expect(readHtmlPage(html)).toMatchObject({ date_published: '2026-06-04' });
  expect(readHtmlPage(html).summary).toBeUndefined();
});
