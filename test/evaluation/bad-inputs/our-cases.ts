import type { Case, Part, Recipe, Step } from './case.ts';

/**
 * The mark of a case: `mk` and the id of the case without punctuation. `Runner` checks that no file
 * contains the mark of a refused input.
 */
const markOf = (id: string): string => `mk${id.replace(/[^A-Za-z0-9]/g, '')}`;

const JSON_TYPE = { 'content-type': 'application/json' };
const REFUSED = { leavesNoTrace: true } as const;

interface Wanted {
  status: number[];
  [expectation: string]: unknown;
}

function submission(
  feed: 'bad-strict' | 'bad-loose',
  rest: Partial<Step>,
  { status, ...more }: Wanted,
): Step {
  const expect = { status, problem: true, ...more };
  return { method: 'POST', path: `/v1/feeds/${feed}/articles`, headers: JSON_TYPE, ...rest, expect };
}

/** A valid article in which the given fields replace or add fields. */
function article(id: string, fields: Record<string, unknown>): string {
  const mark = markOf(id);
  return JSON.stringify({
    id: mark,
    title: `The lock keeper of ${mark}`,
    content_text: `Every evening the keeper of ${mark} closes both gates, counts the boats and writes their number into a book.`,
    ...fields,
  });
}

const refused = (id: string, body: string, status: number[], ...detail_mentions: string[]): Case => ({
  id,
  ...submission('bad-strict', { body }, { status, detail_mentions }),
  ...REFUSED,
});
const refusedField = (id: string, fields: Record<string, unknown>, ...mentions: string[]): Case =>
  refused(id, article(id, fields), [422], ...mentions);
const accepted = (id: string, fields: Record<string, unknown>, more: Record<string, unknown> = {}): Case => ({
  id,
  ...submission('bad-loose', { body: article(id, fields) }, { status: [201], ...more }),
});

function typed(id: string, type: string, made: { body: string } | { recipe: Recipe }, wanted: Wanted): Case {
  const isRefused = wanted.status.every((status) => status >= 400);
  const headers = { 'content-type': type };
  return {
    id,
    ...submission(isRefused ? 'bad-strict' : 'bad-loose', { headers, ...made }, wanted),
    ...(isRefused && REFUSED),
  };
}

function packed(id: string, recipe: Recipe, status: number[]): Case {
  const isRefused = status.every((one) => one >= 400);
  const headers = { ...JSON_TYPE, 'content-encoding': 'gzip' };
  return {
    id,
    ...submission(isRefused ? 'bad-strict' : 'bad-loose', { headers, recipe }, { status, max_ms: 5_000 }),
    ...(isRefused && REFUSED),
  };
}

const bytes = (...numbers: number[]): Part => ({ base64: Buffer.from(numbers).toString('base64') });

const notJson: Case[] = [
  refused('json-without-its-end', `{"title":"${markOf('json-without-its-end')}"`, [400]),
  refused('json-with-a-comment', `{"title":"${markOf('json-with-a-comment')}" /* why not */}`, [400]),
  refused('json-two-values', `{"title":"${markOf('json-two-values')}"}{"title":"b"}`, [400]),
  refused('json-empty-body', '', [400, 422]),
  refused('json-only-a-number', '12', [422]),
  refused(
    'json-nested-5000-deep',
    `{"title":"${markOf('json-nested-5000-deep')}","_d":${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
    [400],
  ),
];

const wrongFields: Case[] = [
  refusedField('title-is-a-list', { title: ['a'] }, 'title'),
  refusedField('title-of-501-characters', { title: 'y'.repeat(501) }, 'title', '500'),
  refusedField('field-unknown', { heading: 'x' }, 'heading'),
  refusedField('field-hasOwnProperty', { hasOwnProperty: 1 }, 'hasOwnProperty'),
  refusedField(
    'fields-four-invalid',
    { title: 1, tags: 2, url: 'no', date_modified: 'never' },
    'title',
    'tags',
    'url',
    'date_modified',
  ),
  refusedField('title-and-text-empty', { title: '', content_text: ' ' }),
  refusedField('40-tags', { tags: Array.from({ length: 40 }, (_, n) => `t${n}`) }, 'tags', '32'),
  refusedField('url-ftp', { url: 'ftp://files.example/a' }, 'url'),
  refusedField('url-relative', { url: 'a/b.html' }, 'url'),
  refusedField('url-with-password', { url: 'https://a:secret@news.example/' }, 'url'),
  refusedField('url-of-author-is-data', { authors: [{ name: 'A', url: 'data:text/html,x' }] }, 'authors'),
  refusedField('date-january-32', { date_published: '2026-01-32' }, 'date_published'),
  refusedField('date-is-a-number', { date_published: 1_700_000_000 }, 'date_published'),
  refusedField('date-in-year-10000', { date_published: '9999-12-31T23:59:59-12:00' }, 'date_published'),
  refusedField('id-of-invisible-characters', { id: ' \u200b\u0007' }, 'id'),
  refused(
    'number-that-json-rounds',
    article('number-that-json-rounds', { _n: 0 }).replace('"_n":0', '"_n":[9007199254740993]'),
    [422],
    '/_n/0',
    'string',
  ),
  refusedField('date-last-week', { date_published: 'last week' }, 'date_published'),
];

const oddButFine: Case[] = [
  accepted('fields-null', { summary: null, authors: null }),
  accepted('title-with-emoji', { title: `👩🏽‍🚀 ${markOf('title-with-emoji')} עברית ‏` }),
  accepted('title-almost-500-characters', {
    title: `${markOf('title-almost-500-characters')} ${'z'.repeat(470)}`,
  }),
  accepted(
    'title-with-markup',
    { title: `1 < 2 && "3" > ${markOf('title-with-markup')} ]]>` },
    { article: { title: `1 < 2 && "3" > ${markOf('title-with-markup')} ]]>` } },
  ),
  accepted('id-with-dots-and-slashes', { id: `../../etc/${markOf('id-with-dots-and-slashes')}?a#b` }),
  accepted('url-with-non-ascii-host', {
    url: `https://straße.example/${markOf('url-with-non-ascii-host')}/ü?q=ß`,
  }),
  accepted('title-with-controls', {
    title: `a\u0000b\u000b ${markOf('title-with-controls')}`,
    _x: 'a\u0001b',
  }),
  accepted('tags-with-slashes', { tags: ['../up', 'a/b', 'Ünder', 'ünder', '__proto__'] }),
  accepted('number-2-to-the-53', { _n: 2 ** 53 }, { article: { _n: 2 ** 53 } }),
  accepted('32-tags', { tags: Array.from({ length: 32 }, (_, n) => `${markOf('32-tags')} ${n}`) }),
  accepted(
    'date-leap-day',
    { date_published: '2024-02-29T23:59:59.999+14:00' },
    { article: { date_published: '2024-02-29T09:59:59.999Z' } },
  ),
];

const SCRIPT =
  '<p onclick="a()">Water<script>steal()</script> <a href="java\tscript:x()">rises</a><svg onload=x()></svg> <iframe src="//e.example"></iframe></p>';
const hostileHtml: Case[] = [
  accepted('html-with-script', { content_html: SCRIPT, content_text: null }, { safe: true }),
  typed(
    'html-page',
    'text/html',
    {
      body: `<!doctype html><title>Water at ${markOf('html-page')}</title><main><h1>Water at ${markOf('html-page')}</h1><p>Slowly the water rises at the lower lock, and by noon it stands as high as the gate itself.</p>${SCRIPT}</main>`,
    },
    { status: [201], safe: true },
  ),
  typed(
    'markdown-with-script',
    'text/markdown',
    {
      body: `# Water at ${markOf('markdown-with-script')}\n\nIt rises at the lower lock, says the keeper.\n\n${SCRIPT}\n\n[a](javascript:x)`,
    },
    { status: [201], safe: true },
  ),
  typed(
    'html-20000-nested',
    'text/html',
    {
      recipe: {
        parts: [{ repeat: '<div>', times: 20_000 }, `Water at ${markOf('html-20000-nested')} rises.`],
      },
    },
    { status: [201, 422], max_ms: 10_000 },
  ),
  typed(
    'text-of-white-space',
    'text/plain',
    {
      recipe: {
        parts: [
          `Water at ${markOf('text-of-white-space')}\n\nIt rises at the lock.\n`,
          { repeat: '\t ', times: 100_000 },
          '.',
        ],
      },
    },
    { status: [201], max_ms: 10_000 },
  ),
  typed(
    'markdown-brackets',
    'text/markdown',
    {
      recipe: {
        parts: [
          `# Water at ${markOf('markdown-brackets')}\n\nIt rises.\n\n`,
          { repeat: '![', times: 60_000 },
        ],
      },
    },
    { status: [201], max_ms: 10_000 },
  ),
];

const charsets: Case[] = [
  typed(
    'charset-latin1',
    'text/plain; charset=windows-1252',
    { recipe: { parts: [`Crème ${markOf('charset-latin1')}`], encoding: 'latin1' } },
    { status: [201], article_contains: 'Crème' },
  ),
  typed(
    'charset-utf8-but-latin1-sent',
    'text/plain; charset=utf-8',
    { recipe: { parts: [`Crème ${markOf('charset-utf8-but-latin1-sent')}`], encoding: 'latin1' } },
    { status: [400] },
  ),
  typed(
    'charset-utf16',
    'text/plain',
    { recipe: { parts: [`Cream ${markOf('charset-utf16')}`], encoding: 'utf16be-bom' } },
    { status: [201], article_contains: 'Cream' },
  ),
  typed(
    'charset-utf16-without-mark',
    'text/plain',
    { recipe: { parts: [`Cream ${markOf('charset-utf16-without-mark')}`], encoding: 'utf16le' } },
    { status: [400] },
  ),
  typed(
    'charset-overlong-utf8',
    'application/json',
    { recipe: { parts: [`{"title":"${markOf('charset-overlong-utf8')} `, bytes(0xc1, 0x81), '"}'] } },
    { status: [400] },
  ),
  typed(
    'charset-utf8-with-mark',
    'text/plain',
    {
      body: `\uFEFFCrème of ${markOf('charset-utf8-with-mark')}\n\nThe dairy at the lock sells cream again, after a winter without any.`,
    },
    { status: [201], article_contains: 'Crème', article_absent: '\uFEFF' },
  ),
  typed(
    'type-multipart',
    'multipart/form-data; boundary=x',
    { body: markOf('type-multipart') },
    { status: [415] },
  ),
  typed('type-text-plain2', 'text/plain2', { body: markOf('type-text-plain2') }, { status: [415] }),
  typed(
    'type-capitals',
    'TEXT/Plain ;Charset="UTF-8"',
    {
      body: `Boats of ${markOf('type-capitals')}\n\nSeven boats passed the lock on Sunday, and all of them were blue.`,
    },
    { status: [201] },
  ),
];

const gzip: Case[] = [
  packed('gzip-good', { parts: [article('gzip-good', {})], gzip: 1 }, [201]),
  packed('gzip-bomb', { parts: ['{"title":"', { repeat: 'w', times: 60_000_000 }, '"}'], gzip: 1 }, [413]),
  packed('gzip-cut', { parts: [article('gzip-cut', {})], gzip: 1, cut: 9 }, [400]),
  packed('gzip-damaged', { parts: [article('gzip-damaged', {})], gzip: 1, flip: -3 }, [400]),
  packed('gzip-declared-only', { parts: [article('gzip-declared-only', {})] }, [400]),
  packed('gzip-only-its-header', { parts: [bytes(0x1f, 0x8b, 8, 0)] }, [400]),
  {
    id: 'gzip-not-declared',
    ...submission(
      'bad-strict',
      { recipe: { parts: [article('gzip-not-declared', {})], gzip: 1 } },
      { status: [400] },
    ),
    ...REFUSED,
  },
  {
    id: 'size-above-limit',
    ...submission(
      'bad-strict',
      { recipe: { parts: [article('size-above-limit', {}), { repeat: ' ', times: 1_048_576 }] } },
      { status: [413] },
    ),
    ...REFUSED,
  },
  {
    id: 'size-near-limit',
    ...submission(
      'bad-loose',
      {
        recipe: {
          parts: [
            article('size-near-limit', {}).slice(0, -2),
            { repeat: ' Boats pass.', times: 80_000 },
            '"}',
          ],
        },
      },
      { status: [201], max_ms: 20_000 },
    ),
  },
  {
    id: 'size-of-random-text',
    ...submission(
      'bad-loose',
      {
        recipe: {
          parts: [article('size-of-random-text', {}).slice(0, -2), { random: 800_000, seed: 3 }, '"}'],
        },
      },
      { status: [201], max_ms: 20_000 },
    ),
  },
];

const line = (id: string, n: number): string =>
  JSON.stringify({
    id: `${markOf(id)}-${n}`,
    title: `Boat ${n} of ${markOf(id)}`,
    content_text: `Boat ${n} of ${markOf(id)} carries ${n * 17} barrels, and comes from town number ${n * 5}.`,
  });
const batch = (id: string, made: { body: string } | { recipe: Recipe }, wanted: Wanted): Case => {
  const isRefused = wanted.status.every((status) => status >= 400);
  const feed = isRefused ? 'bad-strict' : 'bad-loose';
  const { status, ...more } = wanted;
  return {
    id,
    method: 'POST',
    path: `/v1/feeds/${feed}/articles/batch`,
    headers: { 'content-type': 'application/x-ndjson' },
    ...made,
    expect: { status, problem: true, ...more },
    ...(isRefused && REFUSED),
  };
};
const batches: Case[] = [
  batch(
    'batch-mixed',
    { body: `${line('batch-mixed', 1)}\r\n\n{"id":\n${line('batch-mixed', 2)}` },
    { status: [200], ndjson: { good: [true, false, true] } },
  ),
  batch(
    'batch-same-line-twice',
    { body: `${line('batch-same-line-twice', 1)}\n${line('batch-same-line-twice', 1)}\n` },
    { status: [200], ndjson: { outcomes: [['created'], ['unchanged']] } },
  ),
  batch(
    'batch-line-not-utf8',
    {
      recipe: {
        parts: [
          `${line('batch-line-not-utf8', 1)}\n"`,
          bytes(0xff),
          `"\n${line('batch-line-not-utf8', 2)}\n`,
        ],
      },
    },
    { status: [200], ndjson: { good: [true, false, true] } },
  ),
  batch(
    'batch-utf16',
    { recipe: { parts: [line('batch-utf16', 1)], encoding: 'utf16le-bom' } },
    { status: [415] },
  ),
  batch('batch-1200-lines', { recipe: { repeat: '[]\n', times: 1_200 } }, { status: [413] }),
  batch('batch-4300000-bytes', { recipe: { repeat: 'b', times: 4_300_000 } }, { status: [413] }),
];

const asking = (
  id: string,
  method: string,
  path: string,
  status: number[],
  more: Record<string, unknown> = {},
  auth?: string,
): Case => ({
  id,
  method,
  path,
  headers: {},
  ...(auth !== undefined && { auth }),
  expect: { status, ...more },
});
const addresses: Case[] = [
  asking('method-not-allowed', 'PATCH', '/v1/feeds/bad-strict/articles', [405], {
    problem: true,
    header_present: ['allow'],
  }),
  asking('limit-is-a-word', 'GET', '/v1/feeds/bad-strict/articles?limit=ten', [422], {
    problem: true,
    detail_mentions: ['limit'],
  }),
  asking('cursor-made-up', 'GET', '/v1/feeds/bad-strict/articles?cursor=bm9uc2Vuc2U', [400, 422], {
    problem: true,
  }),
  asking('feed-name-6000-characters', 'GET', `/v1/feeds/${'f'.repeat(6_000)}`, [404], { problem: true }),
  asking('feed-name-6000-characters-list', 'GET', `/v1/feeds/${'f'.repeat(6_000)}/articles`, [404], {
    problem: true,
  }),
  asking('feed-name-6000-characters-delete', 'DELETE', `/v1/feeds/${'f'.repeat(6_000)}`, [404], {
    problem: true,
  }),
  {
    id: 'feed-name-6000-characters-submit',
    method: 'POST',
    path: `/v1/feeds/${'f'.repeat(6_000)}/articles`,
    headers: JSON_TYPE,
    body: article('feed-name-6000-characters-submit', {}),
    expect: { status: [404], problem: true },
    ...REFUSED,
  },
  {
    id: 'query-not-utf8',
    ...submission(
      'bad-strict',
      { path: '/v1/feeds/bad-strict/articles?tags=%ff', body: article('query-not-utf8', {}) },
      { status: [400] },
    ),
    ...REFUSED,
  },
  {
    id: 'query-parameter-twice',
    ...submission(
      'bad-strict',
      {
        path: '/v1/feeds/bad-strict/articles?url=https://a.example/&url=https://b.example/',
        body: article('query-parameter-twice', {}),
      },
      { status: [422], detail_mentions: ['url'] },
    ),
    ...REFUSED,
  },
  {
    id: 'get-with-body',
    method: 'GET',
    path: '/v1/feeds/bad-strict',
    headers: JSON_TYPE,
    body: '{',
    expect: { status: [200] },
  },
  asking('article-id-is-dots', 'GET', '/v1/feeds/bad-strict/articles/%2e%2e%2f', [400], { problem: true }),
  asking('path-unknown', 'GET', '/v1/nothing', [404], { problem: true }),
  asking(
    'file-outside-of-the-folder',
    'GET',
    '/feeds/bad-strict/..%2f..%2fpackage.json',
    [400, 403, 404],
    { absent: ['devDependencies'] },
    'none',
  ),
  asking('file-if-none-match', 'GET', '/feeds/bad-strict/atom.xml', [200], { well_formed: true }, 'none'),
  asking(
    'file-query',
    'GET',
    '/feeds/bad-strict/rss.xml?cache=no',
    [200],
    { same_as: '/feeds/bad-strict/rss.xml' },
    'none',
  ),
  {
    id: 'feed-name-invalid',
    method: 'PUT',
    path: '/v1/feeds/Bad_Name',
    headers: JSON_TYPE,
    body: '{"title":"x"}',
    expect: { status: [422], problem: true },
  },
  {
    id: 'feed-three-invalid-fields',
    method: 'PUT',
    path: '/v1/feeds/bad-strict',
    headers: JSON_TYPE,
    body: '{"title":" ","near_duplicates":"perhaps","icon":"x"}',
    expect: { status: [422], problem: true, detail_mentions: ['title', 'near_duplicates', 'icon'] },
  },
  {
    id: 'token-three-invalid-fields',
    method: 'POST',
    path: '/v1/tokens',
    headers: JSON_TYPE,
    body: '{"publisher":"","feeds":[],"expires_at":"2030"}',
    expect: { status: [422], problem: true, detail_mentions: ['publisher', 'feeds', 'expires_at'] },
  },
  {
    id: 'token-feed-name',
    method: 'POST',
    path: '/v1/tokens',
    headers: JSON_TYPE,
    body: '{"publisher":"x","feeds":["a","No Feed"],"expires_at":"9999-12-31T23:59:59-01:00"}',
    expect: { status: [422], problem: true, detail_mentions: ['/feeds/1', 'feed name', 'expires_at'] },
  },
];

const tokens: Case[] = [
  asking(
    'token-none',
    'GET',
    '/v1/feeds',
    [401],
    { problem: true, header_present: ['www-authenticate'] },
    'none',
  ),
  asking('token-basic', 'GET', '/v1/feeds', [401], { problem: true }, 'literal:Basic {{admin}}'),
  asking('token-cut', 'GET', '/v1/feeds', [401], { problem: true }, 'literal:Bearer {{admin-cut}}'),
  asking('token-in-query', 'GET', '/v1/feeds?token={{admin}}', [401], { problem: true }, 'none'),
  { ...asking('token-revoked', 'GET', '/v1/feeds', [401], { problem: true }, 'revoked'), within_s: 65 },
  asking('token-expired', 'GET', '/v1/feeds', [401], { problem: true }, 'expired'),
  asking('token-list', 'GET', '/v1/tokens', [200], { absent: ['{{publisher-secret}}', '{{admin}}'] }),
  asking('token-not-admin', 'GET', '/v1/tokens', [403], { problem: true }, 'publisher'),
  {
    id: 'token-of-another-feed-learns-nothing',
    steps: [
      asking('', 'GET', '/v1/feeds/bad-strict', [403], {}, 'stranger') as Step,
      asking('', 'GET', '/v1/feeds/never-was', [403], { same_as_step: 0 }, 'stranger') as Step,
    ],
  },
  {
    id: 'token-timing',
    timing: { path: '/v1/feeds', a: 'Bearer qqqqqqqqqqqqqqqqqqqqqqqq', b: 'Bearer {{admin-cut}}' },
  },
];

const POST =
  'POST /v1/feeds/bad-strict/articles HTTP/1.1\r\nHost: {{host}}\r\nAuthorization: Bearer {{admin}}\r\nContent-Type: application/json\r\n';
const wires: Case[] = [
  {
    id: 'wire-trace',
    raw: [{ send: 'TRACE /v1/feeds HTTP/1.1\r\nHost: {{host}}\r\nAuthorization: Bearer {{admin}}\r\n\r\n' }],
    expect: { status: [405] },
  },
  { id: 'wire-no-host', raw: [{ send: 'GET /v1/health HTTP/1.1\r\n\r\n' }], expect: { status: [400, 0] } },
  { id: 'wire-nonsense', raw: [{ send: '\u0000\u0001\u0002\r\n\r\n' }], expect: { status: [400, 0] } },
  {
    id: 'wire-negative-length',
    raw: [{ send: `${POST}Content-Length: -5\r\n\r\n` }],
    expect: { status: [400, 0] },
    ...REFUSED,
  },
  {
    id: 'wire-both-lengths',
    raw: [{ send: `${POST}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n` }],
    expect: { status: [400, 0] },
    ...REFUSED,
  },
  {
    id: 'wire-too-large',
    raw: [{ send: `${POST}Content-Length: 9000000\r\n\r\n{` }, { wait: 3_000 }, { abort: true }],
    expect: { status: [413, 0] },
    ...REFUSED,
  },
  {
    id: 'wire-half-a-body',
    raw: [
      { send: `${POST}Content-Length: 400\r\n\r\n{"title":"${markOf('wire-half-a-body')}"` },
      { end: true },
      { wait: 500 },
    ],
    expect: { status: [400, 408, 0] },
    ...REFUSED,
  },
  {
    id: 'wire-slow',
    raw: [
      { drip: 'GET /v1/feeds HTTP/1.1\r\nHost: x\r\n', every: 200, for: 2_000, connections: 20 },
      { alive: 2_000 },
      { abort: true },
    ],
    expect: { status: [0, 400, 408] },
  },
];

/** Our own bad inputs. */
export const OUR_CASES: readonly Case[] = [
  ...notJson,
  ...wrongFields,
  ...oddButFine,
  ...hostileHtml,
  ...charsets,
  ...gzip,
  ...batches,
  ...addresses,
  ...tokens,
  ...wires,
];
