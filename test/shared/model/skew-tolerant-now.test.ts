import { expect, it } from 'vitest';
import { skewTolerantNow } from '#shared/model/skew-tolerant-now.ts';

const NOW = '2026-03-01T12:00:00.000Z';

it.each([
  ['is `now` if there are no other times', [undefined], NOW],
  ['is `now` if all other times are earlier', ['2026-03-01T11:59:00.000Z'], NOW],
  [
    'is the latest time',
    ['2026-03-01T12:02:00.000Z', '2026-03-01T12:01:00.000Z'],
    '2026-03-01T12:02:00.000Z',
  ],
  [
    'ignores a time that is too far ahead',
    ['2027-01-01T00:00:00.000Z', '2026-03-01T12:01:00.000Z'],
    '2026-03-01T12:01:00.000Z',
  ],
])('skewTolerantNow %s', (_, others, agreed) => {
  expect(skewTolerantNow(NOW, others)).toBe(agreed);
});
