import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openSource } from '../../../../infra/cli/open-source.ts';
import { readFolder as read } from './read-folder.ts';

const HUGO = { 'hugo.toml': 'baseURL = "https://pier.example/"' };
const JEKYLL = { '_config.yml': 'url: https://pier.example' };
const ASTRO = { 'astro.config.mjs': 'export default { site: "https://pier.example" };' };
const ELEVENTY = { 'eleventy.config.js': '' };
const VAULT = { '.obsidian/app.json': '{}' };
const post = (...fields: string[]) =>
  ['---', 'title: Pier', ...fields, '---', 'It was mended.', ''].join('\n');

describe('openFolder', () => {
  it.each([
    [
      'a file outside the content of Hugo',
      HUGO,
      'notes/pier.md',
      post(),
      /^is not in the folder of the content/,
    ],
    [
      'a page of Hugo that has expired',
      HUGO,
      'content/posts/a.md',
      post('expiryDate: 2020-01-31'),
      'expired on 2020-01-31',
    ],
    [
      'a page that Hugo does not render',
      HUGO,
      'content/a.md',
      post('build:', '  render: never'),
      /^\/build\/render must not be never/,
    ],
    [
      'a page that Hugo does not list',
      HUGO,
      'content/a.md',
      post('_build:', '  list: false'),
      /^\/\w+\/\w+ must not be/,
    ],
    [
      'a headless page of Hugo',
      HUGO,
      'content/a/index.md',
      post('headless: true'),
      /^\/headless must not be true/,
    ],
    [
      'a file of a page of Hugo',
      HUGO,
      'content/trip/appendix.md',
      post(),
      /^belongs to the page of the folder trip/,
    ],
    [
      'a file below a page of Hugo',
      HUGO,
      'content/trip/a/index.md',
      post(),
      /^belongs to the page of the folder trip/,
    ],
    ['a file of Astro with "_"', ASTRO, 'src/content/blog/_hidden.md', post(), /that begins with "_"$/],
    ['a file of Astro in a folder with "_"', ASTRO, 'src/pages/_later/a.md', post(), /that begins with "_"$/],
    ['a template of Eleventy', ELEVENTY, 'src/_includes/a.md', post(), /^is in a folder of templates/],
    [
      'a page of Eleventy for each entry of data',
      ELEVENTY,
      'src/people.md',
      post('pagination:', '  data: people', '  size: 1'),
      'makes a page for each entry of its data (pagination)',
    ],
    [
      'a page of Eleventy with front matter in JavaScript',
      ELEVENTY,
      'src/people.md',
      '---js\nconst title = "People";\n---\nText.\n',
      /^The front matter is a script/,
    ],
    ['a file about the repository', ELEVENTY, 'LICENSE.md', '# License', /^is about the repository/],
    ['HTML without front matter', HUGO, 'content/a.html', '<p>Pier</p>', /^has no front matter/],
    ['a post of Hugo in Org', HUGO, 'content/posts/a.org', '#+TITLE: Pier', 'is neither Markdown nor HTML'],
    [
      'a post of Jekyll without a date in its name',
      JEKYLL,
      '_posts/pier.md',
      post(),
      /^has no date in its name/,
    ],
    [
      'a post of Jekyll in Textile',
      JEKYLL,
      '_posts/2025-03-04-pier.textile',
      'h1. Pier',
      'is neither Markdown nor HTML',
    ],
    [
      'a page of Eleventy without output',
      ELEVENTY,
      'posts/a.md',
      post('permalink: false'),
      /^has the permalink false/,
    ],
    [
      'a page that Eleventy excludes',
      ELEVENTY,
      'a.md',
      post('eleventyExcludeFromCollections: true'),
      /^is excluded/,
    ],
    [
      'the README of a repository',
      ELEVENTY,
      'README.md',
      '# Our site',
      'is about the repository of the site',
    ],
    [
      'a drawing in a vault',
      VAULT,
      'Crane.excalidraw.md',
      post('excalidraw-plugin: parsed'),
      /plugin excalidraw$/,
    ],
    ['a hidden post of Hexo', VAULT, 'a.md', post('hidden: true'), /^\/hidden must not be true/],
    ['a private note', VAULT, 'Diary.md', post('private: true'), /^\/private must not be true/],
    ['an unlisted post of Docusaurus', VAULT, 'a.md', post('unlisted: true'), /^\/unlisted must not be true/],
    [
      'a post of Hexo with a password',
      VAULT,
      'a.md',
      post('password: hunter2'),
      /^\/password must not be given/,
    ],
  ])('skips and names %s', async (_, site, path, text, reason) => {
    const other = site === ASTRO ? 'src/content/blog/ferry.md' : 'content/_posts/2025-03-05-ferry.md';
    const bundle = site === HUGO ? { 'content/trip/index.md': post('draft: true') } : {};
    const { articles, faults } = await read(
      { ...site, ...bundle, [other]: post('date: 2025-03-05'), [path]: text },
      { base: 'https://pier.example/' },
    );
    expect(articles).toHaveLength(1);
    expect(faults.filter(({ file }) => file === path)).toMatchObject([
      { isLeftOut: true, reason: typeof reason === 'string' ? reason : expect.stringMatching(reason) },
    ]);
  });

  it.each([
    ['Hugo that expires later', HUGO, 'content/a.md', post('expiryDate: 2999-01-01')],
    ['Hugo that is rendered', HUGO, 'content/a.md', post('build:', '  render: always')],
    ['Eleventy with a permalink', ELEVENTY, 'a.md', post('permalink: /pier/')],
    ['a vault that is not private', VAULT, 'a.md', post('private: false', 'password: ""')],
  ])('imports a page of %s', async (_, site, path, text) => {
    const { articles, faults } = await read(
      { ...site, [path]: text },
      { base: 'https://pier.example/', permalinks: '/:slug/' },
    );
    expect(articles).toMatchObject([{ title: 'Pier' }]);
    expect(faults).toEqual([]);
  });

  it.each([
    ['Hugo', HUGO, 'content/posts/pier.html', 'https://pier.example/posts/pier/'],
    ['Jekyll', JEKYLL, '_posts/2025-3-4-pier.html', 'https://pier.example/2025/03/04/pier.html'],
  ])('imports a post of %s in HTML with front matter', async (_, site, path, url) => {
    const text = '---\r\ntitle: Pier\r\ndate: 2025-03-04\r\n---\r\n<p>It was\r\n\r\n    mended.</p>\r\n';
    expect(await read({ ...site, [path]: text })).toMatchObject({
      articles: [
        { url, title: 'Pier', date_published: '2025-03-04', content_html: '<p>It was\n\n    mended.</p>\n' },
      ],
      faults: [],
    });
    const { faults } = await read({ ...site, [path]: text.replace('It was', '{% include was.html %}') });
    expect(faults).toMatchObject([
      { isLeftOut: false, reason: expect.stringContaining('tags of the generator') },
    ]);
  });

  it('imports the pages of Hugo in the main language of the site', async () => {
    const site = {
      'hugo.toml':
        'baseURL = "https://pier.example/"\ndefaultContentLanguage = "de"\n[languages.de]\n[languages.pt-BR]\n',
    };
    const files = Object.fromEntries(
      ['a.md', 'b.de.md', 'b.pt-br.md', 'v1.2.md'].map((name) => [`content/${name}`, post()]),
    );
    const { articles, faults } = await read({ ...site, ...files });
    expect(articles.map(({ url }) => url)).toEqual(
      ['a', 'b', 'v1.2'].map((name) => `https://pier.example/${name}/`),
    );
    expect(faults).toMatchObject([
      { file: 'content/b.pt-br.md', reason: expect.stringContaining('language pt-br') },
    ]);
  });

  const JEKYLL_DEFAULTS = `url: https://pier.example
permalink: /:categories/:title/
defaults:
  - scope: {path: "", type: posts}
    values: {author: Ann Lee, permalink: "/:year/:title/"}
  - scope: {path: "_posts/notes"}
    values: {author: Bo Li, published: false}
  - scope: {path: "", type: pages}
    values: {author: Pages}
`;

  it('gives posts of Jekyll the defaults of the configuration', async () => {
    const { articles, faults } = await read({
      '_config.yml': JEKYLL_DEFAULTS,
      '_posts/2025-03-04-pier.md': post(),
      '_posts/2025-03-05-crane.md': post('author: Cy Ray', 'permalink: /:categories/:month/:title/'),
      'harbour/_posts/2025-03-07-quay.md': post('category: Sea', 'permalink: /:categories/:title'),
      '_posts/notes/2025-03-06-rope.md': post(),
      '_posts/notes/2025-03-06-knot.md': post('published: true'),
    });
    const shown = articles.map(({ url, authors, _feedmill }) => [
      url,
      authors?.[0]?.name,
      _feedmill.source_ids.atom,
    ]);
    expect(shown).toEqual([
      ['https://pier.example/2025/pier/', 'Ann Lee', 'https://pier.example/2025/pier'],
      ['https://pier.example/03/crane/', 'Cy Ray', 'https://pier.example/03/crane'],
      ['https://pier.example/2025/knot/', 'Bo Li', 'https://pier.example/2025/knot'],
      ['https://pier.example/harbour/sea/quay', 'Ann Lee', 'https://pier.example/harbour/sea/quay'],
    ]);
    expect(faults).toMatchObject([
      {
        file: '_posts/notes/2025-03-06-rope.md',
        reason: expect.stringMatching(/^\/published must not be false/),
      },
    ]);
  });

  it('gives pages of Hugo the fields that the site or their section cascades', async () => {
    const { articles, faults } = await read({
      'hugo.toml': 'baseURL = "https://pier.example/"\n[cascade]\nauthor = "Ann Lee"\n',
      'content/posts/pier.md': post(),
      'content/posts/crane.md': post('author: Cy Ray'),
      'content/notes/_index.md': post('cascade:', '  draft: true'),
      'content/notes/rope.md': post(),
      'content/notes/knot.md': post('draft: false'),
      'content/days/_index.md': post(
        'cascade:',
        '  - _target: {path: "/days/2024/**"}',
        '    build: {list: never}',
        '  - target: {kind: section}',
        '    draft: true',
      ),
      'content/days/2024/ebb.md': post(),
      'content/days/2025/flow/index.md': post(),
    });
    expect(articles.map(({ url, authors }) => [url, authors?.[0]?.name])).toEqual([
      ['https://pier.example/days/2025/flow/', 'Ann Lee'],
      ['https://pier.example/notes/knot/', 'Ann Lee'],
      ['https://pier.example/posts/crane/', 'Cy Ray'],
      ['https://pier.example/posts/pier/', 'Ann Lee'],
    ]);
    const drafts = faults.filter(({ reason }) => !reason.includes('page of a section'));
    expect(drafts.map(({ file }) => file)).toEqual(['content/days/2024/ebb.md', 'content/notes/rope.md']);
  });

  it('gives the files of an Eleventy folder the fields of its data file', async () => {
    const { articles, faults } = await read(
      {
        ...ELEVENTY,
        'src/blog/blog.json': '{"author": "Ann Lee", "permalink": "/b/{{ page.fileSlug }}/"}',
        'src/blog/2025-03-04-pier.md': post(),
        'src/blog/later/later.11tydata.json': '{"draft": true}',
        'src/blog/later/rope.md': post(),
        'src/src.11tydata.js': 'export default { draft: true };',
        'src/crane.md': post(),
        'src/quay.md': post('permalink: "/{{ title | slugify }}/"'),
        'src/notes/notes.json': '{"draft": true',
      },
      { base: 'https://pier.example/' },
    );
    expect(articles.map(({ url, authors }) => [url, authors?.[0]?.name])).toEqual([
      ['https://pier.example/b/pier/', 'Ann Lee'],
      ['https://pier.example/crane/', undefined],
      ['https://pier.example/quay/', undefined],
    ]);
    expect(faults).toMatchObject([
      { file: 'src/blog/later/rope.md', isLeftOut: true },
      { file: 'src/quay.md', isLeftOut: false, reason: expect.stringContaining('name the pattern') },
      { file: 'src/src.11tydata.js', isLeftOut: false, reason: expect.stringContaining('in JavaScript') },
      { file: 'src/notes/notes.json', isLeftOut: false, reason: expect.stringContaining('cannot be read') },
    ]);
  });

  it('finds the URLs of a Hugo site with languages and split configuration', async () => {
    const { articles, faults, feed } = await read({
      'config/_default/hugo.toml':
        'baseURL = "https://pier.example/"\ntitle = "Pier news"\ndefaultContentLanguage = "de"\ndefaultContentLanguageInSubdir = true\n',
      'config/_default/languages.toml': '[de]\ncontentDir = "content/de"\n[fr]\ncontentDir = "content/fr"\n',
      'config/_default/permalinks.yaml': 'news: /:year/:slug/\nlog: /:sections/:contentbasename/\n',
      'content/de/posts/pier.md': post(),
      'content/de/news/crane.md': '---\ntitle: "Der Kran, die 2. Woche!"\ndate: 2025-03-04\n---\nText.\n',
      'content/de/log/a/_index.md': post(),
      'content/de/log/a/b/index.md': post(),
      'content/fr/posts/pier.md': post(),
    });
    expect(feed?.title).toBe('Pier news');
    expect(articles.map(({ url }) => url)).toEqual([
      'https://pier.example/de/log/a/b/',
      'https://pier.example/de/2025/der-kran-die-2.-woche/',
      'https://pier.example/de/posts/pier/',
    ]);
    expect(faults).toMatchObject([
      { file: 'content/de/log/a/_index.md' },
      { file: 'content/fr/posts/pier.md', reason: expect.stringContaining('language fr') },
    ]);
  });

  it('reads the configuration of each Hugo language from its own file', async () => {
    const { articles, faults, feed } = await read({
      'config/_default/hugo.json': '{"baseURL": "https://pier.example/", "title": "All"}',
      'config/_default/languages.en.toml': 'title = "Pier news"\ncontentDir = "content/en"\n',
      'config/_default/languages.pt-br.toml': 'title = "Molhe"\ncontentDir = "content/pt-br"\n',
      'config/_default/params.en.yaml': 'description: From the harbour\n',
      'content/en/posts/pier.md': post(),
      'content/pt-br/posts/pier.md': post(),
      'content/drafts-for-translators/pier.md': post(),
    });
    expect(feed).toMatchObject({ title: 'Pier news', description: 'From the harbour' });
    expect(articles.map(({ url }) => url)).toEqual(['https://pier.example/posts/pier/']);
    expect(faults).toMatchObject([
      { file: 'content/drafts-for-translators/pier.md', isLeftOut: true },
      { file: 'content/pt-br/posts/pier.md', reason: expect.stringContaining('language pt-br') },
    ]);
  });

  it.each(['hugo.json', 'config/_default/config.json'])(
    'reads the configuration of Hugo in %s',
    async (file) => {
      const config = JSON.stringify({
        baseURL: 'https://pier.example/',
        permalinks: { posts: '/:year/:slug/' },
        uglyURLs: true,
      });
      const { articles } = await read({ [file]: config, 'content/posts/a.md': post('date: 2025-03-04') });
      expect(articles).toMatchObject([{ url: 'https://pier.example/2025/pier.html' }]);
    },
  );

  it('gives URLs of Hugo the ending .html if the site has ugly URLs', async () => {
    const site = { 'hugo.yaml': 'baseURL: https://pier.example/\nuglyURLs: true\n' };
    const { articles } = await read({ ...site, 'content/posts/pier.md': post() });
    expect(articles).toMatchObject([{ url: 'https://pier.example/posts/pier.html' }]);
  });

  it('uses the date of the last change if a page has no other date', async () => {
    const { articles } = await read({ ...HUGO, 'content/a.md': post('lastmod: 2025-03-04') });
    expect(articles).toMatchObject([{ date_published: '2025-03-04', date_modified: '2025-03-04' }]);
  });

  it.each([
    ['Jekyll', JEKYLL, '_posts/2025-03-04-the-old-pier.md', 'The Old Pier', '2025-03-04'],
    ['Obsidian', VAULT, 'The old pier.md', 'The old pier', undefined],
    ['Obsidian, a daily note', VAULT, 'Days/2025-03-04.md', '2025-03-04', '2025-03-04'],
  ])('uses the name of the file as missing title: %s', async (_, site, path, title, date) => {
    const { articles } = await read({ ...site, [path]: 'It was mended.' });
    expect(articles[0]).toMatchObject({ title });
    expect(articles[0]?.date_published).toBe(date);
  });

  it.each([
    [
      'Hugo',
      {
        'hugo.yaml':
          'baseURL: https://pier.example/\ntitle: Pier news\nlanguageCode: en-gb\nparams:\n  description: Of the pier\n',
      },
      'content/a.md',
    ],
    [
      'Jekyll',
      {
        '_config.yml':
          'url: https://pier.example/\ntitle: Pier news\nlang: en-gb\ndescription: Of the pier\n',
      },
      '_posts/2025-03-04-a.md',
    ],
  ])(
    'reads title, description and language of the feed from the configuration of %s',
    async (_, site, path) => {
      const { feed } = await read({ ...site, [path]: post() });
      expect(feed).toMatchObject({
        title: 'Pier news',
        description: 'Of the pier',
        language: 'en-gb',
        home_page_url: 'https://pier.example/',
      });
    },
  );

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFF---\ntitle: Möwe\n---\nText.'), 'Möwe'],
    ['UTF-16', Buffer.from('\uFEFF---\ntitle: Möwe\n---\nText.', 'utf16le'), 'Möwe'],
    ['Windows-1252', Buffer.from('---\ntitle: Möwe\n---\nText.', 'latin1'), undefined],
  ])('reads a file in %s, or reports its encoding', async (_, bytes, title) => {
    const { articles, faults } = await read({ ...HUGO, 'content/a.md': bytes });
    expect(articles.map((article) => article.title)).toEqual(title === undefined ? [] : [title]);
    expect(faults.map(({ reason }) => reason)).toEqual(
      title === undefined ? ['is not valid UTF-8: save it in UTF-8'] : [],
    );
  });

  it('refuses the kind of a folder for a file', async () => {
    const name = join(mkdtempSync(join(tmpdir(), 'feedmill-file-')), 'old.xml');
    writeFileSync(name, '<rss version="2.0"><channel><title>A</title></channel></rss>');
    onTestFinished(() => rmSync(dirname(name), { recursive: true }));
    await expect(openSource(name, { from: 'hugo' }).next()).rejects.toThrow('--from hugo is for a folder');
  });
});
