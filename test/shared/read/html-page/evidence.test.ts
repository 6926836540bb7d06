import { describe, expect, it } from 'vitest';
import { readHtmlPage } from '#shared/read/html-page.ts';
import { parseDate } from '#shared/text/dates.ts';
import { BODY, PARAGRAPHS, page } from './page.ts';

const url = 'https://coast.example/n/4711.html';
const [SENTENCES = ''] = PARAGRAPHS;
const read = (parts: Parameters<typeof page>[0]) => readHtmlPage(page(parts), { url });

it.each([
  [
    'Open Graph if the heading is the name of the site',
    {
      head: '<meta property="og:site_name" content="The Coast"><meta property="og:title" content="Harbour closed">',
      above: '<h1>The Coast</h1>',
    },
    'Harbour closed',
  ],
  [
    'the heading, if the title element is “Document1”',
    { head: '<title>Document1</title>', above: '<h1>Harbour closed for a week</h1>' },
    'Harbour closed for a week',
  ],
  [
    'the `h2`, if `h1` and title element are the name of the site',
    {
      head: '<meta property="og:site_name" content="Küstenblatt"><title>Küstenblatt</title>',
      above: '<h1>Küstenblatt</h1><h2>Hafen bleibt geschlossen</h2>',
    },
    'Hafen bleibt geschlossen',
  ],
  [
    'the first line, if the title element ends with it',
    {
      head: '<title>Coast Weekly Online - Last Run of the Chain Ferry</title>',
      above: '<p><b>Last Run of the Chain Ferry</b></p>',
    },
    'Last Run of the Chain Ferry',
  ],
  [
    'the title element, if the page shows only its second half',
    {
      head: '<title>Coast Weekly: Last Run of the Chain Ferry</title>',
      above: '<p>LAST RUN OF THE CHAIN FERRY</p>',
    },
    'Coast Weekly: Last Run of the Chain Ferry',
  ],
  [
    'the first part of `headline_section_site` in Chinese',
    { head: '<title>海港因风暴连续第二天关闭渡轮停航__2026年第3号公报_海边政府网</title>' },
    '海港因风暴连续第二天关闭渡轮停航',
  ],
  [
    'the whole title element, if `_` is part of a name',
    { head: '<title>海港的 node_modules 是什么</title>' },
    '海港的 node_modules 是什么',
  ],
  [
    'the title element, if it ends with a printed date',
    {
      head: '<title>Hafen bleibt zu, Brief vom 31. Januar 2026</title>',
      above: '<p>Brief vom 31. Januar 2026</p>',
    },
    'Hafen bleibt zu, Brief vom 31. Januar 2026',
  ],
  [
    'the heading, if teasers have the class name `headline`',
    {
      head: '<title>Le port reste fermé</title>',
      above: '<h1>Le port reste fermé</h1>',
      below:
        '<p class="headline">Grève au musée</p><p class="headline">Un pont neuf</p><p class="headline">La foire est finie</p>',
    },
    'Le port reste fermé',
  ],
  [
    'the line above the by-line, if the title element is the name of the site',
    {
      head: '<title>Stories of Port Avel</title>',
      above: '<p><font size="6">The harbour of the seven clocks</font></p><p><i>by Zylpha Qorr</i></p>',
    },
    'The harbour of the seven clocks',
  ],
  [
    'the line above “Par Zoé Petit”, if the title element is the name of the site',
    {
      head: '<title>Histoires de Port Avel</title>',
      above: '<p><b>Le port aux sept horloges</b></p><p>Par Zoé Petit</p>',
    },
    'Le port aux sept horloges',
  ],
  [
    'an `h4` above the text, if the title element is the name of the site',
    {
      head: '<title>Coast, Zeitung am Hafen</title>',
      above: '<p>5. März 2026</p><h4>Hafen bleibt eine Woche geschlossen</h4>',
    },
    'Hafen bleibt eine Woche geschlossen',
  ],
  [
    'the title element, even if an `h4` is above the text',
    { head: '<title>Seven clocks</title>', above: '<h4>What we found in the harbour</h4>' },
    'Seven clocks',
  ],
  [
    'the heading, with a space for each `br`',
    {
      head: '<title>Hafen bleibt eine Woche geschlossen | Küstenblatt</title>',
      above: '<h1>Hafen bleibt<br>eine Woche geschlossen</h1>',
    },
    'Hafen bleibt eine Woche geschlossen',
  ],
  [
    'the only `h1`, if it has four words, and not from Open Graph',
    {
      head: '<meta property="og:title" content="Hafen aktuell"><title>Hafen aktuell</title>',
      above: '<h1>Warum der Hafen geschlossen bleibt</h1>',
    },
    'Warum der Hafen geschlossen bleibt',
  ],
  [
    'the only `h1` in Japanese, and not from Open Graph',
    {
      head: '<meta property="og:title" content="港のニュース"><title>港のニュース</title>',
      above: '<h1>港は一週間閉鎖される</h1>',
    },
    '港は一週間閉鎖される',
  ],
  [
    'the title element, if the only `h1` is “Hi, I am Ann, …”',
    {
      head: '<title>Why the harbour stays closed | Ann</title>',
      above: '<h1>Hi, I am Ann, and this is my page</h1><h2>Why the harbour stays closed</h2>',
    },
    'Why the harbour stays closed',
  ],
  [
    'the second heading, if the first links to the home page',
    {
      head: '<title>The Apricot Shed: Nine days early</title>',
      above: '<h1><a href="https://shed.example/">The Apricot Shed</a></h1><h3>Nine days early</h3>',
    },
    'Nine days early',
  ],
  [
    'the second heading, if the first links to the start page of the blog',
    {
      head: '<title>La remise &raquo; Blog Archive &raquo; Neuf jours trop tôt</title>',
      above:
        '<h1><a href="https://coast.example/n/">La remise</a></h1><h2><a href="https://coast.example/n/4711.html">Neuf jours trop tôt</a></h2>',
    },
    'Neuf jours trop tôt',
  ],
  [
    '`article__title`, if the only heading is the standfirst',
    {
      head: '<meta property="og:title" content="В порту открыли мост"><title>В порту открыли мост</title>',
      above:
        '<div class="article__title">В порту открыли мост</div><h1>Мост длиной 400 метров соединил два берега</h1>',
    },
    'В порту открыли мост',
  ],
  [
    'the title element, without the name of the site after “｜”',
    {
      head: '<meta property="og:site_name" content="海岸新聞"><title>議会、新しい図書館を可決｜海岸新聞</title>',
      above: '<h1>海岸新聞</h1>',
    },
    '議会、新しい図書館を可決',
  ],
  [
    'the only `h1`, if metadata has another title for search engines',
    {
      head: '<meta property="og:title" content="Port of Wexbury closed by storm: latest news and timetable"><title>Port of Wexbury closed by storm: latest news and timetable</title>',
      above: '<h1>Waves close the harbour again</h1>',
    },
    'Waves close the harbour again',
  ],
  [
    'the title in metadata, if the page shows it above a slogan in `h1`',
    {
      head: '<meta property="og:title" content="Hafen bleibt zu"><title>Hafen bleibt zu</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Hafen bleibt zu"}</script>',
      above: '<div>Hafen bleibt zu</div><h1>Die Zeitung für die Küste</h1>',
    },
    'Hafen bleibt zu',
  ],
  [
    'the title element, if a browser saved the box of a translation with the page',
    {
      head: '<title>Les vagues ferment encore le port</title>',
      below: '<div id="goog-gt-tt" class="skiptranslate"><h1 class="title">Original text</h1></div>',
    },
    'Les vagues ferment encore le port',
  ],
  [
    '`parsely-title`, if the heading is the name of a section',
    {
      head: '<meta name="parsely-title" content="Harbour closed for a week">',
      above: '<h1>Coast news today</h1>',
    },
    'Harbour closed for a week',
  ],
  [
    '`DC.title`, if the heading is the name of a section',
    {
      head: '<meta name="DC.title" content="Le port reste fermé"><meta property="og:title" content="Actualités">',
      above: '<h1>Dossiers du port</h1>',
    },
    'Le port reste fermé',
  ],
  [
    'JSON-LD, if Open Graph has a step of the breadcrumb trail',
    {
      head: '<meta property="og:title" content="Sturm an der Küste: Was jetzt droht"><title>Sturm an der Küste: Was jetzt droht</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Hafen bleibt geschlossen, die Inseln warten"}</script>',
      above:
        '<nav><ul><li>Küste</li><li><h1>Sturm an der Küste: Was jetzt droht</h1></li></ul></nav><h2>Hafen bleibt geschlossen, die Inseln warten</h2>',
    },
    'Hafen bleibt geschlossen, die Inseln warten',
  ],
  [
    'the heading in a widget, if the metadata adds the name of the site',
    {
      head: '<title>Why the harbour stays closed - The Coast - News since 1904</title>',
      above: '<div class="widget post-head"><h1>Why the harbour stays closed</h1></div>',
    },
    'Why the harbour stays closed',
  ],
  [
    '“Topic: Headline” in the title element, if the page shows two spans',
    {
      head: '<title>Storm on the coast: Harbour stays closed</title>',
      above: '<h1><span>Storm on the coast</span> <span>Harbour stays closed</span></h1>',
    },
    'Storm on the coast: Harbour stays closed',
  ],
])('readHtmlPage takes the title from %s', (_, parts, title) => {
  expect(read(parts).title).toBe(title);
});

it.each([
  [
    'a comment',
    '<div class="comment"><p class="author">Bert says:</p><time datetime="2020-01-02">2 January 2020</time></div>',
  ],
  [
    'a comment with microdata',
    '<div id="comments"><span itemprop="author">Bert Ray</span><meta itemprop="datePublished" content="2020-01-02"></div>',
  ],
  [
    'recent posts',
    '<div class="widget widget_recent_entries"><ul><li><a href="/x">Old walls</a> <time>2 January 2020</time></li></ul></div>',
  ],
  ['a sidebar', '<aside><p class="byline">By Bert Ray</p><p class="date">2 January 2020</p></aside>'],
  [
    'an answer with comment microdata',
    '<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><p class="byline">By Bert Ray</p><time itemprop="datePublished" datetime="2020-01-02">2 January 2020</time></div>',
  ],
  [
    'a list below the heading “Neueste Beiträge” (latest posts)',
    '<div><h3>Neueste Beiträge</h3><ul><li><a href="/x">Alte Mauern</a> 2. Januar 2020</li></ul></div>',
  ],
  [
    'a teaser',
    '<section><article><h3><a href="/x">Old walls</a></h3><time datetime="2020-01-02">2 January 2020</time></article></section>',
  ],
  ['a copyright notice', '<p>© 2 January 2020 Coast Paper</p>'],
  ['a form', '<form><p class="comment-form-author"><label>Name *</label></p></form>'],
])('readHtmlPage reads neither date nor author from %s', (_, below) => {
  const draft = read({ above: '<h1>Harbour closed</h1>', below });
  expect(draft).not.toHaveProperty('authors');
  expect(draft).not.toHaveProperty('date_published');
});

it('readHtmlPage reads no date from a sentence or from the headline', () => {
  const sentence =
    '<p>On <time datetime="2020-01-02">2 January 2020</time> the wall had broken for the first time, and it was mended within a month by the men of the two villages, without any help.</p>';
  const above = '<h1>Minutes of the meeting of 2 January 2020</h1>';
  expect(read({ above, body: `${BODY}${sentence}` })).not.toHaveProperty('date_published');
});

it.each([
  ['Posted by Ann Lee on March 5, 2026 in News', '2026-03-05'],
  ['Veröffentlicht am 5. März 2026 von Anna Groß', '2026-03-05'],
  ['Publié le 5 mars 2026 | Par Zoé Petit', '2026-03-05'],
  ['Publicado el 5 de marzo de 2026', '2026-03-05'],
  ['Lübeck, 05.03.2026', '2026-03-05'],
  ['発表 2026年3月5日', '2026-03-05'],
])('readHtmlPage reads the day in the line “%s”', (line, date) => {
  expect(read({ above: `<h1>Harbour closed</h1><p>${line}</p>` }).date_published).toBe(date);
});

it.each([
  ['the date that most sources have', '<time datetime="2026-03-05">5 March 2026</time>', '2026-03-05'],
  ['the printed date, even if it is the date of change in the metadata', '<p>7 March 2026</p>', '2026-03-07'],
  [
    'the metadata, if the page prints only “Updated: 7 March 2026”',
    '<p>Updated: 7 March 2026</p>',
    '2026-03-05',
  ],
])('if a page has different dates, readHtmlPage uses %s', (_, line, day) => {
  const head =
    '<meta property="article:published_time" content="2026-03-05"><meta property="article:modified_time" content="2026-03-07">';
  expect(read({ head, above: `<h1>Harbour closed</h1>${line}` }).date_published).toBe(day);
});

it.each([
  ['2026-03-06T02:25:00Z', '<p>March 5, 2026 | 9:25pm</p>', '2026-03-05'],
  [
    '2026-03-06T00:25:00Z',
    '<p><time datetime="2026-03-06T00:25:00Z">5 de marzo de 2026</time></p>',
    '2026-03-05',
  ],
  ['2026-03-05T22:30:00Z', '<p>Veröffentlicht am 6. März 2026</p>', '2026-03-06'],
  ['2026-03-05T10:25:00Z', '<p>5 March 2026</p>', '2026-03-05T10:25:00Z'],
  ['2026-03-06T02:25:00Z', '', '2026-03-06T02:25:00Z'],
])('if the metadata has %s and the page prints %j, the date is %s', (instant, line, date) => {
  const head = `<meta property="article:published_time" content="${instant}">`;
  expect(read({ head, above: `<h1>Harbour closed</h1>${line}` }).date_published).toBe(date);
});

it('readHtmlPage ignores the current day in a masthead', () => {
  const above = '<p>Saturday, 28 November 2026</p><h1>Harbour closed</h1><p>5 March 2026</p>';
  expect(read({ above }).date_published).toBe('2026-03-05');
});

it.each([
  ['changed a day later', '2026-03-05', '2026-03-06', ''],
  ['changed years later', '2026-03-05', '2029-03-06', ''],
  [
    'changed years later and prints the day of the change',
    '2029-03-06',
    '2029-03-06',
    '<p>Updated 6 March 2029</p>',
  ],
  ['changed years later and prints its first day', '2026-03-05', '2029-03-06', '<p>5 March 2026</p>'],
])('the date of a page that was %s is %s', (_, date, modified, line) => {
  const head = `<meta property="article:published_time" content="2026-03-05"><meta property="article:modified_time" content="${modified}">`;
  expect(read({ head, above: `<h1>Harbour closed</h1>${line}` }).date_published).toBe(date);
});

it.each([
  ['only “Updated 5 March 2026”', '2026-03-05', '<h1>Harbour closed</h1><p>Updated 5 March 2026</p>', ''],
  [
    '“Posted on 5 March 2026” in a menu',
    '2026-03-05',
    '<nav><a href="/sea">Sea</a><p><time datetime="2026-03-05">Posted on 5 March 2026</time></p></nav><h1>Harbour closed</h1>',
    '',
  ],
  [
    'the current day in a menu',
    undefined,
    '<nav><a href="/sea">Sea</a><p itemprop="headline">Harbour news</p><p>28 November 2026</p></nav><h1>Harbour closed</h1>',
    '',
  ],
  [
    'the day of another article in a menu',
    undefined,
    '<nav><p><a href="/coal"><time datetime="2020-01-02">2 January 2020</time> Coal is back</a></p></nav><h1>Harbour closed</h1>',
    '',
  ],
  [
    'a date in a long Japanese line',
    '2026-03-05',
    '<h1>港は一週間閉鎖される</h1><p>2026年3月5日 10:15 発信地：ポート・ヴェル/マルタ [ https://coast.example/sea-and-port ]</p>',
    '',
  ],
  ['“Available until 5 …”', undefined, '<h1>Harbour closed</h1><p>Available until 5 March 2026</p>', ''],
  [
    'the last day of a film in a `time` element',
    undefined,
    '<h1>Hafen zu</h1><p>Verfügbar bis <time datetime="2026-03-05">05.03.2026</time></p>',
    '',
  ],
  [
    'its own day and the last day of a film',
    '2026-03-05',
    '<h1>Port fermé</h1><p>5 mars 2026 | Disponible jusqu’au <time datetime="2027-03-04">4 mars 2027</time></p>',
    '',
  ],
  [
    'only a date of change (“Stand: 05.03.2026”)',
    '2026-03-05',
    '<h1>Hafen zu</h1><p>Stand: 05.03.2026</p>',
    '',
  ],
  ['only a date of change, below the text', undefined, '<h1>Hafen zu</h1>', '<p>Stand: 05.03.2026</p>'],
  [
    'a date of change, and teasers with dates',
    '2026-03-05',
    '<h1>Hafen zu</h1><p>Stand: 05.03.2026</p>',
    '<p>Kohle, 02.01.2020</p><p>Kai, 03.02.2021</p>',
  ],
  [
    'two different days below the text',
    undefined,
    '<h1>Hafen zu</h1>',
    '<p>Kohle, 02.01.2020</p><p>Kai, 03.02.2021</p>',
  ],
  ['a deadline', undefined, '<h1>Call for papers</h1><p>Deadline: 15 March 2026</p>', ''],
  [
    'the day of a forum post and the day of registration',
    '2026-03-05',
    '<h1>Hafen zu?</h1><p>Registriert: 18.09.2008, 05:56</p><p>von r23 » 05.03.2026, 05:42</p>',
    '',
  ],
  [
    'the first day of a film (“Sortie au cinéma”)',
    undefined,
    '<h1>Le port</h1><p>Sortie au cinéma : 5 mars 2026</p>',
    '',
  ],
  [
    'the hours of an event',
    undefined,
    '<h1>Open day</h1><p class="date">5 March 2026, 10:00 – 18:00</p>',
    '',
  ],
  [
    'the hours of an event, in German',
    undefined,
    '<h1>Offener Tag</h1><p>5. März 2026, von 10:00 Uhr bis 18:00 Uhr</p>',
    '',
  ],
  [
    'a period (“5 March 2026 – 7 March 2026”)',
    undefined,
    '<h1>Harbour days</h1><p>5 March 2026 – 7 March 2026</p>',
    '',
  ],
  ['a period within a month (“5.–7. März 2026”)', undefined, '<h1>Hafentage</h1><p>5.–7. März 2026</p>', ''],
  [
    'a date with one time (“5. März 2026 - 15:00 Uhr”)',
    '2026-03-05',
    '<h1>Hafen zu</h1><p>5. März 2026 - 15:00 Uhr</p>',
    '',
  ],
  [
    'a label and a date without a space',
    '2026-03-05',
    '<h1>Hafen zu</h1><p><span>Erstellt am</span><span>05.03.2026</span></p>',
    '',
  ],
  [
    'a Japanese label and a date without a space',
    '2026-03-05',
    '<h1>港が閉鎖</h1><p><span>公開日</span><span>2026年3月5日</span></p>',
    '',
  ],
  [
    'day, month and year in three elements',
    '2026-03-05',
    '<h1>Hafen zu</h1><div class="post-date"><b>5</b><i>Mar</i><u>2026</u></div>',
    '',
  ],
  [
    'the date only in an attribute',
    '2026-03-05',
    '<h1>Harbour closed</h1><p><abbr class="published" title="2026-03-05T10:00:00+00:00">Thursday</abbr></p>',
    '',
  ],
  [
    '“Submitted by harbourmaster2 on Thu, 2026-03-05”',
    '2026-03-05',
    '<h1>Harbour closed</h1>',
    '<div class="submitted">Submitted by harbourmaster2 on Thu, 2026-03-05 18:55</div>',
  ],
  [
    'its date below a list of other articles',
    '2026-03-05',
    '<h1>Harbour closed</h1>',
    `<ul class="related">${'<li><a href="/x">Old walls</a></li>'.repeat(12)}</ul><p>Published 5 March 2026</p>`,
  ],
  [
    'a date in a paragraph that contains a `script` element',
    '2026-03-05',
    '<h1>Hafen zu</h1><p>05.03.2026 | 15:33 Uhr <script>$(function () { menu.open(); menu.close(); menu.update(); menu.moveAbove(); });</script></p>',
    '',
  ],
  ['a name and a date below the text', '2026-03-05', '<h1>Hafen zu</h1>', '<p>Benno, 5. März 2026</p>'],
  ['a place and a date below the text', '2026-03-05', '<h1>Port fermé</h1>', '<p>Caen, le 5 mars 2026</p>'],
  [
    '“Next meeting of the harbour council: 5 March 2026” below the text',
    undefined,
    '<h1>Harbour closed</h1>',
    '<p>Next meeting of the harbour council: 5 March 2026</p>',
  ],
  [
    'its day in an `aside` below the headline',
    '2026-03-05',
    '<h1>Harbour closed</h1><aside class="meta"><p class="date">5 March 2026</p></aside>',
    '',
  ],
  [
    'its day in a slider below the headline',
    '2026-03-05',
    '<h1>Hafen zu</h1><div class="js-slider"><p class="date">5. März 2026</p></div>',
    '',
  ],
  [
    'a day of change above its day, each below its label',
    '2025-03-05',
    '<h1>Harbour closed</h1><dl><dt>Last updated:</dt><dd>7 April 2026</dd><dt>Published:</dt><dd>5 March 2025</dd></dl>',
    '',
  ],
  [
    'a day of change and its day in `time` elements below labels',
    '2025-03-05',
    '<h1>Hafen zu</h1><div>Aktualisiert</div><div><time datetime="2026-04-07">7. April 2026</time></div><div>Veröffentlicht</div><div><time datetime="2025-03-05">5. März 2025</time></div>',
    '',
  ],
  [
    'its day after “Update” in the name of a programme, in microdata',
    '2026-03-05',
    '<h1>Hafen zu</h1><p>Das Hafen-Update mit Jana Dohm - <time itemprop="datePublished" datetime="2026-03-05T13:15:00+01:00">05.03.2026 13:15 Uhr</time></p>',
    '',
  ],
  [
    'the day of related articles below the headline',
    undefined,
    '<h1>Harbour closed</h1><aside class="related"><p class="date">5 March 2026</p></aside>',
    '',
  ],
])('a page with %s has the date %s (undefined: no date)', (_, date, above, below) => {
  expect(parseDate(read({ above, below }).date_published ?? '')?.instant.slice(0, 10)).toBe(date);
});

it.each([
  ['NEW YORK, March 5, 2026 /Port Newswire/ -- ', '2026-03-05'],
  ['Lübeck, 5. März 2026 – ', '2026-03-05'],
  ['BOSTON (March 5, 2026) - ', '2026-03-05'],
  ['PARIS, le 5 mars 2026 / ', '2026-03-05'],
  ['(5. März 2026) ', '2026-03-05'],
  ['5 March 2026 – ', '2026-03-05'],
  ['<span class="date">5 mars 2026.</span> ', '2026-03-05'],
  ['5 March 2026 was a Thursday. ', undefined],
  ['Since 5 March 2026 the harbour has been in debt. ', undefined],
  ['The vote on 5 March 2026 - a Thursday - was close. ', undefined],
])('a text that begins with %j has the date %s (undefined: no date)', (dateline, date) => {
  const body = BODY.replace('<p>', `<p>${dateline}`);
  const { date_published: published = '' } = read({ above: '<h1>Harbour closed</h1>', body });
  expect(parseDate(published)?.instant.slice(0, 10)).toBe(date);
});

it.each([
  ['en-GB', '2026-03-05'],
  ['en-NZ', '2026-03-05'],
  ['fr', '2026-03-05'],
  ['en-US', undefined],
  ['en', undefined],
])('05/03/2026 on a page in %s is %s (undefined: not clear)', (lang, date) => {
  const html = page({ above: '<h1>Harbour closed</h1><p>05/03/2026</p>' });
  expect(readHtmlPage(html.replace('<html>', `<html lang="${lang}">`), { url }).date_published).toBe(date);
});

it('readHtmlPage reads the header of a page without a body element', () => {
  const html = `<!doctype html><html><head><title>Harbour closed</title><div><h1>Harbour closed</h1><p>5 March 2026</p>${BODY}</div></html>`;
  expect(readHtmlPage(html, { url }).date_published).toBe('2026-03-05');
});

it('readHtmlPage uses `<meta name="date">` only if the page prints this day', () => {
  const head = '<meta name="date" content="2026-03-05">';
  expect(read({ head, above: '<h1>Harbour closed</h1>' })).not.toHaveProperty('date_published');
  expect(read({ head, above: '<h1>Harbour closed</h1><p>5 March 2026</p>' }).date_published).toBe(
    '2026-03-05',
  );
});

it.each([
  [
    'a link with the title, author and day of another article',
    '<a href="/gates"><div>Paint for lock gates</div><div>By Ann Lee on 24 October 2025</div></a>',
  ],
  [
    'a teaser with its heading in a link',
    '<article><a href="/gates"><h3>Paint for lock gates</h3></a><time datetime="2025-10-24">24 October 2025</time><span class="author">Ann Lee</span></article>',
  ],
  [
    'a list of events',
    '<h2>Other events</h2><ul><li><time datetime="2026-05-16">16 May 2026</time> <a href="/e">Open day</a></li></ul>',
  ],
  [
    'a review below the heading “Was Gäste sagen” (what guests say)',
    '<h2>Was Gäste sagen</h2><div><span>Anna Groß</span><span>3. Mai 2025</span><p>Alles gut.</p></div>',
  ],
  [
    'a day below a link to another article',
    '<p><a href="/gates">Peinture des portes</a></p><p>12 mars 2025</p>',
  ],
  [
    'a link to another article and a day in one line',
    '<div><a href="/gates">Pintura de las puertas</a> <time datetime="2025-03-12">12 mar</time></div>',
  ],
  [
    'an answer below the heading “1 Answer”',
    '<h2>1 Answer</h2><p>answered Mar 6, 2021 at 9:00</p><p>Ann Lee</p>',
  ],
])('readHtmlPage reads neither date nor author below the text from %s', (_, below) => {
  const draft = read({ above: '<h1>Harbour closed</h1>', below });
  expect(draft).not.toHaveProperty('date_published');
  expect(draft).not.toHaveProperty('authors');
});

it.each([
  [
    'a caption',
    '<figure><img src="/b.jpg" alt=""><figcaption>The wall on 3 May 2024. Photo: Bob Ray</figcaption></figure>',
  ],
  ['the hours of an event on two lines', '<p>Samstag, 9. Mai 2026</p><p>19:00 – 23:00</p>'],
  [
    'the start of an event in microdata',
    '<p><time itemprop="startDate" datetime="2026-05-09T19:00">9 May 2026</time></p>',
  ],
  [
    'the start of an event in JSON-LD',
    '<script type="application/ld+json">{"@type":"MusicEvent","name":"Harbour closed","startDate":"2026-05-09T19:00"}</script><p>9 May 2026</p>',
  ],
])('readHtmlPage reads no date from %s', (_, line) => {
  expect(read({ above: `<h1>Harbour closed</h1>${line}` })).not.toHaveProperty('date_published');
});

it('readHtmlPage reads the date in a caption that contains the headline', () => {
  const above =
    '<figure><img src="/b.jpg" alt=""><figcaption><p>5 March 2026</p><h1>Harbour closed</h1></figcaption></figure>';
  expect(read({ above }).date_published).toBe('2026-03-05');
});

it.each([
  [
    'author and date from two blocks in one link',
    '<a href="/ann"><div>By Ann Lee</div><div>5 March 2026</div></a>',
  ],
  [
    'the author from “Por Ann Lee, portal Costa”, and the date below it',
    '<p class="author">Por Ann Lee, portal Costa</p><p>5 March 2026</p>',
  ],
])('readHtmlPage reads %s below the headline', (_, line) => {
  expect(read({ above: `<h1>Harbour closed</h1>${line}` })).toMatchObject({
    authors: [{ name: 'Ann Lee' }],
    date_published: '2026-03-05',
  });
});

it('readHtmlPage ignores JSON-LD with another headline', () => {
  const other =
    '{"@type":"NewsArticle","url":"https://coast.example/gates","headline":"Paint for gates","datePublished":"2025-03-12","author":{"name":"Ann Lee"}}';
  const own = '{"@type":"NewsArticle","headline":"Harbour closed","datePublished":"2026-03-05"}';
  const script = (nodes: string): string => `<script type="application/ld+json">[${nodes}]</script>`;
  const above = '<h1>Harbour closed</h1>';
  expect(read({ head: script(other), above })).not.toHaveProperty('date_published');
  expect(read({ head: script(`${other},${own}`), above }).date_published).toBe('2026-03-05');
  expect(read({ head: script(other) })).toMatchObject({ title: 'Paint for gates' });
});

it('readHtmlPage prefers the printed date to metadata and URL', () => {
  const head = '<meta property="article:published_time" content="2026-03-04T19:00:00+01:00">';
  const above = '<h1>Harbour closed</h1><p class="date">jeudi 5 mars 2026</p>';
  const draft = readHtmlPage(page({ head, above }), { url: 'https://coast.example/2026/03/04/harbour' });
  expect(draft.date_published).toBe('2026-03-05');
});

it('readHtmlPage reads date and author from RDFa', () => {
  const above =
    '<h1>Harbour closed</h1><span property="schema:datePublished" content="2026-03-05T10:00:00Z">Thursday</span> <span property="schema:author">Ann Lee</span>';
  expect(read({ above })).toMatchObject({
    date_published: '2026-03-05T10:00:00Z',
    authors: [{ name: 'Ann Lee' }],
  });
});

it.each([
  ['Veröffentlicht von Anna Groß', ['Anna Groß']],
  ['ByTom Hanley', ['Tom Hanley']],
  ['von Heiko', ['Heiko']],
  ['Autor: gnaddrig', ['gnaddrig']],
  ['Ann Lee, Staff Writer', ['Ann Lee']],
  ['Par Zoé Petit et Luc Roy', ['Zoé Petit', 'Luc Roy']],
])('`<… class="author">` with the text %j has the authors %j', (text, names) => {
  const above = `<h1>Harbour closed</h1><div class="author">${text}</div>`;
  expect(read({ above }).authors?.map(({ name }) => name)).toEqual(names);
});

it.each([
  ['“By” and the name on two lines', '<div><p>By</p><p>Ann Lee</p></div>', ['Ann Lee']],
  [
    'a definition list (`<dt>Auteur</dt><dd>Zoé Petit</dd>`)',
    '<dl><dt>Auteur</dt><dd>Zoé Petit</dd><dt>Date</dt><dd>5 mars 2026</dd></dl>',
    ['Zoé Petit'],
  ],
  [
    '“Geschrieben von:” and the name on two lines',
    '<p>Geschrieben von:</p><p>Benno Groß</p>',
    ['Benno Groß'],
  ],
  ['a line with paper, day and author', '<p>The Coast Paper 05/03/2026 Ann Lee</p>', ['Ann Lee']],
  ['an `aside`', '<aside><p class="byline">By Ann Lee</p></aside>', ['Ann Lee']],
  [
    'a menu next to the headline',
    '<nav><span>Sea</span><span>Edited by <span itemprop="author"><span itemprop="name">Ann Lee</span></span></span></nav>',
    ['Ann Lee'],
  ],
  [
    'an element of the class `authorname-x`',
    '<p>The Coast 5/3/2026 <span class="authorname-x">Zylpha Qorr</span></p>',
    ['Zylpha Qorr'],
  ],
  [
    '“Autor Benno Groß:”, below a name with an agency',
    '<p class="author">Bob Ray / Agency</p><p class="author">Autor Benno Groß:</p>',
    ['Benno Groß'],
  ],
  [
    'an `author` element within another `author` element',
    '<div class="author">Ann Leevor 5 Stunden <span class="author">Ann Lee</span></div>',
    ['Ann Lee'],
  ],
  [
    '“By Ann Lee And Bob Ray For The Coast Paper”',
    '<p>By Ann Lee And Bob Ray For The Coast Paper</p>',
    ['Ann Lee', 'Bob Ray'],
  ],
  [
    'two names, a `br` and a day in one block',
    '<div>Carla Bruno e Ugo Neri<br/><time datetime="2026-05-06">Mercoledì, 6 maggio 2026</time></div>',
    ['Carla Bruno', 'Ugo Neri'],
  ],
  [
    'a by-line with jobs and companies',
    '<p>By Ann Lee, Vice President, Harbour Division, and Bob Ray, Research Scientist</p>',
    ['Ann Lee', 'Bob Ray'],
  ],
  [
    'a by-line with a German job and company',
    '<p>Von Jana Dohm, Geschäftsführerin, Hafen Nord</p>',
    ['Jana Dohm'],
  ],
  [
    'a by-line with a place, confirmed by microdata',
    '<meta itemprop="author" content="Zylpha Qorr"><p>By Zylpha Qorr&nbsp;&nbsp; Delhi&nbsp;&nbsp; Print Edition</p>',
    ['Zylpha Qorr'],
  ],
  ['a by-line in capitals (“BY NELL O’DOWD”)', '<p class="byline">BY NELL O’DOWD</p>', ['Nell O’Dowd']],
  [
    'a Japanese by-line with a wide colon (“文：田村由紀”)',
    '<p class="author">文：田村由紀</p>',
    ['田村由紀'],
  ],
  [
    '“Door” (by) and the name in separate elements',
    '<div class="blog-author"><div>Door</div><div>Sanne de Wit</div></div>',
    ['Sanne de Wit'],
  ],
  [
    '`itemprop="author"` with several names',
    '<div itemprop="author"><span itemprop="name">Ann Lee</span></div><div itemprop="author"><span itemprop="name">Bob Ray</span></div>',
    ['Ann Lee', 'Bob Ray'],
  ],
  [
    'name and job in two elements without a space',
    '<p class="byline">By <b>Ann Lee</b><i>Staff Writer</i></p>',
    ['Ann Lee'],
  ],
  [
    'two names in elements without spaces',
    '<div class="x1"><span>By</span><a href="/ann">Ann Lee</a><span>and</span><a href="/bob">Bob Ray</a></div>',
    ['Ann Lee', 'Bob Ray'],
  ],
  ['a list of names', '<ul class="authors"><li>Ann Lee</li><li>Bob Ray</li></ul>', ['Ann Lee', 'Bob Ray']],
  [
    'a link for each author in one line',
    '<p><a rel="author" href="/ann">Ann Lee</a> and <a rel="author" href="/bob">Bob Ray</a></p>',
    ['Ann Lee', 'Bob Ray'],
  ],
  [
    'an `aside` between standfirst and text',
    `<p>${SENTENCES}</p><aside><div class="date">5 March 2026, 14:46</div><div class="author">by Ann Lee</div></aside>`,
    ['Ann Lee'],
  ],
])('readHtmlPage reads the author from %s', (_, line, names) => {
  expect(read({ above: `<h1>Harbour closed</h1>${line}` }).authors?.map(({ name }) => name)).toEqual(names);
});

it.each([
  ['two words that are not a name (“Key Findings”)', '<p>5 March 2026</p><p>Key Findings</p>'],
  ['“By our staff”', '<p>5 March 2026</p><p>By our staff</p>'],
  ['the host name of the site (“By coast.example”)', '<p>By coast.example</p>'],
  [
    'a name that begins with the name of the site',
    '<meta property="og:site_name" content="Coast Paper"><p class="author">Coast Paper Kitchens</p>',
  ],
  [
    'the name of the site, written without its accent',
    '<meta property="og:site_name" content="Lá Gazeta"><p class="author">La Gazeta</p>',
  ],
  ['a list of related articles', '<aside class="related"><p class="author">Ann Lee</p></aside>'],
  ['a company', '<p class="author">Küsten Verlag GmbH</p>'],
  ['the word “null”', '<meta name="author" content="null"><p class="author">null</p>'],
  [
    'a teaser in an `aside` between standfirst and text',
    `<p>${SENTENCES}</p><aside><h4>Old walls</h4><div class="author">by Bert Ray</div></aside>`,
  ],
])('readHtmlPage reads no author from %s', (_, line) => {
  expect(read({ above: `<h1>Harbour closed</h1>${line}` })).not.toHaveProperty('authors');
});

it.each([
  ['parsely-author', 'Ann Lee', ['Ann Lee']],
  ['dc.creator', 'Ann Lee', ['Ann Lee']],
  ['citation_author', 'Ann Lee', ['Ann Lee']],
  ['cXenseParse:author', 'Ann Lee', ['Ann Lee']],
  ['author', 'Ann Lee', undefined],
])(
  '`<meta name="%s" content="%s">` gives the authors %j on a page that shows only a date',
  (name, content, names) => {
    const head = `<meta name="${name}" content="${content}">`;
    const above = '<h1>Harbour closed</h1><p>5 March 2026</p>';
    expect(read({ head, above }).authors?.map((author) => author.name)).toEqual(names);
  },
);

it.each([
  ['the full name that the page prints', '<meta name="author" content="Ann">', '<p>A column by Ann Lee</p>'],
  [
    'the name in the meta element, not `ann.lee` in JSON-LD',
    '<meta name="author" content="Ann Lee"><script type="application/ld+json">{"@type":"Article","author":{"name":"ann.lee"}}</script>',
    '<p>Ann Lee</p>',
  ],
  [
    'the full name in a link with `rel="author"`',
    '<meta name="author" content="ann"><script type="application/ld+json">{"@type":"Article","headline":"Harbour closed","author":{"name":"ann"}}</script>',
    '<p>Published 5 March 2026 by <a rel="author" href="/ann">Ann Lee</a></p>',
  ],
  [
    'the person without “Redaktion” (editors)',
    '<meta name="author" content="Ann Lee"><meta name="author" content="Redaktion">',
    '<p>Ann Lee</p>',
  ],
  [
    'the name, even if the page prints “Ann Lee2 minutes ago”',
    '<meta name="author" content="Ann Lee"><script type="application/ld+json">{"@type":"Article","headline":"Harbour closed","author":{"name":"Ann Lee"}}</script>',
    '<p>5 March 2026</p><p>Ann Lee2 minutes ago</p>',
  ],
  [
    'the name in a link with `rel="author"`',
    '<meta name="author" content="Ann Lee">',
    '<p>5 March 2026</p><nav><h2>Kommentar von</h2><a rel="author" href="/ann"><h4>Ann Lee</h4></a></nav>',
  ],
  [
    'the name before a URL in brackets',
    '<meta name="author" content="Ann Lee (https://coast.example/ann)">',
    '',
  ],
  [
    'the person after whom the site is named',
    '<meta property="og:site_name" content="Ann Lee"><meta name="author" content="Ann Lee">',
    '',
  ],
])('with an author in the metadata, readHtmlPage uses %s', (_, head, line) => {
  expect(read({ head, above: `<h1>Harbour closed</h1>${line}` }).authors).toEqual([{ name: 'Ann Lee' }]);
});

it('readHtmlPage reads an author from each `<meta name="author">`', () => {
  const head = '<meta name="author" content="Ann Lee"><meta name="author" content="Bob Ray">';
  expect(read({ head, above: '<h1>Harbour closed</h1><p>Ann Lee, Bob Ray</p>' }).authors).toEqual([
    { name: 'Ann Lee' },
    { name: 'Bob Ray' },
  ]);
});

it('readHtmlPage ignores `<meta name="author">` if the page prints only a date', () => {
  const head = '<meta name="author" content="Web Agency Smith">';
  expect(read({ head, above: '<h1>Harbour closed</h1><p>5 March 2026 | News</p>' })).not.toHaveProperty(
    'authors',
  );
});

it('readHtmlPage uses the author in JSON-LD if the page says “Loading”', () => {
  const head =
    '<script type="application/ld+json">{"@type":"Article","headline":"Harbour closed","author":{"@type":"Person","name":"Ann Lee"}}</script>';
  const parts = { head, above: '<h1>Harbour closed</h1>', body: '<div>Loading</div><div>Please wait</div>' };
  expect(read(parts).authors).toEqual([{ name: 'Ann Lee' }]);
});

it('readHtmlPage reads by-line and day of a page in one table cell', () => {
  const text = PARAGRAPHS.join('<br><br>');
  const html = `<html><head><title>Harbour closed</title></head><body><table><tr><td><a href="i.htm">Index</a></td><td><font size="5"><b>Harbour closed</b></font><br><font size="2">by Ann Lee, 5 March 2003</font><br><br>${text}</td></tr></table></body></html>`;
  const { authors, date_published = '' } = readHtmlPage(html, { url });
  expect(authors).toEqual([{ name: 'Ann Lee' }]);
  expect(parseDate(date_published)?.instant.slice(0, 10)).toBe('2003-03-05');
});

it.each([
  [
    'the title element has the same name after “by”',
    '<title>Harbour closed - by Zylpha Qorr</title><meta name="author" content="Zylpha Qorr">',
    '<p>Two hundred boats wait</p>',
  ],
  [
    'a line has the same name directly after “BY”, without a space',
    '<meta name="author" content="Zylpha Qorr">',
    '<p><span>BY</span><a href="/qorr">Zylpha Qorr</a> in Port Avel, for the whole week</p>',
  ],
  [
    'a block of the class `comments` below the headline has the same name',
    '<meta name="author" content="Zylpha Qorr">',
    '<div><h2>Two hundred boats wait</h2><div class="byline_and_comments"><p>Zylpha Qorr</p><p>Tue 3 May 2016</p></div></div>',
  ],
])('readHtmlPage uses the author of the metadata if %s', (_, head, line) => {
  expect(read({ head, above: `<h1>Harbour closed</h1>${line}` }).authors).toEqual([{ name: 'Zylpha Qorr' }]);
});

it('readHtmlPage finds the author of JSON-LD by its id', () => {
  const head = `<script type="application/ld+json">{"@graph":[{"@type":"Person","@id":"#p1","name":"Ann Lee"},{"@type":"Article","headline":"Harbour closed","author":{"@id":"#p1"}}]}</script>`;
  expect(read({ head, above: '<h1>Harbour closed</h1>' }).authors).toEqual([{ name: 'Ann Lee' }]);
});

it.each([
  ['zh-cmn-Hans', 'zh-Hans'],
  ['zh-yue', 'yue'],
  ['no-bok', 'nb'],
  ['pt_BR', 'pt-BR'],
  ['de-ere', undefined],
])('the language of a page with lang="%s" is %s', (lang, language) => {
  expect(readHtmlPage(page({}).replace('<html>', `<html lang="${lang}">`), { url }).language).toBe(language);
});

const LONG =
  'The men of the two villages mended the wall within a month, and nobody asked who would pay them for it, since all of them had boats in the harbour behind it.';
it.each([
  [
    'a section about sharing',
    `<section id="sharing-knowledge"><h2>Sharing knowledge</h2><p>${LONG}</p></section>`,
  ],
  ['a section about cookies', `<div id="cookie-handling"><h2>Cookies</h2><p>${LONG}</p></div>`],
  [
    'a section of the class `recommendations`',
    `<section class="recommendations"><h2>What we recommend</h2><p>${LONG}</p></section>`,
  ],
  [
    'a section with the id `popular-culture`',
    `<section id="popular-culture"><h2>In popular culture</h2><p>${LONG}</p></section>`,
  ],
  ['a paragraph of the class `js_readmore`', `<p class="js_readmore">${LONG}</p>`],
  [
    'text around an image with a caption',
    `<div class="entry"><p>${LONG}</p><div class="wp-caption"><img src="/w.jpg"><p class="wp-caption-text">The wall</p></div></div>`,
  ],
])('readHtmlPage keeps %s, whose class or id looks like boilerplate', (_, html) => {
  expect(read({ body: `${BODY}${html}${BODY}` }).content_html).toContain(LONG);
});

it.each([
  [
    'a sign-up box',
    '<coast-newsletter><strong>The evening letter</strong><button>Join</button></coast-newsletter>',
    'evening letter',
  ],
  [
    'links to other articles',
    '<x-related-stories><a href="/b/2">A whale in the harbour basin</a></x-related-stories>',
    'whale',
  ],
])('readHtmlPage removes a custom element because of its name: %s', (_, html, words) => {
  expect(read({ body: `${BODY}${html}<p>${LONG}</p>` }).content_html).not.toContain(words);
});

it('readHtmlPage keeps sentences in a custom element named like boilerplate', () => {
  const html = `<x-recommended><p>${LONG}</p></x-recommended>`;
  expect(read({ body: `${BODY}${html}${BODY}` }).content_html).toContain(LONG);
});

it('readHtmlPage keeps a short post whose headline links to itself', () => {
  const post = `<article><h2><a href="/n/4711.html">The wall is mended</a></h2><p>${LONG}</p></article>`;
  expect(read({ body: post }).content_html).toContain(LONG);
});

it.each([
  [
    'a short post of one sentence',
    '<article><h2><a href="/n/4711.html">Hafen zu</a></h2><p>Der Hafen bleibt zu, bis die Mauer geflickt ist.</p></article>',
    'Der Hafen bleibt zu',
  ],
  [
    'a paragraph of the class `share`',
    `<p>${LONG}</p><p class="share">Shares of the port rose by a tenth when the news of the storm came, and fell by the same on the next day.</p><p>${LONG}</p>`,
    'Shares of the port',
  ],
  [
    'a sentence that begins with © at the end of the text',
    `<p>${LONG}</p><p>${LONG}</p><p>© was painted on the wall in red letters three metres high, and nobody knows by whom.</p>`,
    '© was painted',
  ],
])('readHtmlPage keeps %s', (_, body, kept) => {
  expect(read({ body }).content_html).toContain(kept);
});

it('readHtmlPage removes a comment in microdata, and lists it in `applied`', () => {
  const below = `<div itemprop="comment" itemtype="https://schema.org/Comment"><p>${LONG}</p></div>`;
  const { content_html, applied } = read({ below });
  expect(content_html).not.toContain(LONG);
  expect(applied).toContainEqual({ rule: 'boilerplate', on: LONG.slice(0, 80), text: LONG, at: 1 });
});

it('readHtmlPage makes no figure of a short post with an image', () => {
  const html = `<div class="entry"><p>${LONG}</p><div class="wp-caption"><img src="/w.jpg"><p class="wp-caption-text">The wall</p></div><p>${LONG}</p></div>`;
  const content = read({ above: '<h1>Wall</h1>', body: html }).content_html ?? '';
  expect(content.replace(/<figure>.*?<\/figure>/gs, '')).toContain(LONG);
});

it.each([
  ['a paragraph with the class `MsoTitle`', `<p class="MsoTitle">Council votes for a new wall</p>${BODY}`],
  ['`br` between all paragraphs', `Council votes for a new wall<br><br>${PARAGRAPHS.join('<br><br>')}`],
  ['a date below this line', `<p>Council votes for a new wall</p><p>5 March 2026</p>${BODY}`],
  ['a by-line below this line', `<p>Council votes for a new wall</p><p>By Ann Lee</p>${BODY}`],
])('readHtmlPage uses the first line as title of a page with %s', (_, body) => {
  const draft = readHtmlPage(`<html><body>${body}</body></html>`, { url });
  expect(draft.title).toBe('Council votes for a new wall');
  for (const paragraph of PARAGRAPHS) expect(draft.content_html).toContain(paragraph);
});

it.each([
  [
    'has many links',
    '<p>Read <a href="/a">the report of the port authority</a>, <a href="/b">the answer of the council</a> and <a href="/c">what the builders said</a> of it.</p>',
    'what the builders said of it',
  ],
  [
    'is a sentence that begins with ©',
    '<p>© is the sign that a publisher sets before a year, and courts in most countries have asked for it since 1910.</p>',
    '© is the sign that a publisher sets',
  ],
])('readHtmlPage keeps the last paragraph if it %s', (_, html, kept) => {
  expect(read({ body: `${BODY}${html}` }).content_html?.replace(/<[^>]*>/g, '')).toContain(kept);
});

it('readHtmlPage keeps a second heading of the class `title`', () => {
  const parts = { head: '<title>Harbour closed</title>', above: '<h1>Harbour closed</h1>' };
  const html = `<h2 class="title">What the builders of the wall did not know</h2>${BODY}`;
  expect(read({ ...parts, body: html }).content_html).toContain('What the builders of the wall did not know');
});

it('readHtmlPage removes a block with the id `comments`, and lists it in `applied`', () => {
  const below = `<div id="comments"><p>${LONG}</p></div>`;
  const removal = { rule: 'boilerplate', on: LONG.slice(0, 80), text: LONG, at: 1 };
  expect(read({ below }).applied).toContainEqual(removal);
});

it('readHtmlPage keeps the formulas that MathJax 2 stores in scripts', () => {
  const html =
    '<p>The area is <span class="MathJax">πr2</span><script type="math/tex">\\pi r^2</script>, and <script type="math/tex">r > 0</script> holds.</p>';
  const text = read({ body: `${BODY}${html}` }).content_html ?? '';
  expect(text).toContain('The area is \\(\\pi r^2\\), and \\(r &gt; 0\\) holds.');
});

it.each([
  [
    'a date after a section without a space (`Văn hóa12/07/2026`)',
    '<div><a href="/v">Văn hóa</a><span>12/07/2026 06:20 GMT+7</span></div>',
    '2026-07-12',
  ],
  ['“Sun Feb 22 19:04:31 GMT 2009”', '<p><i>Sun Feb 22 19:04:31 GMT 2009</i></p>', '2009-02-22'],
])('readHtmlPage reads %s', (_, line, day) => {
  const html = page({ above: `${line}<h1>Harbour closed</h1>` }).replace('<html>', '<html lang="vi">');
  const { date_published = '' } = readHtmlPage(html, { url });
  expect(parseDate(date_published)?.instant.slice(0, 10)).toBe(day);
});

describe('a headline that is not in a heading', () => {
  const read = (title: string, line: string) =>
    readHtmlPage(page({ head: `<title>${title}</title>`, above: `<div class="h-t">${line}</div>` }), {
      url: 'https://coast.example/n/4711.html',
    }).title;

  it.each([
    ['老码头的灯塔上周重新亮了_海边县人民政府网站', '老码头的灯塔上周重新亮了'],
    ['老码头的灯塔上周重新亮了-海边网', '老码头的灯塔上周重新亮了'],
    ['港の灯台に四十年ぶりの明かり - 潮見町役場', '港の灯台に四十年ぶりの明かり'],
    [
      'Old harbour light shines again after forty years - Town of Saltmarsh',
      'Old harbour light shines again after forty years',
    ],
    [
      'Der alte Leuchtturm leuchtet wieder | Gemeinde Salzwiesen | Aktuelles',
      'Der alte Leuchtturm leuchtet wieder',
    ],
  ])('is the line at the start of the title element: %s', (title, line) => {
    expect(read(title, line)).toBe(line);
  });

  it('is not a line with only a part of the title element', () => {
    expect(read('Harbour closed for a second day - what we know', 'Harbour closed')).toBe(
      'Harbour closed for a second day - what we know',
    );
  });

  it('is the first line above a short paragraph, in a document of a word processor without a title', () => {
    const html = `<!doctype html><html><head><title></title></head><body>
      <p align="center"><font size="5"><b>The mole gets a new light</b></font></p><p align="center"><i>By Ann Lee</i></p>
      <p>The old light went out in January, and ships entered by the lamps of the fish hall.</p>
      <p>The new one stands on a mast of steel, said the harbour master on Thursday.</p></body></html>`;
    const { title, authors, content_html } = readHtmlPage(html);
    expect({ title, authors }).toEqual({
      title: 'The mole gets a new light',
      authors: [{ name: 'Ann Lee' }],
    });
    expect(content_html).not.toContain('mole');
  });

  it('stays in the text if it is not sure', () => {
    const html = `<!doctype html><html><head><title></title></head><body><p>Saltby</p><p>The new light</p>
      <p>The old light went out in January, and ships entered by the lamps of the fish hall.</p></body></html>`;
    expect(readHtmlPage(html).content_html).toContain('The new light');
  });
});
