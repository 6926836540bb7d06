import { expect, it } from 'vitest';
import { ask } from './api.ts';

it('GET /v1/health needs no token', async () => {
  expect((await ask('GET', '/v1/health', { isAnonymous: true })).status).toBe(200);
});

it('GET /openapi.json needs no token', async () => {
  const { status, headers, body } = await ask('GET', '/openapi.json', { isAnonymous: true });
  expect([status, body.openapi]).toEqual([200, '3.1.1']);
  expect(headers.get('content-type')).toContain('application/json');
});
