import { expect, it } from 'vitest';
import { nearestPath } from '#shared/http/nearest-path.ts';
import { OPERATIONS } from '#shared/http/operations.ts';

const paths = Object.keys(OPERATIONS).map((route) => route.split(' ')[1] ?? '');

it.each([
  ['a path with a missing letter', '/v1/feeds/world/article', '/v1/feeds/{feed}/articles'],
  ['a path without a version', '/feeds/world/articles', '/v1/feeds/{feed}/articles'],
  ['a path with a slash at the end', '/v1/feeds/', '/v1/feeds'],
  ['a path in another spelling', '/v1/normalize', '/v1/normalise'],
])('nearestPath suggests a similar path for %s', (_, path, near) => {
  expect(nearestPath(path, paths)).toBe(near);
});

it.each([
  ['a path that is like no other', '/wp-login.php'],
  ['a long path', `/v1/${'a'.repeat(10_000)}`],
])('nearestPath suggests no path for %s', (_, path) => {
  expect(nearestPath(path, paths)).toBeUndefined();
});
