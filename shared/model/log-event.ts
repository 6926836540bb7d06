/**
 * The one line of structured log that a request, a record batch or a sweep leaves, written at its end whatever happened.
 * Steps add fields to it; nobody else prints. Units stand in names. Never a body, a token or an address of a person.
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

/** The request that the event is about, where there is one. */
export function requestOf({ request_id }: LogEvent): { requestId?: string } {
  return typeof request_id === 'string' ? { requestId: request_id } : {};
}

/** Keeps the greatest value of a field of the event, such as the longest wait of many. */
export function keepGreatest(event: LogEvent, field: string, value: number): void {
  const before = event[field];
  if (typeof before !== 'number' || before < value) event[field] = value;
}
