import { beforeAll, describe, expect, inject, it } from 'vitest';
import { MAX_ALIAS_CHARACTERS } from '#shared/model/alias.ts';
import { HUB_LIMITS, LIMITS } from '#shared/settings.ts';
import { type Answered, type Ask, ask, newFeed, newName, storyOf, submit } from './api.ts';

/** Sends a value of `size` characters, bytes, entries or levels. */
type Send = (size: number) => Promise<Answered>;
/**
 * The limited value, its bound, the status above the bound, and a function that sends a value of a given
 * size.
 */
type Row = [what: string, bound: number, status: number, send: Send];

const { url } = inject('feedmill');
let feed: string;
beforeAll(async () => {
  feed = await newFeed({ near_duplicates: 'allow' });
});

const letters = (count: number): string => 'é'.repeat(count);
const many = <T>(count: number, of: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => of(n));
const article =
  (fieldsOf: (size: number) => Record<string, unknown>): Send =>
  (size) =>
    submit(feed, { id: newName(), title: 'Ferry', content_text: storyOf(newName()), ...fieldsOf(size) });
const settings =
  (fieldsOf: (size: number) => Record<string, unknown>): Send =>
  (size) =>
    ask('PUT', `/v1/feeds/${newName()}`, { json: { title: 'Quay', ...fieldsOf(size) } });
const token =
  (fieldsOf: (size: number) => Record<string, unknown>): Send =>
  (size) =>
    ask('POST', '/v1/tokens', { json: { publisher: 'Desk', feeds: [feed], ...fieldsOf(size) } });
const toFeed =
  (path: string, sentOf: (size: number) => Ask): Send =>
  (size) =>
    ask('POST', `/v1/feeds/${feed}${path}`, sentOf(size));
const list =
  (path: string): Send =>
  (size) =>
    ask('GET', `${path}?limit=${size}`);
/** A URL with a given number of characters. */
const address = (size: number): string => `https://quay.example/${newName()}/`.padEnd(size, 'a');
const alias = (size: number): string => `/${newName()}`.padEnd(size, 'a');
const sound = (fieldsOf: (size: number) => Record<string, unknown>): Send =>
  article((n) => ({
    attachments: [{ url: 'https://quay.example/horn', mime_type: 'audio/mpeg', ...fieldsOf(n) }],
  }));
const FIELDS: Row[] = [
  ['a title', LIMITS.maxTitleCharacters, 422, article((n) => ({ title: letters(n) }))],
  ['a summary', LIMITS.maxSummaryCharacters, 422, article((n) => ({ summary: letters(n) }))],
  [
    'a publisher id',
    LIMITS.maxPublisherIdCharacters,
    422,
    article((n) => ({ id: newName().padEnd(n, 'é') })),
  ],
  ['a URL', LIMITS.maxUrlCharacters, 422, article((n) => ({ url: address(n) }))],
  ['tags', LIMITS.maxTags, 422, article((n) => ({ tags: many(n, (i) => `tag ${i}`) }))],
  ['a tag', LIMITS.maxTagCharacters, 422, article((n) => ({ tags: [letters(n)] }))],
  ['authors', LIMITS.maxAuthors, 422, article((n) => ({ authors: many(n, (i) => `Ann ${i}`) }))],
  [
    'attachments',
    LIMITS.maxAttachments,
    422,
    article((n) => ({
      attachments: many(n, (i) => ({ url: `https://quay.example/${i}`, mime_type: 'audio/mpeg' })),
    })),
  ],
  ['bytes of an attachment', Number.MAX_SAFE_INTEGER, 422, sound((n) => ({ size_in_bytes: n }))],
  ['seconds of an attachment', Number.MAX_SAFE_INTEGER, 422, sound((n) => ({ duration_in_seconds: n }))],
  [
    'ids in distinct_from',
    100,
    422,
    article((n) => ({ _feedmill: { distinct_from: many(n, () => crypto.randomUUID()) } })),
  ],
  [
    'an id of another system',
    LIMITS.maxSourceIdCharacters,
    422,
    article((n) => ({ id: undefined, _feedmill: { source_ids: { atom: newName().padEnd(n, 'é') } } })),
  ],
  [
    'nesting',
    LIMITS.maxDepth,
    400,
    article((n) => ({ _deep: JSON.parse('['.repeat(n - 1) + ']'.repeat(n - 1)) })),
  ],
];

const SETTINGS: Row[] = [
  ['the title of a feed', LIMITS.maxTitleCharacters, 422, settings((n) => ({ title: letters(n) }))],
  [
    'the description of a feed',
    LIMITS.maxSummaryCharacters,
    422,
    settings((n) => ({ description: letters(n) })),
  ],
  ['the rights of a feed', LIMITS.maxRightsCharacters, 422, settings((n) => ({ rights: letters(n) }))],
  [
    'the authors of a feed',
    LIMITS.maxAuthors,
    422,
    settings((n) => ({ authors: many(n, (i) => `Ann ${i}`) })),
  ],
  ['the aliases of a feed', LIMITS.maxAliases, 422, settings((n) => ({ aliases: many(n, () => alias(50)) }))],
  ['an alias', MAX_ALIAS_CHARACTERS, 422, settings((n) => ({ aliases: [alias(n)] }))],
  ['the Atom id of a feed', LIMITS.maxSourceIdCharacters, 422, settings((n) => ({ atom_id: letters(n) }))],
  ['the publisher of a token', 200, 422, token((n) => ({ publisher: letters(n) }))],
  ['the feeds of a token', 1_000, 422, token((n) => ({ feeds: many(n, (i) => `quay-${i}`) }))],
];

const REQUESTS: Row[] = [
  [
    'an Idempotency-Key',
    LIMITS.maxIdempotencyKeyCharacters,
    422,
    toFeed('/articles', (n) => ({
      json: { id: newName(), title: 'Ferry' },
      headers: { 'idempotency-key': newName().padEnd(n, 'k') },
    })),
  ],
  [
    'the lines of a batch',
    LIMITS.maxBatchLines,
    413,
    toFeed('/articles/batch', (n) => ({ type: 'application/x-ndjson', text: '{"title":""}\n'.repeat(n) })),
  ],
  [
    'lines of Markdown',
    LIMITS.maxMarkdownLines,
    422,
    toFeed('/articles', (n) => ({ type: 'text/markdown', text: many(n, () => 'a').join('\n') })),
  ],
  [
    'articles on a page of a list',
    LIMITS.maxListedArticles,
    422,
    (n) => list(`/v1/feeds/${feed}/articles`)(n),
  ],
  ['feeds on a page', LIMITS.maxListedFeeds, 422, list('/v1/feeds')],
  ['tokens on a page', LIMITS.maxListedTokens, 422, list('/v1/tokens')],
  [
    'the text of a search',
    LIMITS.maxTitleCharacters,
    422,
    (n) => ask('GET', `/v1/feeds/${feed}/articles?q=${'a'.repeat(n)}`),
  ],
];

describe.each([
  ['fields', FIELDS],
  ['settings', SETTINGS],
  ['requests', REQUESTS],
])('the bounds of %s', (_, rows) => {
  it.each(rows)('%s: %d is accepted, and one more gets %d', async (_what, bound, status, send) => {
    const accepted = await send(bound);
    expect([200, 201], accepted.text).toContain(accepted.status);
    const refused = await send(bound + 1);
    expect(refused.status, refused.text).toBe(status);
    expect(refused.text).toMatch(new RegExp(`\\b${bound}\\b`));
  });
});

describe('the bounds of bodies:', () => {
  const paddedTo = (bytes: number, of: (text: string) => string): string =>
    of('a'.repeat(bytes - of('').length));
  const single = (text: string) => JSON.stringify({ id: 'a', title: 'Ferry', content_text: text });
  const batch = (text: string) => `{"title":"Ferry"}\n${' '.repeat(text.length)}`;
  it.each<[string, string, string, string, number, (text: string) => string]>([
    ['an article', 'POST', '/articles', 'application/json', LIMITS.maxBodyBytes, single],
    ['a text', 'POST', '/articles', 'text/plain', LIMITS.maxBodyBytes, (text) => `Ferry\n\n${text}`],
    [
      'a page',
      'POST',
      '/articles',
      'text/html',
      LIMITS.maxBodyBytes,
      (text) => `<title>Ferry</title><p>${text}`,
    ],
    [
      'a replacement',
      'PUT',
      '/articles/by-id?id=a',
      'application/json',
      LIMITS.maxReplacementBytes,
      (text) =>
        JSON.stringify({ title: 'Ferry', content_text: 'At noon.', url: null, image: null }).replace(
          '}',
          `${' '.repeat(text.length)}}`,
        ),
    ],
    ['a batch', 'POST', '/articles/batch', 'application/x-ndjson', LIMITS.maxBatchBytes, batch],
  ])(
    '%s (%s %s) with the most bytes is accepted, and with one more gets 413',
    async (_, method, path, type, bound, of) => {
      const send = (bytes: number) =>
        ask(method, `/v1/feeds/${feed}${path}`, { type, text: paddedTo(bytes, of) });
      const accepted = await send(bound);
      expect([200, 201], accepted.text.slice(0, 500)).toContain(accepted.status);
      const refused = await send(bound + 1);
      expect([refused.status, refused.text]).toEqual([413, expect.stringContaining(String(bound))]);
    },
  );

  it('a subscription request with the most bytes is read, and with one more gets 413', async () => {
    const send = (bytes: number) =>
      fetch(`${url}/hub`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'hub.mode=subscribe&x='.padEnd(bytes, 'x'),
      });
    const read = await send(HUB_LIMITS.maxRequestBytes);
    expect([read.status, await read.text()]).toEqual([400, expect.stringContaining('hub.topic')]);
    const refused = await send(HUB_LIMITS.maxRequestBytes + 1);
    expect([refused.status, await refused.text()]).toEqual([
      413,
      expect.stringContaining(String(HUB_LIMITS.maxRequestBytes)),
    ]);
  });
});
