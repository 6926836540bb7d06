import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type OpenOptions, openSource } from '../../../../infra/cli/open-source.ts';
import { fillPattern } from '../../../../infra/cli/sources/fill-pattern.ts';
import { readGhostExport } from '../../../../infra/cli/sources/ghost-export.ts';
import { feedNames, readOpml } from '../../../../infra/cli/sources/opml.ts';
import type { SourceArticle, SourceFault, SourceFeed } from '../../../../infra/cli/sources/source.ts';
import { paragraphs } from '../../../../infra/cli/sources/wordpress-paragraphs.ts';

const FIXTURES = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'import');

async function read(source: string, options: OpenOptions = {}) {
  const articles: SourceArticle[] = [];
  const faults: SourceFault[] = [];
  let feed: SourceFeed | undefined;
  for await (const event of openSource(join(FIXTURES, source), options)) {
    if (event.kind === 'feed') feed = event.feed;
    if (event.kind === 'entry') articles.push(event.article);
    if (event.kind === 'fault') faults.push(event.fault);
  }
  return { articles, faults, feed };
}

const idsOf = ({ articles }: { articles: SourceArticle[] }) =>
  articles.map(({ url, date_published, _feedmill }) => [url, date_published, _feedmill.source_ids.rss.guid]);
const leftOut = ({ faults }: { faults: SourceFault[] }) =>
  faults.filter((fault) => fault.isLeftOut).map(({ what, reason }) => `${what}: ${reason}`);

describe('openSource', () => {
  it('reads the public posts of a WordPress export, and counts the others', async () => {
    const found = await read('wordpress.xml');
    expect(found.articles).toMatchObject([
      // A post with a gallery waits for its pictures.
      { title: 'Blocks arrive', content_html: '<p>Granite blocks for the new steps came by barge.</p>' },
      {
        url: 'https://quay.example/2025/03/the-crane/',
        title: 'The crane & the kite',
        summary: 'A kite stops a crane.',
        content_html: expect.stringContaining(
          '<p>A kite was caught in it on Sunday,<br>\nand a crowd came to look.</p>',
        ),
        date_published: '2025-03-03T08:15:00Z',
        date_modified: '2025-03-04T10:00:00Z',
        authors: [{ name: 'Ann Holm' }],
        tags: ['Harbour', 'Wind'],
        attachments: [
          { url: 'https://quay.example/crane.mp3', mime_type: 'audio/mpeg', size_in_bytes: 70_412 },
        ],
        _feedmill: { source_ids: { rss: { guid: 'https://quay.example/?p=11', is_permalink: false } } },
      },
    ]);
    expect(found.articles[1]?.content_html).toContain('<figcaption>The crane at noon</figcaption></figure>');
    expect(leftOut(found)).toEqual([
      'posts with the status draft: 2 left out',
      'posts with the status private: 1 left out',
      'items of the type page: 1 left out',
      'items of the type attachment: 1 left out',
    ]);
    expect(found.faults.slice(0, 2)).toMatchObject([
      { line: 17, reason: expect.stringContaining('picture of a gallery (attachment 12)') },
      { line: 17, reason: expect.stringContaining('[gallery]') },
    ]);
  });

  it.each([
    [
      'backup',
      'blogger-backup.xml',
      'http://lowtide.example/2011/01/mud.html',
      [
        'entries of the kind template',
        'entries of the kind settings',
        'entries that are drafts',
        'entries of the kind comment',
      ],
    ],
    [
      'backup of Google Takeout',
      'blogger-takeout.atom',
      'https://lowtide.example/2011/01/mud.html',
      ['entries with the status draft', 'entries of the kind comment', 'entries in the trash'],
    ],
  ])('reads the public posts of a %s of Blogger, and counts the others', async (_, file, url, reasons) => {
    const found = await read(file, { base: 'https://lowtide.example/' });
    expect(found.articles).toMatchObject([
      {
        url,
        title: 'Mud walk',
        date_published: '2011-01-01T17:00:00Z',
        authors: [{ name: 'Bo Lind' }],
        tags: ['mud'],
        _feedmill: { source_ids: { atom: 'tag:blogger.com,1999:blog-77.post-1' } },
      },
    ]);
    expect(leftOut(found)).toEqual(reasons.map((reason) => `${reason}: 1 left out`));
    expect(found.feed).toMatchObject({
      title: 'Low tide',
      atom_id: 'tag:blogger.com,1999:blog-77',
      home_page_url: expect.stringMatching(/^https?:\/\/lowtide\.example\/$/),
    });
  });

  it('reads the public posts of a Ghost export', async () => {
    const found = await read('ghost.json', { base: 'https://night.example/' });
    expect(found.articles).toMatchObject([
      {
        url: 'https://night.example/night-boats/',
        image: 'https://night.example/content/images/cover.jpg',
        content_html: expect.stringContaining('src="https://night.example/content/images/boat.jpg"'),
        summary: 'From midnight on.',
        authors: [{ name: 'Bo Lind' }],
        tags: ['Boats'],
        _feedmill: { source_ids: { rss: { guid: '64f0c2a1b7d3e40001a1b2c3', is_permalink: false } } },
      },
      { title: 'Salt', content_text: 'Salt is back on the quay.' },
    ]);
    expect(leftOut(found)).toEqual([
      'Later: has the status draft',
      'About: is a page',
      'Paid: is visible only to members who pay',
    ]);
  });

  it.each([
    ['leaves out a part for members', 'nonMember:false memberSegment:"status:free,status:-free"', ''],
    ['leaves out a part for members who pay', 'nonMember:false memberSegment:"status:-free"', ''],
    ['leaves out a part with an unknown audience', 'nonMember:', ''],
    ['keeps a part for visitors', 'nonMember:true memberSegment:""', '<p>Join us.</p>'],
  ])('%s of a public Ghost post', (_, audience, kept) => {
    const html = `<p>The tide.</p><!--kg-gated-block:begin ${audience} --><p>Join us.</p><!--kg-gated-block:end--><p>The moon.</p>`;
    const events = readGhostExport(
      { db: [{ data: { posts: [{ id: 'a1', title: 'Tide', slug: 'tide', html }] } }] },
      { url: 'https://night.example' },
    );
    expect(events[1]).toMatchObject({
      article: { content_html: `<p>The tide.</p>${kept}<p>The moon.</p>` },
    });
    expect(events.slice(2)).toMatchObject(
      kept === '' ? [{ fault: { what: 'Tide', reason: 'has a part only for members, not imported' } }] : [],
    );
  });

  it.each([
    '<p>The tide.</p><!--kg-gated-block:begin nonMember:false --><p>The moon.</p>',
    '<p>The tide.</p><!--kg-gated-block:end--><p>The moon.</p>',
  ])('ignores a mark of a members-only part without its counterpart: %s', (html) => {
    const events = readGhostExport(
      { db: [{ data: { posts: [{ id: 'a1', title: 'Tide', slug: 'tide', html }] } }] },
      { url: 'https://night.example' },
    );
    expect(events.slice(1)).toMatchObject([
      { article: { content_html: '<p>The tide.</p><p>The moon.</p>' } },
    ]);
  });

  it('asks for the URL of the site of a Ghost export', async () => {
    expect(leftOut(await read('ghost.json'))).toEqual([expect.stringContaining('use --base URL')]);
  });

  it('gives pages of Hugo the URLs of their slugs, files or folders', async () => {
    const found = await read('hugo');
    expect(idsOf(found)).toEqual([
      [
        'https://hugo.example/posts/first-boat/',
        '2025-01-05T10:00:00.000+01:00',
        'https://hugo.example/posts/first-boat/',
      ],
      [
        'https://hugo.example/posts/the-second/',
        '2025-01-06T10:00:00Z',
        'https://hugo.example/posts/the-second/',
      ],
      ['https://hugo.example/posts/third/', '2025-01-07T10:00:00Z', 'https://hugo.example/posts/third/'],
    ]);
    expect(found.faults).toMatchObject([
      { file: 'content/posts/_index.md' },
      { file: 'content/posts/fourth.md' },
    ]);
  });

  it('gives posts of Jekyll the URLs and ids of its feed', async () => {
    const found = await read('jekyll');
    expect(found.articles).toMatchObject([
      {
        url: 'https://jekyll.example/log/gear/deck/2025/02/01/ropes.html',
        date_published: '2025-02-01',
        _feedmill: { source_ids: { atom: 'https://jekyll.example/log/gear/deck/2025/02/01/ropes' } },
      },
      { url: 'https://jekyll.example/log/2025/02/02/nets.html' },
    ]);
    expect(leftOut(found)).toHaveLength(2);
  });

  it('gives pages of Eleventy their permalinks, or URLs by a pattern', async () => {
    const base = 'https://eleventy.example';
    expect(idsOf(await read('eleventy', { base })).map(([url]) => url)).toEqual([
      `${base}/posts/tar/`,
      `${base}/wood/oak/`,
    ]);
    const found = await read('eleventy', { base, permalinks: '/:year/:slug' });
    expect(idsOf(found).map(([url]) => url)).toEqual([`${base}/2025/tar`, `${base}/wood/oak/`]);
  });

  it('gives pages of Astro the URLs of its collections, and skips drafts', async () => {
    const found = await read('astro');
    expect(idsOf(found)).toEqual([
      ['https://astro.example/blog/kelp/', '2025-04-01T08:00:00Z', 'https://astro.example/blog/kelp/'],
      ['https://astro.example/blog/reef/', '2025-04-02T08:00:00Z', 'https://astro.example/blog/reef/'],
    ]);
    expect(leftOut(found)).toEqual([expect.stringContaining('/draft must not be true')]);
  });

  it('gives notes of Obsidian their permalinks, or URLs by a pattern', async () => {
    const found = await read('obsidian', { base: 'https://notes.example/', permalinks: '/:slug/' });
    expect(found.articles).toMatchObject([
      { title: 'The bowline', tags: ['knots'], url: 'https://notes.example/bowline/' },
      { title: 'The sheet bend', url: 'https://notes.example/knots/sheet-bend' },
    ]);
    expect(found.faults).toEqual([]);
  });

  it('names the files without a URL', async () => {
    const found = await read('eleventy');
    expect(found.articles).toHaveLength(2);
    expect(found.faults).toMatchObject(
      found.articles.map(() => ({ reason: expect.stringContaining('no address') })),
    );
  });
});

it.each([
  ['lines of text', 'One\ntwo\r\n\r\nThree', '<p>One<br>\ntwo</p>\n<p>Three</p>'],
  ['a heading and an inline element', '<h2>A</h2>\n\n<em>b</em>', '<h2>A</h2>\n<p><em>b</em></p>'],
  [
    'a heading without empty lines',
    'One\ntwo\r\n<h2>A</h2>\r\nText\nmore',
    '<p>One<br>\ntwo</p>\n<h2>A</h2>\n<p>Text<br>\nmore</p>',
  ],
  ['a heading in a box', '<div>\n<h2>A</h2>\n</div>', '<div>\n<h2>A</h2>\n</div>'],
  [
    'a list directly below a line',
    'Tides:\n<ul>\n<li>high</li>\n<li>low\n<ol><li>ebb</li></ol></li>\n</ul>\nMore',
    '<p>Tides:</p>\n<ul>\n<li>high</li>\n<li>low\n<ol><li>ebb</li></ol></li>\n</ul>\n<p>More</p>',
  ],
  [
    'quotations',
    '<blockquote>One\n\ntwo</blockquote>\n<blockquote class="a">Three\nfour</blockquote>',
    '<blockquote><p>One</p>\n<p>two</p></blockquote>\n<blockquote class="a"><p>Three<br>\nfour</p></blockquote>',
  ],
  ['paragraphs with tags', '<p>One\n\ntwo</p>\n<hr />\nThree', '<p>One\n<p>two</p>\n<hr />\n<p>Three</p>'],
  ['a tag on two lines', 'A <img src="a.png"\nalt="b"> c', '<p>A <img src="a.png" alt="b"> c</p>'],
  ['preformatted text', 'a\n\n<pre>x\n\ny</pre>\n\nb', '<p>a</p>\n<pre>x\n\ny</pre>\n<p>b</p>'],
  [
    'a list of the block editor',
    '<!-- wp:list --><ul>\n\n<li>a</li></ul><!-- /wp:list -->',
    '<ul>\n\n<li>a</li></ul>',
  ],
])('paragraphs converts %s to HTML', (_, content, html) => {
  expect(paragraphs(content)).toBe(html);
});

it.each([
  ['/:year/:month/:slug/', '/2025/03/what%3F/'],
  ['blog/:title:output_ext', '/blog/what%3F.html'],
  ['/:categories/:day-:title', '/02-what%3F'],
  ['/:year/:y_day/\\:a%20b/?p=:slug', '/2025/061/:a%20b/?p=what%3F'],
])('fillPattern fills %s', (pattern, path) => {
  expect(fillPattern(pattern, { slug: 'what?', date: '2025-03-02', categories: '' })).toEqual({ path });
});

it('lists each feed of an OPML file once, with a unique name', () => {
  const outline = (title: string, url: string) => `<outline type="rss" text="${title}" xmlUrl="${url}"/>`;
  const feeds = readOpml(
    `<opml version="2.0"><body><outline text="Folder">${outline('Fähre &amp; Hafen', 'https://a.example/1?x=1&amp;y')}
     ${outline('Again', 'https://a.example/1?x=1&amp;y')}</outline>${outline('Fahre hafen', 'https://a.example/2')}${outline('日報', 'https://a.example/3')}
     ${outline('Søren’s Straße', 'https://a.example/4')}</body></opml>`,
  );
  expect(feeds.map(({ url }) => url)).toEqual([
    'https://a.example/1?x=1&y',
    'https://a.example/2',
    'https://a.example/3',
    'https://a.example/4',
  ]);
  expect([...feedNames(feeds).values()]).toEqual([
    'fahre-hafen',
    'fahre-hafen-2',
    'feed-3',
    'sorens-strasse',
  ]);
});

it('skips a post of Ghost without a text', () => {
  const posts = [
    { id: '1', slug: 'net', title: 'Net', status: 'published', html: null, lexical: '{"root":{}}' },
  ];
  const [, ...events] = readGhostExport({ data: { posts } }, { url: 'https://night.example/' });
  expect(events).toMatchObject([
    {
      kind: 'fault',
      fault: { what: 'Net', isLeftOut: true, reason: expect.stringContaining('neither HTML') },
    },
  ]);
});
