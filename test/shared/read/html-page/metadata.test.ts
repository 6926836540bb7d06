import { expect, it } from 'vitest';
import { readHtmlPage } from '#shared/read/html-page.ts';
import { parseDate } from '#shared/text/dates.ts';
import { page } from './page.ts';

const url = 'https://coast.example/2026/harbour.html';
const linked = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

it.each([
  ['JSON-LD', linked({ '@type': 'NewsArticle', headline: 'A' }), { title: 'A' }],
  [
    'a graph in JSON-LD',
    linked({
      '@graph': [
        { '@type': 'WebSite', name: 'S' },
        { '@type': 'Article', headline: 'A' },
      ],
    }),
    { title: 'A' },
  ],
  [
    'the main entity of a page in JSON-LD',
    linked({ '@type': 'WebPage', name: 'W', mainEntity: { '@type': 'NewsArticle', headline: 'A' } }),
    { title: 'A' },
  ],
  ['Open Graph', '<meta property="og:title" content="A"><title>B</title>', { title: 'A' }],
  [
    'the title element, without the name of the site at its end',
    '<meta property="og:site_name" content="Coast Paper"><title>A b - Coast Paper</title>',
    { title: 'A b' },
  ],
  [
    'the title element, without the name of the site at its start',
    '<meta property="og:site_name" content="Coast Paper"><title>Coast Paper | A b</title>',
    { title: 'A b' },
  ],
  ['the title element, without the host name', '<title>A b | The Coast</title>', { title: 'A b' }],
  [
    'the whole title element “Harbour - a story”',
    '<title>Harbour - a story</title>',
    { title: 'Harbour - a story' },
  ],
  ['a title that is escaped twice', '<meta property="og:title" content="A &amp;amp; b">', { title: 'A & b' }],
])('readHtmlPage finds the title in %s', (_, head, fields) => {
  expect(readHtmlPage(page({ head }), { url })).toMatchObject(fields);
});

it('readHtmlPage prefers the heading that the title element repeats', () => {
  expect(
    readHtmlPage(page({ head: '<title>Harbour closed | Coast</title>', above: '<h1>Harbour closed</h1>' }), {
      url,
    }),
  ).toMatchObject({ title: 'Harbour closed' });
});

it.each([
  [
    'JSON-LD',
    linked({
      '@type': 'NewsArticle',
      datePublished: '2026-11-24T10:15:00+01:00',
      dateModified: '2026-11-24T12:00:00+01:00',
    }),
    '',
    { date_published: '2026-11-24T10:15:00+01:00', date_modified: '2026-11-24T12:00:00+01:00' },
  ],
  [
    'Open Graph',
    '<meta property="article:published_time" content="2026-11-24T10:15:00Z">',
    '',
    { date_published: '2026-11-24T10:15:00Z' },
  ],
  [
    'microdata',
    '',
    '<span itemprop="datePublished" content="2026-11-24">yesterday</span>',
    { date_published: '2026-11-24' },
  ],
  [
    'a time element',
    '',
    '<h1>A</h1><time datetime="2026-11-24T10:15:00Z">yesterday</time>',
    { date_published: '2026-11-24T10:15:00Z' },
  ],
  [
    'an element with a class name for dates',
    '',
    '<div class="article-date">Published: 24 November 2026</div>',
    { date_published: '2026-11-24' },
  ],
  ['a line above the text', '', '<p>Posted on 24 November 2026</p>', { date_published: '2026-11-24' }],
  [
    'the meta element whose date is valid',
    '<meta name="date" content="soon"><meta name="pubdate" content="2026-11-24">',
    '',
    { date_published: '2026-11-24' },
  ],
])('readHtmlPage finds the date in %s', (_, head, above, fields) => {
  expect(readHtmlPage(page({ head, above }), { url })).toMatchObject(fields);
});

it.each([
  '2026/11/24/harbour',
  '2026-11-24-harbour',
  '2026-11-24%20the%20harbour.html',
  '2026-11-24_harbour',
  '20261124-harbour',
  '20261124/harbour',
  '2026/1124/1.html',
  '2026/POLITICS/11/24/harbour/index.html',
])('readHtmlPage reads the day in the URL path /%s', (path) => {
  expect(readHtmlPage(page({}), { url: `https://coast.example/n/${path}` })).toMatchObject({
    date_published: '2026-11-24',
  });
});

it.each(['20261324-harbour', '20261124', '120261124-harbour', '2026112405-harbour', '4711-20261124-1'])(
  'readHtmlPage reads no day in the URL path /%s',
  (path) => {
    const draft = readHtmlPage(page({}), { url: `https://coast.example/n/${path}` });
    expect(draft).not.toHaveProperty('date_published');
  },
);

it('readHtmlPage prefers the date above the text to the day in the URL', () => {
  const html = page({ above: '<p>Posted on 25 November 2026, 10:15</p>' });
  const draft = readHtmlPage(html, { url: 'https://coast.example/2026/11/24/harbour' });
  expect(draft).toMatchObject({ date_published: '2026-11-25' });
});

it.each([
  ['the zone of German', 'de', '5. März 2026, 10:00 Uhr', '2026-03-05T09:00:00.000Z'],
  ['the zone of German, without a word', 'de-AT', '05.03.2026, 10:00', '2026-03-05T09:00:00.000Z'],
  ['the zone of Japanese', 'ja', '2026/03/05 10:00', '2026-03-05T01:00:00.000Z'],
  [
    'the zone of Polish, in a `time` element',
    'pl',
    '<time datetime="2026-07-05T10:00">5 lipca</time>',
    '2026-07-05T08:00:00.000Z',
  ],
  ['only its day, if the zone would change the day', 'ja', '2026/03/05 05:00', '2026-03-05'],
  ['only its day in English, which is used in many zones', 'en-US', 'March 5, 2026 10:00 am', '2026-03-05'],
  ['only its day in French', 'fr', '5 mars 2026 à 10h00', '2026-03-05'],
  ['its own zone', 'de', 'March 5, 2026 10:00 am EST', '2026-03-05T15:00:00.000Z'],
])('readHtmlPage reads a time without an offset as %s', (_, lang, printed, date) => {
  const html = page({ above: `<h1>Harbour closed</h1><p>${printed}</p>` }).replace(
    '<html>',
    `<html lang="${lang}">`,
  );
  expect(parseDate(readHtmlPage(html, { url }).date_published ?? '')?.instant).toBe(parseDate(date)?.instant);
});

it.each([
  ['UTC in English', 'en', '2026-03-05T10:00:00.000Z'],
  ['the zone of German', 'de', '2026-03-05T09:00:00.000Z'],
])('readHtmlPage reads a time without an offset in metadata in %s', (_, lang, instant) => {
  const head = '<meta property="article:published_time" content="2026-03-05T10:00:00">';
  const html = page({ head, above: '<h1>Harbour closed</h1>' }).replace('<html>', `<html lang="${lang}">`);
  expect(parseDate(readHtmlPage(html, { url }).date_published ?? '')?.instant).toBe(instant);
});

it.each([
  [
    'a list of facts',
    '<ul><li>The pier act was signed into law on August 14, 1935</li><li>The council votes today</li></ul>',
  ],
  ['a short paragraph', '<p>Der Hafen wurde von der alten Stadt am 5. März 1935 eröffnet</p>'],
])('readHtmlPage reads no date from a sentence in %s', (_, facts) => {
  expect(readHtmlPage(page({ above: `<h1>Harbour closed</h1>${facts}` }), { url })).not.toHaveProperty(
    'date_published',
  );
});

it('readHtmlPage finds the date in a long by-line', () => {
  const byline =
    '<p>By <b>Ann Maria Margarethe Lee</b>, CoastPaper on April 7, 2026 in <a href="/tag/h">Harbours, Ships and Boats of the Northern Sea</a></p>';
  expect(readHtmlPage(page({ above: `<h1>Harbour closed</h1>${byline}` }), { url })).toMatchObject({
    authors: [{ name: 'Ann Maria Margarethe Lee' }],
    date_published: '2026-04-07',
  });
});

it.each(['Edition Coast Paper', 'Coast Paper Kitchens'])(
  'readHtmlPage reads the person in the by-line, not the company %s',
  (company) => {
    const head = `<meta name="author" content="${company}"><meta property="og:site_name" content="Coast Paper">`;
    const html = page({ head, above: '<h1>Harbour closed</h1><p>By Ann Lee</p>' });
    expect(readHtmlPage(html, { url })).toMatchObject({ authors: [{ name: 'Ann Lee' }] });
  },
);

it('readHtmlPage returns no date if the page has none', () => {
  expect(readHtmlPage(page({}), { url })).not.toHaveProperty('date_published');
});

it.each([
  [
    'JSON-LD',
    linked({ '@type': 'Article', author: [{ '@type': 'Person', name: 'Ann Lee' }, 'Bob Ray'] }),
    '',
    ['Ann Lee', 'Bob Ray'],
  ],
  ['a meta element', '<meta name="author" content="By Ann Lee">', '', ['Ann Lee']],
  [
    'a meta element with two names',
    '<meta name="author" content="Ann Lee and Bob Ray">',
    '',
    ['Ann Lee', 'Bob Ray'],
  ],
  [
    'an element with a class name for authors',
    '',
    '<div class="byline">By <a href="/ann">Ann Lee</a> | Coast Paper</div>',
    ['Ann Lee'],
  ],
  ['a line above the text', '', '<p>By Ann Lee</p>', ['Ann Lee']],
])('readHtmlPage finds the authors in %s', (_, head, above, names) => {
  expect(readHtmlPage(page({ head, above }), { url }).authors).toEqual(names.map((name) => ({ name })));
});

it('readHtmlPage does not read a URL as an author', () => {
  expect(
    readHtmlPage(page({ head: '<meta property="article:author" content="https://social.example/ann">' }), {
      url,
    }),
  ).not.toHaveProperty('authors');
});

it.each([
  [
    'its canonical URL',
    '<link rel="canonical" href="/2026/harbour">',
    url,
    'https://coast.example/2026/harbour',
  ],
  [
    'its canonical URL on another host of the site',
    '<link rel="canonical" href="https://m.coast.example/h">',
    url,
    'https://m.coast.example/h',
  ],
  [
    'empty, if its canonical URL is on another site',
    '<link rel="canonical" href="https://thief.example.net/h">',
    url,
    undefined,
  ],
  [
    'empty, if its canonical URL is the home page',
    '<link rel="canonical" href="https://coast.example/">',
    url,
    undefined,
  ],
  [
    'the URL in Open Graph if no other is given',
    '<meta property="og:url" content="https://coast.example/h">',
    undefined,
    'https://coast.example/h',
  ],
])('the URL of a page is %s', (_, head, given, found) => {
  expect(readHtmlPage(page({ head }), given === undefined ? {} : { url: given }).url).toBe(found);
});

it('readHtmlPage finds language, image and tags', () => {
  const head = `<meta property="og:locale" content="en_GB"><meta property="og:image" content="/wall.jpg">
    <meta property="article:tag" content="Harbour"><meta property="article:tag" content="harbour"><meta property="article:tag" content="Storm">
    ${linked({ '@type': 'Article', keywords: 'Islands, Type: story' })}`;
  expect(readHtmlPage(page({ head }), { url })).toMatchObject({
    language: 'en-GB',
    image: 'https://coast.example/wall.jpg',
    tags: ['Harbour', 'Storm', 'Islands'],
  });
});

it.each([
  ['broken', '<script type="application/ld+json">{"@type": "Article", "headline": </script>'],
  [
    'nested 40 levels deep',
    linked(
      Array.from({ length: 40 }).reduce((inner) => ({ '@graph': [inner] }), {
        '@type': 'Article',
        headline: 'A',
      }),
    ),
  ],
])('readHtmlPage ignores JSON-LD that is %s', (_, head) => {
  expect(readHtmlPage(page({ head }), { url })).not.toHaveProperty('title');
});

it('readHtmlPage reads JSON-LD with line breaks in its texts', () => {
  const head = '<script type="application/ld+json">{"@type": "Article",\n "headline": "A\nb"}</script>';
  expect(readHtmlPage(page({ head }), { url })).toMatchObject({ title: 'A b' });
});

it('readHtmlPage ignores `lang="en-US"` for a text in Arabic letters', () => {
  const body =
    '<p>بقي الميناء مغلقا يوم الاثنين لليوم الثاني على التوالي، ولم تغادر أي عبارة قبل المساء.</p>'.repeat(8);
  const html = page({ body }).replace('<html>', '<html lang="en-US">');
  expect(readHtmlPage(html, { url })).not.toHaveProperty('language');
});

it.each([
  ['one author', { author: 'Ann Lee' }, [{ name: 'Ann Lee' }]],
  ['a list of authors', { authors: ['Ann Lee', 'Paul Roe'] }, [{ name: 'Ann Lee' }, { name: 'Paul Roe' }]],
])('readHtmlPage reads title, date and %s in `<meta name="parsely-page">`', (_, fields, authors) => {
  const json = JSON.stringify({
    title: 'The harbour is "closed" again',
    pub_date: '2026-03-05T10:00:00Z',
    ...fields,
  });
  const head = `<meta name="parsely-page" content='${json}'>`;
  expect(readHtmlPage(page({ head }))).toMatchObject({
    title: 'The harbour is "closed" again',
    authors,
    date_published: '2026-03-05T10:00:00Z',
  });
});

it.each(['{"author":', '"Ann Lee"', 'null', '{"author":{"name":7},"pub_date":[]}'])(
  'readHtmlPage reads nothing from `<meta name="parsely-page">` with the value %s',
  (json) => {
    const { authors, date_published } = readHtmlPage(
      page({ head: `<meta name="parsely-page" content='${json}'>` }),
    );
    expect({ authors, date_published }).toEqual({});
  },
);

const video = (name: string, type = 'VideoObject'): string =>
  linked({ '@type': type, name, uploadDate: '2026-03-05T10:00:00Z' });
const CLIP = 'The harbour is closed again';

it('readHtmlPage reads the date of upload of the only video, if it has the title of the page', () => {
  const { date_published } = readHtmlPage(page({ head: video(CLIP), above: `<h1>${CLIP}</h1>` }));
  expect(date_published).toBe('2026-03-05T10:00:00Z');
});

it.each([
  ['a video with another name', video('A storm at the mole')],
  ['a video whose name is a word of the title', video('Harbour')],
  ['one of two videos', video(CLIP) + video('A storm at the mole')],
])('readHtmlPage does not read the date of upload of %s', (_, head) => {
  const { date_published } = readHtmlPage(page({ head, above: `<h1>${CLIP}</h1>` }));
  expect(date_published).toBeUndefined();
});

it('readHtmlPage prefers the date and the author that a page shows to those of its video', () => {
  const head = linked({
    '@type': 'VideoObject',
    name: CLIP,
    uploadDate: '2019-05-03',
    author: { '@type': 'Person', name: 'Paul Roe' },
  });
  const above = `<h1>${CLIP}</h1><p>By Ann Lee</p><time datetime="2026-11-03">3 November 2026</time>`;
  expect(readHtmlPage(page({ head, above }))).toMatchObject({
    authors: [{ name: 'Ann Lee' }],
    date_published: '2026-11-03',
  });
});

const TAGS_BELOW =
  '<p>Filed under: <a rel="category tag" href="/c/1">Harbour</a> <a rel="tag" href="/t/1">#Storm</a></p>';

it.each([
  ['below the text', { below: TAGS_BELOW }, ['Harbour', 'Storm']],
  [
    'beside the date',
    { above: '<h1>The harbour is closed</h1><p>5 March 2026 in <a rel="tag" href="/t/2">Islands</a></p>' },
    ['Islands'],
  ],
  [
    'only in metadata, if it has tags',
    { head: '<meta property="article:tag" content="Ferries">', below: TAGS_BELOW },
    ['Ferries'],
  ],
  ['nowhere in a sidebar', { below: `<aside>${TAGS_BELOW}</aside>` }, undefined],
  ['nowhere in a list of other articles', { below: `<div class="related">${TAGS_BELOW}</div>` }, undefined],
])('readHtmlPage reads the tags %s', (_, parts, tags) => {
  expect(readHtmlPage(page(parts)).tags).toEqual(tags);
});

it.each([
  [
    'the zone of the printed time, if both show the same time',
    '5 March 2026: 10:15 AM EST',
    '2026-03-05T15:15:00.000Z',
  ],
  ['UTC, if the printed time is another one', '5 March 2026: 4:40 PM EST', '2026-03-05T10:15:30.000Z'],
])('a time without a zone in a `meta` element is read in %s', (_, printed, instant) => {
  const head = '<meta name="dc.date.issued" content="2026-03-05T10:15:30">';
  const { date_published } = readHtmlPage(
    page({ head, above: `<h1>The harbour is closed</h1><p>${printed}</p>` }),
  );
  expect(parseDate(date_published ?? '')?.instant).toBe(instant);
});
