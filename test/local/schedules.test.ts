import { describe, expect, it } from 'vitest';
import { firstWait, runSchedule } from '../../infra/local/events/schedules.ts';
import type { Invocation } from '../../infra/local/lambda/functions.ts';

const LAST = Date.parse('2026-03-01T12:00:00Z');

describe('the first wait of a schedule', () => {
  const hour = 3_600_000;
  it.each([
    ['0 if it never ran', 3_600, undefined, LAST, 0],
    ['the rest of the period', 3_600, LAST, LAST + 600_000, hour - 600_000],
    ['0 if the period is over', 3_600, LAST, LAST + 2 * hour, 0],
    ['at most one period if the clock was set back since the last run', 3_600, LAST, LAST - hour, hour],
    ['0 for a period of a minute, because due articles must not wait', 60, LAST, LAST, 0],
  ])('is %s', (_, everySeconds, lastRun, now, wait) => {
    expect(firstWait(everySeconds, lastRun, now)).toBe(wait);
  });
});

describe('runSchedule', () => {
  /** Runs a schedule once. Returns the events of its function, and the stored times of runs. */
  const runOnce = async (invocation: Invocation) => {
    const ending = new AbortController();
    const events: unknown[] = [];
    const kept: number[] = [];
    await runSchedule(
      { name: 'Rule', functionName: 'Any', everySeconds: 60 },
      {
        invoke: async (event) => {
          events.push(event);
          ending.abort();
          return invocation;
        },
        lastRun: () => undefined,
        keepLastRun: (at) => kept.push(at),
      },
      ending.signal,
    );
    return { events, kept };
  };

  it('calls its function with the event of a rule, and stores the time', async () => {
    const { events, kept } = await runOnce({ outcome: 'returned', value: undefined });
    expect(events).toMatchObject([
      {
        source: 'aws.events',
        'detail-type': 'Scheduled Event',
        time: expect.stringMatching(/^[\d-]+T[\d:]+Z$/),
      },
    ]);
    expect(kept).toHaveLength(1);
  });

  it('does not store the time of a failed run, so that it is repeated', async () => {
    const { kept } = await runOnce({ outcome: 'failed', reason: 'crash', message: '' });
    expect(kept).toEqual([]);
  });
});
