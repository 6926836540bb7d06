import { afterEach, expect, it, vi } from 'vitest';
import { defaultProvider } from '../../lambdas/environment-credentials.ts';

afterEach(() => vi.unstubAllEnvs());

it('the credentials of a function are those of its environment at the call', async () => {
  const provider = defaultProvider();
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'key');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
  vi.stubEnv('AWS_SESSION_TOKEN', undefined);
  expect(await provider()).toEqual({ accessKeyId: 'key', secretAccessKey: 'secret' });

  vi.stubEnv('AWS_SESSION_TOKEN', 'session');
  expect(await provider()).toEqual({
    accessKeyId: 'key',
    secretAccessKey: 'secret',
    sessionToken: 'session',
  });
});

it('an environment without a key or its secret has no credentials', async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'key');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', '');
  await expect(defaultProvider()()).rejects.toThrow('no credentials');
});
