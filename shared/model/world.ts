/** The one seam for time and chance: handlers give the real ones, tests give theirs. */
export interface World {
  /** ISO 8601, UTC, milliseconds. */
  now(): string;
  /** 0 to 1, 1 excluded. */
  random(): number;
  sleep(milliseconds: number): Promise<void>;
}
