import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type OpenOptions, openSource } from '../../../../infra/cli/open-source.ts';
import type { SourceArticle, SourceFault, SourceFeed } from '../../../../infra/cli/sources/source.ts';

const FOLDERS = mkdtempSync(join(tmpdir(), 'feedmill-sites-'));
afterAll(() => rmSync(FOLDERS, { recursive: true }));

/** Imports a folder with these files. */
async function read(files: Record<string, string>, options: OpenOptions = {}) {
  const folder = mkdtempSync(join(FOLDERS, 'site-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const articles: SourceArticle[] = [];
  const faults: SourceFault[] = [];
  let feed: SourceFeed | undefined;
  for await (const event of openSource(folder, options)) {
    if (event.kind === 'feed') feed = event.feed;
    if (event.kind === 'entry') articles.push(event.article);
    if (event.kind === 'fault') faults.push(event.fault);
  }
  return { articles, faults, feed };
}

const HUGO = { 'hugo.toml': 'baseURL = "https://pier.example/"' };
const JEKYLL = { '_config.yml': 'url: https://pier.example' };
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
  ])('leaves out and names %s', async (_, site, path, text, reason) => {
    const other = { 'content/_posts/2025-03-05-ferry.md': post('date: 2025-03-05') };
    const { articles, faults } = await read(
      { ...site, ...other, [path]: text },
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

  it('imports the pages of Hugo in the main language of the site, and names the others', async () => {
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

  it('takes the date of the last change if a page has no other date, as Hugo does', async () => {
    const { articles } = await read({ ...HUGO, 'content/a.md': post('lastmod: 2025-03-04') });
    expect(articles).toMatchObject([{ date_published: '2025-03-04', date_modified: '2025-03-04' }]);
  });

  it.each([
    ['Jekyll', JEKYLL, '_posts/2025-03-04-the-old-pier.md', 'The Old Pier', '2025-03-04'],
    ['Obsidian', VAULT, 'The old pier.md', 'The old pier', undefined],
    ['Obsidian, a daily note', VAULT, 'Days/2025-03-04.md', '2025-03-04', '2025-03-04'],
  ])('takes a missing title from the name of the file: %s', async (_, site, path, title, date) => {
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
    'takes title, description and language of the feed from the configuration of %s',
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
});
