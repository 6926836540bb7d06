import type { LogEvent } from '#shared/model/log-event.ts';
import { METRICS, METRICS_BY_FEED } from '#shared/settings.ts';

const UNITS = new Map<string, Record<string, string>>(Object.entries(METRICS));

/**
 * Metrics in a log line (CloudWatch embedded metric format, version 0). Values are fields; dimensions are
 * `event` and sometimes `feed`.
 *
 * A missing field adds no data point, and costs nothing.
 *
 * @param nowMs epoch milliseconds
 * @returns unchanged without a metric
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
