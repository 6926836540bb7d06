import type { LogEvent } from '#shared/model/log-event.ts';
import { stackOf } from '#shared/model/stack-of.ts';
import { ENVIRONMENT } from '#shared/settings.ts';
import { namedBySource } from './named-by-source.ts';
import { readSettings } from './read-settings.ts';
import { withMetrics } from './with-metrics.ts';

const { namespace } = readSettings({ namespace: ENVIRONMENT.metricsNamespace });

/** The only place that prints: one event, one line of JSON, which CloudWatch reads metrics from too. */
export function log(event: LogEvent): void {
  const { error } = event;
  const named = typeof error === 'string' ? { ...event, error: namedBySource(error) } : event;
  process.stdout.write(`${JSON.stringify(withMetrics(named, namespace, Date.now()))}\n`);
}

/** Does one call's work, and leaves its line in the log whatever happens: how long it took, and what it threw. */
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
