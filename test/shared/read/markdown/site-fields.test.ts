import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/model/draft.ts';
import { Problem } from '#shared/model/problem.ts';
import { readMarkdown } from '#shared/read/markdown.ts';
import { placeOnSite } from '#shared/read/place-on-site.ts';

const HOME = 'https://blog.example/';
const withText = (matter: string): Draft => readMarkdown(`${matter}\nThe ferry sails at seven.`);
const read = (matter: string): Draft => placeOnSite(withText(matter), HOME);
const yaml = (...lines: string[]): string => `---\n${lines.join('\n')}\n---`;
const toml = (...lines: string[]): string => `+++\n${lines.join('\n')}\n+++`;

function problemOf(matter: string): Problem {
  try {
    read(matter);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('the text was read instead of refused');
}

const ignored = (...names: string[]) => names.map((on) => ({ rule: 'front-matter-field-ignored', on }));

it.each<[string, string, Draft]>([
  [
    'Hugo in TOML',
    toml(
      'title = "Zwei Fähren"',
      'date = 2024-05-01T10:00:00+02:00',
      'lastmod = 2024-05-02',
      'draft = false',
      'categories = ["Häfen"]',
      'tags = ["Fähre", "Inseln"]',
      'author = "Jana Dohm"',
      'weight = 20',
      '[cover]',
      'image = "/img/faehre.jpg"',
      'alt = "Die Fähre"',
    ),
    {
      title: 'Zwei Fähren',
      date_published: '2024-05-01T10:00:00.000+02:00',
      date_modified: '2024-05-02',
      tags: ['Fähre', 'Inseln', 'Häfen'],
      authors: [{ name: 'Jana Dohm' }],
      image: 'https://blog.example/img/faehre.jpg',
      applied: ignored('weight'),
    },
  ],
  [
    'Hugo in YAML, with a URL and a time of publication',
    yaml(
      'title: Ferries',
      'date: 2024-05-01',
      'publishDate: 2024-06-01',
      'url: /posts/ferries/',
      'images: [https://cdn.example/a.jpg, b.jpg]',
      'ShowToc: true',
    ),
    {
      title: 'Ferries',
      date_published: '2024-06-01',
      url: 'https://blog.example/posts/ferries/',
      image: 'https://cdn.example/a.jpg',
      applied: ignored('date', 'ShowToc'),
    },
  ],
  [
    'Hugo, with a URL without a slash',
    yaml('title: Ferries', 'url: ferries'),
    { title: 'Ferries', url: 'https://blog.example/ferries' },
  ],
  [
    'Obsidian, with a permalink without a slash',
    yaml('title: Ferries', 'permalink: our-ferries'),
    { title: 'Ferries', url: 'https://blog.example/our-ferries' },
  ],
  [
    'Jekyll, with the name of a style as permalink',
    yaml('title: Ferries', 'permalink: pretty'),
    { title: 'Ferries', applied: ignored('permalink') },
  ],
  [
    'Obsidian, with a permalink that is not a path',
    yaml('title: Ferries', 'permalink: Our ferries'),
    { title: 'Ferries', applied: ignored('permalink') },
  ],
  [
    'Dendron, with a permalink that looks like a URL scheme',
    yaml('title: Ferries', 'permalink: notes:ferries'),
    { title: 'Ferries', applied: ignored('permalink') },
  ],
  [
    'MkDocs, with `date: {created, updated}`',
    yaml(
      'title: Caches',
      'date:',
      '  created: 2025-04-02',
      '  updated: 2025-04-20',
      'authors: [Dana Whitfield]',
    ),
    {
      title: 'Caches',
      date_published: '2025-04-02',
      date_modified: '2025-04-20',
      authors: [{ name: 'Dana Whitfield' }],
    },
  ],
  [
    'dates in seconds and milliseconds since 1970',
    yaml('title: Le pain', 'date: 1741176000', 'updated: 1741262400000'),
    {
      title: 'Le pain',
      date_published: '2025-03-05T12:00:00.000Z',
      date_modified: '2025-03-06T12:00:00.000Z',
    },
  ],
  [
    'Hexo, with a list of lists of categories',
    yaml('title: 朝市', 'categories:', '- [町, 港]', '- 市場', 'tags: [朝]'),
    { title: '朝市', tags: ['朝', '町', '港', '市場'] },
  ],
  [
    '`keywords` as tags, if there are no `tags`',
    yaml('title: Tides', 'keywords: tide tables, sea'),
    { title: 'Tides', tags: ['tide tables', 'sea'] },
  ],
  [
    '`tags`, and ignores `keywords`',
    yaml('title: Tides', 'keywords: tide tables, sea', 'tags: [coast]'),
    { title: 'Tides', tags: ['coast'], applied: ignored('keywords') },
  ],
  [
    'dev.to, with a canonical URL',
    yaml('title: Five things', 'published: true', 'canonical_url: https://me.example/five/'),
    { title: 'Five things', url: 'https://me.example/five/' },
  ],
  [
    'Hugo in JSON',
    '{\n  "title": "Ferries {at last}",\n  "date": "2024-05-01",\n  "authors": [{"name": "Ann Lee", "email": "ann@e.example"}]\n}\n',
    { title: 'Ferries {at last}', date_published: '2024-05-01', authors: [{ name: 'Ann Lee' }] },
  ],
  [
    'Jekyll',
    yaml(
      'layout: post',
      'title:  "Le bac est revenu"',
      'date:   2015-11-17 16:16:01 -0600',
      'categories: mer îles',
      'tags: bac hiver',
      'excerpt: Après onze semaines.',
      'slug: bac',
      'permalink: /:year/:slug.html',
      'image: {path: /a.png, alt: Le bac}',
    ),
    {
      title: 'Le bac est revenu',
      date_published: '2015-11-17 16:16:01 -0600',
      tags: ['bac', 'hiver', 'mer', 'îles'],
      summary: 'Après onze semaines.',
      url: 'https://blog.example/2015/bac.html',
      image: 'https://blog.example/a.png',
      applied: ignored('layout'),
    },
  ],
  [
    'Jekyll, with a permalink that contains the file name',
    yaml('title: A', 'slug: a', 'permalink: /:categories/:title/'),
    { title: 'A', applied: ignored('slug', 'permalink') },
  ],
  [
    'Eleventy in JSON, between `---json` and `---`',
    '---json\n{"title": "Lautat", "date": "2024-01-01", "tags": ["posts", "meri"], "permalink": "/lautat/", "eleventyNavigation": {"key": "x"}}\n---',
    {
      title: 'Lautat',
      date_published: '2024-01-01',
      tags: ['posts', 'meri'],
      url: 'https://blog.example/lautat/',
      applied: ignored('eleventyNavigation'),
    },
  ],
  [
    'Astro',
    yaml(
      "title: '渡し船が戻る'",
      "description: '十一週間ぶり'",
      "pubDate: 'Jul 08 2022'",
      'updatedDate: 2022-07-09',
      "heroImage: '../../assets/ferry.jpg'",
    ),
    {
      title: '渡し船が戻る',
      summary: '十一週間ぶり',
      date_published: 'Jul 08 2022',
      date_modified: '2022-07-09',
      applied: [{ rule: 'relative-address-dropped', on: '../../assets/ferry.jpg' }],
    },
  ],
  [
    'Obsidian',
    yaml(
      'aliases: [boat]',
      'tags:',
      '  - "#sea/north"',
      '  - "[[Isles]]"',
      'author: "[[people/ann|Ann Lee]]"',
      'created: 2024-05-01',
      'publish: true',
      'cssclasses: wide',
    ),
    {
      tags: ['sea/north', 'Isles'],
      authors: [{ name: 'Ann Lee' }],
      date_published: '2024-05-01',
      applied: ignored('aliases', 'cssclasses'),
    },
  ],
  [
    'fields of Pelican above one fence',
    'Title: Ferries\ndate: 2012-08-08 18:50\nslug: ferries\n---\n',
    {
      title: 'Ferries',
      date_published: '2012-08-08 18:50',
      applied: ignored('slug'),
    },
  ],
  ['“-” as author', yaml('title: A', 'author: "-"'), { title: 'A' }],
  [
    'several authors in one text',
    yaml('title: A', 'author: Ann Lee and Bo Ek'),
    { title: 'A', authors: [{ name: 'Ann Lee' }, { name: 'Bo Ek' }] },
  ],
  [
    'a list of authors, without splitting “Lee, Ann”',
    yaml('title: A', 'authors: ["Lee, Ann", Bo]'),
    { title: 'A', authors: [{ name: 'Lee, Ann' }, { name: 'Bo' }] },
  ],
  [
    'comma-separated tags',
    yaml('title: A', 'tags: North Sea, winter ferry'),
    { title: 'A', tags: ['North Sea', 'winter ferry'] },
  ],
  [
    'a category of two words as one tag',
    yaml('title: A', 'category: Local news'),
    { title: 'A', tags: ['Local news'] },
  ],
  [
    'empty fields of a template',
    toml('title = "A"', 'description = ""', 'tags = []', 'image = ""'),
    { title: 'A' },
  ],
  [
    'numbers as title and as tags',
    toml('title = 2026', 'tags = [1984, true]', '_n = 7'),
    { title: '2026', tags: ['1984', 'true'], extensions: { _n: 7 } },
  ],
  ['a locale', yaml('title: A', 'locale: pt_BR'), { title: 'A', language: 'pt-BR' }],
  [
    'the field names of the contract',
    yaml('title: A', 'date_published: 2026-01-31', 'id: a-1', 'url: https://e.org/a'),
    { title: 'A', date_published: '2026-01-31', id: 'a-1', url: 'https://e.org/a' },
  ],
])('readMarkdown reads front matter: %s', (_, matter, draft) => {
  expect(read(matter)).toEqual({ ...draft, content_markdown: 'The ferry sails at seven.' });
});

it('placeOnSite names the URLs that it removes without a home page', () => {
  expect(placeOnSite(withText(yaml('title: A', 'permalink: /a/', 'image: b.png')), undefined)).toMatchObject({
    applied: [
      { rule: 'relative-address-dropped', on: '/a/' },
      { rule: 'relative-address-dropped', on: 'b.png' },
    ],
  });
});

it('placeOnSite resolves an image against the URL of the article', () => {
  expect(read(yaml('url: https://e.org/posts/a/', 'cover: b.png')).image).toBe('https://e.org/posts/a/b.png');
});

describe('readMarkdown refuses front matter with', () => {
  it.each([
    ['`draft: true` in YAML', yaml('title: A', 'draft: true'), '/draft', 'draft'],
    ['`draft = true` in TOML', toml('title = "A"', 'draft = true'), '/draft', 'draft'],
    ['`published: false` of Jekyll', yaml('title: A', 'published: false'), '/published', 'draft'],
    ['`private: true`', yaml('title: A', 'private: true'), '/private', 'draft'],
    ['`visibility: members` of Ghost', yaml('title: A', 'visibility: members'), '/visibility', 'draft'],
    ['`routable: false` of Grav', yaml('title: A', 'routable: false'), '/routable', 'draft'],
    ['`unlisted: true` of Docusaurus', yaml('title: A', 'unlisted: true'), '/unlisted', 'a feed is a list'],
    ['`hidden: yes` of Hexo', yaml('title: A', 'hidden: yes'), '/hidden', 'a feed is a list'],
    ['`feed: false` of VuePress', yaml('feed: false'), '/feed', 'a feed is a list'],
    [
      '`hiddenInRss = true` of a Hugo theme',
      toml('[params]', 'hiddenInRss = true'),
      '/hiddenInRss',
      'a feed is a list',
    ],
    ['`list: never` of Hugo', yaml('_build:', '  list: never'), '/_build/list', 'a feed is a list'],
    ['`render = "never"` of Hugo', toml('[build]', 'render = "never"'), '/build/render', 'a feed is a list'],
    ['`password` of Hexo', yaml('title: A', 'password: 1234'), '/password', 'cannot protect'],
    ['an invalid date', toml('date = "soon"'), '/date', 'must be a date'],
    ['a time without a day', toml('date = 10:00:00'), '/date', 'must be a date'],
    ['a field named `__proto__`', toml('title = "A"', '__proto__ = {a = 1}'), '/__proto__', 'reserved'],
    ['`nan`, which JSON cannot represent', toml('title = "A"', '_n = nan'), '/_n', 'double'],
  ])('%s', (_, matter, pointer, detail) => {
    const { kind, errors } = problemOf(matter);
    expect(kind).toBe('invalid-article');
    expect(errors).toEqual([{ pointer, detail: expect.stringContaining(detail) }]);
  });

  it.each([
    ['invalid TOML, with the position', toml('title = A'), 'line 2, column 9'],
    ['TOML that is nested 30,000 levels deep', toml(`${'a.'.repeat(30_000)}a = 1`), 'nested'],
    ['TOML that is not closed', '+++\ntitle = "A"\ntags = ["b"]\n\n', '"+++"'],
    ['JSON that is not closed', '{"title": "A"\n', 'a complete JSON object'],
    ['invalid JSON', '{"title": A}\n', 'JSON'],
    ['JSON that is too long', `{"title": "${'a'.repeat(70_000)}"}\n`, '65536'],
  ])('%s', (_, matter, words) => {
    const { kind, message } = problemOf(matter);
    expect(kind).toBe('unreadable');
    expect(message).toContain(words);
  });
});

it.each([
  [
    'is not a draft',
    ['draft: false', 'published: true', 'hidden: false', 'password: ""', 'visibility: public'],
  ],
  ['is not on the home page', ['hiddenInHomeList: true', 'hiddenFromHomePage: true', 'visible: false']],
  ['is not for search engines', ['sitemap: false', 'robots: noindex', 'noindex: true', 'search: false']],
  [
    'has `hide`, `feed` or `build` with another meaning',
    ['hide: [navigation, toc]', 'feed: {author: Ann}', 'build: {list: always, render: link}'],
  ],
])('readMarkdown accepts front matter if the page %s', (_, lines) => {
  expect(read(yaml('title: Ferry', ...lines))).toMatchObject({ title: 'Ferry' });
});

it.each([
  ['+++\n\nA thought.', 'three pluses'],
  ['{"a" is a letter}, she said.', 'a brace'],
  ['--- json is a format\n', 'three dashes'],
])('readMarkdown reads %j as text, although it begins with %s', (text) => {
  expect(readMarkdown(text)).toEqual({ content_markdown: text.trim() });
});

it.each([
  ['tags', 'tags: {a: b}', '/tags/0'],
  ['authors', 'authors: [[Ann]]', '/authors/0'],
])('readMarkdown refuses %s of a wrong type', (_, line, pointer) => {
  expect(problemOf(yaml('title: Ferry', line)).errors.map((error) => error.pointer)).toContain(pointer);
});

it.each([
  ['a colon', 'title: La feria: todo lo que hay que saber', 'La feria: todo lo que hay que saber'],
  ['an apostrophe and a colon', "title: Qui l'a vu: trois récits", "Qui l'a vu: trois récits"],
  ['a name that begins with @', 'title: @mira on bread', '@mira on bread'],
  ['words after a quoted part', 'title: "Gone" and back again', '"Gone" and back again'],
])('readMarkdown adds the missing quotes around %s', (_, line, title) => {
  expect(read(yaml(line, 'draft: false'))).toMatchObject({
    title,
    applied: [{ rule: 'front-matter-value-quoted', on: 'title' }],
  });
});

it.each([
  [
    'double quotes',
    'title: "The ferry\nreturns: \\"at last\\""\ntags: harbour',
    'The ferry returns: "at last"',
  ],
  ['single quotes', "title: 'The ferry\nhasn''t\n  returned'\ntags: harbour", "The ferry hasn't returned"],
])('readMarkdown reads a value in %s that has a second line', (_, lines, title) => {
  expect(read(yaml(lines))).toMatchObject({ title, tags: ['harbour'] });
});

it('readMarkdown refuses a quotation mark that is not closed', () => {
  expect(problemOf(yaml('title: "The ferry', 'summary: "It returns"')).message).toContain('Missing closing');
});

it.each([
  ['a quoted value', 'title: "Storm: what we know"', 'Storm: what we know'],
  ['a comment with a colon', 'title: Storm # note: short', 'Storm'],
  ['a map', 'title: {a: b, c: d}', undefined],
])('readMarkdown adds no quotes around %s', (_, line, title) => {
  if (title === undefined) expect(problemOf(yaml(line)).errors[0]?.pointer).toBe('/title');
  else expect(read(yaml(line)).title).toBe(title);
});

it.each(['Created', 'Last Modified', 'git Created', 'git Last Modified', 'now', '{{ page.date }}'])(
  'readMarkdown ignores the date %s, which only the generator knows',
  (date) => {
    const draft = read(yaml('title: Ferry', `date: "${date}"`));
    expect(draft).toMatchObject({ title: 'Ferry', applied: ignored('date') });
    expect(draft.date_published).toBeUndefined();
  },
);

it.each([
  ['Hugo', yaml('expiryDate: 2020-01-31'), '2020-01-31T00:00:00.000Z', 'expiryDate'],
  [
    'Hugo, in TOML',
    toml('unpublishdate = 2020-01-31T12:00:00+02:00'),
    '2020-01-31T10:00:00.000Z',
    'unpublishdate',
  ],
  ['Grav', yaml('unpublish_date: 01 Feb 2020 08:00'), '2020-02-01T08:00:00.000Z', 'unpublish_date'],
])('readMarkdown reads the date of expiry of %s', (_, matter, instant, name) => {
  expect(withText(matter).expiry).toEqual({ path: [name], instant });
});

it('readMarkdown ignores a date of expiry that cannot be read', () => {
  expect(withText(yaml('title: A', 'expiryDate: never')).expiry).toBeUndefined();
});
