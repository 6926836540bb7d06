import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadOptions, readSource } from '../../../../infra/cli/sources/read-source.ts';
import type { SourceEvent } from '../../../../infra/cli/sources/source.ts';

async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function read(
  source: string | Uint8Array,
  { length = 65_536, ...options }: ReadOptions & { length?: number } = {},
): Promise<SourceEvent[]> {
  const bytes = typeof source === 'string' ? Buffer.from(source) : source;
  const events: SourceEvent[] = [];
  for await (const event of readSource({ bytes: inPieces(bytes, length) }, options)) events.push(event);
  return events;
}

const entriesOf = (events: SourceEvent[]) =>
  events.flatMap((event) => (event.kind === 'entry' ? [event.article] : []));
const faultsOf = (events: SourceEvent[]) =>
  events.flatMap((event) => (event.kind === 'fault' ? [event.fault] : []));
const feedOf = (events: SourceEvent[]) => events.find((event) => event.kind === 'feed')?.feed;

const rss = (items: string, channel = '<title>Harbour</title><link>https://news.example/</link>') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel>${channel}\n${items}</channel></rss>`;

const ITEM = `<item><title>Ferry &amp;amp; harbour</title><link>/ferry</link><guid isPermaLink="false">post-1</guid>
<pubDate>Sun, 01 Mar 2026 09:00:00 +0100</pubDate><dc:creator>Ann Lee</dc:creator><category>Sea</category>
<description>Short</description><content:encoded><![CDATA[<p>It sails &amp; returns.</p>]]></content:encoded>
<enclosure url="https://news.example/a.mp3" type="audio/mpeg" length="1000"/><itunes:duration>1:30</itunes:duration></item>`;

describe('readSource', () => {
  it('names the elements of podcasts that it does not keep', async () => {
    const season = '<item><guid>a</guid><title>A</title><itunes:season>1</itunes:season></item>';
    const chapters =
      '<item><guid>b</guid><title>B</title><podcast:chapters xmlns:podcast="https://podcastindex.org/namespace/1.0" url="https://news.example/b.json"/></item>';
    const head =
      '<title>Harbour</title><itunes:category text="News"/><itunes:image href="https://news.example/c.png"/>';
    const found = faultsOf(await read(rss(season + chapters, head)));
    expect(found).toMatchObject([
      { what: '2 items', reason: 'what itunes:season, podcast:chapters say is not kept', isLeftOut: false },
      { what: 'the feed', reason: 'what itunes:category say is not kept' },
    ]);
  });

  it('reads an item of RSS 2.0', async () => {
    const events = await read(rss(ITEM));
    expect(feedOf(events)).toEqual({
      format: 'rss',
      title: 'Harbour',
      home_page_url: 'https://news.example/',
    });
    expect(entriesOf(events)).toEqual([
      {
        url: 'https://news.example/ferry',
        title: 'Ferry & harbour',
        summary: 'Short',
        content_html: '<p>It sails &amp; returns.</p>',
        date_published: '2026-03-01T08:00:00Z',
        authors: [{ name: 'Ann Lee' }],
        tags: ['Sea'],
        attachments: [
          {
            url: 'https://news.example/a.mp3',
            mime_type: 'audio/mpeg',
            size_in_bytes: 1_000,
            duration_in_seconds: 90,
          },
        ],
        _feedmill: { source_ids: { rss: { guid: 'post-1', is_permalink: false } } },
      },
    ]);
    expect(faultsOf(events)).toEqual([]);
  });

  it.each(['99999999999999999999', '0', '1:2:3:4'])('omits a duration of %s', async (duration) => {
    const [article] = entriesOf(await read(rss(ITEM.replace('1:30', duration))));
    expect(article?.attachments).toEqual([
      expect.not.objectContaining({ duration_in_seconds: expect.anything() }),
    ]);
  });

  it('returns the same events for pieces of any length', async () => {
    const text = rss(
      `${ITEM}<item><title>Zweite Fähre &hellip;</title><guid>https://news.example/2</guid></item>`,
    );
    const whole = await read(text);
    for (const length of [1, 2, 3, 7, 64]) expect(await read(text, { length })).toEqual(whole);
  });

  it('reads image, blocks, footnotes and sound of a WordPress post', async () => {
    const meta = (key: string, value: string) =>
      `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`;
    const post = (id: number, image: number, content: string, more = '') =>
      `<item><title>Post ${id}</title><guid isPermaLink="false">p${id}</guid><content:encoded><![CDATA[${content}]]></content:encoded>
       <wp:post_id>${id}</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>${meta('_thumbnail_id', String(image))}${more}</item>`;
    const notes = '[{"content":"From <b>1902</b>.","id":"n-1"}]';
    const sound = 'https://news.example/a.mp3\n70\naudio/mpeg\na:1:{s:8:"duration";s:7:"0:04:23";}';
    const items = `<wp:wxr_version>1.2</wp:wxr_version>
      ${post(1, 8, '<!-- wp:block {"ref":9} /-->\n<!-- wp:footnotes /-->', meta('footnotes', notes) + meta('enclosure', sound))}
      ${post(2, 7, '[youtube https://video.example/v?a=1]\n\nOld [footnote]note[/footnote] and [sic].')}
      <item><wp:post_id>8</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://news.example/8.jpg</wp:attachment_url></item>
      <item><wp:post_id>9</wp:post_id><wp:post_type>wp_block</wp:post_type><wp:status>publish</wp:status><content:encoded><![CDATA[<p>Write to us.</p>]]></content:encoded></item>`;
    const events = await read(rss(items));
    expect(entriesOf(events)).toMatchObject([
      {
        title: 'Post 1',
        image: 'https://news.example/8.jpg',
        content_html:
          '<p>Write to us.</p>\n<ol><li id="n-1">From <b>1902</b>. <a href="#n-1-link">↩︎</a></li></ol>',
        attachments: [{ size_in_bytes: 70, duration_in_seconds: 263 }],
      },
      {
        title: 'Post 2',
        content_html: expect.stringContaining('<a href="https://video.example/v?a=1">'),
      },
    ]);
    expect(faultsOf(events).filter(({ isLeftOut }) => !isLeftOut)).toMatchObject([
      { what: 'Post 2', reason: expect.stringContaining('featured image (attachment 7)') },
      { what: 'Post 2', reason: expect.stringContaining('has [footnote], which') },
    ]);
  });

  it.each([
    [
      'a group of Atom, as YouTube writes it',
      '<media:group><media:content url="https://news.example/v.swf" type="application/x-shockwave-flash"/><media:thumbnail url="https://news.example/v.jpg"/></media:group>',
      { image: 'https://news.example/v.jpg' },
    ],
    [
      'a picture with a description',
      '<media:content url="https://news.example/1.png" medium="image" fileSize="9"><media:description>The pier</media:description></media:content>',
      {
        attachments: [
          { url: 'https://news.example/1.png', mime_type: 'image/jpeg', title: 'The pier', size_in_bytes: 9 },
        ],
      },
    ],
    [
      'a film with a preview',
      '<media:content url="https://news.example/1.mp4" type="video/mp4"><media:thumbnail url="https://news.example/1.jpg"/></media:content>',
      {
        image: 'https://news.example/1.jpg',
        attachments: [{ url: 'https://news.example/1.mp4', mime_type: 'video/mp4' }],
      },
    ],
  ])('reads Media RSS: %s', async (_, media, expected) => {
    const namespace = 'xmlns:media="http://search.yahoo.com/mrss/"';
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" ${namespace}><entry><id>a</id><title>A</title>${media}</entry></feed>`;
    const item = `<rss version="2.0" ${namespace}><channel><title>F</title><item><guid>a</guid><title>A</title>${media}</item></channel></rss>`;
    for (const source of [atom, item]) {
      const [{ image, attachments } = {}] = entriesOf(await read(source));
      expect({ ...(image && { image }), ...(attachments && { attachments }) }).toEqual(expected);
    }
  });

  it('reads galleries and players of old WordPress posts', async () => {
    const picture = (id: number, more: string) =>
      `<item><wp:post_id>${id}</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://news.example/${id}.jpg</wp:attachment_url>${more}</item>`;
    const meta =
      '<excerpt:encoded xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/">At &lt;i&gt;noon&lt;/i&gt;</excerpt:encoded><wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>A "pier"</wp:meta_value></wp:postmeta>';
    const post = (content: string) =>
      `<item><title>Pier</title><guid>p</guid><content:encoded><![CDATA[${content}]]></content:encoded><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>`;
    const players =
      '[audio mp3="https://news.example/a.mp3"][/audio]\n[video width="6" mp4="https://news.example/v.mp4"]';
    const source = `<wp:wxr_version>1.2</wp:wxr_version>${post(`See: [gallery columns="2" ids="3, 4"]\n\n${players}`)}${picture(3, meta)}${picture(4, '')}`;
    const events = await read(rss(source));
    expect(entriesOf(events)[0]?.content_html).toBe(
      '<p>See:</p>\n<figure><img src="https://news.example/3.jpg" alt="A &quot;pier&quot;"><figcaption>At <i>noon</i></figcaption></figure>\n<figure><img src="https://news.example/4.jpg" alt=""></figure>\n<audio src="https://news.example/a.mp3" controls></audio>\n<video src="https://news.example/v.mp4" controls></video>',
    );
    expect(faultsOf(events).filter(({ isLeftOut }) => !isLeftOut)).toEqual([]);
    const without = await read(rss(source.replace('3, 4', '3, 5')));
    expect(entriesOf(without)[0]?.content_html).toContain('[gallery columns="2" ids="3, 5"]');
    expect(faultsOf(without).map(({ reason }) => reason)).toEqual(
      expect.arrayContaining([expect.stringContaining('picture of a gallery (attachment 5)')]),
    );
  });

  it.each([
    ['type="text"', 'a <b> and if x<y then', { content_text: 'a <b> and if x<y then' }],
    ['type="text"', 'write <b>x</b>', { content_text: 'write <b>x</b>' }],
    ['', 'if x<y and z>w', { content_text: 'if x<y and z>w' }],
    ['', 'a List<int> of it', { content_text: 'a List<int> of it' }],
    ['', 'no <b>type</b>', { content_html: 'no <b>type</b>' }],
    ['', 'one<br />two', { content_html: 'one<br />two' }],
    ['type="html"', 'one < two', { content_html: 'one < two' }],
  ])('reads `<content %s>` of Atom: %s', async (type, text, content) => {
    const escaped = text.replaceAll('<', '&lt;');
    const entry = `<entry><id>1</id><content ${type}>${escaped}</content></entry>`;
    const [article] = entriesOf(await read(`<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`));
    expect(article).toMatchObject(content);
  });

  it('resolves addresses in content against its xml:base', async () => {
    const html =
      '<a href="../b?x=1&y=2">b</a> <img src=\'p.png\'> <a href="#n">1</a> <a href="mailto:a@b.example">m</a>';
    const content = `<content type="html" xml:base="https://news.example/dir/x.html"><![CDATA[${html}]]></content>`;
    const [article] = entriesOf(
      await read(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id>${content}</entry></feed>`),
    );
    expect(article?.content_html).toBe(
      '<a href="https://news.example/b?x=1&amp;y=2">b</a> <img src="https://news.example/dir/p.png"> <a href="#n">1</a> <a href="mailto:a@b.example">m</a>',
    );
  });

  it.each([
    [
      'a podcast',
      '<itunes:image href="/cover.png"/><image><url>/small.png</url></image><copyright>Quay Radio</copyright>',
    ],
    ['RSS', '<image><url>/cover.png</url><title>Harbour</title></image><dc:rights>Quay Radio</dc:rights>'],
  ])('reads the picture and the rights of %s', async (_, channel) => {
    const events = await read(
      rss(ITEM, `<title>Harbour</title><link>https://news.example/</link>${channel}`),
    );
    expect(feedOf(events)).toMatchObject({ icon: 'https://news.example/cover.png', rights: 'Quay Radio' });
  });

  it('reads the language and home page of a feed from xml:lang and xml:base', async () => {
    const events = await read(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr-CA" xml:base="https://news.example/blog/feed.atom">
      <title>Blog</title><link href="./"/><entry><id>1</id><title>A</title></entry></feed>`,
    );
    expect(feedOf(events)).toMatchObject({ language: 'fr-CA', home_page_url: 'https://news.example/blog/' });
  });

  it('reads an entry of Atom 1.0, with xml:base and xml:lang', async () => {
    const events = await read(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.example/blog/"><title>Blog</title>
      <id>tag:news.example,2026:blog</id><author><name>Desk</name></author><link rel="prev-archive" href="archive/1"/>
      <entry xml:lang="de"><id>tag:news.example,2026:1</id><title type="html">A &amp;lt;b&amp;gt; &lt;i&gt;c&lt;/i&gt;</title>
      <link href="1.html"/><link rel="enclosure" href="1.pdf" type="application/pdf" length="5"/><published>2026-03-01T09:00:00Z</published>
      <updated>2026-03-02T09:00:00Z</updated><category term="sea" label="The sea"/>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One<br/>two</p></div></content></entry></feed>`,
      { url: 'https://news.example/atom' },
    );
    expect(feedOf(events)).toMatchObject({
      format: 'atom',
      atom_id: 'tag:news.example,2026:blog',
      next: 'https://news.example/blog/archive/1',
    });
    expect(entriesOf(events)).toEqual([
      {
        url: 'https://news.example/blog/1.html',
        title: 'A <b> c',
        content_html: '<p>One<br>two</p>',
        date_published: '2026-03-01T09:00:00Z',
        date_modified: '2026-03-02T09:00:00Z',
        authors: [{ name: 'Desk' }],
        tags: ['The sea'],
        language: 'de',
        attachments: [
          { url: 'https://news.example/blog/1.pdf', mime_type: 'application/pdf', size_in_bytes: 5 },
        ],
        _feedmill: {
          source_ids: {
            rss: { guid: 'tag:news.example,2026:1', is_permalink: false },
            atom: 'tag:news.example,2026:1',
          },
        },
      },
    ]);
  });

  it.each([
    [
      'RSS 1.0',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>F</title></channel><item rdf:about="https://news.example/1"><title>One</title><link>https://news.example/1</link></item></rdf:RDF>',
      { guid: 'https://news.example/1', is_permalink: true },
    ],
    [
      'RSS 0.91',
      '<!DOCTYPE rss SYSTEM "rss-0.91.dtd"><rss version="0.91"><channel><title>F</title><item><title>One</title><link>https://news.example/1</link></item></channel></rss>',
      { guid: 'https://news.example/1', is_permalink: true, is_derived: true },
    ],
    [
      'a relative link without a guid',
      '<rss><channel><link>https://news.example/</link><item><title>One</title><link>/1</link></item></channel></rss>',
      { guid: '/1', is_permalink: false },
    ],
    [
      'Atom 0.3',
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>F</title><entry><id>tag:1</id><title mode="escaped">One</title><link rel="alternate" href="https://news.example/1"/></entry></feed>',
      { guid: 'tag:1', is_permalink: false },
    ],
    [
      'RSS whose namespaces are not declared',
      '<rss><channel><item><title>One</title><guid>n1</guid><dc:date>2026-03-01</dc:date></item></channel></rss>',
      { guid: 'n1', is_permalink: true },
    ],
    [
      'a guid in a channel with `xml:base`',
      '<rss><channel xml:base="https://news.example/"><item><title>One</title><guid isPermaLink="false">1</guid></item></channel></rss>',
      { guid: '1', is_permalink: false, base: 'https://news.example/' },
    ],
    [
      'an item with only a title',
      '<rss><channel><item><title>One</title></item></channel></rss>',
      { guid: 'One', is_permalink: false },
    ],
  ])('reads the id of %s', async (_, source, rssId) => {
    const [article, ...others] = entriesOf(await read(source));
    expect([article?.title, others]).toEqual(['One', []]);
    expect(article?._feedmill.source_ids.rss).toEqual(rssId);
  });

  it('gives items with the same link different ids, by their dates', async () => {
    const item = (date: string) =>
      `<item><title>T</title><link>https://news.example/</link><pubDate>${date}</pubDate></item>`;
    const events = await read(
      rss(item('Sun, 01 Mar 2026 09:00:00 GMT') + item('Mon, 02 Mar 2026 09:00:00 GMT')),
    );
    const link = 'https://news.example/';
    expect(entriesOf(events).map(({ _feedmill }) => _feedmill.source_ids.rss)).toEqual([
      { guid: link, is_permalink: true, is_derived: true },
      { guid: `${link} 2026-03-02T09:00:00.000Z`, is_permalink: false, is_derived: true },
    ]);
  });

  it('reads a JSON Feed with numbers as ids', async () => {
    const events = await read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'F',
        next_url: '/2',
        authors: [{ name: 'Desk' }],
        items: [
          {
            id: 7,
            url: 'https://news.example/7',
            content_text: 'Seven',
            tags: ['a'],
            attachments: [{ url: 'https://news.example/7.mp3', mime_type: 'audio/mpeg' }],
          },
        ],
      }),
      { url: 'https://news.example/feed.json' },
    );
    expect(feedOf(events)).toEqual({ format: 'json', title: 'F', next: 'https://news.example/2' });
    expect(entriesOf(events)).toMatchObject([
      {
        url: 'https://news.example/7',
        content_text: 'Seven',
        authors: [{ name: 'Desk' }],
        _feedmill: { source_ids: { json: '7' } },
      },
    ]);
  });

  it('keeps authors of a JSON Feed that have only a URL or an avatar, and mail addresses', async () => {
    const authors = [
      { name: 'Ann', url: 'mailto:ann@news.example' },
      { url: 'https://bo.example/' },
      { avatar: 'https://news.example/cy.png' },
    ];
    const refused = { name: 'Ann', url: 'mailto:ann @news.example' };
    const items = [
      { id: '7', title: 'Seven', authors: [...authors, { url: 'https://bo.example/' }, {}] },
      { id: '8', title: 'Eight', authors: [refused] },
    ];
    const events = await read(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items }));
    expect(entriesOf(events)[0]?.authors).toEqual(authors);
    expect(entriesOf(events)[1]?.authors).toEqual([{ name: 'Ann' }]);
  });

  it.each([
    '<author>ann@news.example (Ann Lee)</author>',
    '<author>Ann Lee &lt;ann@news.example&gt;</author>',
    '<author>Ann Lee (ann@news.example)</author>',
    '<dc:creator>Ann Lee (mailto:ann@news.example)</dc:creator>',
  ])('reads the name without the mail address from %s', async (author) => {
    const events = await read(
      `<rss xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0"><channel><title>F</title><item><title>Seven</title>${author}</item></channel></rss>`,
    );
    expect(entriesOf(events)[0]?.authors).toEqual([{ name: 'Ann Lee' }]);
  });

  it('keeps own fields of a JSON Feed that the API accepts', async () => {
    const author = { name: 'Ann', avatar: 'https://news.example/ann.png', _desk: { room: 4 } };
    const attachment = { url: 'https://news.example/7.mp3', mime_type: 'audio/mpeg', _bitrate: 128 };
    const item = { id: '7', title: 'Seven', _tide: ['high', 2.5], _feedmill: { state: 'published' } };
    const deep = `{"_deep":${'['.repeat(200)}${']'.repeat(200)}}`;
    const items = [
      { ...item, authors: [author], attachments: [attachment] },
      { id: '8', title: 'Eight', ...JSON.parse(deep) },
    ];
    const events = await read(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items }));
    const [first, second] = entriesOf(events);
    expect(first).toMatchObject({ authors: [author], attachments: [attachment], _tide: ['high', 2.5] });
    expect(first?._feedmill).toEqual({ source_ids: expect.anything() });
    expect(Object.keys(second ?? {})).not.toContain('_deep');
    expect(JSON.stringify(events.at(-1))).toContain('must not be nested deeper');
  });

  it.each([
    [
      'a date that cannot be read',
      '<item><title>A</title><guid>1</guid><pubDate>soon</pubDate></item>',
      2,
      /date "soon"/,
      false,
    ],
    [
      'a relative link without a base',
      '<item><title>A</title><guid isPermaLink="false">1</guid><link>a.html</link></item>',
      2,
      /relative/,
      false,
    ],
    [
      'a repeated id',
      '<item><title>A</title><guid>1</guid></item>\n<item><title>B</title><guid>1</guid></item>',
      3,
      /same id/,
      true,
    ],
    [
      'an item without its end tag',
      '<item><title>A</title><guid>1</guid><description>It en',
      2,
      /not closed/,
      false,
    ],
    [
      'an item in an item',
      '<item><title>A</title><guid>1</guid>\n<item><title>B</title><guid>2</guid></item>',
      2,
      /not closed/,
      false,
    ],
    [
      'too many tags',
      `<item><title>A</title><guid>1</guid><category>t</category>${Array.from({ length: 40 }, (_, n) => `<category>${n}</category>`).join('')}</item>`,
      2,
      /41 tags/,
      false,
    ],
  ])('reports %s with a line number', async (_, items, line, reason, isLeftOut) => {
    expect(faultsOf(await read(rss(items, '')))).toMatchObject([
      { line, reason: expect.stringMatching(reason), isLeftOut },
    ]);
  });

  it.each([
    ['in UTC', '2025-03-03 23:15:00', '2025-03-04 00:15:00', '2025-03-03T23:15:00Z'],
    ['only in local time', '0000-00-00 00:00:00', '2025-03-04 00:15:00', '2025-03-04'],
    ['nowhere', '0000-00-00 00:00:00', '0000-00-00 00:00:00', undefined],
  ])('reads the date of a WordPress post that has it %s', async (_, gmt, local, date) => {
    const post = `<item><title>A</title><guid>1</guid><pubDate>Mon, 30 Nov -0001 00:00:00 +0000</pubDate>
      <wp:post_date>${local}</wp:post_date><wp:post_date_gmt>${gmt}</wp:post_date_gmt></item>`;
    const head = '<wp:wxr_version xmlns:wp="http://wordpress.org/export/1.2/">1.2</wp:wxr_version>';
    const events = await read(rss(post, head));
    expect(entriesOf(events)[0]?.date_published).toBe(date);
    expect(faultsOf(events)).toEqual([]);
  });

  it.each([
    [
      'uses the date of the last change of an entry without a publication date',
      '<id>urn:a</id>',
      '',
      '2026-03-02T10:00:00Z',
      0,
    ],
    [
      'uses the date of the last change of an entry with the publication date 30 February',
      '<id>urn:a</id>',
      '2026-02-30T10:00:00Z',
      '2026-03-02T10:00:00Z',
      1,
    ],
    [
      'uses the publication date of an entry with both dates',
      '<id>urn:a</id>',
      '2026-03-01T10:00:00Z',
      '2026-03-01T10:00:00Z',
      0,
    ],
    [
      'ignores the date of the last change of an entry without an id',
      '<link href="https://a.example/"/>',
      'soon',
      undefined,
      1,
    ],
  ])('%s', async (_, id, published, date, faults) => {
    const dates = `<published>${published}</published><updated>2026-03-02T10:00:00Z</updated>`;
    const events = await read(
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${id}<title>A</title>${dates}</entry></feed>`,
    );
    expect(entriesOf(events)[0]?.date_published).toBe(date);
    expect(faultsOf(events)).toHaveLength(faults);
  });

  it('reads size and length of a JSON Feed attachment from strings', async () => {
    const attachments = [
      {
        url: 'https://a.example/a.mp3',
        mime_type: 'audio/mpeg',
        size_in_bytes: '123',
        duration_in_seconds: '90',
      },
    ];
    const events = await read(
      JSON.stringify({ version: 'https://jsonfeed.org/version/1', items: [{ id: '1', attachments }] }),
    );
    expect(entriesOf(events)[0]?.attachments).toMatchObject([
      { size_in_bytes: 123, duration_in_seconds: 90 },
    ]);
  });

  it('links the URLs for which WordPress shows a player', async () => {
    const post = (content: string) =>
      `<item><title>A</title><guid>${content.length}</guid><content:encoded><![CDATA[${content}]]></content:encoded></item>`;
    const head = '<wp:wxr_version xmlns:wp="http://wordpress.org/export/1.2/">1.2</wp:wxr_version>';
    const [video = '', film = ''] = ['https://video.example/?v=1&t=2', 'https://film.example/3'];
    const classic = post(`See:\n\n${video}\n\n[embed width="4"]${film}[/embed]\n\nNot ${film} here.`);
    const block = post(`<!-- wp:embed --><figure><div>\n${video}\n</div></figure><!-- /wp:embed -->`);
    const link = (url: string) => `<a href="${url}">${url}</a>`;
    const events = await read(rss(classic + block, head));
    expect(entriesOf(events).map(({ content_html }) => content_html)).toEqual([
      `<p>See:</p>\n<p>${link(video)}</p>\n<p>${link(film)}</p>\n<p>Not ${film} here.</p>`,
      `<figure><div>\n${link(video)}\n</div></figure>`,
    ]);
    expect(faultsOf(events)).toEqual([]);
  });

  it.each([
    ['skips a draft', 'http://www.w3.org/2007/app', '<p:control><p:draft>yes</p:draft></p:control>', 0],
    [
      'skips a draft in the namespace of 2005',
      'http://purl.org/atom/app#',
      '<p:control><p:draft>YES</p:draft></p:control>',
      0,
    ],
    [
      'imports a published entry',
      'http://www.w3.org/2007/app',
      '<p:control><p:draft>no</p:draft></p:control>',
      1,
    ],
    [
      'imports an entry with `draft` in an unknown namespace',
      'urn:other',
      '<p:control><p:draft>yes</p:draft></p:control>',
      1,
    ],
  ])('from Atom, %s', async (_, namespace, control, count) => {
    const entry = `<entry xmlns:p="${namespace}"><id>urn:a</id><title>A</title>${control}</entry>`;
    const events = await read(`<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`);
    expect(entriesOf(events)).toHaveLength(count);
    expect(faultsOf(events)).toHaveLength(1 - count);
  });

  it.each([
    ['a page', '<!DOCTYPE html><html><body>Not found</body></html>', /is a web page/],
    ['plain text', 'Not found', /no element/],
    ['broken JSON', '{"items": [', /not JSON/],
    ['a compressed feed', gzipSync('<rss/>'), /is compressed/],
    ['a ZIP file', 'PK\u0003\u0004', /is compressed/],
    ['other JSON', '{"error": 1}', /not a JSON Feed or an export of Ghost/],
  ])('reports that %s cannot be read as a feed', async (_, source, reason) => {
    expect(await read(source)).toMatchObject([
      { kind: 'fault', fault: { reason: expect.stringMatching(reason), isLeftOut: true } },
    ]);
  });

  it.each([
    ['windows-1252 that is declared', '<?xml version="1.0" encoding="windows-1252"?>', 0xe4, []],
    ['windows-1252 that is not declared', '', 0xe4, [/read as windows-1252/]],
    [
      'a feed that declares an unknown encoding',
      '<?xml version="1.0" encoding="klingon"?>',
      0xe4,
      [/unknown encoding "klingon"/],
    ],
  ])('decodes %s', async (_name, declaration, byte, reasons) => {
    const bytes = Buffer.concat([
      Buffer.from(`${declaration}<rss><channel><item><title>F`),
      Buffer.from([byte]),
      Buffer.from('hre</title></item></channel></rss>'),
    ]);
    const events = await read(bytes);
    expect(entriesOf(events)[0]?.title).toBe('Fähre');
    expect(faultsOf(events)).toMatchObject(
      reasons.map((reason) => ({ reason: expect.stringMatching(reason) })),
    );
  });

  it('skips an item if the file ends before its id', async () => {
    const start = '<rss><channel><item><guid>1</guid><title>A</title></item>\n';
    const cut = await read(`${start}<item><title>Ferry sai`);
    expect(entriesOf(cut)).toMatchObject([{ title: 'A' }]);
    expect(faultsOf(cut)).toMatchObject([
      { line: 2, what: 'Ferry sai', reason: 'the file ends before its id', isLeftOut: true },
    ]);
    const known = await read(`${start}<item><guid>2</guid><title>Ferry sai`);
    expect(entriesOf(known)).toMatchObject([{ title: 'A' }, { title: 'Ferry sai' }]);
  });

  it('never expands declared entities', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(1_000)}"><!ENTITY b "&a;&a;&a;">]><rss><channel><item><title>&b; &c;</title></item></channel></rss>`;
    const events = await read(bomb);
    expect(entriesOf(events)[0]?.title).toBe('&b; &c;');
    expect(faultsOf(events)).toMatchObject([{ line: 1, reason: expect.stringContaining('not expanded') }]);
  });

  it('reads UTF-8 that is declared as a Latin encoding', async () => {
    const source = `<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><item><title>Fähre</title></item></channel></rss>`;
    const events = await read(source);
    expect(entriesOf(events)[0]?.title).toBe('Fähre');
    expect(faultsOf(events)).toMatchObject([{ reason: 'declares ISO-8859-1, and is UTF-8' }]);
  });

  it('reports Atom content that is neither text nor markup', async () => {
    const entry = (type: string) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title>A</title><content type="${type}">iVBORw0</content></entry></feed>`;
    const events = await read(entry('image/png'));
    expect(entriesOf(events)[0]).not.toHaveProperty('content_html');
    expect(faultsOf(events)).toMatchObject([
      { reason: 'its content has the type image/png, which is not imported' },
    ]);
    for (const type of ['text/html', 'html', 'application/xhtml+xml', 'text'])
      expect(faultsOf(await read(entry(type)))).toEqual([]);
  });

  it('reports JSON Feed items that are not objects', async () => {
    const items = [7, null, { id: 1, title: 'A', tags: 'sea', authors: 'Ann', attachments: {} }];
    const events = await read(JSON.stringify({ version: 'https://jsonfeed.org/version/1', items }));
    expect(entriesOf(events)).toMatchObject([{ title: 'A' }]);
    expect(faultsOf(events)).toMatchObject([
      { what: 'item 1', reason: 'is not an object', isLeftOut: true },
      { what: 'item 2', reason: 'is not an object', isLeftOut: true },
      { reason: 'authors is not a list, so it is ignored' },
      { reason: 'tags is not a list, so it is ignored' },
      { reason: 'attachments is not a list, so it is ignored' },
    ]);
  });

  it.each([
    ['<!DOCTYPE html><html><head><title>Harbour</title></head></html>', 'is a web page, and not a feed'],
    [
      '\uFEFF<html><link rel="alternate" type="application/rss+xml" href="/feed"><link rel="ALTERNATE stylesheet" type="application/atom+xml; charset=utf-8" href="a.xml"><link rel="alternate" type="application/json" href="/api">',
      'is a web page, and not a feed: import https://news.example/feed or https://news.example/a.xml',
    ],
  ])('names the feeds that a web page links to: %s', async (page, reason) => {
    const events = await read(page, { url: 'https://news.example/' });
    expect(faultsOf(events)).toEqual([{ what: 'the source', reason, isLeftOut: true }]);
  });

  it('reads the text of an item with 5,000 nested elements', async () => {
    const deep = `<item><guid>1</guid><description>${'<b>'.repeat(5_000)}text${'</b>'.repeat(5_000)}</description></item>`;
    expect(entriesOf(await read(rss(deep)))[0]?.content_html).toContain('text');
  });

  it('keeps a guid with any characters that XML allows', async () => {
    const character = fc.oneof(
      fc.constantFrom('&', '<', '>', '"', "'", ']]>', '\n', '\t', ' ', '&amp;', '&nbsp;', '\u0085', '\u2028'),
      fc.integer({ min: 0x20, max: 0xd7ff }).map((code) => String.fromCodePoint(code)),
      fc.integer({ min: 0x1_00_00, max: 0x10_ff_ff }).map((code) => String.fromCodePoint(code)),
    );
    const escaped = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    await fc.assert(
      fc.asyncProperty(fc.array(character, { minLength: 1 }), async (characters) => {
        const guid = `x${characters.join('')}`;
        const events = await read(
          rss(`<item><title>A</title><guid isPermaLink="false">${escaped(guid)}</guid></item>`),
          {
            length: 5,
          },
        );
        expect(entriesOf(events)[0]?._feedmill.source_ids.rss.guid).toBe(guid);
      }),
    );
  });
});
