import type { LogEvent } from '#shared/model/log-event.ts';
import { ENVIRONMENT } from '#shared/settings.ts';
import { readSettings } from './read-settings.ts';
import { withMetrics } from './with-metrics.ts';

const { namespace } = readSettings({ namespace: ENVIRONMENT.metricsNamespace });

/** The only place that prints: one event, one line of JSON, which CloudWatch reads metrics from too. */
export function log(event: LogEvent): void {
  process.stdout.write(`${JSON.stringify(withMetrics(event, namespace, Date.now()))}\n`);
}
