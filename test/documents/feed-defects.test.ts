import { XmlElement } from '@rgrove/parse-xml';
import { Feed } from 'feed';
import { describe, expect, it } from 'vitest';
import type { Article } from '#shared/model/article.ts';
import { renderAtom } from '#shared/render/atom.ts';
import type { FeedView } from '#shared/render/feed-view.ts';
import { renderJsonFeed } from '#shared/render/json-feed.ts';
import { renderRss } from '#shared/render/rss.ts';
import { anArticle, aView } from './a-view.ts';
import { all, attributes, rootOf, texts } from './xml-reader.ts';

// These tests prove that our files do not have the defects of npm `feed` 6.0.0, and have features that it
// lacks.

const of = (different: Partial<Article>, view: Partial<FeedView> = {}) =>
  aView({ entries: [anArticle(different)], ...view });
function only<Thing>(things: readonly Thing[]): Thing {
  const [thing] = things;
  if (thing === undefined || things.length > 1) throw new Error(`expected one, got ${things.length}`);
  return thing;
}
const rssItem = (view: FeedView) => only(all(rootOf(renderRss(view)), 'item'));
const atomEntry = (view: FeedView) => only(all(rootOf(renderAtom(view)), 'entry'));
const jsonFeed = (view: FeedView) => JSON.parse(renderJsonFeed(view));
const jsonItem = (view: FeedView) => only<Record<string, unknown>>(jsonFeed(view).items);

describe('no text breaks out of the document', () => {
  it.each([
    ['the end of a CDATA section', 'x]]>y'],
    ['the end of a CDATA section twice', 'x]]>]]>y'],
    ['the end of a CDATA section and of an item', ']]>]]></content:encoded></item><item><title>mine</title>'],
    ['the end of a CDATA section and of an entry', ']]>]]></content></entry><entry><id>mine</id></entry>'],
    ['parts of the end of a CDATA section', ']]]]>>]]'],
  ])('content with %s stays content', (_, text) => {
    const view = of({ content_html: `<p>${text}</p>` });
    expect(texts(rssItem(view), 'content:encoded')).toEqual([`<p>${text}</p>`]);
    expect(texts(atomEntry(view), 'content')).toEqual([`<p>${text}</p>`]);
    expect(jsonItem(view).content_html).toBe(`<p>${text}</p>`);
  });

  it.each([
    ['a bell', 'ding\u0007dong', 'dingdong'],
    ['a null character', 'no\u0000thing', 'nothing'],
    ['a character that XML does not allow', 'no\uFFFEne\uFFFF', 'none'],
    ['the first half of a surrogate pair', 'half\uD83Dmoon', 'halfmoon'],
    ['the second half of a surrogate pair', 'half\uDE00moon', 'halfmoon'],
  ])('%s is removed, and the file is rendered', (_, text, rest) => {
    const different = { title: text, summary: text, content_html: `<p>${text}</p>`, tags: [text] };
    const view = of(different, { feed: { ...aView().feed, title: text, description: text } });
    expect(texts(rssItem(view), 'title')).toEqual([rest]);
    expect(texts(rssItem(view), 'content:encoded')).toEqual([`<p>${rest}</p>`]);
    expect(texts(atomEntry(view), 'title')).toEqual([rest]);
    expect(attributes(atomEntry(view), 'category')).toEqual([{ term: rest }]);
    for (const render of [renderRss, renderAtom, renderJsonFeed])
      expect(Buffer.from(render(view)).toString()).toBe(render(view));
  });

  it('an attribute can contain any text', () => {
    const tag = 'R&D "<b>" \'x\'\ttab';
    expect(attributes(atomEntry(of({ tags: [tag] })), 'category')).toEqual([{ term: tag }]);
    expect(texts(rssItem(of({ tags: [tag] })), 'category')).toEqual([tag]);
    expect(jsonItem(of({ tags: [tag] })).tags).toEqual([tag]);
  });
});

describe('an invalid field does not remove other fields', () => {
  it.each(['/p/1', 'not a url', 'ftp://files.example/x', 'javascript:alert(1)'])(
    'the URL %s is omitted, and the article links to its page',
    (address) => {
      const attachment = { url: address, mime_type: 'audio/mpeg', size_in_bytes: 5 };
      const view = of({ url: address, image: address, attachments: [attachment] });
      const page = 'https://feeds.example/articles/5a0d1f36-0c5e-8a4b-9d21-6a3f0c9be001';
      expect(texts(rssItem(view), 'link')).toEqual([page]);
      expect(jsonItem(view).url).toBe(page);
      for (const render of [renderRss, renderAtom, renderJsonFeed])
        expect(render(view)).not.toContain(address);
    },
  );

  it('a feed without home_page_url links to its page', () => {
    const { home_page_url: _, description: __, ...feed } = aView().feed;
    const view = aView({ feed });
    const channel = only(all(rootOf(renderRss(view)), 'channel'));
    expect(texts(channel, 'link')).toEqual(['https://feeds.example/feeds/harbour/']);
    expect(texts(channel, 'description')).toEqual(['Harbour News']);
    expect(jsonFeed(view).home_page_url).toBe('https://feeds.example/feeds/harbour/');
  });
});

describe('an article has the same guid in every format', () => {
  it.each([
    ['an ASCII host', 'https://HARBOUR.example:443/a b?x|y', 'https://harbour.example/a%20b?x%7Cy'],
    [
      'a host with letters beyond ASCII',
      'https://häfen.example/fähre',
      'https://xn--hfen-loa.example/f%C3%A4hre',
    ],
  ])('if its URL has %s', (_, url, link) => {
    const view = of({ url });
    const guid = 'urn:uuid:5a0d1f36-0c5e-8a4b-9d21-6a3f0c9be001';
    expect(texts(rssItem(view), 'guid')).toEqual([guid]);
    expect(attributes(rssItem(view), 'guid')).toEqual([{ isPermaLink: 'false' }]);
    expect(texts(atomEntry(view), 'id')).toEqual([guid]);
    expect(jsonItem(view).id).toBe(guid);
    expect(texts(rssItem(view), 'link')).toEqual([link]);
    expect(attributes(atomEntry(view), 'link')[0]).toMatchObject({ rel: 'alternate', href: link });
    expect(jsonItem(view).url).toBe(link);
  });
});

describe('the dates of a file', () => {
  it('are those of the article and the feed, not the time of rendering', () => {
    const view = of({ date_modified: '2026-03-05T12:00:00.000Z' }, { updated: '2026-03-05T12:00:01.000Z' });
    expect(texts(rssItem(view), 'pubDate')).toEqual(['Mon, 02 Mar 2026 07:30:00 GMT']);
    expect(texts(only(all(rootOf(renderRss(view)), 'channel')), 'lastBuildDate')).toEqual([
      'Thu, 05 Mar 2026 12:00:01 GMT',
    ]);
    expect(texts(atomEntry(view), 'published')).toEqual(['2026-03-02T07:30:00.000Z']);
    expect(texts(atomEntry(view), 'updated')).toEqual(['2026-03-05T12:00:00.000Z']);
    expect(texts(rootOf(renderAtom(view)), 'updated')).toEqual(['2026-03-05T12:00:01.000Z']);
    expect(jsonItem(view)).toMatchObject({
      date_published: '2026-03-02T07:30:00.000Z',
      date_modified: '2026-03-05T12:00:00.000Z',
    });
  });

  it('have no `date_modified` in JSON Feed if an article was never changed', () => {
    expect(texts(atomEntry(of({})), 'updated')).toEqual(['2026-03-02T07:30:00.000Z']);
    expect(jsonItem(of({}))).not.toHaveProperty('date_modified');
  });

  it('do not include a date of modification before publication in Atom', () => {
    const view = of({ date_modified: '2020-01-01T00:00:00.000Z' });
    expect(texts(atomEntry(view), 'updated')).toEqual(['2026-03-02T07:30:00.000Z']);
  });
});

describe('the title of an article', () => {
  const title = 'Nets & lines for < 7 <em>crowns</em> &amp; more';

  it('is escaped once in RSS, by hexadecimal references', () => {
    const written =
      '<title>Nets &#x26; lines for &#x3C; 7 &#x3C;em&#x3E;crowns&#x3C;/em&#x3E; &#x26;amp; more</title>';
    expect(renderRss(of({ title }))).toContain(written);
    expect(texts(rssItem(of({ title })), 'title')).toEqual([title]);
  });

  it('is declared as plain text in Atom', () => {
    expect(attributes(atomEntry(of({ title })), 'title')).toEqual([{ type: 'text' }]);
    expect(texts(atomEntry(of({ title })), 'title')).toEqual([title]);
  });

  it.each([
    ['the start of the summary', { title: '', summary: `${'wave '.repeat(30)}end` }, /^(wave ){15}wave…$/],
    ['the start of the content', { title: '', summary: '', content_text: 'Low\n\ntide' }, /^Low tide$/],
    [
      'the description of the picture',
      {
        title: '',
        summary: '',
        content_text: '',
        content_html: '<img src="https://x.example/a" alt="Low  tide" />',
      },
      /^Low tide$/,
    ],
    [
      'the caption of the picture',
      {
        title: '',
        summary: '',
        content_text: '',
        content_html:
          '<figure><img src="https://x.example/a" alt="" /><figcaption>At <b>noon</b></figcaption></figure>',
      },
      /^At noon$/,
    ],
    [
      'the title of the attachment',
      {
        title: '',
        summary: '',
        content_text: '',
        content_html: '',
        attachments: [{ url: 'https://x.example/1.mp3', mime_type: 'audio/mpeg', title: 'Episode 1' }],
      },
      /^Episode 1$/,
    ],
    ['the day', { title: '', summary: '', content_text: '', content_html: '' }, /^March 2, 2026$/],
  ])('is replaced by %s in RSS and Atom if it is missing', (_, different, label) => {
    expect(texts(rssItem(of(different)), 'title')[0]).toMatch(label);
    expect(texts(atomEntry(of(different)), 'title')[0]).toMatch(label);
  });

  it('is unchanged in JSON Feed, and omitted if it is missing', () => {
    expect(jsonItem(of({ title })).title).toBe(title);
    expect(jsonItem(of({ title: '' }))).not.toHaveProperty('title');
  });
});

describe('the authors', () => {
  it('are dc:creator in RSS, because author must contain an e-mail address', () => {
    const view = of({ authors: [{ name: 'Ida Holm' }, { name: 'Jo Berg', url: 'https://jo.example/' }] });
    expect(texts(rssItem(view), 'dc:creator')).toEqual(['Ida Holm', 'Jo Berg']);
    expect(texts(rssItem(view), 'author')).toEqual([]);
    expect(jsonItem(view)).toMatchObject({
      authors: [{ name: 'Ida Holm' }, { name: 'Jo Berg', url: 'https://jo.example/' }],
    });
    expect(jsonItem(view)).not.toHaveProperty('author');
  });

  it('without a name are omitted in RSS, and named by their URL in Atom', () => {
    const view = of({ authors: [{ url: 'https://jo.example/' }, {}] });
    expect(texts(rssItem(view), 'dc:creator')).toEqual([]);
    expect(all(atomEntry(view), 'name').map(({ text }) => text)).toEqual(['https://jo.example/']);
    expect(jsonItem(view).authors).toEqual([{ url: 'https://jo.example/' }]);
  });

  it('can have a mail address as their URL, as JSON Feed allows', () => {
    const view = of({
      authors: [{ name: 'Jo', url: 'mailto:jo%2Bnews@jo.example' }, { url: 'mailto:bø@jo.example' }],
    });
    expect(jsonItem(view).authors).toEqual([
      { name: 'Jo', url: 'mailto:jo%2Bnews@jo.example' },
      { url: 'mailto:b%C3%B8@jo.example' },
    ]);
    expect(all(atomEntry(view), 'name').map(({ text }) => text)).toEqual(['Jo', 'bø@jo.example']);
    expect(all(atomEntry(view), 'email').map(({ text }) => text)).toEqual([
      'jo+news@jo.example',
      'bø@jo.example',
    ]);
    expect(all(atomEntry(view), 'uri')).toEqual([]);
    expect(texts(rssItem(view), 'dc:creator')).toEqual(['Jo']);
  });

  it('without a name and a URL do not become the authors of the feed', () => {
    const feed = { ...aView().feed, authors: [{ name: 'The Pilots' }] };
    const view = of({ authors: [{ avatar: 'https://jo.example/jo.png' }] }, { feed });
    expect(texts(rssItem(view), 'dc:creator')).toEqual([]);
    expect(all(atomEntry(view), 'name').map(({ text }) => text)).toEqual(['Harbour News']);
    expect(jsonItem(view).authors).toEqual([{ avatar: 'https://jo.example/jo.png' }]);
  });

  it('are those of the feed in RSS if the article has none', () => {
    const feed = { ...aView().feed, authors: [{ name: 'The Pilots' }] };
    const channel = only(all(rootOf(renderRss(of({ authors: [] }, { feed }))), 'channel'));
    expect(texts(channel, 'dc:creator')).toEqual(['The Pilots']);
    expect(texts(rssItem(of({ authors: [] }, { feed })), 'dc:creator')).toEqual(['The Pilots']);
    expect(texts(rssItem(of({}, { feed })), 'dc:creator')).toEqual(['Ida Holm']);
  });

  it('are replaced by the title of the feed in Atom if both have none', () => {
    const author = only(all(rootOf(renderAtom(of({ authors: [] }))), 'author'));
    expect(texts(author, 'name')).toEqual(['Harbour News']);
  });
});

describe('the attachments of an article', () => {
  const sound = {
    url: 'https://media.example/tide?id=3&x',
    mime_type: 'audio/ogg',
    size_in_bytes: 4_096,
    title: 'The "tide"',
    duration_in_seconds: 61.5,
  };
  const chart = { url: 'https://media.example/chart', mime_type: 'application/pdf' };
  const view = of({ attachments: [chart, sound], image: 'https://media.example/pier?w=9' });

  it('have correct types and lengths in RSS, where audio or video is the enclosure', () => {
    expect(attributes(rssItem(view), 'enclosure')).toEqual([
      { url: sound.url, length: '4096', type: 'audio/ogg' },
    ]);
    expect(attributes(rssItem(view), 'media:content')).toEqual([
      { url: chart.url, type: 'application/pdf', medium: 'document' },
      { url: sound.url, fileSize: '4096', type: 'audio/ogg', medium: 'audio', duration: '62' },
    ]);
    expect(attributes(rssItem(view), 'media:thumbnail')).toEqual([{ url: 'https://media.example/pier?w=9' }]);
    expect(attributes(rootOf(renderRss(view)), 'channel')).toEqual([{}]);
    expect(rootOf(renderRss(view)).attributes['xmlns:media']).toBe('http://search.yahoo.com/mrss/');
  });

  const film = { url: 'https://media.example/film', mime_type: 'video/mp4' };
  const paper = { url: 'https://media.example/paper', mime_type: 'application/pdf', size_in_bytes: 7 };
  it.each([
    ['with length 0 for an unknown size', [film], { url: film.url, length: '0', type: 'video/mp4' }],
    [
      'the playable one, even without a size',
      [paper, film],
      { url: film.url, length: '0', type: 'video/mp4' },
    ],
    ['the first of several playable ones', [film, sound], { url: film.url, length: '0', type: 'video/mp4' }],
    [
      'the one with a size if none is playable',
      [chart, paper],
      { url: paper.url, length: '7', type: 'application/pdf' },
    ],
    ['the only one', [chart], { url: chart.url, length: '0', type: 'application/pdf' }],
  ])('have one enclosure in RSS, %s', (_, attachments, expected) => {
    const item = rssItem(of({ attachments }));
    expect(attributes(item, 'enclosure')).toEqual([expected]);
    expect(attributes(item, 'media:content').map(({ url }) => url)).toEqual(
      attachments.map(({ url }) => url),
    );
  });

  it('omit an unknown size in media:content and in Atom', () => {
    const view = of({ attachments: [{ ...film, size_in_bytes: 0 }] });
    expect(attributes(rssItem(view), 'media:content')[0]).not.toHaveProperty('fileSize');
    expect(attributes(atomEntry(view), 'link').find(({ rel }) => rel === 'enclosure')).not.toHaveProperty(
      'length',
    );
  });

  it('are enclosures with the submitted type in Atom', () => {
    const enclosures = attributes(atomEntry(view), 'link').filter(({ rel }) => rel === 'enclosure');
    expect(enclosures).toEqual([
      { rel: 'enclosure', type: 'application/pdf', href: chart.url },
      { rel: 'enclosure', type: 'audio/ogg', length: '4096', title: 'The "tide"', href: sound.url },
    ]);
  });

  it('do not include the image in JSON Feed, and have durations in whole seconds', () => {
    // Some readers refuse a feed if a duration has a fraction.
    expect(jsonItem(view).attachments).toEqual([chart, { ...sound, duration_in_seconds: 62 }]);
    expect(jsonItem(view).image).toBe('https://media.example/pier?w=9');
  });
});

describe('the content of an article', () => {
  it('links from note marks to notes on the page of the article, without ids', () => {
    const html =
      '<p>a<a id="in-article-r" href="#in-article-n">1</a></p><p id="in-article-n">href="#in-article-n"</p>';
    const { url: _, ...entry } = anArticle({ content_html: html });
    const page = 'https://feeds.example/articles/5a0d1f36-0c5e-8a4b-9d21-6a3f0c9be001';
    expect(jsonItem(aView({ entries: [entry] })).content_html).toBe(
      `<p>a<a href="${page}#in-article-n">1</a></p><p>href="#in-article-n"</p>`,
    );
  });

  it('follows a description in HTML in RSS', () => {
    const view = of({ summary: 'Nets & lines "for" < 7' });
    const document = renderRss(view);
    expect(document.indexOf('<description>Nets')).toBeLessThan(document.indexOf('<content:encoded>'));
    expect(texts(rssItem(view), 'description')).toEqual(['Nets &amp; lines "for" &lt; 7']);
  });

  it('is shortened to a description in RSS if the summary is missing', () => {
    const { summary: _, ...entry } = anArticle({ content_text: `${'word '.repeat(80)}end` });
    const view = aView({ entries: [entry] });
    const [description = ''] = texts(rssItem(view), 'description');
    expect(description).toMatch(/^word word .* word…$/);
    expect(description.length).toBeLessThan(282);
    expect(texts(atomEntry(view), 'summary')).toEqual([]);
    expect(jsonItem(view)).not.toHaveProperty('summary');
  });

  it('is described by the title in RSS if it is only a picture', () => {
    const { summary: _, ...entry } = anArticle({
      content_html: '<img src="https://e.example/">',
      content_text: '',
    });
    expect(texts(rssItem(aView({ entries: [entry] })), 'description')).toEqual(['The night ferry returns']);
  });

  it('is replaced in Atom by a summary with the title if it is missing', () => {
    const { summary: _, ...entry } = anArticle({ content_html: '', content_text: '' });
    expect(texts(atomEntry(aView({ entries: [entry] })), 'summary')).toEqual(['The night ferry returns']);
  });

  it('is an empty text in JSON Feed if it is missing', () => {
    const view = of({ content_html: '', content_text: '' });
    expect(jsonItem(view)).toMatchObject({ content_text: '' });
    expect(jsonItem(view)).not.toHaveProperty('content_html');
    expect(texts(rssItem(view), 'content:encoded')).toEqual([]);
    expect(texts(atomEntry(view), 'content')).toEqual([]);
  });

  it.each([
    ['declares its direction in Arabic', 'ar', '<div dir="rtl" lang="ar"><p>x</p></div>'],
    [
      'declares its direction in the language of a Hebrew feed',
      undefined,
      '<div dir="rtl" lang="he"><p>x</p></div>',
    ],
    ['declares no direction in English, even in a Hebrew feed', 'en', '<p>x</p>'],
  ])('%s', (_, language, html) => {
    const view = of(
      { content_html: '<p>x</p>', ...(language && { language }) },
      { feed: { ...aView().feed, language: 'he' } },
    );
    expect(texts(rssItem(view), 'content:encoded')).toEqual([html]);
    expect(texts(atomEntry(view), 'content')).toEqual([html]);
    expect(jsonItem(view).content_html).toBe(html);
  });
});

it('an article in `en` has no language of its own in a feed in `en-GB`', () => {
  const feed = { ...aView().feed, language: 'en-GB' };
  for (const [language, own] of [
    ['en', undefined],
    ['en-US', 'en-US'],
  ] as const) {
    const view = of({ language }, { feed });
    expect(texts(rssItem(view), 'dc:language')).toEqual(own === undefined ? [] : [own]);
    expect(atomEntry(view).attributes['xml:lang']).toBe(own);
    expect(jsonItem(view).language).toBe(own);
  }
});

describe('the files have features that npm feed lacks:', () => {
  const view = of(
    {
      language: 'fr',
      external_url: 'https://elsewhere.example/',
      extensions: {
        _harbour: { berth: 4, depths: { 'low.tide': [2] } },
        ...{ _feedmill: { feed: 'x' }, '_a.b': {}, _: {}, _7: {} },
        ...{ _note: 'wet', _list: [{}], _none: null, _tide: { 'high.low': 1 } },
      },
    },
    {
      hubs: ['https://hub.example/?a&b'],
      previous: { page: 7, until: '2026-02-01T00:00:00.000Z' },
      tombstones: [{ id: '0d9b7b54-5f5c-8a11-a1f5-111111111111', at: '2026-03-01T00:00:00.000Z' }],
      feed: { ...aView().feed, authors: [{ name: 'The Pilots' }], icon: 'https://harbour.example/i.png' },
    },
  );

  it('JSON Feed has version 1.1, hubs, archive links and extensions', () => {
    expect(jsonFeed(view)).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: 'https://feeds.example/feeds/harbour/feed.json',
      language: 'en',
      authors: [{ name: 'The Pilots' }],
      icon: 'https://harbour.example/i.png',
      hubs: [{ type: 'WebSub', url: 'https://hub.example/?a&b' }],
      next_url: 'https://feeds.example/feeds/harbour/archive/7.json',
    });
    expect(jsonItem(view)).toMatchObject({
      language: 'fr',
      external_url: 'https://elsewhere.example/',
      _harbour: { berth: 4, depths: { 'low.tide': [2] } },
    });
    expect(Object.keys(jsonItem(view)).filter((name) => name.startsWith('_'))).toEqual(['_harbour']);
  });

  it('JSON Feed has no half of a surrogate pair', () => {
    const half = 'half\uD83D';
    const broken = of(
      { extensions: { _x: { list: [{ [half]: half }] } } },
      { feed: { ...aView().feed, title: half, description: half, authors: [{ name: half }] } },
    );
    expect(jsonFeed(broken)).toMatchObject({
      title: 'half',
      description: 'half',
      authors: [{ name: 'half' }],
    });
    expect(jsonItem(broken)._x).toEqual({ list: [{ 'half\uFFFD': 'half\uFFFD' }] });
  });

  it('JSON Feed leaves out extensions that are too large', () => {
    const deep = JSON.parse(`${'['.repeat(60)}${'0,'.repeat(20_000)}0${']'.repeat(60)}`);
    expect(jsonItem(of({ extensions: { _deep: { deep } } }))).not.toHaveProperty('_deep');
    expect(jsonItem(of({ extensions: { _long: { text: 'x'.repeat(70_000) } } }))).not.toHaveProperty('_long');
  });

  it('Atom has languages, hubs, archive links and tombstones before the first entry', () => {
    const document = renderAtom(view);
    const root = rootOf(document);
    expect(root.attributes['xml:lang']).toBe('en');
    expect(atomEntry(view).attributes['xml:lang']).toBe('fr');
    expect(attributes(root, 'link')).toEqual([
      {
        rel: 'self',
        type: 'application/atom+xml',
        href: 'https://feeds.example/feeds/harbour/atom.xml',
      },
      { rel: 'alternate', type: 'text/html', href: 'https://harbour.example/' },
      { rel: 'hub', href: 'https://hub.example/?a&b' },
      {
        rel: 'prev-archive',
        type: 'application/atom+xml',
        href: 'https://feeds.example/feeds/harbour/archive/7.xml',
      },
    ]);
    expect(attributes(root, 'at:deleted-entry')).toEqual([
      { ref: 'urn:uuid:0d9b7b54-5f5c-8a11-a1f5-111111111111', when: '2026-03-01T00:00:00.000Z' },
    ]);
    expect(document.indexOf('<at:deleted-entry')).toBeLessThan(document.indexOf('<entry'));
  });

  it('Atom declares the namespace of tombstones only if it has tombstones', () => {
    expect(renderAtom(view)).toContain('xmlns:at=');
    expect(renderAtom(of({}))).not.toContain('xmlns:at=');
  });

  it('RSS and JSON Feed have the ttl_minutes of the feed', () => {
    const withTtl = { ...view, feed: { ...view.feed, ttl_minutes: 30 } };
    expect(texts(only(all(rootOf(renderRss(withTtl)), 'channel')), 'ttl')).toEqual(['30']);
    expect(JSON.parse(renderJsonFeed(withTtl))._feedmill).toEqual({ ttl_minutes: 30 });
    expect(JSON.parse(renderJsonFeed({ ...withTtl, page: 1 }))).not.toHaveProperty('_feedmill');
    expect(JSON.parse(renderJsonFeed(of({})))).not.toHaveProperty('_feedmill');
  });

  it('RSS has its own URL, hubs, a ttl, an image, and the language of an item', () => {
    const channel = only(all(rootOf(renderRss(view)), 'channel'));
    expect(attributes(channel, 'atom:link')).toEqual([
      { rel: 'self', type: 'application/rss+xml', href: 'https://feeds.example/feeds/harbour/rss.xml' },
      { rel: 'hub', href: 'https://hub.example/?a&b' },
    ]);
    expect(attributes(rssItem(view), 'atom:link')).toEqual([
      { rel: 'related', href: 'https://elsewhere.example/' },
    ]);
    expect(texts(channel, 'ttl')).toEqual(['15']);
    expect(all(channel, 'url').map(({ text }) => text)).toEqual(['https://harbour.example/i.png']);
    expect(texts(rssItem(view), 'dc:language')).toEqual(['fr']);
  });
});

it('RSS has the same elements as the RSS of npm feed', () => {
  const view = of({ authors: [], tags: ['Ferries', 'Winter'] });
  const [article] = view.entries;
  if (article === undefined) throw new Error('no article');
  const feed = new Feed({
    title: 'Harbour News',
    description: 'What sails, and what does not',
    link: 'https://harbour.example/',
    language: 'en',
    ttl: 15,
    updated: new Date(view.updated),
    feedLinks: { rss: 'https://feeds.example/feeds/harbour/rss.xml' },
    docs: 'https://www.rssboard.org/rss-specification',
    generator: 'Feedmill',
  });
  feed.addItem({
    title: article.title,
    id: `urn:uuid:${article.id}`,
    link: article.url ?? '',
    date: new Date(article.date_published),
    description: article.summary ?? '',
    content: article.content_html,
    category: article.tags.map((name) => ({ name })),
  });
  const elementsOf = (document: string) => {
    const channel = only(all(rootOf(document), 'channel'));
    return [...channel.children, ...only(all(channel, 'item')).children]
      .filter((node): node is XmlElement => node instanceof XmlElement && node.name !== 'item')
      .map(({ name, attributes, text }) => JSON.stringify([name, Object.entries(attributes).sort(), text]))
      .sort();
  };
  expect(elementsOf(renderRss(view))).toEqual(elementsOf(feed.rss2()));
});
