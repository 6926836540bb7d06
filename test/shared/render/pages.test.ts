import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { renderArticlePage } from '#shared/render/article-page.ts';
import { renderFeedPage } from '#shared/render/feed-page.ts';
import { renderHomePage } from '#shared/render/home-page.ts';
import { anArticle, aView } from '../../documents/a-view.ts';
import { hostileView } from '../../documents/hostile-view.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** All elements of a page, in document order, by a parser that did not write it. */
function elementsOf(page: string): Element[] {
  const walk = (node: DefaultTreeAdapterTypes.ParentNode): Element[] =>
    node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...walk(child)] : []));
  return walk(parse(page));
}
const attributesOf = ({ attrs }: Element) =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
const named = (page: string, name: string) => elementsOf(page).filter(({ tagName }) => tagName === name);
const textOf = (node: DefaultTreeAdapterTypes.ParentNode): string =>
  node.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('');

const { url: _, ...homeless } = anArticle();
const { feed, publicUrl } = aView();
const articlePage = (different = {}) =>
  renderArticlePage({ article: { ...homeless, ...different }, feed, publicUrl });
const OLDER = { page: 2, until: '2026-02-28T10:00:00.000Z' };
const pages = [
  ['of a feed', renderFeedPage(aView())],
  ['of a tag', renderFeedPage(aView({ tag: 'Ferries' }))],
  ['of an archive', renderFeedPage(aView({ page: 3, previous: OLDER }))],
  ['of an article', articlePage()],
  ['of all feeds', renderHomePage({ feeds: [feed], publicUrl, number: 1, pages: 2 })],
  ['of no feeds', renderHomePage({ feeds: [], publicUrl, number: 1, pages: 1 })],
] as const;

describe.each(pages)('the page %s', (_name, page) => {
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

it('pages of feeds and articles link the three formats for feed readers', () => {
  for (const page of [renderFeedPage(aView()), articlePage()]) {
    const found = named(page, 'link')
      .map(attributesOf)
      .filter(({ rel }) => rel === 'alternate');
    expect(found.map(({ type, href }) => [type, href])).toEqual([
      ['application/rss+xml', 'https://feeds.example/feeds/harbour/rss.xml'],
      ['application/atom+xml', 'https://feeds.example/feeds/harbour/atom.xml'],
      ['application/feed+json', 'https://feeds.example/feeds/harbour/feed.json'],
    ]);
  }
});

it('an article has schema.org and Open Graph metadata', () => {
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
  });
});

it.each([
  ['in English', 'en', 'March 2, 2026', 'ltr'],
  ['in German', 'de', '2. März 2026', 'ltr'],
  ['in Arabic', 'ar', '2 مارس 2026', 'rtl'],
  ['in a language nobody said', undefined, '2026-03-02', 'auto'],
  ['in what is no language', 'not_one', '2026-03-02', 'ltr'],
])('an article %s has this date and layout', (_name, language, day, direction) => {
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
  ['does not show the start of its content twice', { summary: 'After two winters in dock…' }, []],
])('an article %s', (_name, different, leads) => {
  expect(named(articlePage(different), 'strong').map(textOf)).toEqual(leads);
});

it.each([
  [
    'an untitled article by its picture',
    {
      title: '',
      summary: '',
      content_text: '',
      content_html: '<img src="https://x.example/a" alt="Low tide" />',
    },
    '<h1 itemprop="headline">Low tide</h1>',
  ],
  [
    'what the article is about elsewhere',
    { external_url: 'https://x.example/a?b=1&c' },
    '<a itemprop="citation" href="https://x.example/a?b=1&amp;c"><bdi>x.example/a</bdi></a>',
  ],
])('the page of an article shows %s', (_, different, shown) => {
  expect(articlePage(different)).toContain(shown);
});

it('an article with its own URL has it as canonical URL', () => {
  const page = renderArticlePage({ article: anArticle(), feed, publicUrl });
  const canonical = named(page, 'link')
    .map(attributesOf)
    .find(({ rel }) => rel === 'canonical');
  expect(canonical?.href).toBe('https://harbour.example/ferry-returns');
});

it.each([
  ['names itself and its hubs where there are any', ['https://hub.example/?a=1&b=2', 'https://b.example/']],
  ['names neither where there is none', []],
])('the page of a tag %s', (_name, hubs) => {
  const links = named(renderFeedPage(aView({ tag: 'Ferries', hubs })), 'link').map(attributesOf);
  const of = (name: string) => links.filter(({ rel }) => rel === name).map(({ href }) => href);
  expect(of('hub')).toEqual(hubs);
  expect(of('self')).toEqual(hubs.length > 0 ? of('canonical') : []);
});

it('no text of a publisher becomes markup on the page of a feed', () => {
  const allowed = new Set(
    'html head meta title link style body header footer nav h1 h2 main article a p ul li bdi span time'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(hostileView, (view) => {
      const page = renderFeedPage(view);
      const tags = elementsOf(page).map(({ tagName }) => tagName);
      expect(tags.filter((tag) => !allowed.has(tag))).toEqual([]);
      expect(named(page, 'article')).toHaveLength(view.entries.length);
      const headings = named(page, 'h2').map(textOf);
      view.entries.forEach(({ title }, index) => {
        if (title !== '') expect(headings[index]).toBe(title);
      });
    }),
  );
});

it('a page links to older articles by date, and an archive page back to the feed', () => {
  const ways = [
    [renderFeedPage(aView({ previous: OLDER })), 'https://harbour.example/', '… February 28, 2026'],
    [
      renderFeedPage(aView({ page: 3, previous: OLDER })),
      'https://feeds.example/feeds/harbour/',
      '… February 28, 2026',
    ],
    [
      renderFeedPage(aView({ page: 3, previous: OLDER, feed: { ...feed, language: 'ar' } })),
      'https://feeds.example/feeds/harbour/',
      '… 28 فبراير 2026',
    ],
  ] as const;
  for (const [page, home, day] of ways) {
    const links = named(page, 'a');
    expect(links[0] && attributesOf(links[0]).href).toBe(home);
    const older = links.find((link) => attributesOf(link).rel === 'prev');
    expect(older && [attributesOf(older).href, textOf(older)]).toEqual([
      'https://feeds.example/feeds/harbour/archive/2',
      day,
    ]);
  }
  expect(renderFeedPage(aView())).not.toContain('rel="prev"');
});

it.each([
  ['says at its foot who may do what', '© 2026 <Harbour> & Sons', ['© 2026 <Harbour> & Sons']],
  ['has no foot where the feed says nothing of rights', undefined, []],
  ['has no foot for white space', ' \n', []],
])('a page %s', (_, rights, foot) => {
  const own = { ...feed, ...(rights !== undefined && { rights }) };
  const pagesOfFeed = [
    renderFeedPage(aView({ feed: own })),
    renderArticlePage({ article: homeless, feed: own, publicUrl }),
  ];
  for (const page of pagesOfFeed) expect(named(page, 'footer').map(textOf)).toEqual(foot);
});
