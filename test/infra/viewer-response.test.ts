import { expect, it } from 'vitest';
import { PAGE_POLICY } from '#shared/render/page-policy.ts';
import { CACHE_CONTROL, LOCATION_METADATA, MAX_AGE_METADATA, TTL_MINUTES } from '#shared/settings.ts';
import { viewerResponseCode } from '../../infra/constructs/edge-code.ts';
import { type EdgeResponse, edgeFunction } from './edge-function.ts';

const HUBS = ['https://hub.example/', 'https://other.example/hub'];
const own = edgeFunction(viewerResponseCode({ url: 'https://news.example', hubs: HUBS, ownHub: '/hub' }));
const bare = edgeFunction(viewerResponseCode({ url: '', hubs: [], ownHub: '' }));

function event(uri: string) {
  return {
    context: { distributionDomainName: 'd111.cloudfront.example' },
    request: { method: 'GET', uri, headers: { host: { value: 'evil.example' } } },
    response: { statusCode: 200, headers: { etag: { value: '"1"' } } },
  };
}
const headersOf = (handler: typeof own, uri: string) => (handler(event(uri)) as EdgeResponse).headers;

it.each([
  ['a feed file', '/feeds/world/rss.xml', '/feeds/world/rss.xml'],
  ['a compressed feed file', '/feeds/world/atom.xml.br', '/feeds/world/atom.xml'],
  ['a feed’s page', '/feeds/world/index.html.br', '/feeds/world/'],
  [
    'a feed file of a tag',
    '/feeds/world/tags/caf%25C3%25A9/feed.json.gz',
    '/feeds/world/tags/caf%C3%A9/feed.json',
  ],
])('the Link header of %s names the URL of the file and the hubs', (_, uri, path) => {
  expect(headersOf(own, uri).link?.value).toBe(
    `<https://news.example${path}>; rel="self", <https://news.example/hub>; rel="hub", <${HUBS[0]}>; rel="hub", <${HUBS[1]}>; rel="hub"`,
  );
});

it('the Link header of an archive document names no hub', () => {
  const link = '<https://news.example/feeds/world/archive/3.xml>; rel="self"';
  expect(headersOf(own, '/feeds/world/archive/3.xml.gz').link?.value).toBe(link);
});

it.each([
  ['/index.html', '/'],
  ['/articles/0b5f.html.gz', '/articles/0b5f'],
  ['/feeds.opml', '/feeds.opml'],
])('the Link header of %s names the URL of the file and no hub', (uri, path) => {
  expect(headersOf(own, uri).link?.value).toBe(`<https://news.example${path}>; rel="self"`);
});

it('the Link header without a domain has the host name of the distribution', () => {
  const link = '<https://d111.cloudfront.example/feeds/world/rss.xml>; rel="self"';
  expect(headersOf(bare, '/feeds/world/rss.xml').link?.value).toBe(link);
});

it.each(['/index.html', '/feeds/world/index.html.br', '/articles/0b5f.html.gz'])(
  'the page %s is sent with a content security policy',
  (uri) => {
    const headers = headersOf(own, uri);
    expect(headers['content-security-policy']?.value).toMatch(/^default-src 'none';/);
    expect(headers['content-security-policy']?.value).not.toMatch(/script-src|unsafe-eval|\*/);
  },
);

it.each(['/index.html', '/feeds.opml.gz', '/feeds/world/rss.xml'])(
  'the file %s is sent with CORS headers',
  (uri) => {
    expect(headersOf(own, uri)).toMatchObject({
      'access-control-allow-origin': { value: '*' },
      'access-control-expose-headers': { value: 'ETag, Link' },
      etag: { value: '"1"' },
      vary: { value: 'Accept-Encoding' },
    });
  },
);

it.each([
  ['a feed', '/feeds/world/rss.xml.br', undefined, 'public, max-age=900, stale-if-error=86400'],
  ['a tag', '/feeds/world/tags/sea/feed.json', undefined, 'public, max-age=900, stale-if-error=86400'],
  [
    'a feed with a max-age in its metadata',
    '/feeds/world/atom.xml.gz',
    '300',
    'public, max-age=300, stale-if-error=86400',
  ],
  [
    'a feed with an invalid max-age in its metadata',
    '/feeds/world/atom.xml',
    '5, private',
    'public, max-age=900, stale-if-error=86400',
  ],
  [
    'an archive document',
    '/feeds/world/archive/3.xml.br',
    undefined,
    'public, max-age=86400, stale-if-error=86400',
  ],
  ['an archive page', '/feeds/world/archive/3.html', undefined, CACHE_CONTROL],
  ['a page', '/feeds/world/index.html.br', undefined, CACHE_CONTROL],
  ['the list of feeds', '/feeds.opml', undefined, CACHE_CONTROL],
])('%s (%s, max-age of its metadata: %s) gets Cache-Control: %s', (_, uri, own_, control) => {
  const { response, ...asked } = event(uri);
  const fromS3 = {
    'cache-control': { value: CACHE_CONTROL },
    ...(own_ !== undefined && { [`x-amz-meta-${MAX_AGE_METADATA}`]: { value: own_ } }),
  };
  for (const statusCode of [200, 304]) {
    const { headers } = own({
      ...asked,
      response: { statusCode, headers: { ...response.headers, ...fromS3 } },
    }) as EdgeResponse;
    expect(headers['cache-control']?.value).toBe(control);
    expect(headers).not.toHaveProperty(`x-amz-meta-${MAX_AGE_METADATA}`);
  }
});

it('an object with a location becomes a redirect without ETag and Link', () => {
  const { response, ...asked } = event('/aliases/feed.br');
  const fromS3 = {
    [`x-amz-meta-${LOCATION_METADATA}`]: { value: '/feeds/world/rss.xml' },
    'last-modified': { value: 'Sat, 28 Nov 2026 00:00:00 GMT' },
    'content-type': { value: 'text/plain; charset=utf-8' },
    'content-encoding': { value: 'br' },
  };
  const answer = own({ ...asked, response: { ...response, headers: { ...response.headers, ...fromS3 } } });
  expect(answer).toMatchObject({ statusCode: 301, headers: { location: { value: '/feeds/world/rss.xml' } } });
  expect(Object.keys((answer as EdgeResponse).headers)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/etag|last-modified|x-amz|link/)]),
  );
});

it('the default max-age is the default ttl of the settings', () => {
  expect(headersOf(own, '/feeds/world/rss.xml')['cache-control']?.value).toContain(
    `max-age=${TTL_MINUTES.default * 60},`,
  );
});

it('headers of S3 that readers do not need are removed', () => {
  const { response, ...asked } = event('/feeds/world/rss.xml');
  const fromS3 = {
    'x-amz-meta-hash': { value: '0a' },
    'x-amz-version-id': { value: '1' },
    'x-amz-cf-pop': { value: 'X' },
  };
  const { headers } = own({
    ...asked,
    response: { ...response, headers: { ...response.headers, ...fromS3 } },
  }) as EdgeResponse;
  expect(Object.keys(headers).filter((name) => name.startsWith('x-amz-'))).toEqual(['x-amz-cf-pop']);
});

it('the content security policy of a page is also a header', () => {
  const directives = (policy = '') =>
    policy.split('; ').filter((directive) => !directive.startsWith('style-src'));
  const sentDirectives = directives(headersOf(own, '/index.html')['content-security-policy']?.value);
  expect(sentDirectives.toSorted()).toEqual(
    [...directives(PAGE_POLICY), "frame-ancestors 'none'"].toSorted(),
  );
});
