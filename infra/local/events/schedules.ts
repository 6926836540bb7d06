import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Invocation } from '../lambda/functions.ts';
import type { Schedule } from '../template/template.ts';

export interface SchedulePorts {
  invoke(event: unknown): Promise<Invocation>;
  /** Epoch milliseconds, across restarts; undefined at first. */
  lastRun(): number | undefined;
  keepLastRun(at: number): void;
}

/** Runs at a start: articles may be due. */
const SOON_SECONDS = 60;

const RETRY_MILLISECONDS = 60_000;

/**
 * Calls a function at its rate, as an EventBridge rule does.
 *
 * @param signal ends it
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
    // Monotonic.
    const startedMs = performance.now();
    const { outcome } = await ports.invoke(scheduledEvent(schedule.name, startedAt));
    const hasRun = outcome === 'returned';
    if (hasRun) ports.keepLastRun(startedAt);
    // Again within a minute, as Lambda; the function logs the reason.
    const untilNext = hasRun ? period : Math.min(period, RETRY_MILLISECONDS);
    wait = Math.max(0, untilNext - (performance.now() - startedMs));
  }
}

/**
 * The time from a start to the first run of a schedule.
 *
 * @param lastRun epoch milliseconds; undefined at first
 * @param now can be before `lastRun`
 * @returns at most one period
 */
export function firstWait(everySeconds: number, lastRun: number | undefined, now: number): number {
  if (lastRun === undefined || everySeconds <= SOON_SECONDS) return 0;
  const period = everySeconds * 1000;
  return Math.min(period, Math.max(0, lastRun + period - now));
}

/** As Lambda gets it. */
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
