import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Invocation } from '../lambda/functions.ts';
import type { Schedule } from '../template/template.ts';

export interface SchedulePorts {
  invoke(event: unknown): Promise<Invocation>;
  /** Epoch milliseconds of the last run of the schedule, stored across restarts; undefined before the first run. */
  lastRun(): number | undefined;
  keepLastRun(at: number): void;
}

/**
 * A schedule with at most this period runs immediately at a start, because articles may have become due while
 * Feedmill was stopped.
 */
const SOON_SECONDS = 60;

const RETRY_MILLISECONDS = 60_000;

/**
 * Calls a function at its rate, as an EventBridge rule does. The first call comes one period after the last run,
 * or immediately if Feedmill was stopped for longer than a period.
 *
 * @param signal ends the schedule
 */
export async function runSchedule(
  schedule: Schedule,
  ports: SchedulePorts,
  signal: AbortSignal,
): Promise<void> {
  const period = schedule.everySeconds * 1000;
  let wait = firstWait(schedule.everySeconds, ports.lastRun(), Date.now());
  while (!signal.aborted) {
    await pause(wait, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    const startedAt = Date.now();
    // Periods are measured on a monotonic clock.
    const startedMs = performance.now();
    const { outcome } = await ports.invoke(scheduledEvent(schedule.name, startedAt));
    const hasRun = outcome === 'returned';
    if (hasRun) ports.keepLastRun(startedAt);
    // A failed call is repeated after at most a minute, because Lambda repeats asynchronous calls too. The
    // function logs the reason of the failure.
    const untilNext = hasRun ? period : Math.min(period, RETRY_MILLISECONDS);
    wait = Math.max(0, untilNext - (performance.now() - startedMs));
  }
}

/**
 * The time from a start to the first run of a schedule.
 *
 * @param lastRun epoch milliseconds; undefined before the first run
 * @param now epoch milliseconds; may be before `lastRun` if the clock was set back
 * @returns milliseconds, at most one period
 */
export function firstWait(everySeconds: number, lastRun: number | undefined, now: number): number {
  if (lastRun === undefined || everySeconds <= SOON_SECONDS) return 0;
  const period = everySeconds * 1000;
  return Math.min(period, Math.max(0, lastRun + period - now));
}

/** The event of a rule, in the form that Lambda gets. */
function scheduledEvent(ruleName: string, at: number): Record<string, unknown> {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account: '000000000000',
    time: new Date(at).toISOString().replace(/\.\d+Z$/, 'Z'),
    region: 'us-east-1',
    resources: [`arn:aws:events:us-east-1:000000000000:rule/${ruleName}`],
    detail: {},
  };
}
