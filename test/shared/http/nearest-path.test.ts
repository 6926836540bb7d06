import { expect, it } from 'vitest';
import { nearestPath } from '#shared/http/nearest-path.ts';
import { OPERATIONS } from '#shared/http/operations.ts';

const paths = Object.keys(OPERATIONS).map((route) => route.split(' ')[1] ?? '');

it.each([
  ['a letter missing', '/v1/feeds/world/article', '/v1/feeds/{feed}/articles'],
  ['no version', '/feeds/world/articles', '/v1/feeds/{feed}/articles'],
  ['a slash at the end', '/v1/feeds/', '/v1/feeds'],
  ['another spelling', '/v1/normalize', '/v1/normalise'],
  ['nothing like it', '/wp-login.php', undefined],
  ['a long path', `/v1/${'a'.repeat(10_000)}`, undefined],
])('nearestPath of %s', (_, path, near) => {
  expect(nearestPath(path, paths)).toBe(near);
});
