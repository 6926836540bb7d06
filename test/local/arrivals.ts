/** Long enough for any machine, as in `contract/until.ts`. */
const ENOUGH_MILLISECONDS = 140_000;

/** Waits until the requests that a test server received meet a condition. */
export interface Arrivals<T> {
  /** Checks the conditions of all waiting calls of `until`. The server calls it after each request. */
  look(): void;
  /** Resolves when the arrivals meet the condition, or rejects after the timeout with a list of them. */
  until(what: string, holds: (arrived: readonly T[]) => boolean, milliseconds?: number): Promise<void>;
}

/**
 * @param current returns the arrivals so far; a test may replace this list
 * @param asText formats the arrivals for the error of a timeout
 */
export function arrivalsOf<T>(
  current: () => readonly T[],
  asText: (arrived: readonly T[]) => string,
): Arrivals<T> {
  const waiting = new Set<() => void>();
  return {
    look: () => {
      for (const look of waiting) look();
    },
    until: (what, holds, milliseconds = ENOUGH_MILLISECONDS) =>
      new Promise((resolve, reject) => {
        const end = (settle: () => void) => {
          waiting.delete(look);
          clearTimeout(timer);
          settle();
        };
        const look = () => {
          if (holds(current())) end(resolve);
        };
        const timer = setTimeout(
          () => end(() => reject(new Error(`${what}: not in time; received ${asText(current())}`))),
          milliseconds,
        );
        waiting.add(look);
        look();
      }),
  };
}
