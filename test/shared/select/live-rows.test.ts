import { expect, it } from 'vitest';
import { addSeconds } from '#shared/model/instant.ts';
import { liveRows } from '#shared/select/live-rows.ts';

const NOW = '2026-03-10T12:00:00.000Z';
/** One row for each number of hours before NOW, newest first. */
const rowsOf = (count: number, hoursApart: number) =>
  Array.from({ length: count }, (_, i) => ({
    sk: `${addSeconds(NOW, -i * hoursApart * 3600)}#${String(i).padStart(2, '0')}`,
    id: String(i),
    revision: 1,
    hasPage: false,
  }));
const SEALED = '9999';

it.each([
  ['all rows without max_items', { rows: rowsOf(50, 24), maxItems: undefined, sealedTo: SEALED }, 50],
  ['max_items of older articles', { rows: rowsOf(50, 24), maxItems: 20, sealedTo: SEALED }, 20],
  [
    'all of the last 48 hours, the 48th included',
    { rows: rowsOf(50, 2), maxItems: 20, sealedTo: SEALED },
    25,
  ],
  ['at most fifty of the last 48 hours', { rows: rowsOf(50, 0.5), maxItems: 20, sealedTo: SEALED }, 50],
  ['all there are', { rows: rowsOf(5, 24), maxItems: 20, sealedTo: SEALED }, 5],
  ['what no archive document has', { rows: rowsOf(50, 24), maxItems: 20, sealedTo: '' }, 50],
  [
    'what no archive document has yet',
    { rows: rowsOf(50, 24), maxItems: 10, sealedTo: rowsOf(50, 24)[30]?.sk ?? '' },
    30,
  ],
])('the live file has %s', (_, { rows, maxItems, sealedTo }, count) => {
  expect(liveRows(rows, { maxItems, sealedTo, now: NOW })).toEqual(rows.slice(0, count));
});
