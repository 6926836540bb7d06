/**
 * The clock and the random numbers that a step uses. Handlers pass those of the operating system; tests pass
 * a clock and random numbers that they control.
 */
export interface Runtime {
  /** ISO 8601, UTC, milliseconds. */
  now(): string;
  /** At least 0 and less than 1. */
  random(): number;
  sleep(milliseconds: number): Promise<void>;
}
