import type { LogEvent } from '#shared/model/log-event.ts';

/** The only place that prints: one event, one line of JSON. */
export function log(event: LogEvent): void {
  process.stdout.write(`${JSON.stringify(event)}\n`);
}
