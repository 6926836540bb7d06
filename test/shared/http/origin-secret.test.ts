import { expect, it } from 'vitest';
import { onlyThroughDistribution } from '#shared/http/origin-secret.ts';
import { Problem } from '#shared/model/problem.ts';
import { ORIGIN_SECRET_HEADER } from '#shared/settings.ts';

it.each([
  ['with the secret is accepted', { [ORIGIN_SECRET_HEADER]: 'whale' }, undefined],
  ['with another secret is refused', { [ORIGIN_SECRET_HEADER]: 'walrus' }, 'forbidden'],
  ['without a secret is refused', {}, 'forbidden'],
])('a call %s', async (_, headers, kind) => {
  const admit = onlyThroughDistribution(async () => 'whale', 'https://news.example');
  const refusal = await admit(new Headers(headers)).then(
    () => undefined,
    (error: unknown) => (error instanceof Problem ? [error.kind, error.message] : error),
  );
  expect(refusal).toEqual(kind && [kind, expect.stringContaining('https://news.example')]);
});
