import { describe, expect, it } from 'vitest';
import { readFolder as read } from './read-folder.ts';

const post = (body: string, ...fields: string[]) =>
  ['---', 'title: The Old Pier', 'date: 2016-03-01', ...fields, '---', body, ''].join('\n');
const JEKYLL = { '_config.yml': 'url: https://pier.example\nbaseurl: /b\npermalink: /:title/\n' };
const HUGO = { 'hugo.yaml': 'baseURL: https://pier.example/blog/\n' };
const ASTRO = { 'astro.config.mjs': 'export default { site: "https://pier.example" };' };

describe('a post of Jekyll', () => {
  it.each([
    ['![a]({{ site.baseurl }}/assets/a.png)', '![a](/b/assets/a.png)'],
    ['![a]({{ site.url }}{{site.baseurl}}/a.png)', '![a](https://pier.example/b/a.png)'],
    ["![a]({{ '/a.png' | relative_url }})", '![a](/b/a.png)'],
    ['![a]({{- "a.png" | absolute_url -}})', '![a](https://pier.example/b/a.png)'],
    ['![a]({{ "https://c.example/a.png" | relative_url }})', '![a](https://c.example/a.png)'],
    [
      '![a]({{ "/a.png" | prepend: site.baseurl | prepend: site.url }})',
      '![a](https://pier.example/b/a.png)',
    ],
    ['# {{ page.title }} of {{ page.place }} {{ page.url }}', '# The Old Pier of Hull /old/'],
    [
      '[a]({% post_url 2016-03-02-ferry %}) [b]({% link _posts/2016-03-02-ferry.md %})',
      '[a](https://pier.example/b/boat/ferry/) [b](https://pier.example/b/boat/ferry/)',
    ],
    ['a {% raw %}{{ site.url }}{% endraw %} b', 'a {% raw %}{{ site.url }}{% endraw %} b'],
  ])('has the values that Jekyll writes: %s', async (body, shown) => {
    const files = {
      ...JEKYLL,
      '_posts/2016-03-01-old.md': post(`It was mended.\n\n${body}`, 'place: Hull'),
      '_posts/2016-03-02-ferry.md': post('It sails.', 'permalink: /boat/ferry/'),
    };
    const { articles, faults } = await read(files);
    expect(faults).toEqual([]);
    expect(articles[0]?.content_markdown).toBe(`It was mended.\n\n${shown}`);
  });

  it('in HTML has these values, and no comments', async () => {
    const body =
      '<p>{% comment %}hidden{% endcomment %}<img src="{{ site.url }}{{ site.baseurl }}/x.png"></p>';
    const { articles, faults } = await read({ ...JEKYLL, '_posts/2016-03-01-old.html': post(body) });
    expect(faults).toEqual([]);
    expect(articles).toMatchObject([{ content_html: '<p><img src="https://pier.example/b/x.png"></p>\n' }]);
  });

  it.each([
    ['old', ['permalink: /special/other/'], 'https://pier.example/b/special/old'],
    ['old', ['permalink: /other.html'], 'https://pier.example/b/old'],
    ['old', ['slug: The Slug'], 'https://pier.example/b/The%20Slug'],
    ['Old pier', [], 'https://pier.example/b/Old%20pier'],
  ])('named %s with %j has the id of jekyll-feed', async (name, fields, id) => {
    const { articles } = await read({ ...JEKYLL, [`_posts/2016-03-01-${name}.md`]: post('a', ...fields) });
    expect(articles.map(({ _feedmill }) => _feedmill.source_ids.atom)).toEqual([id]);
  });
});

it.each([
  ['Jekyll', JEKYLL, '_posts/2016-03-01-a.md', 'image: /assets/h.png', 'https://pier.example/b/assets/h.png'],
  ['Jekyll, no slash', JEKYLL, '_posts/2016-03-01-a.md', 'image: h.png', 'https://pier.example/b/h.png'],
  ['a page of Hugo', HUGO, 'content/posts/a.md', 'images: [i/c.jpg]', 'https://pier.example/blog/i/c.jpg'],
  [
    'a folder of Hugo',
    HUGO,
    'content/posts/a/index.md',
    'cover: {image: i/c.jpg}',
    'https://pier.example/blog/posts/a/i/c.jpg',
  ],
  ['a path of Hugo', HUGO, 'content/posts/a/index.md', 'image: /i/c.jpg', 'https://pier.example/i/c.jpg'],
  ['Astro', ASTRO, 'src/content/blog/a.md', 'heroImage: /h.png', 'https://pier.example/h.png'],
])(
  'the picture in the front matter has the URL of the generator: %s',
  async (_, site, path, field, image) => {
    expect((await read({ ...site, [path]: post('a', field) })).articles).toMatchObject([{ image }]);
  },
);

it('a link of Hugo to another page becomes the URL of this page', async () => {
  const { articles, faults } = await read({
    ...HUGO,
    'content/posts/a.md': post(
      '[a]({{< ref "b.md#x" >}}) [b]({{% relref "/trips/b" %}}) [c]({{< ref "c" >}}) {{< imgproc x >}}',
    ),
    'content/posts/b.md': post('b'),
    'content/trips/b/index.md': post('b', 'url: /far'),
  });
  expect(articles[0]?.content_markdown).toContain(
    '[a](https://pier.example/blog/posts/b/#x) [b](https://pier.example/blog/far/)',
  );
  expect(faults).toMatchObject([
    { reason: 'has tags of the generator that are left out: ref, imgproc', isLeftOut: false },
  ]);
});

it('output that only Jekyll can compute is removed and named', async () => {
  const body =
    'A {{ release.tag | escape }}[news](https://e.example/{{ a.b }}/{{ c }}.md) <{{ release.url }}> {% raw %}{{ x }}{% endraw %}\n\n{% for d in e %}\n{{ d }}\n{% endfor %}';
  const site = { '_config.yml': 'url: https://pier.example' };
  const { articles, faults } = await read({
    ...site,
    '_posts/2026-03-04-a.md': post(body),
    '_posts/2026-03-05-b.md': post('It has {{ braces }}.', 'render_with_liquid: false'),
  });
  expect(articles.map((article) => article.content_markdown)).toEqual([
    expect.stringMatching(/^A \[news\]\(page:unknown\) {2}\{% raw %\}\{\{ x \}\}\{% endraw %\}\n/),
    'It has {{ braces }}.',
  ]);
  expect(faults).toMatchObject([
    { reason: 'has tags of the generator that are left out: a.b, release.url, release.tag, for' },
  ]);
});

it('pictures that Astro publishes under another name are removed and named', async () => {
  const { articles, faults } = await read({
    ...ASTRO,
    'src/content/blog/a.md': post(
      'A ![x](./x.png) ![y](/y.png) ![z](z.png "Z")\n\n```\n![x](./x.png)\n```',
      "heroImage: './hero.jpg'",
    ),
  });
  expect(articles).toMatchObject([{ content_markdown: 'A  ![y](/y.png) \n\n```\n![x](./x.png)\n```' }]);
  expect(articles[0]).not.toHaveProperty('image');
  expect(faults).toMatchObject([
    { reason: expect.stringMatching(/left out: \.\/hero\.jpg, \.\/x\.png, z\.png$/) },
  ]);
});

it('components of MDX without content are named', async () => {
  const body = 'A\n\n<Image src={pic} alt="x" />\n\n<Box>shown</Box>';
  const { faults } = await read({ ...ASTRO, 'src/content/blog/a.mdx': post(body) });
  expect(faults).toMatchObject([{ reason: 'has tags of the generator that are left out: Image' }]);
});

it('tags of a page of Eleventy become fields', async () => {
  const site = {
    'eleventy.config.js': '',
    'a.md': post('a {{ place }} {{ title }} {{ name }} ![b]({{ "/b.png" | url }})', 'place: Hull'),
  };
  const { articles } = await read(site, { base: 'https://pier.example/b/' });
  expect(articles[0]?.content_markdown).toBe('a Hull The Old Pier {{ name }} ![b](/b/b.png)');
});

it('links of Pelican become the URLs of files and pages', async () => {
  const body =
    '![a]({static}/images/a.png) ![b]({static}b.png) ![c]({attach}c.png) [d]({filename}../trips/d.md) [e](|filename|/trips/d.md#x) [f]({tag}boats) {static}\n\n[g]: {static}/g.pdf';
  const { articles, faults } = await read(
    { 'content/posts/a.md': post(body), 'content/trips/d.md': post('d', 'slug: quay') },
    { base: 'https://pier.example/', permalinks: '/:year/:slug.html' },
  );
  const site = 'https://pier.example';
  expect(articles[0]?.content_markdown).toBe(
    `![a](${site}/images/a.png) ![b](${site}/posts/b.png) ![c](${site}/2016/c.png) [d](${site}/2016/quay.html) [e](${site}/2016/quay.html#x) [f](page:unknown) {static}\n\n[g]: ${site}/g.pdf`,
  );
  expect(faults).toMatchObject([{ reason: expect.stringMatching(/left out: \{tag\}boats$/) }]);
});
