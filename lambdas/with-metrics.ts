import type { LogEvent } from '#shared/model/log-event.ts';
import { METRICS, METRICS_BY_FEED } from '#shared/settings.ts';

/** By event: its fields that are metrics, with their units. */
const UNITS = new Map<string, Record<string, string>>(Object.entries(METRICS));

/**
 * A log line with what CloudWatch needs to read metrics from it (embedded metric format, version 0). The values are the
 * event's own fields and the dimensions are `event` and, of some, `feed`: nothing is sent twice, and no call is made.
 *
 * A field that is not there is no data, not nought. So a counter that nothing counted costs nothing.
 *
 * @param nowMs epoch milliseconds
 * @returns the event as it is where it has no field that is a metric
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
