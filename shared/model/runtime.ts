/**
 * The clock and random numbers that a step uses. Handlers pass the clock and random numbers of the system; tests pass
 * their own.
 */
export interface Runtime {
  /** ISO 8601, UTC, milliseconds. */
  now(): string;
  /** At least 0 and less than 1. */
  random(): number;
  sleep(milliseconds: number): Promise<void>;
}
