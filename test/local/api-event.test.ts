import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { apiAnswer, apiEvent } from '../../infra/local/api-gateway/api-event.ts';

function eventOf(target: string, rawHeaders: string[] = [], body = Buffer.alloc(0)) {
  const request = new IncomingMessage(new Socket());
  request.method = 'POST';
  request.rawHeaders = rawHeaders;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    request.headers[String(rawHeaders[at]).toLowerCase()] = rawHeaders[at + 1];
  }
  return apiEvent(request, { target, rawHeaders }, body, 1_772_366_400_000);
}

describe('the event of a request', () => {
  it.each([
    ['/v1/feeds/a?limit=1&cursor=%2B', '/v1/feeds/a', 'limit=1&cursor=%2B', { limit: '1', cursor: '+' }],
    ['/v1/caf%C3%A9%2Fx', '/v1/café/x', '', undefined],
    ['/v1/x?a=1&a=2&b', '/v1/x', 'a=1&a=2&b', { a: '1,2', b: '' }],
    ['/v1/x?a=1?2', '/v1/x', 'a=1?2', { a: '1?2' }],
  ])('has the decoded path of %s, and its query raw and parsed', (target, rawPath, rawQueryString, query) => {
    const event = eventOf(target);
    expect(event).toMatchObject({
      rawPath,
      rawQueryString,
      requestContext: { timeEpoch: 1_772_366_400_000 },
    });
    expect(event?.queryStringParameters).toEqual(query);
  });

  it('is undefined if the path cannot be decoded', () => {
    expect(eventOf('/v1/%ff')).toBeUndefined();
  });

  it('joins repeated headers, separates cookies, and drops Expect', () => {
    const event = eventOf('/v1', ['X-A', '1', 'x-a', '2', 'Cookie', 'a=b; c=d', 'Expect', '100-continue']);
    expect(event?.headers).toEqual({
      'x-a': '1,2',
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-proto': 'http',
    });
    expect(event?.cookies).toEqual(['a=b', 'c=d']);
  });

  it.each([
    ['application/json', undefined, false],
    ['application/json; charset=utf-8', undefined, false],
    ['Text/Plain', undefined, false],
    ['application/problem+json', undefined, true],
    ['application/atom+xml;type=entry', undefined, true],
    ['application/x-www-form-urlencoded', undefined, true],
    ['application/x-ndjson', undefined, true],
    ['application/octet-stream', undefined, true],
    ['application/jsonish', undefined, true],
    ['application/json', 'gzip', false],
    [undefined, undefined, true],
  ])(
    'with Content-Type %s and Content-Encoding %s has a base64 body: %s',
    (type, encoding, isBase64Encoded) => {
      const headers = [
        ...(type === undefined ? [] : ['content-type', type]),
        ...(encoding === undefined ? [] : ['content-encoding', encoding]),
      ];
      const text = '{"a":"é"}';
      const body = isBase64Encoded ? Buffer.from(text).toString('base64') : text;
      expect(eventOf('/v1', headers, Buffer.from(text))).toMatchObject({ body, isBase64Encoded });
    },
  );

  it('has replacement characters for bytes that are not UTF-8', () => {
    const event = eventOf('/v1', ['content-type', 'text/plain'], Buffer.from('caf\xe9', 'latin1'));
    expect(event).toMatchObject({ body: 'caf\uFFFD', isBase64Encoded: false });
    expect(event?.headers['content-length']).toBe('4');
  });

  it('has no body if the request has none', () => {
    const event = eventOf('/v1', ['content-type', 'text/plain']);
    expect(event).not.toHaveProperty('body');
    expect(event?.isBase64Encoded).toBe(false);
  });
});

describe('the answer of a function', () => {
  it('has status, headers, cookies and bytes', () => {
    const value = {
      statusCode: 201,
      headers: { 'Content-Type': 'text/plain', 'X-Count': 2, 'Content-Length': '99' },
      cookies: ['a=b', 'c=d'],
      body: 'w6k=',
      isBase64Encoded: true,
    };
    expect(apiAnswer(value)).toEqual({
      status: 201,
      headers: { 'content-type': 'text/plain', 'x-count': '2', 'set-cookie': ['a=b', 'c=d'] },
      body: Buffer.from('é'),
    });
  });

  it.each([[undefined], ['text'], [{}], [{ statusCode: 42 }], [{ statusCode: 200, body: {} }]])(
    'is refused if it is %j',
    (value) => {
      expect(() => apiAnswer(value)).toThrow();
    },
  );
});
