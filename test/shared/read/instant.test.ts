import { expect, it } from 'vitest';
import { readInstant } from '#shared/read/instant.ts';

it.each([
  ['2026-01-31T12:00:00Z', '2026-01-31T12:00:00.000Z'],
  ['2026-01-31T12:00:00.5+05:30', '2026-01-31T06:30:00.500Z'],
  ['2024-02-29T00:00:00-00:00', '2024-02-29T00:00:00.000Z'],
  ['2026-02-30T00:00:00Z', undefined],
  ['2026-02-29T00:00:00Z', undefined],
  ['2026-01-31T24:00:00Z', undefined],
  ['2026-01-31T12:00:00', undefined],
  ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ['9999-12-31T23:59:59-12:00', undefined],
  ['0000-01-01T00:00:00Z', '0000-01-01T00:00:00.000Z'],
  ['0000-01-01T00:00:00+14:00', undefined],
  ['10000-01-01T00:00:00Z', undefined],
  ['2026-01-31', undefined],
  ['tomorrow', undefined],
  ['', undefined],
])('readInstant(%j) is %j', (text, instant) => {
  expect(readInstant(text)).toBe(instant);
});
