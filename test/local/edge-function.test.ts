import { describe, expect, it } from 'vitest';
import { type EdgeEvent, edgeFunction } from '../../infra/local/cloudfront/edge-function.ts';
import { withSiteUrl } from '../../infra/local/cloudfront/site-code.ts';

const event: EdgeEvent = {
  version: '1.0',
  context: { eventType: 'viewer-request', distributionDomainName: 'd', distributionId: 'D', requestId: 'r' },
  viewer: { ip: '127.0.0.1' },
  request: { method: 'GET', uri: '/a', querystring: {}, headers: {}, cookies: {} },
};
const run = (body: string) => edgeFunction(`function handler(event) { ${body} }`)(event);

describe('a CloudFront Function', () => {
  it('can rewrite the request', () => {
    expect(run('event.request.uri += ".br"; return event.request;')).toMatchObject({ uri: '/a.br' });
  });

  it('can answer the request itself', () => {
    expect(run('return { statusCode: 404, headers: { "x-a": { value: "b" } }, body: "gone" };')).toEqual({
      statusCode: 404,
      headers: { 'x-a': { value: 'b' } },
      body: 'gone',
    });
  });

  it('can be async', () => {
    const code = 'async function handler(event) { await null; return event.request; }';
    expect(edgeFunction(code)(event)).toMatchObject({ uri: '/a' });
  });

  it('does not change the event of its caller', () => {
    run('event.request.uri = "/b"; return event.request;');
    expect(event.request.uri).toBe('/a');
  });

  it.each([
    ['throws', 'null.x;', 'the edge function failed: TypeError'],
    ['calls eval', 'return eval("event.request");', 'the edge function failed: EvalError'],
    [
      'requires a module of Node',
      'return require("fs");',
      'the edge function failed: ReferenceError: require',
    ],
    [
      'reads the environment of the process',
      'return process.env;',
      'the edge function failed: ReferenceError: process',
    ],
    ['never ends', 'for (;;);', 'timed out'],
    ['returns nothing', '', 'expected object'],
    ['returns a relative URI', 'event.request.uri = "b"; return event.request;', 'uri'],
    [
      'names a header in capitals',
      'return { statusCode: 200, headers: { "X-A": { value: "b" } } };',
      'lower-case',
    ],
  ])('that %s causes an error', (_, body, message) => {
    expect(() => run(body)).toThrow(message);
  });
});

describe('withSiteUrl', () => {
  it('replaces only the line that declares the URL', () => {
    const code =
      'const SITE = {"url":"","hubs":["https://hub.example/$&"]};\nfunction handler() { return SITE.url; }\n';
    expect(withSiteUrl(code, 'http://127.0.0.1:8080')).toBe(
      'const SITE = {"url":"http://127.0.0.1:8080","hubs":["https://hub.example/$&"]};\nfunction handler() { return SITE.url; }\n',
    );
  });

  it('refuses code that uses SITE without the line that declares it', () => {
    expect(withSiteUrl('function handler() {}', 'http://x')).toBe('function handler() {}');
    expect(() => withSiteUrl('return SITE.url;', 'http://x')).toThrow('without the line that declares it');
  });
});
