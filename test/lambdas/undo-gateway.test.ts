import { expect, it } from 'vitest';
import { type GatewayEvent, undoGateway } from '../../lambdas/submit/undo-gateway.ts';

function eventOf(rawPath: string, bytes?: Buffer, headers: Record<string, string> = {}): GatewayEvent {
  return {
    rawPath,
    headers: { ...(bytes && { 'content-length': String(bytes.length) }), ...headers },
    ...(bytes && { body: bytes.toString('utf8') }),
    isBase64Encoded: false,
    requestContext: { http: { method: 'POST' } },
  };
}

it.each([
  ['/v1/feeds/harbour', '/v1/feeds/harbour'],
  ['/v1/feeds/a\r\nb', '/v1/feeds/a%0D%0Ab'],
  ['/v1/feeds/a?b#c', '/v1/feeds/a%3Fb%23c'],
  ['/v1/feeds/a%2e', '/v1/feeds/a%252e'],
  ['/v1/feeds/é', '/v1/feeds/%C3%A9'],
])('the path %j is encoded again', (decoded, encoded) => {
  expect(undoGateway(eventOf(decoded)).rawPath).toBe(encoded);
});

it.each([
  ['a text', Buffer.from('Fjäll'), {}],
  ['a replacement character that was sent', Buffer.from('a\uFFFDb'), {}],
  ['a body of unknown length', Buffer.from('caf\xe9', 'latin1'), { 'content-length': 'unknown' }],
  ['what is packed', Buffer.from([0x1f, 0x8b]), { 'content-encoding': 'gzip' }],
])('%s stays as it is', (_, bytes, headers) => {
  const { body, isBase64Encoded } = undoGateway(eventOf('/', bytes, headers));
  expect([body, isBase64Encoded]).toEqual([bytes.toString('utf8'), false]);
});

it('where bytes were replaced, what is no text stands there', () => {
  const { body, isBase64Encoded } = undoGateway(eventOf('/', Buffer.from('caf\xe9 cr\xe8me', 'latin1')));
  expect(isBase64Encoded).toBe(true);
  expect(Buffer.from(body ?? '', 'base64').toString('latin1')).toBe('caf\xff cr\xffme');
});

it('a header without a value is one still', () => {
  const { headers } = undoGateway(eventOf('/', undefined, { 'if-match': '' }));
  expect(new Headers({ 'if-match': headers['if-match'] ?? 'absent' }).get('if-match')).toBe('');
});

it.each(['GET', 'HEAD'])('a body of %s means nothing', (method) => {
  const event = { ...eventOf('/', Buffer.from('{}')), requestContext: { http: { method } } };
  expect(undoGateway(event).body).toBe(null);
});

it.each(['TRACE', 'TRACK', 'CONNECT', 'PATCH'])(
  '%s is a method that a request can be made with',
  (method) => {
    const event = { ...eventOf('/'), requestContext: { http: { method } } };
    const known = undoGateway(event).requestContext.http.method;
    expect(new Request('https://api.example/', { method: known }).method).toMatch(new RegExp(`${method}$`));
  },
);

it('no Host of the sender becomes part of the address', () => {
  const event = { ...eventOf('/'), requestContext: { domainName: 'x/v1/feeds/a#', http: { method: 'GET' } } };
  expect(undoGateway(event).requestContext.domainName).toBe('api.invalid');
});
