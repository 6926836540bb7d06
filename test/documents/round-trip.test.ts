import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, it } from 'vitest';
import { type Article, guidOf } from '#shared/model/article.ts';
import { renderAtom } from '#shared/render/atom.ts';
import { checkDocument } from '#shared/render/check-document.ts';
import { renderFeedPage } from '#shared/render/feed-page.ts';
import type { FeedView } from '#shared/render/feed-view.ts';
import { renderJsonFeed } from '#shared/render/json-feed.ts';
import { renderRss } from '#shared/render/rss.ts';
import { uri } from '#shared/render/uri.ts';
import { escapeHtml } from '#shared/text/escape.ts';
import { cleanText } from '#shared/text/unicode.ts';
import { anArticle, aView } from './a-view.ts';
import { hostileView } from './hostile-view.ts';
import { all, attributes, rootOf, texts } from './xml-reader.ts';

/** The content without the `<div>` that declares its direction. */
const unframed = (html: string | undefined) =>
  html?.replace(/^<div dir="rtl" lang="[\w-]+">(.*)<\/div>$/s, '$1');

/** The content in the files. If an article has only a picture, its content in the files is the picture. */
const shownContent = ({ content_html, content_text, image }: Article): string => {
  const address = content_html + content_text === '' ? uri(image) : undefined;
  return address === undefined ? content_html : `<p><img src="${escapeHtml(address)}" alt="" /></p>`;
};

/**
 * feedsmith removes comments from any text, even if they are escaped. Content from `normalise` has no
 * comments.
 */
const uncommented = (text = '') => text.replace(/<!--.*?-->/gs, '').trim();

/** The expected rights of a document: a list of one text, or an empty list if the feed has none. */
const rightsOf = ({ feed: { rights = '' } }: FeedView) => {
  const text = cleanText(rights).trim();
  return text === '' ? [] : [text];
};

it('a strict parser and feedsmith read the texts of articles from RSS unchanged', () => {
  fc.assert(
    fc.property(hostileView, (view) => {
      const document = renderRss(view);
      checkDocument('rss', document);
      const root = rootOf(document);
      const items = all(root, 'item');
      expect(all(root, 'copyright').flatMap(({ text }) => text)).toEqual(rightsOf(view));
      expect(items.flatMap((item) => texts(item, 'guid'))).toEqual(view.entries.map(guidOf));
      view.entries.forEach((article, index) => {
        const item = items[index];
        if (item === undefined) throw new Error('an item is missing');
        const [title = ''] = texts(item, 'title');
        if (article.title === '') expect(title).not.toBe('');
        else expect(title).toBe(article.title);
        expect(texts(item, 'content:encoded').map(unframed)).toEqual(
          [shownContent(article)].filter((html) => html !== ''),
        );
        expect(texts(item, 'category')).toEqual(article.tags);
        expect(texts(item, 'dc:creator')).toEqual(article.authors.map(({ name }) => name));
        expect(all(item, 'media:content')).toHaveLength(article.attachments.length);
        expect(all(item, 'enclosure').length).toBeLessThan(2);
        expect(Date.parse(texts(item, 'pubDate')[0] ?? '')).toBe(
          Math.floor(Date.parse(article.date_published) / 1000) * 1000,
        );
      });
      const read = parseRssFeed(document).items ?? [];
      expect(read.map(({ guid }) => guid?.value)).toEqual(view.entries.map(guidOf));
      view.entries.forEach((article, index) => {
        const { title, tags } = article;
        if (title !== '') expect(uncommented(read[index]?.title)).toBe(uncommented(title));
        expect(uncommented(unframed(read[index]?.content?.encoded))).toBe(uncommented(shownContent(article)));
        expect((read[index]?.categories ?? []).map(({ name }) => uncommented(name))).toEqual(
          tags.map(uncommented),
        );
      });
    }),
  );
});

it('a strict parser and feedsmith read the texts of articles from Atom unchanged', () => {
  fc.assert(
    fc.property(hostileView, (view) => {
      const document = renderAtom(view);
      checkDocument('atom', document);
      const entries = all(rootOf(document), 'entry');
      expect(texts(rootOf(document), 'rights')).toEqual(rightsOf(view));
      expect(entries.flatMap((entry) => texts(entry, 'id'))).toEqual(view.entries.map(guidOf));
      view.entries.forEach((article, index) => {
        const entry = entries[index];
        if (entry === undefined) throw new Error('an entry is missing');
        const [title = ''] = texts(entry, 'title');
        if (article.title === '') expect(title).not.toBe('');
        else expect(title).toBe(article.title);
        if (article.summary !== undefined) expect(texts(entry, 'summary')).toEqual([article.summary]);
        else expect(texts(entry, 'summary')).toHaveLength(shownContent(article) === '' ? 1 : 0);
        expect(texts(entry, 'content').map(unframed)).toEqual(
          [shownContent(article)].filter((html) => html !== ''),
        );
        expect(all(entry, 'category').map(({ attributes }) => attributes.term)).toEqual(article.tags);
        expect(texts(entry, 'published')).toEqual([article.date_published]);
        expect((texts(entry, 'updated')[0] ?? '') >= article.date_published).toBe(true);
      });
      expect(all(rootOf(document), 'at:deleted-entry')).toHaveLength(view.tombstones.length);
      const read = parseAtomFeed(document).entries ?? [];
      expect(read.map(({ id }) => id)).toEqual(view.entries.map(guidOf));
      view.entries.forEach((article, index) => {
        const { title, tags } = article;
        if (title !== '') expect(uncommented(read[index]?.title?.value)).toBe(uncommented(title));
        expect(uncommented(unframed(read[index]?.content?.value))).toBe(uncommented(shownContent(article)));
        expect((read[index]?.categories ?? []).map(({ term }) => uncommented(term))).toEqual(
          tags.map(uncommented),
        );
      });
    }),
  );
});

const NAMED_ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** The text that a parser reads if it knows the five named entities but no numeric references. */
const decodedByName = (text: string) =>
  text.replace(/&(\w+);/g, (all, name: string) => NAMED_ENTITIES[name] ?? all);
/** The document without its titles, because titles of RSS may contain numeric references. */
const withoutTitles = (document: string) => document.replace(/<title>[^<]*<\/title>/g, '');
const contentsOf = (document: string, name: string) =>
  [...document.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text = '']) => text);

it('a parser that knows only named entities reads every URL of RSS and Atom', () => {
  fc.assert(
    fc.property(hostileView, (view) => {
      for (const [render, parse] of [
        [renderRss, withoutTitles],
        [renderAtom, (document: string) => document],
      ] as const) {
        const written = parse(render(view)).replace(/<!\[CDATA\[.*?\]\]>/gs, '');
        expect(written).not.toMatch(/&#(?!x[9A];)/);
        const read = [...written.matchAll(/ (?:url|href)="([^"]*)"/g)].map(([, value = '']) =>
          decodedByName(value),
        );
        expect(read).toEqual(
          [...all(rootOf(written), '*')].flatMap(({ attributes: { url, href } }) => url ?? href ?? []),
        );
      }
      expect(contentsOf(renderRss(view), 'link').slice(-view.entries.length).map(decodedByName)).toEqual(
        all(rootOf(renderRss(view)), 'item').flatMap((item) => texts(item, 'link')),
      );
    }),
  );
});

it('JSON.parse and feedsmith read the fields of articles from JSON Feed unchanged', () => {
  fc.assert(
    fc.property(hostileView, (view) => {
      const document = renderJsonFeed(view);
      checkDocument('json', document);
      const { items } = JSON.parse(document);
      view.entries.forEach((article, index) => {
        const item = items[index];
        expect(item.id).toBe(guidOf(article));
        expect(item.title ?? '').toBe(article.title);
        expect(item.summary).toBe(article.summary);
        expect(item.tags ?? []).toEqual(article.tags);
        expect(item.date_published).toBe(article.date_published);
        expect(item).toMatchObject(article.extensions);
        const shown = shownContent(article);
        if (shown === '') expect(item.content_text).toBe(article.content_text);
        else expect(unframed(item.content_html)).toBe(shown);
      });
      expect(parseJsonFeed(document).items?.map(({ id }) => id)).toEqual(view.entries.map(guidOf));
    }),
  );
});

/** Any character that XML 1.0 allows (§2.2), and often one that programs tend to lose. */
const xmlCharacter = fc.oneof(
  fc.constantFrom(...'\t\n\r &<>"\'%\u0085\u00A0\u2028]'),
  fc
    .integer({ min: 0x20, max: 0x10ffff })
    .filter((code) => (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff)
    .map((code) => String.fromCodePoint(code)),
);
const sourceId = fc.string({ unit: xmlCharacter, minLength: 1, maxLength: 40 });

it('each format keeps the source ids of articles', () => {
  const imported = fc.record({
    rss: fc.record({
      guid: sourceId,
      is_permalink: fc.boolean(),
      base: fc.constant('https://old.example/?a=1&b=2'),
    }),
    atom: sourceId,
    json: sourceId,
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(imported, { minLength: 1, maxLength: 3, selector: ({ rss }) => rss.guid }),
      (ids) => {
        const entries = ids.map((source_ids, i) => anArticle({ id: `${i}`, source_ids }));
        const view = aView({
          entries,
          tombstones: ids.map(({ atom: ref }, i) => ({ id: `t${i}`, at: '2026-03-02T07:30:00.000Z', ref })),
        });
        const guids = all(rootOf(renderRss(view)), 'guid');
        expect(guids.map(({ text }) => text)).toEqual(ids.map(({ rss }) => rss.guid));
        expect(guids.map(({ attributes }) => attributes)).toEqual(
          ids.map(({ rss }) => ({ 'xml:base': rss.base, isPermaLink: String(rss.is_permalink) })),
        );
        const feed = rootOf(renderAtom(view));
        expect(all(feed, 'entry').flatMap((entry) => texts(entry, 'id'))).toEqual(
          ids.map(({ atom }) => atom),
        );
        expect(attributes(feed, 'at:deleted-entry').map(({ ref }) => ref)).toEqual(
          ids.map(({ atom }) => atom),
        );
        expect(JSON.parse(renderJsonFeed(view)).items.map(({ id }: { id: string }) => id)).toEqual(
          ids.map(({ json }) => json),
        );
      },
    ),
  );
});

it('an imported article has its URL exactly as its old feed wrote it', () => {
  const url = 'HTTPS://Old.example:443/a/../%7Eb?x=[1]&y=ä';
  const source_ids = { rss: { guid: '1', is_permalink: false } };
  const view = aView({ entries: [anArticle({ url, source_ids })] });
  expect(all(rootOf(renderRss(view)), 'item').flatMap((item) => texts(item, 'link'))).toEqual([url]);
  expect(JSON.parse(renderJsonFeed(view)).items[0].url).toBe(url);
  const [entry] = all(rootOf(renderAtom(view)), 'entry');
  expect(entry && attributes(entry, 'link')[0]?.href).toBe(url);
});

it.each<[string, Partial<Article>, boolean, boolean]>([
  ['a date but no guid', {}, false, true],
  ['no date and no guid if its date was inferred', { date_inferred: true }, false, false],
  [
    'a date and a guid if its link was corrected',
    { url: 'https://old.example/2', date_inferred: true },
    true,
    true,
  ],
])('if the old feed of an imported article had no guid, RSS has %s', (_, more, hasGuid, hasDate) => {
  const guid = 'https://old.example/1';
  const source_ids = { rss: { guid, is_permalink: true, is_derived: true } };
  const article = anArticle({ url: guid, source_ids, ...more });
  const view = aView({ entries: [article] });
  const [item] = all(rootOf(renderRss(view)), 'item');
  expect(item && texts(item, 'guid')).toEqual(hasGuid ? [guid] : []);
  expect(item && texts(item, 'pubDate')).toHaveLength(hasDate ? 1 : 0);
  checkDocument('rss', renderRss(view), { entries: [article] });
  expect(JSON.parse(renderJsonFeed(view)).items[0].id).toBe(guid);
});

it('a picture is the content of an article without text, in every format', () => {
  const image = 'https://harbour.example/pier.jpg?w=1&h=2';
  const view = aView({ entries: [anArticle({ title: '', content_html: '', content_text: '', image })] });
  const html = '<p><img src="https://harbour.example/pier.jpg?w=1&amp;h=2" alt="" /></p>';
  expect(parseRssFeed(renderRss(view)).items?.[0]?.content?.encoded).toBe(html);
  expect(parseAtomFeed(renderAtom(view)).entries?.[0]?.content?.value).toBe(html);
  const item = parseJsonFeed(renderJsonFeed(view)).items?.[0];
  expect([item?.content_html, item?.content_text, item?.image]).toEqual([html, undefined, image]);
});

it('the same view is rendered to the same bytes', () => {
  fc.assert(
    fc.property(hostileView, (view) => {
      const again = structuredClone(view);
      for (const render of [renderRss, renderAtom, renderJsonFeed, renderFeedPage])
        expect(render(again)).toBe(render(view));
    }),
    { numRuns: 25 },
  );
});
