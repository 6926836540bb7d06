import { expect, it } from 'vitest';
import { readHtmlPage } from '#shared/read/html-page.ts';
import { BODY, page } from './page.ts';

const authorsOf = (html: string): string[] => (readHtmlPage(html).authors ?? []).map(({ name = '' }) => name);

const TITLE = '<h1>The harbour is closed for a second day</h1>';
const NEVER_NAMED = '<p>Back to the coast</p>';

it.each([
  [
    'a link to the author, without the job after it',
    '<div class="byline-box"><address><a rel="author" href="/p/ah">Anne Bjerre Holm</a><br>Journalist</address></div>',
    ['Anne Bjerre Holm'],
  ],
  [
    'elements of the class `author`, each with a job below it',
    '<div><span class="author">Ann Lee</span><div>Maintainer</div><span class="author">Paul Roe</span><div>Storage</div></div>',
    ['Ann Lee', 'Paul Roe'],
  ],
  [
    'names below a label',
    '<div>Szerző</div><div>Kovács Lilla</div><div>Szabó Ákos</div>',
    ['Kovács Lilla', 'Szabó Ákos'],
  ],
  [
    'a Chinese label after a date and a source',
    '<p>2026年9月15日 10:22 来源：江城晚报 作者：周晓岚</p>',
    ['周晓岚'],
  ],
  ['a Chinese label after a date', '<div><b>2026-09-15</b> <b>作者：周晓岚</b></div>', ['周晓岚']],
  ['a name below a label in Japanese', '<p>記者</p><p>早瀬みのり</p>', ['早瀬みのり']],
  [
    'a label after other facts of a line',
    '<p>No.: 4711 <span>Published: 3 May 2026 - 10:25</span> <span>Reporter: Ann Lee</span></p>',
    ['Ann Lee'],
  ],
  [
    'a dash between two names',
    '<div><span>Ann Lee</span> - <span>Paul Roe</span> <em>/ SALTBY</em></div>',
    ['Ann Lee', 'Paul Roe'],
  ],
  [
    'one word in an element of the class `author`',
    '<p>3 May 2026 <span class="author vcard">Anna</span> Tips, Boats</p>',
    ['Anna'],
  ],
  [
    'a Chinese name in its own element',
    '<div><span>原创</span><span class="author">林小舟</span><span>海边读书</span><em>2026年01月18日 08:00</em></div>',
    ['林小舟'],
  ],
  [
    'a Thai name between two labels',
    '<div><span>ผู้เขียน: สมชาย ใจดี</span><span>เผยแพร่ 11 ต.ค. 2569 เวลา 09:30 น.</span></div>',
    ['สมชาย ใจดี'],
  ],
])('readHtmlPage reads the authors from %s', (_, header, authors) => {
  expect(authorsOf(page({ above: `${TITLE}${header}` }))).toEqual(authors);
});

it.each([
  [
    'a Vietnamese name in bold has this author',
    '<p style="text-align:right"><strong>TRẦN THỊ THU TRANG</strong></p>',
    ['Trần Thị Thu Trang'],
  ],
  ['another name has no author', '<p>Ann Lee</p>', []],
])('a page in Vietnamese that ends with %s', (_, below, authors) => {
  const html = page({ above: TITLE, body: BODY, below: `${below}${NEVER_NAMED}` });
  expect(authorsOf(html.replace('<html>', '<html lang="vi">'))).toEqual(authors);
});

const LINKED =
  '<script type="application/ld+json">{"@type":"Article","headline":"The harbour is closed for a second day","author":{"name":"Ann Lee"},"contributor":[{"@type":"Person","name":"Paul Roe"}]}</script>';

it.each([
  [
    'is an author in the by-line',
    '<p><a href="/ann">Ann Lee</a>, <a href="/paul">Paul Roe</a></p>',
    ['Ann Lee', 'Paul Roe'],
  ],
  ['is not an author in a picture credit', '<p>By Ann Lee</p><p>Photos: Paul Roe</p>', ['Ann Lee']],
])('a contributor in JSON-LD %s', (_, header, authors) => {
  expect(authorsOf(page({ head: LINKED, above: `${TITLE}${header}` }))).toEqual(authors);
});

it.each([
  ['a person and a company has the author that it shows', '<p>By Ann Lee</p>', ['Ann Lee']],
  [
    'a person and a company has both if it shows both',
    '<p>By Ann Lee and Harbour Press</p>',
    ['Harbour Press', 'Ann Lee'],
  ],
])('a page with `meta` elements for %s', (_, header, authors) => {
  const head = '<meta name="author" content="Harbour Press"><meta name="article:author" content="Ann Lee">';
  expect(authorsOf(page({ head, above: `${TITLE}${header}` }))).toEqual(authors);
});

const HANDLE =
  '<script type="application/ld+json">{"@type":"Article","headline":"The harbour is closed for a second day","author":{"@type":"Person","name":"ann_k"}}</script>';

it.each([
  [
    'is an author with the class `username` in the header',
    '<a class="username" href="/u/ann_k">ann_k</a>',
    ['ann_k'],
  ],
  ['is not an author without a class for names', '<a class="link" href="/u/ann_k">ann_k</a>', []],
  [
    'is not an author in a comment',
    '<div class="comments"><a class="username" href="/u/ann_k">ann_k</a></div>',
    [],
  ],
])('a name of one word in JSON-LD %s', (_, header, authors) => {
  expect(authorsOf(page({ head: HANDLE, above: `${TITLE}<div>${header}</div>` }))).toEqual(authors);
});

it('readHtmlPage removes a list of names and jobs above the text', () => {
  const list =
    '<ul><li><span>Author, </span>Ann Lee</li><li><span>Role, </span>Coast correspondent</li></ul>';
  const { authors, content_html = '' } = readHtmlPage(
    page({ head: '<meta name="author" content="Ann Lee">', above: TITLE, body: `${list}${BODY}` }),
  );
  expect(authors).toEqual([{ name: 'Ann Lee' }]);
  expect(content_html).not.toContain('Role');
  expect(content_html).toContain('The harbour was closed');
});

const TEASER = '<h2><a href="/mole">The mole of Saltby gets a new light</a></h2>';
const OF_OTHER = '<p class="byline">By Paul Roe</p><time datetime="2025-01-09">9 January</time>';

it.each([
  ['has its own by-line', '<p>By Ann Lee</p>', ['Ann Lee']],
  ['has none', '', []],
])(
  'readHtmlPage ignores the by-line of an article above the headline if the page %s',
  (_, header, authors) => {
    const draft = readHtmlPage(page({ above: `${TEASER}${OF_OTHER}${TITLE}${header}` }));
    expect((draft.authors ?? []).map(({ name }) => name)).toEqual(authors);
    expect(draft.date_published).toBeUndefined();
  },
);

it('readHtmlPage prefers the by-line below the headline to one above it', () => {
  const above = `<div><a href="/mole">The mole gets a new light</a></div>${OF_OTHER}${TITLE}<p>By Ann Lee</p>`;
  expect(authorsOf(page({ above }))).toEqual(['Ann Lee']);
});

it('readHtmlPage reads date and by-line between the name of the site and the headline', () => {
  const above = `<h2><a href="/">Coast Paper</a></h2><p>9 January 2026</p><p>By Ann Lee</p>${TITLE}`;
  expect(readHtmlPage(page({ above }))).toMatchObject({
    authors: [{ name: 'Ann Lee' }],
    date_published: '2026-01-09',
  });
});

it('readHtmlPage ignores an author in the metadata that only the footer shows', () => {
  const head = '<meta name="author" content="Salt Magazine"><meta name="parsely-author" content="Ann Lee">';
  const below = `${'<p>Follow us</p>'.repeat(12)}<p><a href="/follow">Salt Magazine</a></p>`;
  expect(authorsOf(page({ head, above: `${TITLE}<p>By Ann Lee</p>`, below }))).toEqual(['Ann Lee']);
});

it.each([
  ['is read from a button after a label', 'By <button>Ann Lee</button>', ['Ann Lee']],
  [
    'is read from each of two buttons after a label',
    '<span>By <button><b>Ann Lee</b></button> and <button>Paul Roe</button></span> <button>Follow</button>',
    ['Ann Lee', 'Paul Roe'],
  ],
  [
    'is not a placeholder before the name of the editor',
    '<p class="author">作者：未知 责任编辑：林小舟</p>',
    [],
  ],
  ['is not read from a link to a section', '<p class="byline"><a rel="category tag">Old Boats</a></p>', []],
  [
    'is read from the start of a button that contains the card of the author',
    '<button><p>By <a href="/author/alee"><span>Ann Lee</span></a></p><section><h2>Ann Lee</h2><p>Columnist</p><ul><li><a href="/a">Harbour to close at night</a></li></ul></section></button>',
    ['Ann Lee'],
  ],
  [
    'is read from the first line of an element marked as author that also has a job',
    '<div class="author-info"><p>Ilvy Torenbek</p><h3>Ilvy Torenbek</h3><p>Making the most open harbour of the whole coast since 1998, and the safest one for small boats and their owners</p></div>',
    ['Ilvy Torenbek'],
  ],
  [
    'is not read from the end of the card of another author in a button',
    '<button><p>Most read</p><p>By Ann Lee</p></button>',
    [],
  ],
  ['is not read from a button without a label', '<span>5 March 2026</span> <button>Ann Lee</button>', []],
  [
    'is read from an element before the button of a card',
    '<p>by <span class="author">Ann Lee</span> Info</p>',
    ['Ann Lee'],
  ],
  ['is read from capitals, without the photographer', '<p>BY ANN LEE, PHOTOS BY PAUL ROE</p>', ['Ann Lee']],
  [
    'is read from Portuguese capitals, without the photographer',
    '<p>POR ANA RUIZ, FOTOS DE PAULO REIS</p>',
    ['Ana Ruiz'],
  ],
])('the author %s', (_, header, authors) => {
  expect(authorsOf(page({ above: `${TITLE}<div>${header}</div>` }))).toEqual(authors);
});

const QUESTION = '<div itemprop="mainEntity"><p>asked by <span itemprop="author">Ann Lee</span></p></div>';

it.each([
  ['acceptedAnswer', QUESTION, ['Ann Lee'], '2026-03-05'],
  ['suggestedAnswer', '', [], '2026-03-05'],
])(
  'the author and the date of an answer (itemprop="%s") are not those of the page',
  (name, asked, authors, date) => {
    const answer = `<div itemprop="${name}">${BODY}<p>answered <time datetime="2026-04-09">9 April 2026</time> by <span itemprop="author">Paul Roe</span></p></div>`;
    const above = `${TITLE}<p>Asked <time datetime="2026-03-05">5 March 2026</time></p>`;
    const body =
      '<p>Why is the harbour closed for a second day, although the wind has fallen and two ships with food for the islands are waiting outside?</p>';
    const draft = readHtmlPage(page({ above, body: `${body}${asked}`, below: answer }));
    expect((draft.authors ?? []).map((author) => author.name)).toEqual(authors);
    expect(draft.date_published).toBe(date);
  },
);

it('a page in capitals names its last author directly before the date', () => {
  const head = '<meta name="author" content="Ann Lee, Paul Roe and Kate Holm">';
  const byline = ['ANN LEE</b>, <b>', 'PAUL ROE</b> and <b>', 'KATE HOLM</b><time>NOV. 16, 2025</time>'].join(
    '',
  );
  expect(authorsOf(page({ head, above: `${TITLE}<p>By <b>${byline}</p>` }))).toEqual([
    'Ann Lee',
    'Paul Roe',
    'Kate Holm',
  ]);
});

it.each([
  ['a label and a name on the next line', '<p>Author:</p><p>Ann Lee</p>', ['Ann Lee']],
  ['a label for several authors', '<p>Authors Ann Lee and Tom Roe</p>', ['Ann Lee', 'Tom Roe']],
  ['a label for several authors in German', '<p>Autoren Jana Dohm und Tom Roe</p>', ['Jana Dohm', 'Tom Roe']],
  ['a credit without a person', '<p>By Sea and Land</p>', []],
  ['a credit in a caption', '<figure><img src="/a.jpg"><figcaption>By Ann Lee</figcaption></figure>', []],
])('the last line of the text, %s, names the authors', (_, below, authors) => {
  expect(authorsOf(page({ above: TITLE, below }))).toEqual(authors);
});

it('readHtmlPage reads author and date above the longest text if the page does not show its title', () => {
  const help =
    '<p>Type a word, a number of a page or the number of a notice into this field, and the search shows each page that has it, the newest first.</p>';
  const menu = `<ul>${Array.from({ length: 30 }, (_, n) => `<li><a href="/${n}">Section ${n}</a></li>`).join('')}</ul>`;
  const above = `<div>${help}${menu}</div><h5>By Ann Lee</h5><p>5 March 2026</p>`;
  const html = page({ head: '<title>Notices | The coast</title>', above });
  expect(authorsOf(html)).toEqual(['Ann Lee']);
  expect(readHtmlPage(html).date_published).toBe('2026-03-05');
});

it.each([
  ['a copyright notice', '<p>© 2026 The Coast by <a>Ann Lee</a></p>', []],
  ['a by-line', '<p>The Coast, by <a>Ann Lee</a></p>', ['Ann Lee']],
])('a name in JSON-LD and `meta` that only %s below the text repeats', (_, below, authors) => {
  const data = { '@type': 'Article', author: { '@type': 'Person', name: 'Ann Lee' } };
  const head = `<meta name="author" content="Ann Lee"><script type="application/ld+json">${JSON.stringify(data)}</script>`;
  expect(authorsOf(page({ head, above: `${TITLE}<p>5 March 2026</p>`, below }))).toEqual(authors);
});

it('a page with short paragraphs has the author of its by-line, not the one that a template names', () => {
  const html = page({
    head: '<meta name="author" content="Super User">',
    above: `${TITLE}<dl><dd>Written by: Ann Lee</dd><dd>Published: 11 February 2026</dd></dl>`,
    body: '<p>No ferry left before the evening.</p><p>The shops have sold all bread.</p>',
  });
  expect(authorsOf(html)).toEqual(['Ann Lee']);
});

it.each([
  ['written with the given name first', ['Ann B. Lee', 'Tom Roe', 'Bo Ek']],
  ['written with the surname first', ['Lee, Ann B.', 'Roe, Tom', 'Ek, Bo']],
])(
  'the authors of a scholarly article, %s, are all read, and their list is removed from the text',
  (_, metas) => {
    const names = ['Ann B. Lee', 'Tom Roe', 'Bo Ek'];
    const more = [
      'Ivana Horvat',
      'Kerstin Ödegaard-Lindqvist',
      'Maximilian Oberhofer',
      'Guadalupe Hernández',
    ];
    const head = [...metas, ...more]
      .map((name) => `<meta name="citation_author" content="${name}">`)
      .join('');
    const list = `<p>${[...names, ...more].join(', ')}, View the profile of Tom Roe</p>`;
    const institutes = names.map((name) => `<p>${name}</p><p>Institute of Harbours</p>`).join('');
    const draft = readHtmlPage(page({ head, above: `${TITLE}${list}`, below: institutes }));
    expect((draft.authors ?? []).map(({ name }) => name)).toEqual([...names, ...more]);
    expect(draft.content_html).not.toContain('View the profile');
  },
);
