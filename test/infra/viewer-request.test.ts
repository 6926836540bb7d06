import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  archiveFile,
  archivePath,
  articleKey,
  articlePath,
  fileKey,
  filePath,
  listKey,
  PUBLIC_FILES,
} from '#shared/model/addresses.ts';
import { ALIAS, aliasFault, aliasKey, canonicalAlias, ENCODED_ALIAS } from '#shared/model/alias.ts';
import { FEED_NAME } from '#shared/model/feed.ts';
import { ARCHIVE_FILE_KINDS, FORMATS, TIMELINE_FILE_KINDS } from '#shared/model/formats.ts';
import { tagKey } from '#shared/model/timeline.ts';
import { errorPage } from '#shared/render/error-page.ts';
import { PUBLIC_PREFIX } from '#shared/settings.ts';
import { viewerRequestCode } from '../../infra/constructs/edge-code.ts';
import {
  type EdgeHeaders,
  type EdgeRequest,
  type EdgeResponse,
  edgeFunction,
  isResponse,
} from './edge-function.ts';

const handler = edgeFunction(viewerRequestCode());
const ID = '0b5f3c1e-8a2d-8f00-9c11-2b7a4de0c3f5';

function ask(
  target: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: EdgeHeaders } = {},
) {
  const [uri = '', query = ''] = target.split('?');
  const querystring = Object.fromEntries(
    [...new URLSearchParams(query)].map(([name, value]) => [name, { value }]),
  );
  const event = {
    version: '1.0',
    context: {},
    request: { method, uri, querystring, headers, cookies: {} },
  };
  return handler(event) as EdgeRequest | EdgeResponse;
}

/** The key that S3 reads for a path (S3 decodes paths), or `status N` if the edge function itself answers. */
function keyAsked(uri: string, headers: EdgeHeaders = {}): string {
  const result = ask(uri, { headers });
  if (isResponse(result)) return `status ${result.statusCode}`;
  return `${PUBLIC_PREFIX}${decodeURIComponent(result.uri)}`;
}

it.each([
  ['the home page', '/', PUBLIC_FILES.home],
  ['the list of feeds', '/feeds.opml', PUBLIC_FILES.opml],
  ['a further page of the list of feeds', '/list/2', listKey(2)],
  ['the page of an article', articlePath(ID), articleKey(ID)],
  ['a feed', '/feeds/world/atom.xml', fileKey('world', undefined, 'atom.xml')],
  ['a feed’s page', '/feeds/world/', fileKey('world', undefined, 'index.html')],
  ['a tag’s page', '/feeds/world/tags/sea/', fileKey('world', 'sea', 'index.html')],
  ['a tag in capitals', '/feeds/world/tags/SEA%20ice/rss.xml', fileKey('world', 'sea ice', 'rss.xml')],
  ['a tag with a slash', '/feeds/world/tags/a%2Fb/feed.json', fileKey('world', 'a/b', 'feed.json')],
  [
    'a feed with letters that are percent-encoded (`wor%6C%64`)',
    '/feeds/wor%6C%64/r%73s%2Exml',
    fileKey('world', undefined, 'rss.xml'),
  ],
  [
    'a tag with lower-case percent-encoding (`%2f`)',
    '/feeds/world/tags/a%2fb/rss.xml',
    fileKey('world', 'a/b', 'rss.xml'),
  ],
  ['the tag `..`', '/feeds/world/tags/%2E%2E/rss.xml', fileKey('world', '..', 'rss.xml')],
  ['a tag in NFD', '/feeds/world/tags/cafe%CC%81/rss.xml', fileKey('world', 'café', 'rss.xml')],
  ['a tag in Greek capitals', '/feeds/world/tags/%CE%9F%CE%A3/rss.xml', fileKey('world', 'ος', 'rss.xml')],
  [
    'the tag `İ` (a capital I with a dot)',
    '/feeds/world/tags/%C4%B0/rss.xml',
    fileKey('world', 'İ', 'rss.xml'),
  ],
  ['the tag `rss.xml`', '/feeds/world/tags/rss%2Exml/rss.xml', fileKey('world', 'rss.xml', 'rss.xml')],
  [
    'an archive document',
    '/feeds/world/archive/2026-11.xml',
    fileKey('world', undefined, 'archive/2026-11.xml'),
  ],
  ['an archive page', '/feeds/world/archive/3', fileKey('world', undefined, 'archive/3.html')],
  [
    'an archive page of a tag',
    '/feeds/world/tags/sea/archive/3.json',
    fileKey('world', 'sea', 'archive/3.json'),
  ],
])('the edge function finds %s', (_, path, key) => {
  expect(keyAsked(path)).toBe(key);
});

it.each([
  '/feeds//rss.xml',
  '/feeds/-world/rss.xml',
  '/feeds/World/rss.xml',
  `/feeds/${'w'.repeat(65)}/rss.xml`,
  '/feeds/world/index.html',
  '/feeds/world/rss.xml/',
  '/feeds/world/rss.xml.gz',
  '/feeds/world/../../content/secret',
  '/feeds/world/archive/3.html',
  '/feeds/world/archive/..%2Fx.xml',
  '/feeds/world/tags//rss.xml',
  '/feeds/world/tags/%/rss.xml',
  '/feeds/world/tags/%FF/rss.xml',
  `/feeds/world/tags/${'%F0%9F%8C%8A'.repeat(100)}/rss.xml`,
  '/feeds/world%2Frss.xml',
  '//feeds/world/rss.xml',
  '/articles/',
  `/articles/${ID}.html`,
  `/articles/${ID.toUpperCase()}`,
  '/articles/../feeds.opml',
  '/list/1',
  '/list/02',
  '/feeds/world/%2e%2e/rss.xml',
  '/favicon.ico/',
  '',
  '*',
])('the edge function answers the path %j with 404', (path) => {
  const result = ask(path);
  expect(result).toMatchObject({ statusCode: 404, body: { encoding: 'text', data: errorPage(404) } });
});

it.each([
  ['/feed/', '/feed/'],
  ['/feed', '/feed/'],
  ['/index.xml?utm_source=x', '/index.xml'],
  ['/?feed=rss2', '/?feed=rss2'],
  ['/?utm_source=x&feed=rss2', '/?feed=rss2'],
  ['/?type=rss&format=feed', '/?format=feed&type=rss'],
  ['/feeds/posts/default', '/feeds/posts/default'],
  ['/feeds/posts/default?alt=rss', '/feeds/posts/default?alt=rss'],
  ['/blog/2020/feed.atom', '/blog/2020/feed.atom'],
  ['/fe%65d', '/feed'],
  ['/category/caf%C3%A9/feed/', '/category/café/feed/'],
  ['/category/caf%c3%a9/feed/', '/category/caf%C3%A9/feed'],
  ['/category/cafe%CC%81/feed/', '/category/caf%C3%A9/feed/'],
  ['/category/caf%C3%A9/feed/', '/category/cafe\u0301/feed/'],
  [`${encodeURI('/категория/новости/')}?feed=rss2`, '/категория/новости/?feed=rss2'],
  ['/tag/%E6%97%A5%E6%9C%AC/feed/', '/tag/日本/feed/'],
  ['/tag/c%2B%2B/feed/', '/tag/c++/feed/'],
  ['/tag/c++/feed/', '/tag/c%2b%2b/feed/'],
  ['/feeds/posts/default/-/New%20York', '/feeds/posts/default/-/New%20York'],
  ['/tag/it%27s-%28new%29%21/feed', "/tag/it's-(new)!/feed"],
  ['/tag/100%25/feed', '/tag/100%25/feed'],
])('the edge function rewrites %s to the key of the alias %s', (path, alias) => {
  expect(aliasFault(alias)).toBeUndefined();
  const canonical = canonicalAlias(alias) ?? '';
  expect(canonicalAlias(canonical)).toBe(canonical);
  expect(keyAsked(path)).toBe(aliasKey(canonical));
  expect(canonical).toMatch(new RegExp(ENCODED_ALIAS, 'u'));
  expect(aliasKey(canonical)).toMatch(/^[\x21-\x7E]+$/);
});

it.each([
  ...['/', '/v1', '/v1/feeds', '/hub', '/console/', '/docs/api', '/feeds', '/feeds/', '/articles', '/list/2'],
  ...[
    '/feeds/world',
    '/feeds/world/',
    '/feeds/world/rss.xml',
    '/feeds/World/atom.xml',
    '/feeds/world/tags/x/',
  ],
  ...['/openapi.json', '/feeds.opml', '/robots.txt', '/aliases/x', '/?utm=1', '/?feed=a&feed=b', '/feed?x=1'],
  ...['feed', '//feed', '/../feed', '/a.br', '/a.gz/', '/feed#a', 'https://old.example/feed'],
])('%s is not an alias', (path) => {
  expect(path).not.toMatch(ALIAS);
  expect(aliasFault(path)).toEqual(expect.any(String));
});

it.each([
  ...[
    '/%2E%2e/feed',
    '/a/%2e%2E/feed',
    '/a%2Fb/feed',
    '/a%2fb/feed',
    '/a%5Cb/feed',
    '/%00/feed',
    '/a%0A/feed',
  ],
  ...[
    '/a%7F/feed',
    '/a%C2%85/feed',
    '/%FF/feed',
    '/%C3/feed',
    '/%ED%A0%80/feed',
    '/%C0%AF/feed',
    '/100%/feed',
  ],
  ...['/%E9/feed', '/%zz/feed', '/%76%31/x', '/%68ub/', `/${'%E6%97%A5'.repeat(60)}/feed`],
])('%s is refused as an alias, and the edge answers it with 404', (path) => {
  expect(aliasFault(path)).toEqual(expect.any(String));
  expect(path).not.toMatch(new RegExp(ENCODED_ALIAS, 'u'));
  expect(ask(path)).toMatchObject({ statusCode: 404 });
});

it('the edge function finds an alias under every percent-encoding of its path', () => {
  const segment = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 });
  const isEncoded = fc.infiniteStream(fc.boolean());
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1, maxLength: 3 }), isEncoded, (segments, encode) => {
      const spelled = segments
        .map((text) =>
          Array.from(new TextEncoder().encode(text), (octet) => {
            const character = String.fromCharCode(octet);
            const isPlain = /[\w.~-]/.test(character) && !encode.next().value;
            const hex = octet.toString(16).padStart(2, '0');
            return isPlain ? character : `%${encode.next().value ? hex : hex.toUpperCase()}`;
          }).join(''),
        )
        .join('/');
      fc.pre(aliasFault(`/old/${spelled}`) === undefined);
      const canonical = canonicalAlias(
        `/old/${segments.map((text) => text.replaceAll('%', '%25')).join('/')}`,
      );
      expect(canonicalAlias(`/old/${spelled}`)).toBe(canonical);
      expect(canonical).toMatch(new RegExp(ENCODED_ALIAS, 'u'));
      expect(keyAsked(`/old/${spelled}`)).toBe(aliasKey(canonical ?? ''));
    }),
  );
});

it('the edge function removes If-None-Match and If-Modified-Since from a request for an alias', () => {
  const conditions = {
    'if-none-match': { value: '"1"' },
    'if-modified-since': { value: 'today' },
    accept: { value: '*/*' },
  };
  expect(ask('/feed/', { headers: conditions })).toMatchObject({ headers: { accept: { value: '*/*' } } });
  expect(Object.keys((ask('/feed/', { headers: conditions }) as EdgeRequest).headers)).toEqual(['accept']);
  expect(
    Object.keys((ask('/feeds/world/rss.xml', { headers: conditions }) as EdgeRequest).headers),
  ).toHaveLength(3);
});

it('the edge function answers HEAD of an unknown path without a body', () => {
  expect(ask('/v1x%', { method: 'HEAD' })).not.toHaveProperty('body');
});

it.each([
  ['/feeds/world', '/feeds/world/'],
  ['/feeds/world/tags/SEA', '/feeds/world/tags/SEA/'],
  ['/feeds/world/tags/a%2fb', '/feeds/world/tags/a%2Fb/'],
  ['/feeds', '/'],
  ['/feeds/', '/'],
  ['/feeds/world/tags', '/feeds/world/'],
  ['/feeds/world/tags/', '/feeds/world/'],
  ['/feeds/world/archive', '/feeds/world/'],
  ['/feeds/world/archive/', '/feeds/world/'],
  ['/feeds/world/tags/sea/archive/', '/feeds/world/tags/sea/'],
  ['/feeds/world/tags/archive', '/feeds/world/tags/archive/'],
])('the edge function redirects %s to %s', (path, location) => {
  expect(ask(path)).toMatchObject({ statusCode: 301, headers: { location: { value: location } } });
});

it.each([
  ['/favicon.ico', 'image/svg+xml', /^<svg /],
  ['/robots.txt', 'text/plain; charset=utf-8', /^User-agent: \*\n/],
])('the edge function serves %s', (path, type, data) => {
  expect(ask(path)).toMatchObject({
    statusCode: 200,
    headers: { 'content-type': { value: type }, 'cache-control': { value: 'public, max-age=86400' } },
    body: { encoding: 'text', data: expect.stringMatching(data) },
  });
});

it('the edge function answers a preflight request', () => {
  expect(ask('/feeds/world/rss.xml', { method: 'OPTIONS' })).toMatchObject({
    statusCode: 204,
    headers: {
      'access-control-allow-origin': { value: '*' },
      'access-control-allow-methods': { value: 'GET, HEAD, OPTIONS' },
    },
  });
});

it.each(['/nothing%', '/feeds/world'])(
  'the answer of the edge function for %s has CORS and security headers',
  (path) => {
    expect(ask(path)).toMatchObject({
      headers: {
        'access-control-allow-origin': { value: '*' },
        'strict-transport-security': { value: 'max-age=63072000' },
        'x-content-type-options': { value: 'nosniff' },
      },
    });
  },
);

describe('the encoding of a file', () => {
  it.each([
    ['that is missing', undefined, ''],
    ['that is empty', '', ''],
    ['of browsers', 'gzip, deflate, br, zstd', '.br'],
    ['of older readers', 'gzip, deflate', '.gz'],
    ['with the old name of gzip', 'x-gzip', '.gz'],
    ['in capitals', 'GZIP', '.gz'],
    ['that allows anything', '*', '.br'],
    ['that allows anything but brotli', '*, br;q=0', '.gz'],
    ['with unknown codings only', 'zstd, deflate', ''],
    ['that prefers gzip by its weight', 'br;q=0.5, gzip;q=0.9', '.gz'],
    ['that gives a weight only to brotli, so that gzip has the weight 1', 'br;q=0.9, gzip', '.gz'],
    ['with equal weights', 'gzip;q=0.5, br;q=0.5', '.br'],
    ['that prefers identity', 'identity, gzip;q=0.5', ''],
    ['with equal weights of identity and gzip', 'identity, gzip', '.gz'],
    ['that refuses gzip', 'gzip;q=0', ''],
    ['that refuses gzip with three decimal places', 'gzip;q=0.000', ''],
    ['with a very small weight', 'gzip;q=0.001', '.gz'],
    ['that refuses identity', 'identity;q=0, gzip', '.gz'],
    ['that refuses everything (no compression, not 406)', 'identity;q=0, *;q=0', ''],
    ['with white space', ' gzip ; q=0.2 ,\tbr ; q=0.1', '.gz'],
    ['with empty elements', ', ,gzip,,', '.gz'],
    ['with an invalid weight above 1', 'br;q=2, gzip', '.gz'],
    ['with a malformed part', 'br;q=high, gzip;q=0.4', '.gz'],
    ['with unknown parameters', 'gzip;foo=1', '.gz'],
    ['with other parameters in addition to a weight', 'br;foo=1;q=0, gzip;level=9', '.gz'],
    ['with a weight that has too many digits', 'gzip;q=1.0000', '.gz'],
    ['with a weight of 0 that has too many digits', 'gzip;q=0.0000', ''],
    ['with names such as `constructor`', 'constructor, __proto__, tostring', ''],
  ])('fits an Accept-Encoding header %s', (_, value, ending) => {
    const headers: EdgeHeaders = value === undefined ? {} : { 'accept-encoding': { value } };
    expect(keyAsked('/feeds/world/rss.xml', headers)).toBe(`public/feeds/world/rss.xml${ending}`);
  });

  it('is chosen from all Accept-Encoding headers', () => {
    const headers = {
      'accept-encoding': { value: 'gzip', multiValue: [{ value: 'gzip' }, { value: 'br' }] },
    };
    expect(keyAsked('/', headers)).toBe(`${PUBLIC_FILES.home}.br`);
  });

  it('is brotli, gzip or identity, for any header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(keyAsked('/', { 'accept-encoding': { value } })).toMatch(/^public\/index\.html(\.gz|\.br)?$/);
      }),
    );
  });
});

const feeds = fc.stringMatching(/^[a-z0-9-]{1,64}$/).filter((name) => FEED_NAME.test(name));
const tags = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((tag) => tag.isWellFormed());
const files = fc.constantFrom(...TIMELINE_FILE_KINDS);

it('the edge function finds every file of every feed and tag under its published URL', () => {
  fc.assert(
    fc.property(feeds, fc.option(tags, { nil: undefined }), files, (feed, tag, file) => {
      const key = fileKey(feed, tag, FORMATS[file].file);
      expect(keyAsked(filePath(feed, tag, file))).toBe(key);
      if (tag !== undefined) expect(keyAsked(filePath(feed, tagKey(tag), file))).toBe(key);
    }),
  );
});

it('the edge function finds the archive documents of every format that has them', () => {
  for (const file of ARCHIVE_FILE_KINDS)
    expect(keyAsked(archivePath('world', 'sea', 7, file))).toBe(
      fileKey('world', 'sea', archiveFile(7, file)),
    );
});

it('the edge function finds a tag with every byte percent-encoded', () => {
  fc.assert(
    fc.property(tags, (tag) => {
      const spelled = [...new TextEncoder().encode(tag)]
        .map((byte) => `%${byte.toString(16).padStart(2, '0')}`)
        .join('');
      expect(keyAsked(`/feeds/world/tags/${spelled}/rss.xml`)).toBe(fileKey('world', tag, 'rss.xml'));
    }),
  );
});

it('the edge function finds tags in NFC without String.prototype.normalize', () => {
  const bare = edgeFunction(viewerRequestCode(), { without: ['normalize'] });
  const uri = '/feeds/world/tags/Caf%C3%A9/rss.xml';
  const event = { request: { method: 'GET', uri, querystring: {}, headers: {} } };
  expect(bare(event)).toMatchObject({ uri: '/feeds/world/tags/caf%25C3%25A9/rss.xml' });
});

it('no path leads to a file outside the published folders', () => {
  const paths = fc.array(
    fc.constantFrom(
      '/',
      '..',
      '.',
      '%2e',
      '%2F',
      '%5C',
      '//',
      'feeds',
      'tags',
      'world',
      'archive',
      'rss.xml',
      '%00',
      'é',
      '?',
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(paths, (parts) => {
      const result = ask(`/${parts.join('')}`);
      if (isResponse(result)) return;
      expect(result.uri).toMatch(
        /^\/(index\.html|feeds\.opml|articles\/[0-9a-f-]+\.html|feeds\/[a-z0-9-]+\/[^?#]+|aliases\/[^?#]+)$/,
      );
      expect(decodeURIComponent(result.uri)).not.toMatch(/\/\.|\/\//);
    }),
  );
});
