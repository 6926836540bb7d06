import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { openSource } from '../../../../infra/cli/open-source.ts';
import { readCsv } from '../../../../infra/cli/sources/csv.ts';
import { readFolder } from './read-folder.ts';

it.each([
  ['quotes, commas and line breaks', 'a,b\r\n"x, ""y""","1\n2"\r\n', [{ a: 'x, "y"', b: '1\n2' }]],
  ['empty fields, also the last one', 'a,b,c\n,x,\n', [{ a: '', b: 'x', c: '' }]],
  ['a byte order mark and no last line break', '\uFEFFa,b\nx,y', [{ a: 'x', b: 'y' }]],
  ['a line with too few fields, and blank lines', 'a,b\n\nx\n\n', [{ a: 'x', b: '' }]],
  ['no lines', '', []],
])('readCsv reads %s', (_, text, rows) => {
  expect(readCsv(text)).toEqual(rows);
});

const SUBSTACK = `post_id,post_date,is_published,email_sent_at,inbox_sent_at,type,audience,title,subtitle,podcast_url
140001.low-tide,2024-03-10T12:00:00.000Z,true,2024-03-10T12:00:05.000Z,,newsletter,everyone,"Low tide, again","Mud, and ""gold"".",
140002.rough-idea,2024-04-01T09:00:00.000Z,false,,,newsletter,everyone,Rough idea,,
140003.for-friends,2024-04-02T09:00:00.000Z,true,,,newsletter,only_paid,For friends,,
140004.about,2024-04-03T09:00:00.000Z,true,,,page,everyone,About,,
140005.the-quay-aloud,2024-04-04T09:00:00.000Z,true,,,podcast,everyone,The quay aloud,,https://cdn.tide.example/quay.mp3
../secret,2024-04-05T09:00:00.000Z,true,,,newsletter,everyone,Odd,,
`;

it('reads the public posts of a Substack export, with the guids of its feed', async () => {
  const files = {
    'posts.csv': SUBSTACK,
    'secret.html': '<p>Not of the export.</p>',
    'posts/140001.low-tide.html': '<p>The mud is warm.</p>',
    'posts/140003.for-friends.html': '<p>Secret.</p>',
    'posts/140005.the-quay-aloud.html': '<p>Listen.</p>',
  };
  const { articles, faults, feed } = await readFolder(files, { base: 'https://tide.example/' });
  expect(feed).toEqual({ format: 'substack', home_page_url: 'https://tide.example/' });
  expect(articles).toMatchObject([
    {
      url: 'https://tide.example/p/low-tide',
      title: 'Low tide, again',
      summary: 'Mud, and "gold".',
      content_html: '<p>The mud is warm.</p>',
      date_published: '2024-03-10T12:00:00Z',
      _feedmill: { source_ids: { rss: { guid: 'https://tide.example/p/low-tide', is_permalink: false } } },
    },
    {
      title: 'The quay aloud',
      attachments: [{ url: 'https://cdn.tide.example/quay.mp3', mime_type: 'audio/mpeg' }],
    },
  ]);
  expect(faults.filter(({ isLeftOut }) => isLeftOut).map(({ what, reason }) => `${what} ${reason}`)).toEqual([
    'Rough idea is not published',
    'For friends is visible only to subscribers who pay',
    'About is of the type "page"',
    'Odd has no text: posts/../secret.html is not the path of a file',
  ]);
  const { faults: withoutBase } = await readFolder(files);
  expect(withoutBase).toMatchObject([{ isLeftOut: true, reason: expect.stringContaining('use --base') }]);
});

/** A file of a Medium export. */
const story = (id: string, body: string) => `<!DOCTYPE html><html><head><title>Low tide</title></head><body>
<article class="h-entry"><header><h1 class="p-name">Low tide</h1></header>
<section data-field="subtitle" class="p-summary">Mud, and gold.</section>
<section data-field="body" class="e-content"><section name="a1" class="section section--body section--first">
<div class="section-divider"><hr class="section-divider"></div><div class="section-content">${body}</div></section></section>
<footer><p>By <a href="https://medium.com/@ann" class="p-author h-card">Ann Holm</a> on <a href="https://medium.com/p/${id}"><time class="dt-published" datetime="2019-05-07T10:00:00.000Z">May 7, 2019</time></a>.</p>
<p><a href="https://medium.com/@ann/low-tide-${id}" class="p-canonical">Canonical link</a></p>
<p>Exported from <a href="https://medium.com">Medium</a> on June 1, 2026.</p></footer></article></body></html>`;
const HEADLINE = '<h3 class="graf graf--h3 graf--leading graf--title">Low tide</h3>';
const TEXT = '<p class="graf graf--p">The mud is warm.</p>';

it.each(['posts/', ''])(
  'reads the articles of a Medium export in the folder %j, with the guids of its feeds',
  async (folder) => {
    const { articles, faults, feed } = await readFolder({
      [`${folder}2019-05-07_Low-tide-0a1b2c3d4e5f.html`]: story(
        '0a1b2c3d4e5f',
        `${HEADLINE}<h4 class="graf graf--h4 graf--subtitle">Mud, and gold.</h4>${TEXT}`,
      ),
      [`${folder}2019-05-08_I-agree-111111111111.html`]: story('111111111111', TEXT),
      [`${folder}draft_Later-222222222222.html`]: story('222222222222', HEADLINE + TEXT),
    });
    expect(feed).toEqual({ format: 'medium' });
    expect(articles).toMatchObject([
      {
        url: 'https://medium.com/@ann/low-tide-0a1b2c3d4e5f',
        title: 'Low tide',
        summary: 'Mud, and gold.',
        date_published: '2019-05-07T10:00:00Z',
        authors: [{ name: 'Ann Holm', url: 'https://medium.com/@ann' }],
        _feedmill: {
          source_ids: { rss: { guid: 'https://medium.com/p/0a1b2c3d4e5f', is_permalink: false } },
        },
      },
    ]);
    expect(articles[0]?.content_html).toContain('The mud is warm.');
    expect(articles[0]?.content_html).not.toMatch(/Low tide|gold|<hr|Exported/);
    expect(faults).toMatchObject([
      { isLeftOut: true, reason: expect.stringContaining('is a response') },
      { isLeftOut: true, reason: 'is a draft' },
    ]);
  },
);

it('names the list of a Substack export if a row cannot be read', async () => {
  const files = {
    'posts.csv': `${SUBSTACK}140006.ebb,"2024"-04-06,true\n`,
    'posts/140001.low-tide.html': '<p>Mud.</p>',
  };
  const { faults } = await readFolder(files, { base: 'https://tide.example/' });
  expect(faults.at(-1)).toEqual({
    what: 'posts.csv',
    reason: 'cannot be read below row 7: the posts there are not imported',
    isLeftOut: true,
  });
});

it('reads no file of an export with more than 4 MiB', async () => {
  const long = `<p>${'The mud is warm. '.repeat(250_000)}</p>`;
  const medium = await readFolder({
    'a-0a1b2c3d4e5f.html': story('0a1b2c3d4e5f', HEADLINE + TEXT),
    'b-111111111111.html': story('111111111111', HEADLINE + long),
  });
  expect(medium.articles).toHaveLength(1);
  expect(medium.faults).toMatchObject([{ isLeftOut: true, reason: 'is larger than 4194304 bytes' }]);
  const files = { 'posts.csv': SUBSTACK, 'posts/140001.low-tide.html': long };
  const { articles, faults } = await readFolder(files, { base: 'https://tide.example/' });
  expect(articles[0]).not.toHaveProperty('content_html');
  expect(faults.map(({ reason }) => reason)).toContain(
    'has no text: posts/140001.low-tide.html is larger than 4194304 bytes',
  );
});

it('names the folder if only the list of a Substack export is imported', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'feedmill-csv-')), 'posts.csv');
  writeFileSync(file, SUBSTACK);
  try {
    await expect(openSource(file, {}).next()).rejects.toThrow('import the folder that contains it');
  } finally {
    rmSync(dirname(file), { recursive: true });
  }
});
