import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { FEED_FILE_KINDS, FORMATS } from '#shared/model/formats.ts';
import { renderArticlePage } from '#shared/render/article-page.ts';
import { renderFeedPage } from '#shared/render/feed-page.ts';
import { renderHomePage } from '#shared/render/home-page.ts';
import { FEED_LIMITS } from '#shared/settings.ts';
import { anArticle, aView } from '../../documents/a-view.ts';
import { hostileView } from '../../documents/hostile-view.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** All elements of a page in document order, read by another parser than Feedmill's. */
function elementsOf(page: string): Element[] {
  const walk = (node: DefaultTreeAdapterTypes.ParentNode): Element[] =>
    node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...walk(child)] : []));
  return walk(parse(page));
}
const attributesOf = ({ attrs }: Element) =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
const named = (page: string, name: string) => elementsOf(page).filter(({ tagName }) => tagName === name);
const withClass = (page: string, name: string) =>
  elementsOf(page).filter((element) => attributesOf(element).class?.split(' ').includes(name));
const textOf = (node: DefaultTreeAdapterTypes.ParentNode): string =>
  node.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('');

function onlyIn(parent: Element, name: string): Element {
  const [only, second] = parent.childNodes.filter((node) => node.nodeName === name);
  if (only === undefined || second !== undefined || !('tagName' in only)) throw new Error(`not one ${name}`);
  return only;
}

const elementsIn = (parent: Element, name: string): Element[] =>
  parent.childNodes.flatMap((node) => (node.nodeName === name && 'tagName' in node ? [node] : []));

const { url: _, ...homeless } = anArticle();
const { feed, publicUrl } = aView();
const articlePage = (different = {}) =>
  renderArticlePage({ article: { ...homeless, ...different }, feed, publicUrl });
const OLDER = { page: 2, until: '2026-02-28T10:00:00.000Z' };
const TOPICS = Array.from({ length: 30 }, (_, n) => `Topic ${n}`);
const ARCHIVE = Array.from({ length: FEED_LIMITS.maxShownArchivePages }, (_, n) => ({
  page: FEED_LIMITS.maxShownArchivePages - n,
  from: new Date(Date.UTC(2026, 0, 60 - 2 * n)).toISOString(),
  to: new Date(Date.UTC(2026, 0, 62 - 2 * n)).toISOString(),
}));
const pages = [
  ['of a feed', renderFeedPage(aView())],
  ['of a feed with an archive', renderFeedPage(aView({ archive: ARCHIVE, topics: TOPICS }))],
  ['of a tag', renderFeedPage(aView({ tag: 'Ferries' }))],
  ['of an archive', renderFeedPage(aView({ page: 3, previous: OLDER }))],
  ['of an empty feed', renderFeedPage(aView({ entries: [] }))],
  ['of an article', articlePage()],
  ['of all feeds', renderHomePage({ feeds: [feed], publicUrl, number: 1, pages: 2, total: 101 })],
  ['of no feeds', renderHomePage({ feeds: [], publicUrl, number: 1, pages: 1, total: 0 })],
] as const;

describe.each(pages)('the page %s', (_name, page) => {
  it('is HTML without an error', () => {
    const errors: string[] = [];
    parse(page, { sourceCodeLocationInfo: true, onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
  });

  it('allows only its own style', () => {
    const [policy] = named(page, 'meta')
      .map(attributesOf)
      .filter((meta) => meta['http-equiv']);
    const [style, second] = named(page, 'style').map(textOf);
    const hash = createHash('sha256')
      .update(style ?? '')
      .digest('base64');
    expect(policy?.content).toContain("default-src 'none'");
    expect(policy?.content).toContain(`style-src 'sha256-${hash}'`);
    expect(second).toBeUndefined();
    expect(named(page, 'script')).toEqual([]);
    expect(
      elementsOf(page)
        .flatMap(({ attrs }) => attrs)
        .filter(({ name }) => name === 'style'),
    ).toEqual([]);
  });

  it('has a language, a title, one h1, one main and a canonical URL', () => {
    const [root] = elementsOf(page);
    expect(root && attributesOf(root)).toMatchObject({ lang: 'en', dir: 'ltr' });
    for (const name of ['title', 'h1', 'main']) expect(named(page, name)).toHaveLength(1);
    const canonical = named(page, 'link')
      .map(attributesOf)
      .find(({ rel }) => rel === 'canonical');
    expect(canonical?.href).toMatch(/^https:\/\/feeds\.example\//);
  });
});

it('pages of feeds and articles link to every feed format for feed readers', () => {
  for (const page of [renderFeedPage(aView()), articlePage()]) {
    const found = named(page, 'link')
      .map(attributesOf)
      .filter(({ rel }) => rel === 'alternate');
    const formats = FEED_FILE_KINDS.map((kind) => FORMATS[kind]);
    expect(found.map(({ type, href }) => [type, href])).toEqual(
      formats.map(({ mediaType, file }) => [mediaType, `https://feeds.example/feeds/harbour/${file}`]),
    );
  }
});

it('the page of an article has schema.org and Open Graph metadata', () => {
  const page = articlePage({ image: 'https://harbour.example/pier.jpg' });
  const properties = elementsOf(page).flatMap((element) => attributesOf(element).itemprop ?? []);
  expect(properties).toEqual(
    expect.arrayContaining([
      'headline',
      'datePublished',
      'author',
      'name',
      'image',
      'articleBody',
      'keywords',
    ]),
  );
  const graph = named(page, 'meta')
    .map(attributesOf)
    .flatMap(({ property, content }) => (property ? [[property, content]] : []));
  expect(Object.fromEntries(graph)).toMatchObject({
    'og:title': 'The night ferry returns',
    'og:type': 'article',
    'og:image': 'https://harbour.example/pier.jpg',
    'og:url': `https://feeds.example/articles/${homeless.id}`,
    'article:published_time': '2026-03-02T07:30:00.000Z',
    'twitter:card': 'summary_large_image',
  });
  expect(named(page, 'title').map(textOf)).toEqual(['The night ferry returns – Harbour News']);
  expect(articlePage()).not.toContain('twitter:card');
});

it.each([
  ['in English', 'March 2, 2026 at 7:30 AM UTC', 'ltr', 'en'],
  ['in German', '2. März 2026 um 07:30 UTC', 'ltr', 'de'],
  ['in Arabic', '2 مارس 2026 في 7:30 ص UTC', 'rtl', 'ar'],
  ['without a language', '2026-03-02 07:30 UTC', 'auto', undefined],
  ['with an invalid language', '2026-03-02 07:30 UTC', 'ltr', 'not_one'],
])('the page of an article %s has the date %s and the direction %s', (_name, day, direction, language) => {
  const { language: __, ...silent } = feed;
  const article = { ...homeless, ...(language !== undefined && { language }) };
  const page = renderArticlePage({ article, feed: silent, publicUrl });
  expect(named(page, 'time').map(textOf)).toEqual([day]);
  const [element] = named(page, 'article').map(attributesOf);
  expect(element?.dir).toBe(direction);
  expect(element?.lang).toBe(language);
});

it.each([
  ['shows a standfirst', { summary: 'What the sea took.' }, ['What the sea took.']],
  ['does not show a summary that is the start of its content', { summary: 'After two winters in dock…' }, []],
  [
    'does not show a summary whose sentences are in its paragraphs',
    {
      summary: 'After two winters in dock the night ferry sails again. Tickets cost 12 crowns. It sails.',
      content_text:
        'After two winters in dock\nthe night ferry sails again.[1]\n\nThe price\n\n> Tickets cost 12 crowns.\n\n- It sails.',
    },
    [],
  ],
])('the page of an article %s', (_name, different, leads) => {
  expect(withClass(articlePage(different), 'standfirst').map(textOf)).toEqual(leads);
});

it.each([
  [
    'the description of its picture if it has no title',
    {
      title: '',
      summary: '',
      content_text: '',
      content_html: '<img src="https://x.example/a" alt="Low tide" />',
    },
    '<h1 itemprop="headline">Low tide</h1>',
  ],
  [
    'a link to `external_url`',
    { external_url: 'https://x.example/a?b=1&c' },
    '<a itemprop="citation" href="https://x.example/a?b=1&amp;c"><bdi>x.example/a</bdi></a>',
  ],
])('the page of an article shows %s', (_, different, shown) => {
  expect(articlePage(different)).toContain(shown);
});

it('the page of an article with a URL has this URL as canonical URL', () => {
  const page = renderArticlePage({ article: anArticle(), feed, publicUrl });
  const canonical = named(page, 'link')
    .map(attributesOf)
    .find(({ rel }) => rel === 'canonical');
  expect(canonical?.href).toBe('https://harbour.example/ferry-returns');
});

it.each([
  ['links to itself (`rel="self"`) and to its hubs', ['https://hub.example/?a=1&b=2', 'https://b.example/']],
  ['has no link to itself if there are no hubs', []],
])('the page of a tag %s', (_name, hubs) => {
  const links = named(renderFeedPage(aView({ tag: 'Ferries', hubs })), 'link').map(attributesOf);
  const of = (name: string) => links.filter(({ rel }) => rel === name).map(({ href }) => href);
  expect(of('hub')).toEqual(hubs);
  expect(of('self')).toEqual(hubs.length > 0 ? of('canonical') : []);
});

it('no text of a publisher becomes markup on the page of a feed', () => {
  const allowed = new Set(
    'html head meta title link style body header footer nav section aside div h1 h2 main article a p ul li bdi span time img audio video input'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(hostileView, (view) => {
      const page = renderFeedPage(view);
      const tags = elementsOf(page).map(({ tagName }) => tagName);
      expect(tags.filter((tag) => !allowed.has(tag))).toEqual([]);
      expect(named(page, 'article')).toHaveLength(view.entries.length);
      const headings = named(page, 'article').map((article) => textOf(onlyIn(article, 'h2')));
      view.entries.forEach(({ title }, index) => {
        if (title !== '') expect(headings[index]).toBe(title);
      });
    }),
  );
});

it('a page with a later `updated` differs even if its articles are equal, and thus gets another ETag', () => {
  const at = (updated: string) => renderFeedPage(aView({ updated }));
  const [before, after] = ['2026-03-01T08:00:00.000Z', '2026-03-01T09:00:00.000Z'];
  expect(at(before)).toContain(`<meta property="og:updated_time" content="${before}">`);
  expect(at(after)).not.toBe(at(before));
});

it('a page links to the older articles by date', () => {
  const ways = [
    [
      renderFeedPage(aView({ previous: OLDER })),
      'https://harbour.example/',
      `#${homeless.id}`,
      'Older articles',
      '… February 28, 2026',
    ],
    [
      renderFeedPage(aView({ page: 3, previous: OLDER })),
      'https://feeds.example/feeds/harbour/',
      '',
      'Older articles',
      '… February 28, 2026',
    ],
    [
      renderFeedPage(aView({ page: 3, previous: OLDER, feed: { ...feed, language: 'ar' } })),
      'https://feeds.example/feeds/harbour/',
      '',
      'مقالات أقدم',
      '… 28 فبراير 2026',
    ],
  ] as const;
  for (const [page, home, place, name, day] of ways) {
    const links = named(page, 'a');
    expect(links[0] && attributesOf(links[0]).href).toBe(home);
    const older = links.find((link) => attributesOf(link).rel === 'prev');
    expect(older && [attributesOf(older).href, textOf(older)]).toEqual([
      `https://feeds.example/feeds/harbour/archive/2${place}`,
      name,
    ]);
    expect(named(page, 'nav').map(textOf)).toEqual([expect.stringContaining(`${name} ${day}`)]);
  }
  expect(renderFeedPage(aView())).not.toContain('rel="prev"');
});

it.each([
  ['has the rights in its footer', '© 2026 <Harbour> & Sons', ['© 2026 <Harbour> & Sons', 'All feeds']],
  ['has no rights in its footer if the feed has none', undefined, ['All feeds']],
  ['has no rights in its footer if they are white space', ' \n', ['All feeds']],
])('a page %s', (_, rights, foot) => {
  const own = { ...feed, ...(rights !== undefined && { rights }) };
  const pagesOfFeed = [
    renderFeedPage(aView({ feed: own })),
    renderArticlePage({ article: homeless, feed: own, publicUrl }),
  ];
  for (const page of pagesOfFeed) {
    const [footer] = named(page, 'footer');
    expect(footer?.childNodes.map((line) => ('childNodes' in line ? textOf(line) : ''))).toEqual(foot);
  }
});

it('a page of fifty articles without pictures has at most 14 KB of gzip', () => {
  const word = fc.constantFrom(
    ...'the a of to in on harbour ferry council storm lamp quay said that which was not for'.split(' '),
  );
  const text = (count: number) =>
    fc.array(word, { minLength: count, maxLength: count }).map((words) => words.join(' '));
  const article = fc
    .record({ id: fc.uuid(), title: text(8), summary: text(45), name: text(2), tags: fc.tuple(word, word) })
    .map(({ name, ...fields }) =>
      anArticle({ ...fields, url: `https://harbour.example/${fields.id}`, authors: [{ name }] }),
    );
  const [entries = []] = fc.sample(fc.array(article, { minLength: 50, maxLength: 50 }), 1);
  expect(entries).toHaveLength(50);
  const view = aView({ entries, archive: ARCHIVE, topics: ['Ferries', 'Harbours', 'Storms'] });
  expect(gzipSync(renderFeedPage(view), { level: 9 }).length).toBeLessThanOrEqual(14_000);
});

it('the page of an article links to its place in the list of the feed', () => {
  const article = anArticle();
  const links = named(renderArticlePage({ article: homeless, feed, publicUrl }), 'a');
  const link = links.find((one) => textOf(one) === 'Earlier and later articles');
  const { href } = link ? attributesOf(link) : {};
  const [entry] = withClass(renderFeedPage(aView({ entries: [article] })), 'entry');
  expect(href).toBe(`https://feeds.example/feeds/harbour/#${entry && attributesOf(entry).id}`);
});

it('a page says how to follow its feed, with a URL to copy', () => {
  const [field, second] = named(renderFeedPage(aView({ tag: 'Ferries' })), 'input').map(attributesOf);
  expect(second).toBeUndefined();
  expect(field).toMatchObject({
    readonly: '',
    value: 'https://feeds.example/feeds/harbour/tags/ferries/rss.xml',
    'aria-label': 'Address of the feed',
  });
});

it.each([
  ['in the language of the feed', 'de', 'Abonnieren', undefined],
  ['in the language of a feed with a region (`pt-BR`)', 'pt-BR', 'Seguir', undefined],
  ['in English if Feedmill has none in the language of the feed', 'fi', 'Follow', 'en'],
  ['in simplified Chinese for `zh-Hans-CN`', 'zh-Hans-CN', '订阅', undefined],
  ['in traditional Chinese for `zh-Hant`', 'zh-Hant', '訂閱', undefined],
  ['in traditional Chinese for `zh-TW`', 'zh-TW', '訂閱', undefined],
])('a page has words %s', (_name, language, word, lang) => {
  const page = renderFeedPage(aView({ feed: { ...feed, language } }));
  const [section] = named(page, 'section');
  expect(section && attributesOf(section)['aria-label']).not.toBeUndefined();
  const heading = section && onlyIn(section, 'h2');
  expect(heading && textOf(heading)).toBe(word);
  const [marked] = heading?.childNodes.filter((node) => 'tagName' in node) ?? [];
  expect(marked && 'tagName' in marked ? attributesOf(marked).lang : undefined).toBe(lang);
});

it.each([
  [
    'the days, if the articles are of different days',
    '2026-03-01T07:30:00.000Z',
    {},
    ['March 2, 2026', 'March 1, 2026'],
  ],
  [
    'the times, if all articles are of one day',
    '2026-03-02T06:00:00.000Z',
    {},
    ['March 2, 2026 at 7:30 AM UTC', 'March 2, 2026 at 6:00 AM UTC'],
  ],
  [
    'no day if the publisher gave only a month',
    '2026-03-01T00:00:00.000Z',
    { date_precision: 'month' },
    ['March 2, 2026', 'March 2026'],
  ],
] as const)('a list shows %s', (_name, date_published, different, days) => {
  const second = anArticle({ id: '5a0d1f36-0c5e-8a4b-9d21-6a3f0c9be002', date_published, ...different });
  const page = renderFeedPage(aView({ entries: [anArticle({ language: 'de' }), second] }));
  const published = named(page, 'time').filter((time) => attributesOf(time).itemprop === 'datePublished');
  expect(published.map(textOf)).toEqual(days);
});

it.each([
  ['with `lang="ar"` in an English entry', 'en', ['ar', 'ar']],
  ['without `lang` in an Arabic entry', 'ar', []],
])('the list of an Arabic feed has Arabic dates, %s', (_name, language, languages) => {
  const entries = [anArticle({ language, date_modified: '2026-03-03T08:00:00.000Z' })];
  const page = renderFeedPage(aView({ entries, feed: { ...feed, language: 'ar' } }));
  const [about] = withClass(page, 'entry').flatMap((entry) => elementsIn(entry, 'p'));
  const marked = elementsOf(page).filter((one) => one.tagName === 'bdi' && attributesOf(one).dir === 'rtl');
  expect(marked.map((one) => attributesOf(one).lang)).toEqual(languages);
  expect(about && textOf(about)).toBe('2 مارس 2026 Ida Holm آخر تحديث 3 مارس 2026');
});

it.each([
  ['the language of the feed (`en-GB`), if the article is in `en`', 'en', 'en-GB', '2 March 2026'],
  ['its own language (`en-US`) in a feed in `en-GB`', 'en-US', 'en-GB', 'March 2, 2026'],
  ['its own language (`de`) in a feed in `en-GB`', 'de', 'en-GB', '2. März 2026'],
  ['the language of the feed, if the article has no language', undefined, 'en-GB', '2 March 2026'],
])('the page of an article has dates in %s', (_name, own, ofFeed, day) => {
  const { language: __, ...article } = { ...homeless, language: own };
  const page = renderArticlePage({
    article: own === undefined ? article : { ...article, language: own },
    feed: { ...feed, language: ofFeed },
    publicUrl,
  });
  expect(named(page, 'time').map(textOf)).toEqual([expect.stringContaining(day)]);
});

it('an article without a title is shown as a note', () => {
  const content_text = `The ferry is late again. ${'We wait at the pier. '.repeat(8)}`.trim();
  const note = { title: '', summary: '', content_text };
  const [entry] = named(renderFeedPage(aView({ entries: [anArticle(note)] })), 'article');
  const heading = entry && onlyIn(entry, 'h2');
  expect(heading && [attributesOf(heading).class, textOf(heading)]).toEqual(['note', content_text]);
  expect(entry && elementsIn(entry, 'p')).toHaveLength(1);

  const classOfHeadline = (different: object) =>
    named(articlePage({ ...note, ...different }), 'h1').map((one) => attributesOf(one).class);
  expect(classOfHeadline({})).toEqual(['note']);
  expect(classOfHeadline({ summary: 'It says something else.' })).toEqual([undefined]);
  expect(classOfHeadline({ title: 'The ferry' })).toEqual([undefined]);
});

it('a page says when an article was corrected', () => {
  const corrected = { revision: 2, date_modified: '2026-03-03T08:00:00.000Z' };
  expect(withClass(renderFeedPage(aView({ entries: [anArticle(corrected)] })), 'entry').map(textOf)).toEqual([
    expect.stringContaining('Corrected March 3, 2026'),
  ]);
  expect(articlePage(corrected)).toContain('A correction replaces the earlier text.');
  expect(articlePage({ ...corrected, revision: 1 })).toContain('Updated <time itemprop="dateModified"');
  expect(articlePage()).not.toContain('A correction replaces');
});

const PIER = 'https://x.example/pier.jpg';
it.each([
  ['its image', { image: PIER }, PIER, ''],
  [
    'its image, with the description from its content',
    {
      image: PIER,
      content_html: `<img src="https://x.example/a.jpg" alt="A" /><img src="${PIER}" alt="&quot;The&quot; pier" />`,
    },
    PIER,
    '"The" pier',
  ],
  [
    'the first large picture of its content',
    {
      content_html: `<img src="https://x.example/sign.png" alt="!" width="16" height="16" /><p><img src="${PIER}?a=1&amp;b=2" alt="Pier" width="800" /></p>`,
    },
    `${PIER}?a=1&b=2`,
    'Pier',
  ],
  [
    'no picture, if its content has only a small symbol',
    { content_html: `<img src="${PIER}" alt="" height="20" />` },
    undefined,
    undefined,
  ],
  [
    'no picture whose URL is neither http nor https',
    { content_html: '<img src="data:image/png;base64,AA" alt="" />' },
    undefined,
    undefined,
  ],
])('a list of articles shows for each article %s', (_name, different, src, alt) => {
  const [picture] = withClass(renderFeedPage(aView({ entries: [anArticle(different)] })), 'pic').map(
    attributesOf,
  );
  expect(picture?.src).toBe(src);
  expect(picture?.alt).toBe(alt);
});

it.each([
  [
    'a sound is shown with a player, its duration and its size',
    { mime_type: 'audio/mpeg', duration_in_seconds: 3723.4, size_in_bytes: 38_600_000 },
    'audio',
    '1:02:03 · 39 MB',
  ],
  [
    'a film without a size is shown with a player and its duration',
    { mime_type: 'video/mp4', duration_in_seconds: 59 },
    'video',
    '0:59',
  ],
  [
    'a PDF without a size is shown with its media type',
    { mime_type: 'application/pdf' },
    undefined,
    'application/pdf',
  ],
  ['a CSV file is shown with its size', { mime_type: 'text/csv', size_in_bytes: 1 }, undefined, '1 kB'],
] as const)('%s', (_name, about, player, facts) => {
  const attachments = [{ url: 'https://media.example/caf%C3%A9', ...about }];
  for (const page of [
    articlePage({ attachments }),
    renderFeedPage(aView({ entries: [anArticle({ attachments })] })),
  ]) {
    const found = [...named(page, 'audio'), ...named(page, 'video')];
    expect(found.map(({ tagName }) => tagName)).toEqual(player === undefined ? [] : [player]);
    for (const one of found)
      expect(attributesOf(one)).toMatchObject({ preload: 'none', controls: '', 'aria-label': 'café' });
    expect(withClass(page, 'facts').map(textOf)).toEqual([facts]);
  }
});

it.each([
  ['a player above the text', 'audio/mpeg', ['files', 'body']],
  ['other files below the text', 'application/pdf', ['body', 'files']],
])('the page of an article has %s', (_name, mime_type, order) => {
  const page = articlePage({ attachments: [{ url: 'https://media.example/1', mime_type }] });
  const classes = elementsOf(page).flatMap((element) => attributesOf(element).class ?? []);
  expect(classes.filter((name) => order.includes(name))).toEqual(order);
});

it('a picture has a limited height if the article has text', () => {
  const image = 'https://x.example/pier.jpg';
  const [above] = named(articlePage({ image }), 'img').map(attributesOf);
  const [alone] = named(articlePage({ image, content_html: '', content_text: '' }), 'img').map(attributesOf);
  expect([above?.class, alone?.class]).toEqual(['cover', undefined]);
});

it('a page without articles says so', () => {
  const [live, sealed] = [{}, { page: 1 }].map((one) => renderFeedPage(aView({ entries: [], ...one })));
  expect(live).toContain('<p>No articles yet.');
  expect(sealed).toContain('<p>The articles of this page are no longer published.');
});

it('an archive page names its days, and links to the newest articles', () => {
  const second = anArticle({
    id: '5a0d1f36-0c5e-8a4b-9d21-6a3f0c9be002',
    date_published: '2026-02-27T10:00:00.000Z',
  });
  const page = renderFeedPage(aView({ page: 3, entries: [anArticle(), second] }));
  const [about] = named(page, 'header').map(textOf);
  expect(about).toMatch(/February 27\s–\sMarch 2, 2026/);
  expect(named(page, 'title').map(textOf)).toEqual([
    expect.stringMatching(/^Harbour News: February 27\s–\sMarch 2, 2026$/),
  ]);
  const [nav] = named(page, 'nav');
  const links = nav === undefined ? [] : elementsIn(nav, 'a');
  expect(links.map((link) => [textOf(link), attributesOf(link).href])).toEqual([
    ['Newest articles', 'https://feeds.example/feeds/harbour/'],
    ['Archive', 'https://feeds.example/feeds/harbour/#archive'],
  ]);
});

it('the page of a feed shows 20 topics, and the others behind a button', () => {
  const archive = [
    { page: 7, from: '2026-02-20T08:00:00.000Z', to: '2026-02-27T10:00:00.000Z' },
    { page: 2, to: '2026-02-20T08:00:00.000Z' },
  ];
  const [aside] = named(renderFeedPage(aView({ archive, topics: ['ferries', ...TOPICS] })), 'aside');
  const [topics, days] = aside === undefined ? [] : elementsIn(aside, 'ul');
  const [more] = aside === undefined ? [] : elementsIn(aside, 'details');
  const linksIn = (list: Element | undefined) =>
    list === undefined ? [] : elementsIn(list, 'li').map((item) => attributesOf(onlyIn(item, 'a')).href);
  expect(linksIn(topics)).toHaveLength(20);
  expect(more && linksIn(onlyIn(more, 'ul'))).toContain(
    'https://feeds.example/feeds/harbour/tags/topic%2029/',
  );
  const all = [...linksIn(topics), ...linksIn(more && onlyIn(more, 'ul'))];
  expect(new Set(all).size).toBe(all.length);
  expect(linksIn(days)).toEqual([
    'https://feeds.example/feeds/harbour/archive/7',
    'https://feeds.example/feeds/harbour/archive/2',
  ]);
  expect(days && textOf(days)).toMatch(/^February 20\s–\s27, 2026… February 20, 2026$/);
});

it('the home page says how many articles a feed has', () => {
  const contents = new Map([['harbour', { newest: '2026-02-27T10:00:00.000Z', articles: 1_000 }]]);
  const page = renderHomePage({ feeds: [feed], publicUrl, number: 1, pages: 1, total: 1, contents });
  expect(withClass(page, 'about').map(textOf)).toContain('1,000 or more articles newest: February 27, 2026');
  const [footer] = named(page, 'footer');
  expect(footer && textOf(footer)).toBe('For publishers: console, API reference');
});

it('the home page links to its feeds for feed readers', () => {
  const page = renderHomePage({ feeds: [feed], publicUrl, number: 1, pages: 2, total: 101 });
  const descriptions = named(page, 'meta').filter((meta) => attributesOf(meta).name === 'description');
  expect(descriptions).toHaveLength(1);
  const alternates = named(page, 'link')
    .map(attributesOf)
    .filter(({ rel }) => rel === 'alternate');
  expect(alternates.map(({ title, href }) => [title, href])).toEqual([
    ['Harbour News', 'https://feeds.example/feeds/harbour/rss.xml'],
    ['All feeds (OPML)', 'https://feeds.example/feeds.opml'],
  ]);
  expect(named(page, 'header').map(textOf)).toEqual([expect.stringContaining('101 feeds')]);
});

it.each([
  ['the icon of the feed', { icon: 'https://harbour.example/icon.png' }, 'https://harbour.example/icon.png'],
  ['the icon of the site', {}, 'https://feeds.example/favicon.ico'],
])('a page has as its icon %s', (_name, different, href) => {
  const links = named(renderFeedPage(aView({ feed: { ...feed, ...different } })), 'link').map(attributesOf);
  expect(links.filter(({ rel }) => rel === 'icon').map((link) => link.href)).toEqual([href]);
});

it.each([
  ['the tags of its articles, the most frequent first', {}, ['Isles', 'Ferries', 'Quay']],
  ['the other tags of its articles if it is the page of a tag', { tag: 'ISLES' }, ['Ferries', 'Quay']],
])('a page names as topics %s', (_name, different, topics) => {
  const tags = [
    ['Ferries', 'Isles'],
    ['Isles', 'Quay'],
  ];
  const entries = tags.map((some, i) =>
    anArticle({ id: `5a0d1f36-0c5e-8a4b-9d21-6a3f0c9be00${i}`, tags: some }),
  );
  const [aside] = named(renderFeedPage(aView({ entries, ...different })), 'aside');
  const list = aside && onlyIn(aside, 'ul');
  expect(list?.childNodes.map((item) => ('childNodes' in item ? textOf(item) : ''))).toEqual(topics);
});
