import { expect, inject, it } from 'vitest';
import { ask } from './api.ts';

it('GET /v1/health needs no token', async () => {
  expect((await ask('GET', '/v1/health', { isAnonymous: true })).status).toBe(200);
});

it('GET /openapi.json needs no token', async () => {
  const { status, headers, body } = await ask('GET', '/openapi.json', { isAnonymous: true });
  expect([status, body.openapi]).toEqual([200, '3.1.1']);
  expect(headers.get('content-type')).toContain('application/json');
});

it('GET /console/ is the console, with script and styles from the same host', async () => {
  const { status, headers, text } = await ask('GET', '/console/', { isAnonymous: true });
  expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy.split('; ')).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' https: http: data:",
      'media-src https: http:',
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ]),
  );
  expect(policy).not.toContain('unsafe');
  expect(text).toContain('<noscript>');
  const files = [...text.matchAll(/(?:src|href)="(\/console\/[^"]+)"/g)].map(([, path = '']) => path);
  expect(files).toHaveLength(2);
  for (const path of files) expect((await ask('GET', path, { isAnonymous: true })).status).toBe(200);
  expect((await fetch(`${inject('feedmill').url}/console`)).url).toMatch(/\/console\/$/);
});

it.each(['/docs', '/docs/api'])(
  'GET %s is the API reference, with the sections of problems',
  async (path) => {
    const { status, headers, text } = await ask('GET', path, { isAnonymous: true });
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'.*frame-ancestors 'none'$/);
    const { body } = await ask('GET', '/v1/tokens', { isAnonymous: true });
    const [address, anchor] = body.documentation.split('#');
    expect(address).toMatch(/\/docs\/api$/);
    expect(text).toContain(`id="${anchor}"`);
  },
);
