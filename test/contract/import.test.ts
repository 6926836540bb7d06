import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, it } from 'vitest';
import { ask, newFeed, newName, newToken, submit } from './api.ts';

const { url, adminToken } = inject('feedmill');
const PROGRAM = join(import.meta.dirname, '..', '..', 'infra', 'cli', 'feedmill.mjs');
const folder = mkdtempSync(join(tmpdir(), 'feedmill-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface RunResult {
  code: number;
  values: Record<string, unknown>[];
  stderr: string;
}

/** Runs `feedmill … --json` as the admin, with a separate state folder. */
const feedmill = (...args: string[]): Promise<RunResult> => runAs(adminToken, args);

function runAs(token: string, args: readonly string[]): Promise<RunResult> {
  const env = { ...process.env, FEEDMILL_API: url, FEEDMILL_TOKEN: token, XDG_STATE_HOME: folder };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [PROGRAM, ...args, '--json'],
      { env, cwd: folder },
      (error, stdout, stderr) => {
        const lines = stdout.split('\n').filter((line) => line !== '');
        resolve({ code: Number(error?.code ?? 0), values: lines.map((line) => JSON.parse(line)), stderr });
      },
    );
  });
}

const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const item = (n: number) =>
  `<item><title>Ferry ${n}</title><link>https://news.example/ferry?n=${n}&amp;x</link><guid isPermaLink="false"> post ${n} &amp; </guid>
  <pubDate>Sun, 0${n} Mar 2026 09:00:00 GMT</pubDate><description>The same text in each of them.</description></item>`;
const oldFeed = write(
  'old.xml',
  `<rss version="2.0"><channel><title>Old harbour</title><link>https://news.example/</link>${[1, 2, 3].map(item).join('\n')}
  <item><title>Cut</title><guid>https://news.example/cut</guid><pubDate>some day</pubDate></item></channel></rss>`,
);

it.concurrent('no reader shows an old item as new after an import', async () => {
  const feed = newName();
  const first = await feedmill('import', oldFeed, '--feed', feed, '--create', '--prove', oldFeed);
  expect(first).toMatchObject({ code: 0 });
  const [fault, summary, proof] = first.values;
  expect(fault).toMatchObject({ fault: { line: 7, reason: expect.stringContaining('some day') } });
  expect(summary).toMatchObject({ read: 4, outcomes: { created: 4 }, failed: 0, left_out: 0 });
  expect(proof).toMatchObject({ ids_kept: 4, of: 4, lost: [], changed: [] });
  expect(Object.values(Object(proof?.new_items))).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  expect((await ask('GET', `/v1/feeds/${feed}`)).body).toMatchObject({
    title: 'Old harbour',
    live_since: '2026-03-01T09:00:00Z',
  });

  const again = await feedmill('import', oldFeed, '--feed', feed);
  expect(again.values.at(-1)).toMatchObject({ outcomes: { unchanged: 4 } });
  expect(await feedmill('takedown', 'https://news.example/cut', '--feed', feed, '-y')).toMatchObject({
    code: 0,
  });
  const withoutOne = await feedmill('import', oldFeed, '--feed', feed);
  expect(withoutOne).toMatchObject({ code: 0 });
  expect(withoutOne.values.at(-1)).toMatchObject({ outcomes: { unchanged: 3 }, taken_down: 1, failed: 0 });

  const broken = write('broken.xml', readFileSync(oldFeed, 'utf8').replaceAll('post ', 'other '));
  expect(await feedmill('prove', broken, '--feed', feed, '--timeout', '0')).toMatchObject({ code: 6 });
  const waited = await feedmill('prove', broken, '--feed', feed, '--timeout', '5', '--json');
  // On a busy machine the feed can still have the item that was taken down.
  expect(waited.stderr).toMatch(
    /rss\.xml does not have [34] of 4 old items yet: .* at most 5 s \(--timeout\)/,
  );
});

it.concurrent('an import with the token of a publisher sends no article', async () => {
  const feed = await newFeed();
  const { secret } = await newToken([feed]);
  const run = await runAs(secret, ['import', oldFeed, '--feed', feed]);
  expect(run).toMatchObject({ code: 3, stderr: expect.stringContaining("needs the admin's token") });
  expect(run.stderr).not.toContain('refused');
});

it.concurrent('a proof with a feed that does not exist fails immediately', async () => {
  const run = await feedmill('prove', oldFeed, '--feed', newName());
  expect(run).toMatchObject({ code: 4, stderr: expect.stringContaining('does not exist') });
  expect(run.stderr).not.toContain('waiting');
});

it.concurrent('an old item with a date in the future is scheduled, not lost', async () => {
  const later =
    '<item><title>Regatta</title><guid>regatta</guid><pubDate>Sat, 01 Jan 2999 09:00:00 GMT</pubDate></item>';
  const source = write('later.xml', readFileSync(oldFeed, 'utf8').replace('<item>', `${later}<item>`));
  const run = await feedmill('import', source, '--feed', newName(), '--create', '--prove', source);
  expect(run).toMatchObject({ code: 0 });
  expect(run.values.at(-1)).toMatchObject({ ids_kept: 4, of: 5, scheduled: 1, lost: [] });
});

it.concurrent('a repeated import of WordPress names posts that are not public any more', async () => {
  const feed = newName();
  const post = (status: string) =>
    `<item><title>Ferry</title><link>https://wp.example/ferry/</link><guid isPermaLink="false">https://wp.example/?p=2</guid><content:encoded>It sails at seven.</content:encoded><wp:status>${status}</wp:status><wp:post_type>post</wp:post_type></item>`;
  const wxr = (status: string) =>
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Harbour</title><link>https://wp.example</link><wp:wxr_version>1.2</wp:wxr_version>${post(status)}</channel></rss>`;
  const [published, draft] = [write('wp.xml', wxr('publish')), write('wp-draft.xml', wxr('draft'))];
  expect(await feedmill('import', published, '--feed', feed, '--create')).toMatchObject({ code: 0 });
  const again = await feedmill('import', draft, '--feed', feed);
  expect(again.code).toBe(1);
  expect(again.stderr).toMatch(
    /^Ferry: is not public in the source, but its article is published\. .* takedown/m,
  );

  const [, id = ''] = /feedmill takedown (\S+)/.exec(again.stderr) ?? [];
  expect(await feedmill('takedown', id, '--feed', feed, '-y')).toMatchObject({ code: 0 });
  expect((await feedmill('import', draft, '--feed', feed)).stderr).not.toContain(
    'is not public in the source',
  );
});

it.concurrent('an import proves the switch from each feed of --prove', async () => {
  const feed = newName();
  const shorter = write(
    `${feed}.xml`,
    readFileSync(oldFeed, 'utf8').replace(/<item><title>Cut[\s\S]*?<\/item>/, ''),
  );
  const run = await feedmill(
    ...['import', oldFeed, '--feed', feed, '--create', '--prove', oldFeed, '--prove', shorter],
    ...['--ids-of', shorter],
  );
  expect(run.values.filter(({ ids_kept }) => ids_kept !== undefined)).toMatchObject([
    { ids_kept: 4, of: 4 },
    { ids_kept: 3, of: 3 },
  ]);
});

it.concurrent('an import needs the old feed if --create cannot know the number of articles', async () => {
  const said = 'name the old feed with --prove';
  const options = ['--feed', newName(), '--create'];
  const { stderr } = await feedmill('import', fixture('wordpress.xml'), ...options);
  expect(stderr).toContain(said);
  const ofFeed = await feedmill('import', oldFeed, '--feed', newName(), '--create');
  expect(ofFeed.stderr).not.toContain(said);
});

it.concurrent('an import names the articles without a date, and how to set it', async () => {
  const feed = newName();
  const undated =
    '<item><title>A pier</title><guid>pier</guid><description>It was mended.</description></item>';
  const text = readFileSync(oldFeed, 'utf8').replace('<item>', `${undated}<item>`);
  const source = write(`${feed}.xml`, text);
  const run = await feedmill('import', source, '--feed', feed, '--create', '--prove', oldFeed);
  expect(run).toMatchObject({
    code: 6,
    stderr: expect.stringContaining('2 articles without a date ("A pier", "Cut")'),
  });
  expect(run.values.find(({ read }) => read === 5)).toMatchObject({ undated: 2, failed: 0 });
  expect(run.stderr).toContain(`feedmill edit ID --feed ${feed} --set date_published=2020-01-31`);
  writeFileSync(
    source,
    text.replace('pier</guid>', 'pier</guid><pubDate>Fri, 31 Jan 2020 09:00:00 GMT</pubDate>'),
  );
  const again = await feedmill('import', source, '--feed', feed);
  expect(again.values.at(-1)).toMatchObject({ outcomes: { unchanged: 4, updated: 1 }, undated: 1 });
  await expect
    .poll(() => feedmill('prove', oldFeed, '--feed', feed), { interval: 1_000, timeout: 120_000 })
    .toMatchObject({ code: 0 });
});

const fixture = (name: string) => join(import.meta.dirname, '..', 'fixtures', 'import', name);

it.concurrent.each([
  ['a WordPress export', 'wordpress.xml', 'wordpress-feed.xml', [], 2, 5],
  ['a Ghost export', 'ghost.json', 'ghost-feed.xml', ['--base', 'https://night.example/'], 2, 3],
  ['a site of Jekyll', 'jekyll', 'jekyll-feed.xml', [], 2, 2],
])('an import moves %s with the ids of its feed', async (_, source, oldFeed, options, read, left_out) => {
  const feed = newName();
  const old = fixture(oldFeed);
  const run = await feedmill(
    'import',
    fixture(source),
    '--feed',
    feed,
    '--create',
    ...options,
    '--prove',
    old,
  );
  expect(run).toMatchObject({ code: 0 });
  const [summary, proof] = run.values.filter((value) => !('fault' in value));
  expect(summary).toMatchObject({ read, outcomes: { created: read }, failed: 0, left_out });
  expect(proof).toMatchObject({ ids_kept: read, of: read, lost: [], changed: [] });
  expect(new Set(Object.values(Object(proof?.new_items)))).toEqual(new Set([0]));
});

it.concurrent('an import keeps the different ids of RSS, Atom and JSON Feed', async () => {
  const feed = newName();
  const page = (n: number) => `https://quay.example/${feed}/kai-ä-${n}/`;
  const rss = write(
    `${feed}.xml`,
    `<rss version="2.0"><channel><title>Quay</title>${[3, 2, 1].map((n) => `<item><title>Q ${n}</title><link>${page(n)}</link><guid isPermaLink="false">${feed}-${n}</guid><pubDate>Tue, 0${n} Mar 2026 09:00:00 GMT</pubDate><description>Quay ${n} is full of boats.</description></item>`).join('')}</channel></rss>`,
  );
  const entry = (n: number) =>
    `<entry><id>tag:quay.example,2026:${feed}/${n}</id><title>Q ${n}</title><link href="${encodeURI(page(n)).replace('https', 'http')}"/><published>${n === 4 ? '2026-02-01' : `2026-03-0${n}`}T09:00:00Z</published><updated>2026-03-04T09:00:00Z</updated><content>Quay ${n} is full of boats.</content></entry>`;
  const atom = write(
    `${feed}.atom`,
    `<feed xmlns="http://www.w3.org/2005/Atom"><id>tag:quay.example,2026:${feed}</id><title>Quay</title>${entry(3)}${entry(2)}${entry(1)}${entry(4)}</feed>`,
  );
  const json = write(
    `${feed}.json`,
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Quay',
      items: [1, 2, 3].map((n) => ({
        id: String(n),
        url: page(n),
        title: `Q ${n}`,
        content_html: `Quay ${n} is full of boats.`,
        date_published: `2026-03-0${n}T09:00:00Z`,
      })),
    }),
  );
  const run = await feedmill(
    ...['import', rss, '--ids-of', atom, '--ids-of', json, '--feed', feed, '--create', '--prove', rss],
  );
  expect(run.code, run.stderr).toBe(0);
  const [summary, ...proofs] = run.values;
  // Only the Atom feed has the fourth entry, which is older than all items of the RSS feed.
  expect(summary).toMatchObject({ read: 4, outcomes: { created: 4 } });
  expect(proofs).toMatchObject([
    { ids_kept: 3, of: 3, lost: [] },
    { ids_kept: 3, of: 4, in_archive: 1, lost: [] },
    { ids_kept: 3, of: 3, lost: [] },
  ]);
  for (const { new_items } of proofs) expect(new Set(Object.values(Object(new_items)))).toEqual(new Set([0]));
  expect((await ask('GET', `/v1/feeds/${feed}`)).body).toMatchObject({
    atom_id: `tag:quay.example,2026:${feed}`,
  });
});

it.concurrent('an import says how many items of --ids-of have an unknown link', async () => {
  const site = join(folder, 'moved');
  mkdirSync(site);
  for (const n of [1, 2]) writeFileSync(join(site, `ferry-${n}.md`), `# Ferry ${n}\n\nIt runs.\n`);
  const options = ['--base', 'https://news.example/', '--permalinks', '/:slug/', '--ids-of', oldFeed];
  const { values, stderr } = await feedmill('import', site, ...options, '--dry-run');
  expect(values.at(-1)).toMatchObject({ read: 6, not_in_old: 2, only_in_old: 4 });
  expect(stderr).toContain('have 4 items whose link no article of');
  expect(stderr).toContain('has 2 articles that are not in these feeds');
});

it.concurrent('an imported article with a new URL keeps its guid', async () => {
  const feed = newName();
  expect(await feedmill('import', oldFeed, '--feed', feed, '--create')).toMatchObject({ code: 0 });
  const [old, moved] = ['https://news.example/ferry?n=1&x', 'https://www.news.example/ferry/1'];
  const article = { id: 'cms-1', url: moved, title: 'Ferry 1', content_text: 'A corrected text.' };
  const foreseen = await feedmill(
    'submit',
    write(`${feed}.json`, JSON.stringify(article)),
    '--feed',
    feed,
    '--dry-run',
  );
  expect(foreseen.values).toMatchObject([{ expected: { outcome: 'created' } }]);
  expect(await feedmill('edit', old, '--feed', feed, '--set', `url=${moved}`)).toMatchObject({ code: 0 });
  const { outcome, article: stored } = Object((await submit(feed, article)).body);
  expect(outcome).toBe('updated');
  expect(stored._feedmill.source_ids.rss.guid).toBe(' post 1 & ');
});

it.concurrent('an import refuses the articles of a feed under the ids of another format', async () => {
  const feed = newName();
  const entry = (name: string, id: string) =>
    `<${name}><title>Net</title><link href="https://quay.example/${feed}">https://quay.example/${feed}</link>${id}</${name}>`;
  const rss = write(
    `${feed}.xml`,
    `<rss><channel><title>F</title>${entry('item', '<guid>net-1</guid>')}</channel></rss>`,
  );
  const atom = write(`${feed}.atom`, `<feed><title>F</title>${entry('entry', '<id>urn:net:1</id>')}</feed>`);
  expect(await feedmill('import', rss, '--feed', feed, '--create')).toMatchObject({ code: 0 });
  const refused = { code: 1, values: [], stderr: expect.stringContaining('--ids-of') };
  expect(await feedmill('import', atom, '--feed', feed)).toMatchObject(refused);
});

it.concurrent('an import without readable articles reports the omitted items', async () => {
  const empty = write(
    'empty.xml',
    '<rss version="2.0"><channel><title>Quay</title><item><guid>q1</guid></item></channel></rss>',
  );
  const { code, values, stderr } = await feedmill('import', empty, '--feed', newName(), '--create');
  expect(code).toBe(1);
  expect(values.at(-1)).toMatchObject({ read: 0, left_out: 1, outcomes: {} });
  expect(stderr).toContain('empty.xml has no article that can be read');
});

it.concurrent('--create creates no feed if the source or --prove is not a feed', async () => {
  const page = write('page.xml', '<!doctype html><html><body><p>Not found</p></body></html>');
  const rss = write('one.xml', `<rss><channel><title>F</title>${item(1)}</channel></rss>`);
  for (const args of [[page], [rss, '--prove', page]]) {
    const feed = newName();
    const { code, stderr } = await feedmill('import', ...args, '--feed', feed, '--create');
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining(`is a web page, and not a feed; feed ${feed} was not created`),
    ]);
    expect((await ask('GET', `/v1/feeds/${feed}`)).status).toBe(404);
  }
});

it.concurrent('an import of OPML does not change another feed of the same name', async () => {
  const site = createServer((_, answer) => {
    answer.end(`<rss><channel><title>F</title>${item(1)}${item(2)}</channel></rss>`);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const { port } = site.address() as AddressInfo;
  const taken = await newFeed();
  await submit(taken, { title: 'Our own article', content_text: 'The harbour is open.' });
  const opmlOf = (name: string) =>
    `<opml version="2.0"><body><outline text="${name}" xmlUrl="http://127.0.0.1:${port}/"/></body></opml>`;
  const [own, other] = [write('own.opml', opmlOf(newName())), write('other.opml', opmlOf(taken))];
  try {
    for (const outcomes of [{ created: 2 }, { unchanged: 2 }])
      expect((await feedmill('import', own, '--create')).values).toMatchObject([{ outcomes }]);
    const refused = { code: 1, stderr: expect.stringContaining('already exists and has other articles') };
    expect(await feedmill('import', other, '--create')).toMatchObject(refused);
  } finally {
    site.close();
  }
  expect((await ask('GET', `/v1/feeds/${taken}/articles`)).body.articles).toHaveLength(1);
});

it.concurrent('an item that has only an attachment or an image is imported', async () => {
  const attachments = [{ url: 'https://e.example/a.mp3', mime_type: 'audio/mpeg' }];
  const items = [{ id: '1', attachments }, { id: '2', image: 'https://e.example/a.jpg' }, { id: '3' }];
  const source = write('media.json', JSON.stringify({ title: 'Quay', items }));
  const { values } = await feedmill('import', source, '--feed', newName(), '--create');
  expect(values.at(-1)).toMatchObject({ read: 2, outcomes: { created: 2 }, left_out: 1 });
});

it.concurrent('--resume sends only the articles that the import before refused', async () => {
  const feed = newName();
  const long = 'x'.repeat(1_100_000);
  const source = write(
    'large.xml',
    `<rss><channel><title>F</title>${item(1)}<item><title>Large</title><guid>large</guid><description>${long}</description></item></channel></rss>`,
  );
  const run = await feedmill('import', source, '--feed', feed, '--create', '--failures', 'refused.ndjson');
  expect(run).toMatchObject({ code: 1 });
  expect(run.values).toMatchObject([
    { refused: { what: 'Large', status: 413 } },
    { failed: 1, outcomes: { created: 1 } },
  ]);
  const [kept = ''] = readFileSync(join(folder, 'refused.ndjson'), 'utf8').split('\n');
  expect(JSON.parse(kept)).toMatchObject({
    title: 'Large',
    _feedmill: { source_ids: { rss: { guid: 'large' } } },
  });

  const resumed = await feedmill('import', source, '--feed', feed, '--resume');
  expect(resumed.values.at(-1)).toMatchObject({ read: 2, skipped: 1, failed: 1 });
});

it.concurrent('an import reads an old feed from an address with non-ASCII letters', async () => {
  const asked: string[] = [];
  const site = createServer(({ url: path = '' }, answer) => {
    asked.push(path);
    answer.end(readFileSync(oldFeed));
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const { port } = site.address() as AddressInfo;
  const plain = `http://127.0.0.1:${port}/категория/café/feed/`;
  const opml = write(
    'iri.opml',
    `<opml version="2.0"><body><outline text="C" xmlUrl="${plain}"/></body></opml>`,
  );
  try {
    for (const source of [plain, encodeURI(plain), opml]) {
      const args =
        source === opml ? ['--create', '--dry-run'] : ['--feed', newName(), '--create', '--dry-run'];
      const { code, values } = await feedmill('import', source, ...args);
      expect({ code, read: values.at(-1)?.read }).toEqual({ code: 0, read: 4 });
    }
    expect(new Set(asked)).toEqual(new Set([encodeURI('/категория/café/feed/')]));
  } finally {
    site.close();
  }
});

it.concurrent('an import of OPML creates one feed for each readable feed', async () => {
  const [atom, json] = [newName(), newName()];
  const pages = new Map<string, string>();
  const site = createServer(({ url: path = '' }, answer) => {
    const page = pages.get(path);
    answer.writeHead(page === undefined ? 404 : 200).end(page);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const { port } = site.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}`;
  const entry = (n: number) =>
    `<entry><id>tag:old.example,2026:${n}</id><title>Boat ${n}</title><updated>2026-03-0${n}T09:00:00Z</updated><content>Boat ${n} sails.</content></entry>`;
  const older = `<link rel="prev-archive" href="${base}/atom/1"/>`;
  pages.set('/atom', `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title>${older}${entry(2)}</feed>`);
  // Both pages contain this entry, which is imported once and is not a fault.
  pages.set(
    '/atom/1',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title>${entry(2)}${entry(1)}</feed>`,
  );
  const jsonPage = (n: number, next: object) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      ...next,
      items: [{ id: `${n}`, content_text: `Net ${n} is dry.` }],
    });
  pages.set('/json', jsonPage(3, { next_url: `${base}/json/2` }));
  pages.set('/json/2', jsonPage(2, { next_url: `${base}/json/1` }));
  pages.set('/json/1', jsonPage(1, {}));
  const outline = (name: string, path: string) =>
    `<outline type="rss" text="${name}" xmlUrl="${base}/${path}"/>`;
  const opml = write(
    'feeds.opml',
    `<opml version="2.0"><body>${outline(atom, 'atom')}${outline(json, 'json')}${outline('Gone', 'gone')}</body></opml>`,
  );
  try {
    const run = await feedmill('import', opml, '--create');
    expect(run.values).toMatchObject([
      { source: `${base}/atom`, read: 2, outcomes: { created: 2 }, faults: 0 },
      { source: `${base}/json`, read: 3, outcomes: { created: 3 }, faults: 0 },
    ]);
    // One of the feeds no longer exists, but the other feeds are imported.
    expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining('/gone answered 404') });
  } finally {
    site.close();
  }
  for (const [feed, count] of [
    [atom, 2],
    [json, 3],
  ] as const)
    expect((await ask('GET', `/v1/feeds/${feed}/articles`)).body.articles).toHaveLength(count);
});

it.concurrent('import --since DAY includes this day, even without a time', async () => {
  const site = fixture('jekyll');
  const run = (since: string) =>
    feedmill('import', site, '--feed', newName(), '--create', '--dry-run', '--since', since);
  const titlesOf = ({ values }: Awaited<ReturnType<typeof run>>) =>
    values.flatMap(({ title }) => (title === undefined ? [] : [title]));
  expect(titlesOf(await run('2025-02-01')).sort()).toEqual(['Nets', 'Ropes']);
  expect(titlesOf(await run('2025-02-02'))).toEqual(['Nets']);
});

it.concurrent('after the import of a site, submit --site corrects its articles', async () => {
  const feed = newName();
  const site = join(folder, 'site');
  const page = (name: string, ...lines: string[]) =>
    write(join('site', `${name}.md`), ['---', `title: ${name}`, ...lines].join('\n'));
  mkdirSync(site);
  write('site/_config.yml', 'url: https://pier.example\npermalink: /:title/\n');
  mkdirSync(join(site, '_posts'));
  page('_posts/2025-03-04-pier', '---', 'The pier was mended in spring.');
  expect(await feedmill('import', site, '--feed', feed, '--create')).toMatchObject({ code: 0 });

  page('_posts/2025-03-04-pier', '---', 'The pier was mended in spring, at last.');
  page('_posts/2025-03-05-crane', '---', 'It lifts logs.');
  page('_posts/2025-03-06-rope', 'published: false', '---', 'Later.');
  const sent = await feedmill('submit', site, '--site', '--feed', feed);
  expect(sent.values.map(({ outcome }) => outcome)).toEqual(['updated', 'created']);
  expect(sent).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('rope.md: not submitted: /published'),
  });
  const { articles } = (await ask('GET', `/v1/feeds/${feed}/articles`)).body;
  expect(articles).toMatchObject([
    { url: 'https://pier.example/crane/' },
    {
      url: 'https://pier.example/pier/',
      _feedmill: { revision: 2, source_ids: { atom: 'https://pier.example/pier' } },
    },
  ]);
  // The page of `submit --site` has no source ids, and an import cannot give it any.
  const again = await feedmill('import', site, '--feed', feed);
  expect(again).toMatchObject({ code: 0 });
  expect(again.values.at(-1)).toMatchObject({ outcomes: { unchanged: 1 }, with_other_ids: 1, failed: 0 });
  for (const args of [
    [site, '--base', 'https://x.example/'],
    [oldFeed, '--site'],
    [site, '--site', '--watch'],
  ])
    expect(await feedmill('submit', ...args, '--feed', feed)).toMatchObject({ code: 2, values: [] });
});
