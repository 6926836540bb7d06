import type { LogEvent } from '#shared/model/log-event.ts';
import { stackOf } from '#shared/model/stack-of.ts';
import { ENVIRONMENT } from '#shared/settings.ts';
import { namedBySource } from './named-by-source.ts';
import { readSettings } from './read-settings.ts';
import { withMetrics } from './with-metrics.ts';

const { namespace } = readSettings({ namespace: ENVIRONMENT.metricsNamespace });

/**
 * The only function that prints. It prints each event as one line of JSON, from which CloudWatch also reads
 * metrics.
 */
export function log(event: LogEvent): void {
  const { error } = event;
  const named = typeof error === 'string' ? { ...event, error: namedBySource(error) } : event;
  process.stdout.write(`${JSON.stringify(withMetrics(named, namespace, Date.now()))}\n`);
}

/**
 * Runs the work of one call. Then logs the event with the duration, and with the error if the work failed.
 */
export async function logged<T>(event: LogEvent, work: () => Promise<T>): Promise<T> {
  const startedMs = performance.now();
  try {
    return await work();
  } catch (error) {
    event.error ??= stackOf(error);
    throw error;
  } finally {
    event.duration_ms = Math.round(performance.now() - startedMs);
    log(event);
  }
}
