import { expect, it } from 'vitest';
import { summaryOf } from './table.ts';

it('the summary counts goals, and names missed goals and rows without a result', () => {
  const lines = [
    { what: 'a feed', against: 'b', ratios: [1, 2, 9], goal: { atMost: 2 } },
    { what: '  its files', against: 'b', ratios: [3], goal: { atLeast: 4 } },
    { what: '  its parts', against: 'b', ratios: [3] },
    { what: 'a poll', against: 'b', ratios: [7], goal: { atMost: 5 } },
    { what: 'a site', against: 'c', skipped: 'not installed' },
  ];
  expect(summaryOf(lines, ['growth']).split('\n')).toEqual([
    '',
    '1 of 3 goals hold, 2 are missed; 1 comparisons were skipped.',
    '  a feed: its files: 3.00, goal ≥ 4',
    '  a poll: 7.00, goal ≤ 5',
    '  growth: no result, see the error above',
  ]);
});
