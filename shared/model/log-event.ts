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
