import { expect, it } from 'vitest';
import { addSeconds } from '#shared/model/instant.ts';
import { liveRows } from '#shared/select/live-rows.ts';

const NOW = '2026-03-10T12:00:00.000Z';
/** Rows, the newest first, at intervals of this many hours. */
const rowsOf = (count: number, hoursApart: number) =>
  Array.from({ length: count }, (_, i) => ({
    sk: `${addSeconds(NOW, -i * hoursApart * 3600)}#${String(i).padStart(2, '0')}`,
    id: String(i),
    revision: 1,
    hasPage: false,
  }));
const SEALED = '9999';

it.each<
  [
    string,
    { rows: ReturnType<typeof rowsOf>; maxItems?: number | undefined; since?: string; sealedTo: string },
    number,
  ]
>([
  [
    'no rows from before live_since',
    { rows: rowsOf(50, 24), since: addSeconds(NOW, -7 * 86_400), sealedTo: '' },
    8,
  ],
  [
    'at most max_items rows since live_since',
    { rows: rowsOf(50, 24), maxItems: 5, since: addSeconds(NOW, -7 * 86_400), sealedTo: SEALED },
    5,
  ],
  [
    'the newest article if all articles are older than live_since',
    { rows: rowsOf(50, 24), since: addSeconds(NOW, 1), sealedTo: '' },
    1,
  ],
  ['all rows without max_items', { rows: rowsOf(50, 24), maxItems: undefined, sealedTo: SEALED }, 50],
  [
    'max_items rows if all other articles are older than 48 hours',
    { rows: rowsOf(50, 24), maxItems: 20, sealedTo: SEALED },
    20,
  ],
  [
    'all rows of the last 48 hours, including the 48th hour',
    { rows: rowsOf(50, 2), maxItems: 20, sealedTo: SEALED },
    25,
  ],
  ['at most fifty rows of the last 48 hours', { rows: rowsOf(50, 0.5), maxItems: 20, sealedTo: SEALED }, 50],
  ['all rows if there are few', { rows: rowsOf(5, 24), maxItems: 20, sealedTo: SEALED }, 5],
  ['all rows if there is no archive document', { rows: rowsOf(50, 24), maxItems: 20, sealedTo: '' }, 50],
  [
    'all rows without an archive document, even beyond max_items',
    { rows: rowsOf(50, 24), maxItems: 10, sealedTo: rowsOf(50, 24)[30]?.sk ?? '' },
    30,
  ],
])('the live file has %s', (_, { rows, maxItems, since, sealedTo }, count) => {
  const selection = {
    ...(maxItems !== undefined && { max_items: maxItems }),
    ...(since !== undefined && { live_since: since }),
  };
  expect(liveRows(rows, selection, { sealedTo, now: NOW })).toEqual(rows.slice(0, count));
});
