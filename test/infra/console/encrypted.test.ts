import { expect, it } from 'vitest';
import { decrypted, encrypted } from '../../../infra/console/encrypted.ts';

const TEXT = 'Fähre 渡し舟 under embargo';

it('a page with the same session reads the stored text', async () => {
  expect(await decrypted(await encrypted(TEXT, 'a session'), 'a session')).toBe(TEXT);
});

it('the stored text is encrypted, and differs each time', async () => {
  const [one, other] = await Promise.all([encrypted(TEXT, 'a session'), encrypted(TEXT, 'a session')]);
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
  expect(await decrypted(change(await encrypted(TEXT, 'a session')), csrf)).toBeUndefined();
});
