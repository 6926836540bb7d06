import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PLACEHOLDERS } from '../../../../infra/cli/sources/fill-pattern.ts';
import { readFolder as read } from './read-folder.ts';

const post = (...fields: string[]) =>
  ['---', 'title: The Old Pier', ...fields, '---', 'It was mended.', ''].join('\n');
const hugo = (pattern: string, site = 'https://pier.example/blog/') => ({
  'hugo.yaml': `baseURL: ${site}\npermalinks:\n  posts: "${pattern}"\n`,
});
const jekyll = (permalink: string) => ({
  '_config.yml': `url: https://pier.example\nbaseurl: /b\npermalink: "${permalink}"\n`,
});

describe('the address of a page', () => {
  it.each([
    ['/:year/:monthname/:weekday/:day/:title', '/2016/march/3/09/the-old-pier/'],
    ['/:yearday/:weekdayname/:slugorfilename/', '/69/wednesday/pier/'],
    ['/:sections/:filename', '/posts/2016/pier/'],
    ['/:sections[1:]/:sections[last]/:sections[0]/:slug', '/2016/2016/posts/the-old-pier/'],
    ['/:sections[5]/:sections[:last]/:section/:slug/', '/posts/posts/the-old-pier/'],
    ['/:Year/x', undefined],
    ['/:sectionslug/:slug/', undefined],
    ['/:06/:slug/', undefined],
  ])('by the pattern %s of Hugo is %s (undefined: the pattern is refused)', async (pattern, path) => {
    const { articles, faults } = await read({
      ...hugo(pattern),
      'content/posts/2016/_index.md': post(),
      'content/posts/2016/deep/pier.md': post('date: 2016-03-09'),
    });
    expect(articles.map(({ url }) => url)).toEqual(
      path === undefined ? [] : [`https://pier.example/blog${path}`],
    );
    if (path === undefined)
      expect(faults).toContainEqual(
        expect.objectContaining({ reason: expect.stringMatching(/^":\w+" of the pattern .* --permalinks$/) }),
      );
  });

  it.each([
    ['weekdate', '/sea/2016/W09/Tue/Old-Pier.html'],
    ['/:categories/:short_month/:long_month/:title', '/sea/Mar/March/Old-Pier'],
    ['/:slugified_categories/:collection/:name:output_ext', '/sea/posts/2016-03-01-old-pier.html'],
    ['/:w_year-:week-:w_day/:short_day_:long_day/:slug', '/2016-09-2/Tue_Tuesday/old-pier'],
    ['/:year/:hour:minute:second/:title/', undefined],
    ['/:section/:title/', undefined],
    ['/:titel/', undefined],
  ])('by the permalink %s of Jekyll is %s (undefined: the permalink is refused)', async (pattern, path) => {
    const files = { ...jekyll(pattern), '_posts/2016-03-01-Old Pier.md': post('category: Sea') };
    const { articles, faults } = await read(files);
    expect(articles.map(({ url }) => url)).toEqual(
      path === undefined ? [] : [`https://pier.example/b${path}`],
    );
    expect(faults.map(({ isLeftOut }) => isLeftOut)).toEqual(path === undefined ? [true] : []);
  });

  it('has the first pattern of Hugo whose target contains the page', async () => {
    const list =
      'permalinks:\n  - {target: {kind: section}, pattern: "/no/"}\n  - {target: {path: "/posts/**"}, pattern: "/p/:slug"}\n  - {pattern: "/all/:filename"}\n';
    const { articles } = await read({
      'hugo.yaml': `baseURL: https://pier.example/\n${list}`,
      'content/posts/a.md': post(),
      'content/trips/b/index.md': post(),
    });
    expect(articles.map(({ url }) => url)).toEqual([
      'https://pier.example/p/the-old-pier/',
      'https://pier.example/all/b/',
    ]);
  });

  it.each([
    ['hugo.yaml', 'baseURL: https://pier.example/b/', 'url: pier', '/b/pier/'],
    ['.obsidian/app.json', '{}', 'permalink: old-pier', '/b/old-pier'],
    ['.eleventy.js', '', 'permalink: pier.html', '/b/pier.html'],
  ])('keeps a URL without a slash in a site of %s', async (file, config, field, path) => {
    const { articles, faults } = await read(
      { [file]: config, 'content/posts/a.md': post(field) },
      { base: 'https://pier.example/b/' },
    );
    expect(faults).toEqual([]);
    expect(articles.map(({ url }) => url)).toEqual([`https://pier.example${path}`]);
  });

  it.each([
    ['source: ./src/', 'src/sea/_posts'],
    ['collections_dir: all', 'all/sea/_posts'],
    ['source: src\ncollections_dir: /all', 'src/all/sea/_posts'],
    ['source: .', 'sea/_posts'],
    ['source: ../src', 'sea/_posts'],
  ])('is below the collection folder of Jekyll: %s', async (setting, folder) => {
    const { articles } = await read({
      '_config.yml': `url: https://pier.example\n${setting}\ndefaults:\n  - scope: { path: sea/_posts }\n    values: { tags: [water] }\n`,
      [`${folder}/2016-03-01-old-pier.md`]: post(),
    });
    expect(articles).toMatchObject([
      { url: 'https://pier.example/sea/2016/03/01/old-pier.html', tags: ['water'] },
    ]);
  });

  it('is that of Zola, with its names in Latin letters', async () => {
    const { articles, faults, feed } = await read({
      'config.toml':
        'base_url = "https://pier.example/b"\ntitle = "Pier"\ndefault_language = "de"\n[languages.fr]\n',
      'content/_index.md': '+++\ntitle = "All"\n+++\n',
      'content/log/2016-03-09_Große Krähne.md':
        '+++\ntitle = "A"\n+++\nText, see [b](@/log/b/index.md#end).\n',
      'content/log/b/index.md': '+++\ntitle = "B"\nslug = "Second one"\ndate = 2016-03-10\n+++\nText.\n',
      'content/log/c.md': '+++\ntitle = "C"\npath = "2016/03/9/C"\n+++\nText, see [none](@/log/none.md).\n',
      'content/log/d.fr.md': '+++\ntitle = "D"\n+++\nTexte.\n',
      'content/log/e.md': '+++\ntitle = "E"\nrender = false\n+++\nText.\n',
      'content/log/日本.md': '+++\ntitle = "F"\n+++\nText.\n',
      'content/log/g.md': '+++\ntitle = "G"\npath = "2016/13/9/G"\n+++\nNo date.\n',
    });
    expect(feed).toMatchObject({ title: 'Pier', language: 'de' });
    expect(articles).toMatchObject([
      {
        url: 'https://pier.example/b/log/2016-03-09-grosse-krahne/',
        content_markdown: expect.stringContaining('(https://pier.example/b/log/second-one/#end)'),
      },
      { url: 'https://pier.example/b/log/second-one/', date_published: '2016-03-10' },
      { url: 'https://pier.example/b/2016/03/9/C/', date_published: '2016-03-09' },
    ]);
    expect(faults.map(({ file }) => file).toSorted()).toEqual([
      'content/_index.md',
      'content/log/c.md',
      'content/log/d.fr.md',
      'content/log/e.md',
      'content/log/g.md',
      'content/log/日本.md',
    ]);
  });

  it.each([
    ['', 'source/_posts/sea/pier.md', 'date: 2016-03-09 23:30:00', '/2016/03/09/sea/pier/'],
    [
      'permalink: /:category/:name.html',
      'source/_posts/a/pier.md',
      'categories: [Sea, Old piers]',
      '/Sea/Old-piers/pier.html',
    ],
    ['permalink: /p/:abbrlink.html', 'source/_posts/pier.md', 'abbrlink: 4a17b156', '/p/4a17b156.html'],
    ['pretty_urls: {trailing_html: false}\npermalink: :title.html', 'source/_posts/pier.md', '', '/pier'],
    ['', 'source/_posts/pier.md', 'permalink: old/pier.html', '/old/pier.html'],
    ['permalink: :hash/', 'source/_posts/pier.md', '', undefined],
  ])(
    'in Hexo with the configuration %j, the file %s and the field %j is %j',
    async (config, file, field, path) => {
      const { articles, faults } = await read({
        '_config.yml': `url: https://pier.example\ntimezone: Europe/Berlin\nnew_post_name: ":title.md"\n${config}\n`,
        [file]: post(field),
        'source/about/index.md': post(),
      });
      expect(articles.map(({ url }) => url)).toEqual(
        path === undefined ? [] : [`https://pier.example${path}`],
      );
      if (field.startsWith('date')) expect(articles[0]?.date_published).toBe('2016-03-09T22:30:00.000Z');
      expect(faults.map(({ file }) => file)).toContain('source/about/index.md');
    },
  );

  it('has no date from a Hexo file name if the configuration says so', async () => {
    const { articles } = await read({
      '_config.yml': 'url: https://pier.example\nnew_post_name: ":year-:month-:day-:title.md"\n',
      'source/_posts/2016-03-09-pier.md': post(),
    });
    expect(articles).toMatchObject([
      { url: 'https://pier.example/2016/03/09/pier/', date_published: '2016-03-09' },
    ]);
  });

  it('is that of Hexo with --from, even with settings of Jekyll', async () => {
    const files = {
      '_config.yml': 'url: https://pier.example\n',
      'source/_posts/pier.md': post('date: 2016-03-09'),
    };
    const { articles } = await read(files, { from: 'hexo' });
    expect(articles).toMatchObject([{ url: 'https://pier.example/2016/03/09/pier/' }]);
  });

  it.each([
    ['eleventy', 'index.md'],
    ['astro', 'src/pages/index.md'],
  ] as const)('is that of the site for the first page of %s', async (from, file) => {
    const { articles } = await read(
      { [file]: post('date: 2016-03-09') },
      { from, base: 'https://pier.example/' },
    );
    expect(articles).toMatchObject([{ url: 'https://pier.example/' }]);
  });

  it('has the pattern of the collection "posts" of Jekyll', async () => {
    const config = `${jekyll('date')['_config.yml']}collections:\n  posts:\n    permalink: /log/:title/\n`;
    const { articles } = await read({ '_config.yml': config, '_posts/2016-03-01-a.md': post() });
    expect(articles).toMatchObject([{ url: 'https://pier.example/b/log/a/' }]);
  });

  it('needs a date if the pattern contains one', async () => {
    const { articles, faults } = await read({ ...hugo('/:year/:slug/'), 'content/posts/pier.md': post() });
    expect(articles).toEqual([]);
    expect(faults).toMatchObject([{ reason: expect.stringContaining('the article has no date') }]);
  });

  it.each(PLACEHOLDERS)('can have the placeholder :%s, which docs/cli.md names', (name) => {
    expect(readFileSync('docs/cli.md', 'utf8')).toContain(`\`:${name}\``);
  });

  it('is refused for an unknown placeholder, and the known ones are named', async () => {
    const files = { 'pier.md': post() };
    await expect(
      read(files, { base: 'https://pier.example/', permalinks: '/:foo/:slug.html' }),
    ).rejects.toThrow(`":foo" is not a placeholder. The placeholders are :${PLACEHOLDERS.join(' :')}`);
  });

  it.each([
    [
      'Jekyll, permalink',
      jekyll('date'),
      '_posts/2016-03-01-a.md',
      'permalink: /special/other/',
      '/b/special/other/',
    ],
    [
      'Jekyll, no slash',
      jekyll('date'),
      '_posts/2016-03-01-a.md',
      'permalink: special.html',
      '/b/special.html',
    ],
    [
      'Jekyll, a pattern',
      jekyll('date'),
      '_posts/2016-03-01-a.md',
      'permalink: /:year/x/:title',
      '/b/2016/x/a',
    ],
    ['Hugo, url', hugo('/:slug/'), 'content/posts/a.md', 'url: /U/other', '/blog/U/other/'],
    ['Hugo, an ending', hugo('/:slug/'), 'content/posts/a.md', 'url: u/other.html', '/blog/u/other.html'],
    [
      'Hugo, a pattern',
      hugo('/:slug/'),
      'content/posts/a.md',
      'url: /:section/:slug',
      '/blog/posts/The-Old-Pier/',
    ],
    ['Hugo, a slug', hugo('/x/:slug/'), 'content/posts/a.md', 'slug: 2024 C#', '/blog/x/2024-c%23/'],
  ])('from the front matter is below the path of the site: %s', async (_, site, path, field, url) => {
    const { articles, faults } = await read({ ...site, [path]: post(field) });
    expect(faults).toEqual([]);
    expect(articles.map((article) => article.url)).toEqual([`https://pier.example${url}`]);
  });

  it('is on another site if the front matter says so', async () => {
    const files = {
      ...jekyll('date'),
      '_posts/2016-03-01-a.md': post('permalink: https://other.example/a/'),
    };
    expect((await read(files)).articles).toMatchObject([{ url: 'https://other.example/a/' }]);
  });

  it('of Hugo has the month of `date`, not of `publishDate`', async () => {
    const text = post('publishDate: 2016-04-01', 'date: 2016-03-01');
    const { articles } = await read({ ...hugo('/:month/:slug/'), 'content/posts/a.md': text });
    expect(articles).toMatchObject([{ url: 'https://pier.example/blog/03/the-old-pier/' }]);
  });

  it.each([
    ['categories: [Big Boats, Sea]', 'big%20boats/sea'],
    ['categories: Big Boats', 'big/boats'],
    ['category: C & D', 'c%20&%20d'],
    ['category: Sea\ncategories: [Sea, "C#"]', 'sea/c%23'],
  ])('has the categories of Jekyll in lower case, percent-encoded: %s', async (field, categories) => {
    const files = { ...jekyll('/:categories/:title/'), '_posts/2016-03-01-a.md': post(...field.split('\n')) };
    expect((await read(files)).articles).toMatchObject([{ url: `https://pier.example/b/${categories}/a/` }]);
  });

  it('contains the slug in the fields of Pelican', async () => {
    const text = 'Title: The Old Pier\nDate: 2016-03-09\nSlug: pel-slug\n\nIt was mended.\n';
    const options = { base: 'https://pier.example/', permalinks: '/:slug.html' };
    const { articles } = await read({ 'content/pier.md': text }, options);
    expect(articles).toMatchObject([{ url: 'https://pier.example/pel-slug.html', title: 'The Old Pier' }]);
  });
  it.each([
    ["site: 'https://pier.example',\n  base: '/docs'", 'https://pier.example/docs/blog/a/'],
    ["site: 'https://pier.example/',\n  base: 'docs/'", 'https://pier.example/docs/blog/a/'],
    ["site: 'https://pier.example',\n  // base: '/docs'", 'https://pier.example/blog/a/'],
    ["site: 'https://pier.example',\n  base: '/'", 'https://pier.example/blog/a/'],
  ])('is below the base of Astro: %s', async (config, url) => {
    const files = {
      'astro.config.mjs': `export default {\n  ${config},\n};\n`,
      'src/content/blog/a.md': post(),
    };
    expect((await read(files)).articles).toMatchObject([{ url }]);
  });
});

describe('the date of a page', () => {
  const zone = {
    '_config.yml': 'url: https://p.example\ntimezone: America/New_York\npermalink: /:month/:day/\n',
  };
  it.each([
    [zone, '_posts/2017-05-05-a.md', '', '2017-05-05T04:00:00.000Z', '05/05'],
    [zone, '_posts/2017-12-05-a.md', 'date: 2017-12-06', '2017-12-06T05:00:00.000Z', '12/06'],
    // Jekyll reads a time without a zone as UTC, and URLs have the day in the zone of the site.
    [zone, '_posts/2017-05-05-a.md', 'date: 2017-05-05 02:30:00', '2017-05-05 02:30:00', '05/04'],
    // A time without seconds is text for its YAML, which Jekyll reads in the zone of the site.
    [zone, '_posts/2017-05-05-a.md', 'date: 2017-05-05 02:30', '2017-05-05T06:30:00.000Z', '05/05'],
    [zone, '_posts/2017-05-05-a.md', 'date: 2017-05-05 02:30 +0000', '2017-05-05 02:30 +0000', '05/04'],
    [zone, '_posts/2017-05-05-a.md', 'date: 2017-05-05 23:30:00 -0400', '2017-05-05 23:30:00 -0400', '05/05'],
    [
      { '_config.yml': zone['_config.yml'].replace('America/New_York', 'Nowhere') },
      '_posts/2017-05-05-a.md',
      '',
      '2017-05-05',
      '05/05',
    ],
    [
      { '_config.yml': zone['_config.yml'].replace('America/New_York', 'UTC') },
      '_posts/2017-05-05-a.md',
      'date: 2017-05-05 23:30:00 -0400',
      '2017-05-05 23:30:00 -0400',
      '05/06',
    ],
  ])('of Jekyll is in the time zone of the site: %j, %s, %j is %s', async (site, path, field, date, day) => {
    const { articles } = await read({ ...site, [path]: post(field) });
    expect(articles).toMatchObject([{ date_published: date, url: `https://p.example/${day}/` }]);
  });

  it.each([
    ['date: 2017-05-05', '2017-05-04T22:00:00.000Z'],
    ['date: 2017-12-05T00:30:00', '2017-12-04T23:30:00.000Z'],
    ['date: 2017-05-05T22:30:00-04:00', '2017-05-05T22:30:00-04:00'],
  ])('of Hugo is in the time zone of the site: %s', async (field, date) => {
    const site = {
      'hugo.yaml': 'baseURL: https://p.example/\ntimeZone: Europe/Paris\npermalinks: {posts: "/:day/"}\n',
    };
    const { articles } = await read({ ...site, 'content/posts/a.md': post(field) });
    expect(articles).toMatchObject([{ date_published: date, url: 'https://p.example/05/' }]);
  });
});
