import { expect, it } from 'vitest';
import { sealed, unsealed } from '../../../infra/console/sealed.ts';

const TEXT = 'Fähre 渡し舟 under embargo';

it('a page with the same session reads the stored text', async () => {
  expect(await unsealed(await sealed(TEXT, 'a session'), 'a session')).toBe(TEXT);
});

it('the stored text is encrypted, and differs each time', async () => {
  const [one, other] = await Promise.all([sealed(TEXT, 'a session'), sealed(TEXT, 'a session')]);
  expect(one).not.toContain('embargo');
  expect(one).not.toBe(other);
});

it.each([
  ['by a page with another session', 'another session', (stored: string) => stored],
  [
    'if it was changed',
    'a session',
    (stored: string) => String.fromCharCode(stored.charCodeAt(0) ^ 1) + stored.slice(1),
  ],
  ['if it is empty', 'a session', () => ''],
])('the stored text cannot be read %s', async (_, csrf, change) => {
  expect(await unsealed(change(await sealed(TEXT, 'a session')), csrf)).toBeUndefined();
});
