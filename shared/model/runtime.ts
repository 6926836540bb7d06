/** The clock and random numbers of a step: of the system, or of a test. */
export interface Runtime {
  /** ISO 8601, UTC, milliseconds. */
  now(): string;
  /** From 0, below 1. */
  random(): number;
  sleep(milliseconds: number): Promise<void>;
}
