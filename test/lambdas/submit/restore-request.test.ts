import { expect, it } from 'vitest';
import { VIEWER_ADDRESS_HEADER, VIEWER_CONTENT_TYPE_HEADER } from '#shared/settings.ts';
import { type GatewayEvent, RESEND_HEADER, restoreRequest } from '../../../lambdas/submit/restore-request.ts';

const READERS = 'https://news.example';
const restored = (event: GatewayEvent) => restoreRequest(event, READERS);

function eventOf(rawPath: string, bytes?: Buffer, headers: Record<string, string> = {}): GatewayEvent {
  return {
    rawPath,
    headers: { ...(bytes && { 'content-length': String(bytes.length) }), ...headers },
    ...(bytes && { body: bytes.toString('utf8') }),
    isBase64Encoded: false,
    requestContext: { http: { method: 'POST', sourceIp: '192.0.2.1' } },
  };
}

it.each([
  ['/v1/feeds/harbour', '/v1/feeds/harbour'],
  ['/v1/feeds/a\r\nb', '/v1/feeds/a%0D%0Ab'],
  ['/v1/feeds/a?b#c', '/v1/feeds/a%3Fb%23c'],
  ['/v1/feeds/a%2e', '/v1/feeds/a%252e'],
  ['/v1/feeds/é', '/v1/feeds/%C3%A9'],
])('the decoded path %j is encoded again to %j', (decoded, encoded) => {
  expect(restored(eventOf(decoded)).rawPath).toBe(encoded);
});

it.each<[string, Buffer, Record<string, string>, string | undefined]>([
  ['a body in UTF-8 is accepted', Buffer.from('Fjäll'), {}, undefined],
  ['a body that was sent with U+FFFD is accepted', Buffer.from('a\uFFFDb'), {}, undefined],
  ['a damaged body in another charset is refused', Buffer.from('caf\xe9 cr\xe8me', 'latin1'), {}, READERS],
  ['a damaged gzip body is refused', Buffer.from([0x1f, 0x8b, 8]), { 'content-encoding': 'gzip' }, READERS],
  [
    'a damaged body of unknown length is refused',
    Buffer.from('caf\xe9', 'latin1'),
    { 'content-length': 'unknown' },
    READERS,
  ],
  ['a RESEND_HEADER of the sender is removed', Buffer.from('Fjäll'), { [RESEND_HEADER]: 'x' }, undefined],
])('%s', (_, bytes, headers, resendTo) => {
  expect(restored(eventOf('/', bytes, headers)).headers[RESEND_HEADER]).toBe(resendTo);
});

it('a body that arrives as base64 is accepted', () => {
  const event = { ...eventOf('/', Buffer.from('\uFFFD')), isBase64Encoded: true, headers: {} };
  expect(restored(event).headers).not.toHaveProperty(RESEND_HEADER);
});

it.each<[string | undefined, string | undefined, string | undefined]>([
  ['text/html; charset=windows-1252', 'application/octet-stream', 'text/html; charset=windows-1252'],
  ['none', 'application/octet-stream', undefined],
  [undefined, 'text/plain', 'text/plain'],
  [undefined, undefined, undefined],
])(
  'a request with the Content-Type %j at the edge and %j at the API is restored to %j',
  (viewerType, contentType, type) => {
    const headers = {
      ...(viewerType !== undefined && { [VIEWER_CONTENT_TYPE_HEADER]: viewerType }),
      ...(contentType !== undefined && { 'content-type': contentType }),
    };
    const after = restored(eventOf('/', undefined, headers)).headers;
    expect(after).toEqual(type === undefined ? {} : { 'content-type': type });
  },
);

it('a header without a value stays', () => {
  const { headers } = restored(eventOf('/', undefined, { 'if-match': '' }));
  expect(new Headers({ 'if-match': headers['if-match'] ?? 'absent' }).get('if-match')).toBe('');
});

it.each([
  ['through the distribution', { [VIEWER_ADDRESS_HEADER]: '198.51.100.7' }, '192.0.2.1 198.51.100.7'],
  ['without the distribution', {}, '192.0.2.1'],
])('a request %s with the headers %j counts under the address %j', (_, headers, address) => {
  const after = restored(eventOf('/', undefined, headers));
  expect(after.requestContext.http.sourceIp).toBe(address);
  expect(after.headers).toEqual({});
});

it.each(['GET', 'HEAD'])('the body of %s is ignored', (method) => {
  const event = {
    ...eventOf('/', Buffer.from('{}')),
    requestContext: { http: { method, sourceIp: '192.0.2.1' } },
  };
  expect(restored(event).body).toBe(null);
});

it.each(['TRACE', 'TRACK', 'CONNECT', 'PATCH'])(
  'the method %s becomes a method that Request accepts',
  (method) => {
    const event = { ...eventOf('/'), requestContext: { http: { method, sourceIp: '192.0.2.1' } } };
    const known = restored(event).requestContext.http.method;
    expect(new Request('https://api.example/', { method: known }).method).toMatch(new RegExp(`${method}$`));
  },
);

it('the Host header never becomes part of the URL', () => {
  const event = {
    ...eventOf('/'),
    requestContext: { domainName: 'x/v1/feeds/a#', http: { method: 'GET', sourceIp: '192.0.2.1' } },
  };
  expect(restored(event).requestContext.domainName).toBe('api.invalid');
});
