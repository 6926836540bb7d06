import { stackOf } from './stack-of.ts';

/**
 * The log line of a request, record batch or job, written at its end in all cases. Steps add fields to it and never
 * print. Units are part of field names. It contains no body, token or personal address.
 */
export interface LogEvent {
  event: string;
  [field: string]: string | number | boolean | undefined;
}

/** Adds to a counter of the event, such as `table_reads`. */
export function count(event: LogEvent, field: string, by = 1): void {
  const before = event[field];
  event[field] = (typeof before === 'number' ? before : 0) + by;
}

/** The request id of the event, if it has one. */
export function requestOf({ request_id }: LogEvent): { requestId?: string } {
  return typeof request_id === 'string' ? { requestId: request_id } : {};
}

/**
 * Sets a field to a value if the value is greater than that of the field, for example to log the longest of several
 * delays.
 */
export function keepGreatest(event: LogEvent, field: string, value: number): void {
  const before = event[field];
  if (typeof before !== 'number' || before < value) event[field] = value;
}

/** The maximum number of characters of a field with several errors or reasons, because CloudWatch splits longer lines. */
const MAX_CHARACTERS = 100_000;

/** Adds lines to a field that can have several: what failed, and why. */
export function addLines(event: LogEvent, field: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  event[field] = [event[field] ?? [], ...lines].flat().join('\n').slice(0, MAX_CHARACTERS);
}

/** Adds errors to the field `error`, each with the name of what failed. */
export function addErrors(event: LogEvent, errors: Iterable<readonly [name: string, error: unknown]>): void {
  addLines(
    event,
    'error',
    [...errors].map(([name, error]) => `${name}: ${stackOf(error)}`),
  );
}
