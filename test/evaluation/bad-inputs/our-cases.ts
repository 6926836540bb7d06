import type { Case, Part, Recipe, Step } from './case.ts';

/**
 * The mark of a case: `mk` and the id of the case without punctuation. `Runner` checks that no file contains the mark
 * of a refused input.
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
  refused('json-open', `{"title":"${markOf('json-open')}"`, [400]),
  refused('json-comment', `{"title":"${markOf('json-comment')}" /* why not */}`, [400]),
  refused('json-two', `{"title":"${markOf('json-two')}"}{"title":"b"}`, [400]),
  refused('json-nothing', '', [400, 422]),
  refused('json-number', '12', [422]),
  refused(
    'json-deep',
    `{"title":"${markOf('json-deep')}","_d":${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
    [400],
  ),
];

const wrongFields: Case[] = [
  refusedField('field-title', { title: ['a'] }, 'title'),
  refusedField('field-title-501', { title: 'y'.repeat(501) }, 'title', '500'),
  refusedField('field-unknown', { heading: 'x' }, 'heading'),
  refusedField('field-inherited', { hasOwnProperty: 1 }, 'hasOwnProperty'),
  refusedField(
    'field-all',
    { title: 1, tags: 2, url: 'no', date_modified: 'never' },
    'title',
    'tags',
    'url',
    'date_modified',
  ),
  refusedField('field-nothing', { title: '', content_text: ' ' }),
  refusedField('tags-40', { tags: Array.from({ length: 40 }, (_, n) => `t${n}`) }, 'tags', '32'),
  refusedField('url-ftp', { url: 'ftp://files.example/a' }, 'url'),
  refusedField('url-relative', { url: 'a/b.html' }, 'url'),
  refusedField('url-password', { url: 'https://a:secret@news.example/' }, 'url'),
  refusedField('url-of-author', { authors: [{ name: 'A', url: 'data:text/html,x' }] }, 'authors'),
  refusedField('date-32nd', { date_published: '2026-01-32' }, 'date_published'),
  refusedField('date-number', { date_published: 1_700_000_000 }, 'date_published'),
  refusedField('date-year', { date_published: '9999-12-31T23:59:59-12:00' }, 'date_published'),
  refusedField('id-shows-nothing', { id: ' \u200b\u0007' }, 'id'),
  refused(
    'number-rounded',
    article('number-rounded', { _n: 0 }).replace('"_n":0', '"_n":[9007199254740993]'),
    [422],
    '/_n/0',
    'string',
  ),
  refusedField('date-word', { date_published: 'last week' }, 'date_published'),
];

const oddButFine: Case[] = [
  accepted('odd-null', { summary: null, authors: null }),
  accepted('odd-emoji', { title: `👩🏽‍🚀 ${markOf('odd-emoji')} עברית ‏` }),
  accepted('odd-title-500', { title: `${markOf('odd-title-500')} ${'z'.repeat(470)}` }),
  accepted(
    'odd-markup',
    { title: `1 < 2 && "3" > ${markOf('odd-markup')} ]]>` },
    { article: { title: `1 < 2 && "3" > ${markOf('odd-markup')} ]]>` } },
  ),
  accepted('odd-id', { id: `../../etc/${markOf('odd-id')}?a#b` }, { roundtrip: true }),
  accepted('odd-idn', { url: `https://straße.example/${markOf('odd-idn')}/ü?q=ß` }),
  accepted('odd-controls', { title: `a\u0000b\u000b ${markOf('odd-controls')}`, _x: 'a\u0001b' }),
  accepted('odd-tags', { tags: ['../up', 'a/b', 'Ünder', 'ünder', '__proto__'] }),
  accepted('odd-number', { _n: 2 ** 53 }, { article: { _n: 2 ** 53 } }),
  accepted('odd-32-tags', { tags: Array.from({ length: 32 }, (_, n) => `${markOf('odd-32-tags')} ${n}`) }),
  accepted(
    'odd-leap-day',
    { date_published: '2024-02-29T23:59:59.999+14:00' },
    { article: { date_published: '2024-02-29T09:59:59.999Z' } },
  ),
];

const SCRIPT =
  '<p onclick="a()">Water<script>steal()</script> <a href="java\tscript:x()">rises</a><svg onload=x()></svg> <iframe src="//e.example"></iframe></p>';
const hostileHtml: Case[] = [
  accepted('html-script', { content_html: SCRIPT, content_text: null }, { safe: true }),
  typed(
    'html-page',
    'text/html',
    {
      body: `<!doctype html><title>Water at ${markOf('html-page')}</title><main><h1>Water at ${markOf('html-page')}</h1><p>Slowly the water rises at the lower lock, and by noon it stands as high as the gate itself.</p>${SCRIPT}</main>`,
    },
    { status: [201], safe: true },
  ),
  typed(
    'markdown-script',
    'text/markdown',
    {
      body: `# Water at ${markOf('markdown-script')}\n\nIt rises at the lower lock, says the keeper.\n\n${SCRIPT}\n\n[a](javascript:x)`,
    },
    { status: [201], safe: true },
  ),
  typed(
    'html-deep',
    'text/html',
    { recipe: { parts: [{ repeat: '<div>', times: 20_000 }, `Water at ${markOf('html-deep')} rises.`] } },
    { status: [201, 422], max_ms: 10_000 },
  ),
  typed(
    'text-spaces',
    'text/plain',
    {
      recipe: {
        parts: [
          `Water at ${markOf('text-spaces')}\n\nIt rises at the lock.\n`,
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
    'charset-wrong',
    'text/plain; charset=utf-8',
    { recipe: { parts: [`Crème ${markOf('charset-wrong')}`], encoding: 'latin1' } },
    { status: [400] },
  ),
  typed(
    'charset-utf16',
    'text/plain',
    { recipe: { parts: [`Cream ${markOf('charset-utf16')}`], encoding: 'utf16be-bom' } },
    { status: [201], article_contains: 'Cream' },
  ),
  typed(
    'charset-utf16-bare',
    'text/plain',
    { recipe: { parts: [`Cream ${markOf('charset-utf16-bare')}`], encoding: 'utf16le' } },
    { status: [400] },
  ),
  typed(
    'charset-overlong',
    'application/json',
    { recipe: { parts: [`{"title":"${markOf('charset-overlong')} `, bytes(0xc1, 0x81), '"}'] } },
    { status: [400] },
  ),
  typed(
    'charset-bom',
    'text/plain',
    {
      body: `\uFEFFCrème of ${markOf('charset-bom')}\n\nThe dairy at the lock sells cream again, after a winter without any.`,
    },
    { status: [201], article_contains: 'Crème', article_absent: '\uFEFF' },
  ),
  typed('type-form', 'multipart/form-data; boundary=x', { body: markOf('type-form') }, { status: [415] }),
  typed('type-near', 'text/plain2', { body: markOf('type-near') }, { status: [415] }),
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
  packed('gzip-not', { parts: [article('gzip-not', {})] }, [400]),
  packed('gzip-tail', { parts: [bytes(0x1f, 0x8b, 8, 0)] }, [400]),
  {
    id: 'gzip-silent',
    ...submission(
      'bad-strict',
      { recipe: { parts: [article('gzip-silent', {})], gzip: 1 } },
      { status: [400] },
    ),
    ...REFUSED,
  },
  {
    id: 'size-over',
    ...submission(
      'bad-strict',
      { recipe: { parts: [article('size-over', {}), { repeat: ' ', times: 1_048_576 }] } },
      { status: [413] },
    ),
    ...REFUSED,
  },
  {
    id: 'size-near',
    ...submission(
      'bad-loose',
      {
        recipe: {
          parts: [article('size-near', {}).slice(0, -2), { repeat: ' Boats pass.', times: 80_000 }, '"}'],
        },
      },
      { status: [201], max_ms: 20_000 },
    ),
  },
  {
    id: 'size-noise',
    ...submission(
      'bad-loose',
      { recipe: { parts: [article('size-noise', {}).slice(0, -2), { random: 800_000, seed: 3 }, '"}'] } },
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
    'batch-twice',
    { body: `${line('batch-twice', 1)}\n${line('batch-twice', 1)}\n` },
    { status: [200], ndjson: { outcomes: [['created'], ['unchanged']] } },
  ),
  batch(
    'batch-bytes',
    { recipe: { parts: [`${line('batch-bytes', 1)}\n"`, bytes(0xff), `"\n${line('batch-bytes', 2)}\n`] } },
    { status: [200], ndjson: { good: [true, false, true] } },
  ),
  batch(
    'batch-utf16',
    { recipe: { parts: [line('batch-utf16', 1)], encoding: 'utf16le-bom' } },
    { status: [415] },
  ),
  batch('batch-many', { recipe: { repeat: '[]\n', times: 1_200 } }, { status: [413] }),
  batch('batch-large', { recipe: { repeat: 'b', times: 4_300_000 } }, { status: [413] }),
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
  asking('allow', 'PATCH', '/v1/feeds/bad-strict/articles', [405], {
    problem: true,
    header_present: ['allow'],
  }),
  asking('limit-word', 'GET', '/v1/feeds/bad-strict/articles?limit=ten', [422], {
    problem: true,
    detail_mentions: ['limit'],
  }),
  asking('cursor-made-up', 'GET', '/v1/feeds/bad-strict/articles?cursor=bm9uc2Vuc2U', [400, 422], {
    problem: true,
  }),
  asking('feed-long', 'GET', `/v1/feeds/${'f'.repeat(6_000)}`, [404], { problem: true }),
  asking('feed-long-list', 'GET', `/v1/feeds/${'f'.repeat(6_000)}/articles`, [404], { problem: true }),
  asking('feed-long-delete', 'DELETE', `/v1/feeds/${'f'.repeat(6_000)}`, [404], { problem: true }),
  {
    id: 'feed-long-submit',
    method: 'POST',
    path: `/v1/feeds/${'f'.repeat(6_000)}/articles`,
    headers: JSON_TYPE,
    body: article('feed-long-submit', {}),
    expect: { status: [404], problem: true },
    ...REFUSED,
  },
  {
    id: 'query-bytes',
    ...submission(
      'bad-strict',
      { path: '/v1/feeds/bad-strict/articles?tags=%ff', body: article('query-bytes', {}) },
      { status: [400] },
    ),
    ...REFUSED,
  },
  {
    id: 'query-twice',
    ...submission(
      'bad-strict',
      {
        path: '/v1/feeds/bad-strict/articles?url=https://a.example/&url=https://b.example/',
        body: article('query-twice', {}),
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
  asking('id-odd', 'GET', '/v1/feeds/bad-strict/articles/%2e%2e%2f', [400], { problem: true }),
  asking('path-unknown', 'GET', '/v1/nothing', [404], { problem: true }),
  asking(
    'file-up',
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
    id: 'feed-name',
    method: 'PUT',
    path: '/v1/feeds/Bad_Name',
    headers: JSON_TYPE,
    body: '{"title":"x"}',
    expect: { status: [422], problem: true },
  },
  {
    id: 'feed-fields',
    method: 'PUT',
    path: '/v1/feeds/bad-strict',
    headers: JSON_TYPE,
    body: '{"title":" ","near_duplicates":"perhaps","icon":"x"}',
    expect: { status: [422], problem: true, detail_mentions: ['title', 'near_duplicates', 'icon'] },
  },
  {
    id: 'token-fields',
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
    id: 'token-no-oracle',
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
    id: 'wire-length',
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
    id: 'wire-half',
    raw: [
      { send: `${POST}Content-Length: 400\r\n\r\n{"title":"${markOf('wire-half')}"` },
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
