import { expect, it } from 'vitest';
import { errorAt, pointerTo } from '#shared/model/field-errors.ts';

it('pointers escape ~ and / (RFC 6901 §3)', () => {
  expect(pointerTo(['a/b', 0, 'm~n', ''])).toBe('/a~1b/0/m~0n/');
  expect(pointerTo([])).toBe('');
});

it.each<[string, PropertyKey[], string, string]>([
  ['a name of a megabyte', ['_x', 'n'.repeat(1_000_000), 0], '/_x', 'contains "nnn'],
  ['a long name at the top', [`a"${'/'.repeat(400)}`], '', 'contains "a\\"//'],
  ['many short names', Array<string>(400).fill('n'), '/n'.repeat(150), 'contains "n…", which is wrong'],
])('an error in %s points to a parent with a short pointer', (_, path, pointer, detail) => {
  const error = errorAt(path, 'is wrong');
  expect(error).toEqual({ pointer, detail: expect.stringContaining(detail) });
  expect(error.detail.length).toBeLessThan(200);
});
