/** The clock and random numbers of a step: of the system, or of a test. */
export interface Runtime {
  /** ISO 8601, UTC, milliseconds. */
  now(): string;
  /** At least 0 and less than 1. */
  random(): number;
  sleep(milliseconds: number): Promise<void>;
}
