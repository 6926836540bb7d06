import { BrokenPromise, type Check, expectEqual, expectTrue, type Verification } from './verification.ts';

const FILES = ['rss.xml', 'atom.xml', 'feed.json', ''] as const;

const TYPES: Readonly<Record<(typeof FILES)[number], string>> = {
  'rss.xml': 'application/rss+xml; charset=utf-8',
  'atom.xml': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
  '': 'text/html; charset=utf-8',
};

/** Tags with characters that must be percent-encoded in a path. */
const HARD_TAGS = ['C++ & más', 'Häfen/Nord', '日本', '100%'];

/** The number of articles of the feed with an archive: more than a live file can have. */
const ARCHIVED_ARTICLES = 130;

const filesOf = (verification: Verification, feed?: string): string[] =>
  FILES.map((name) => verification.file(name, feed));

const untilExists = (verification: Verification, path: string) =>
  verification.until(`GET ${path}`, async () => {
    const answer = await verification.read(path);
    return answer.status === 200 ? answer : undefined;
  });

async function appears(verification: Verification): Promise<void> {
  const title = 'Seen in every file';
  await verification.submit({ id: 'visible', title, content_text: 'It is there.' });
  await verification.untilFiles(filesOf(verification), title);
}

async function hasOneGuid(verification: Verification): Promise<void> {
  const { article } = await verification.submit({
    id: 'guid',
    title: 'One guid',
    content_text: 'The same in all.',
  });
  await verification.untilFiles(filesOf(verification).slice(0, 3), `urn:uuid:${article.id}`);
}

async function servesTags(verification: Verification): Promise<void> {
  const title = 'With hard tags';
  await verification.submit({ id: 'tags', title, content_text: 'Tags of all kinds.', tags: HARD_TAGS });
  for (const tag of HARD_TAGS) {
    const path = (name: string) => verification.file(`tags/${encodeURIComponent(tag)}/${name}`);
    await verification.untilFiles(FILES.map(path), title);
  }
}

async function describesFiles(verification: Verification): Promise<void> {
  for (const name of FILES) {
    const path = verification.file(name);
    const { headers } = await untilExists(verification, path);
    expectEqual(headers.get('content-type'), TYPES[name], `content-type of ${path}`);
    expectEqual(headers.get('access-control-allow-origin'), '*', `access-control-allow-origin of ${path}`);
    for (const header of ['etag', 'last-modified', 'vary', 'cache-control'])
      expectTrue(headers.has(header), `${path} has ${header}`);
    if (name === '') continue;
    expectEqual(
      headers.get('cache-control'),
      'public, max-age=900, stale-if-error=86400',
      `cache-control of ${path}`,
    );
    expectTrue(/rel="?self"?/.test(headers.get('link') ?? ''), `Link of ${path} names self`);
  }
}

async function answers304(verification: Verification): Promise<void> {
  const path = verification.file('rss.xml');
  const { headers } = await untilExists(verification, path);
  const etag = headers.get('etag') ?? '';
  const modified = headers.get('last-modified') ?? '';
  for (const [name, value] of [
    ['if-none-match', etag],
    ['if-modified-since', modified],
  ] as const) {
    const again = await verification.read(path, { headers: { [name]: value } });
    // If the file changed between the two requests, the second answer is the new version.
    if (again.status === 200 && again.headers.get('etag') !== etag) continue;
    expectEqual(again.status, 304, `status with ${name}`);
    expectEqual(again.text, '', 'body of a 304');
  }
  const head = await verification.read(path, { method: 'HEAD' });
  expectEqual(head.status, 200, 'HEAD');
  expectEqual(head.text, '', 'body of HEAD');
}

async function compresses(verification: Verification): Promise<void> {
  const path = verification.file('atom.xml');
  await untilExists(verification, path);
  const read = (encoding: string) => verification.read(path, { headers: { 'accept-encoding': encoding } });
  await verification.until('three encodings of one version', async () => {
    const [identity, gzip, brotli] = [await read('identity'), await read('gzip'), await read('br')];
    expectEqual(identity.headers.get('content-encoding'), null, 'content-encoding of identity');
    expectEqual(gzip.headers.get('content-encoding'), 'gzip', 'content-encoding of gzip');
    expectEqual(brotli.headers.get('content-encoding'), 'br', 'content-encoding of br');
    return identity.text === gzip.text && gzip.text === brotli.text ? true : undefined;
  });
}

async function servesArchives(verification: Verification): Promise<void> {
  const feed = `${verification.feed}-long`;
  await verification.createFeed(feed, { near_duplicates: 'allow' });
  const lines = Array.from({ length: ARCHIVED_ARTICLES }, (_, n) =>
    JSON.stringify({
      id: `a${n}`,
      title: `Number ${n} of many`,
      content_text: `Report ${n}.`,
      date_published: new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString(),
    }),
  );
  await verification.api.request('POST', `/v1/feeds/${feed}/articles/batch`, {
    type: 'application/x-ndjson',
    body: lines.join('\n'),
  });
  await verification.until('every article from the live file and its archive', async () => {
    const atom = await collected(
      verification,
      verification.file('atom.xml', feed),
      /rel="prev-archive"[^>]*href="([^"]+)"|href="([^"]+)"[^>]*rel="prev-archive"/,
    );
    const json = await collected(
      verification,
      verification.file('feed.json', feed),
      /"next_url":\s*"([^"]+)"/,
    );
    const isWhole = (text: string) => lines.every((_, n) => text.includes(`Number ${n} of many`));
    return isWhole(atom) && isWhole(json) ? true : undefined;
  });
}

/** The text of a file and of the archive that it links to. */
async function collected(verification: Verification, start: string, next: RegExp): Promise<string> {
  let text = '';
  const visited = new Set<string>();
  for (let path: string | undefined = start; path !== undefined && !visited.has(path); ) {
    visited.add(path);
    const answer = await verification.read(path);
    if (answer.status !== 200) return text;
    text += answer.text;
    const found: RegExpExecArray | null = next.exec(answer.text);
    path = found?.[1] ?? found?.[2];
  }
  return text;
}

async function takesDown(verification: Verification): Promise<void> {
  const title = 'To be taken down';
  const content = { id: 'gone', title, content_text: 'It should not have been written.' };
  const { article } = await verification.submit(content);
  const page = `/articles/${article.id}`;
  await verification.untilFiles([...filesOf(verification), page], title);
  await verification.api.request('DELETE', verification.articles(`/${article.id}`));
  await verification.untilFiles(filesOf(verification), title, false);
  await verification.until(`${page} is 410`, async () =>
    (await verification.read(page)).status === 410 ? true : undefined,
  );
  const again = await verification.submit(content);
  expectEqual(again.status, 409, 'the same article after its takedown');
}

async function explainsMissingFiles(verification: Verification): Promise<void> {
  const missing = await verification.read(`/feeds/${verification.feed}-none/rss.xml`);
  expectEqual(missing.status, 404, 'a feed that does not exist');
  expectTrue(missing.text.includes('<h1>'), 'the 404 is a page for people');
  expectEqual(
    missing.headers.get('access-control-allow-origin'),
    '*',
    'access-control-allow-origin of the 404',
  );
}

async function deletesFeeds(verification: Verification): Promise<void> {
  const feed = `${verification.feed}-gone`;
  await verification.createFeed(feed);
  const path = verification.file('rss.xml', feed);
  await verification.submit({ title: 'Last', content_text: 'Words.' }, { feed });
  await verification.untilFiles([path], 'Last');
  await verification.api.request('DELETE', `/v1/feeds/${feed}`);
  await verification.until(`${path} is 410`, async () =>
    (await verification.read(path)).status === 410 ? true : undefined,
  );
}

async function servesTheApi(verification: Verification): Promise<void> {
  const { status, headers } = await verification.read('/v1/feeds');
  expectEqual(status, 401, 'the API under the address of the feeds');
  if (/max-age=[1-9]/.test(headers.get('cache-control') ?? ''))
    throw new BrokenPromise('answers of the API are cached');
}

/** Promises to readers. */
export const READER_CHECKS: readonly Check[] = [
  { name: 'visible', promise: 'a new article is in every file in time', check: appears },
  { name: 'guid', promise: 'an article has one guid in all formats', check: hasOneGuid },
  { name: 'tag-names', promise: 'tags with unusual characters have files', check: servesTags },
  {
    name: 'headers',
    promise: 'files have headers for type, caching, CORS and self link',
    check: describesFiles,
  },
  {
    name: 'conditional',
    promise: 'a poll of an unchanged file gets a 304, and HEAD gets no body',
    check: answers304,
  },
  { name: 'encodings', promise: 'files are the same in brotli, gzip and uncompressed', check: compresses },
  {
    name: 'archives',
    promise: 'every article can be reached from atom.xml and feed.json',
    check: servesArchives,
  },
  {
    name: 'takedown',
    promise: 'a taken-down article is in no file, and is refused if it is sent again',
    check: takesDown,
  },
  {
    name: 'missing',
    promise: 'a request for a missing file gets a 404 with a page',
    check: explainsMissingFiles,
  },
  { name: 'deleted-feed', promise: 'files of a deleted feed are 410', check: deletesFeeds },
  {
    name: 'one-host',
    promise: 'the API answers under the address of the feeds, uncached',
    check: servesTheApi,
  },
];
