import type { LogEvent } from '#shared/model/log-event.ts';
import { METRICS, METRICS_BY_FEED } from '#shared/settings.ts';

const UNITS = new Map<string, Record<string, string>>(Object.entries(METRICS));

/**
 * Adds metrics to a log line (CloudWatch embedded metric format, version 0), without a call to AWS. The values are
 * fields of the event. The dimensions are `event` and, for some metrics, `feed`.
 *
 * If the event does not have a field, the metric gets no data point. So counters that were not used cost nothing.
 *
 * @param nowMs epoch milliseconds
 * @returns the event unchanged if it has no metric
 */
export function withMetrics(event: LogEvent, namespace: string, nowMs: number): Record<string, unknown> {
  const units = UNITS.get(event.event) ?? {};
  const present = Object.entries(units).filter(([field]) => Number.isFinite(event[field]));
  if (present.length === 0) return event;
  const directive = (dimension: string, fields: typeof present) => ({
    Namespace: namespace,
    Dimensions: [[dimension]],
    Metrics: fields.map(([Name, Unit]) => ({ Name, Unit })),
  });
  const byFeed =
    typeof event.feed === 'string' ? present.filter(([field]) => METRICS_BY_FEED.includes(field)) : [];
  return {
    ...event,
    _aws: {
      Timestamp: nowMs,
      CloudWatchMetrics: [
        directive('event', present),
        ...(byFeed.length > 0 ? [directive('feed', byFeed)] : []),
      ],
    },
  };
}
