import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Invocation } from '../lambda/functions.ts';
import type { Schedule } from '../template/template.ts';

/** What one schedule needs to run. */
export interface SchedulePorts {
  /** Calls its function. */
  invoke(event: unknown): Promise<Invocation>;
  /** Epoch milliseconds of its last run, kept over restarts; undefined where it never ran. */
  lastRun(): number | undefined;
  keepLastRun(at: number): void;
}

/** One that comes round this soon is run at once at start: what fell due while nothing ran must not wait for it. */
const SOON_SECONDS = 60;

const RETRY_MILLISECONDS = 60_000;

/**
 * Calls a function at its rate, as an EventBridge rule does: first when its time since the last run is over, which
 * after a pause is at once.
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
    // Rounds are measured on a clock that never goes back.
    const startedMs = performance.now();
    const { outcome } = await ports.invoke(scheduledEvent(schedule.name, startedAt));
    const hasRun = outcome === 'returned';
    if (hasRun) ports.keepLastRun(startedAt);
    // Lambda tries again what an event started and what failed; the function's log says why it did.
    const untilNext = hasRun ? period : Math.min(period, RETRY_MILLISECONDS);
    wait = Math.max(0, untilNext - (performance.now() - startedMs));
  }
}

/**
 * How long after a start a schedule runs first.
 *
 * @param lastRun epoch milliseconds; undefined where it never ran
 * @param now epoch milliseconds; may be before `lastRun`, where the clock was set back since
 * @returns milliseconds, at most one period
 */
export function firstWait(everySeconds: number, lastRun: number | undefined, now: number): number {
  if (lastRun === undefined || everySeconds <= SOON_SECONDS) return 0;
  const period = everySeconds * 1000;
  return Math.min(period, Math.max(0, lastRun + period - now));
}

/** The event of a rule, as Lambda gets it. */
export function scheduledEvent(ruleName: string, at: number): Record<string, unknown> {
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
