import { expect, it } from 'vitest';
import { ask } from './api.ts';

it('anybody may ask whether the store answers', async () => {
  expect((await ask('GET', '/v1/health', { isAnonymous: true })).status).toBe(200);
});

it('anybody may read what the API is', async () => {
  const { status, headers, body } = await ask('GET', '/openapi.json', { isAnonymous: true });
  expect([status, body.openapi]).toEqual([200, '3.1.1']);
  expect(headers.get('content-type')).toContain('application/json');
});
