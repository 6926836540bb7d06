import { MAX_SILENT_ATTEMPTS } from '#shared/settings.ts';

/** No call was made: the time of this invocation is over, or the store has not answered in it. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

/** What of a client of the SDK this needs. */
interface Client {
  middlewareStack: {
    add(
      middleware: <Args, Output>(next: (args: Args) => Promise<Output>) => (args: Args) => Promise<Output>,
      options: { step: 'deserialize'; priority: 'high'; name: string },
    ): void;
  };
}

/**
 * The time that one invocation of a function may spend on its stores. The SDK bounds an attempt and a call; this bounds
 * their sum, so that a store which is slow or silent ends an invocation with an error of its own, before Lambda does:
 * a request with 503, a shard of the stream with a retry.
 */
export class CallBudget {
  readonly #seconds: number;
  readonly #nowMs: () => number;
  #endsAtMs = Number.POSITIVE_INFINITY;
  #invocation = 0;

  /**
   * @param seconds from `start` on
   * @param nowMs a clock that never goes back
   */
  constructor(seconds: number, nowMs: () => number = () => performance.now()) {
    this.#seconds = seconds;
    this.#nowMs = nowMs;
  }

  /** At the beginning of each invocation. */
  start(): void {
    this.#endsAtMs = this.#nowMs() + this.#seconds * 1_000;
    this.#invocation += 1;
  }

  /**
   * Makes every attempt of a client ask first whether there is time for it.
   *
   * @returns the client, whose calls now also throw {OutOfTime}
   */
  hold<Held extends Client>(client: Held): Held {
    let invocation = this.#invocation;
    let silentAttempts = 0;
    let lastSilentMs = Number.NEGATIVE_INFINITY;
    const attempt = async <Output>(call: () => Promise<Output>): Promise<Output> => {
      if (invocation !== this.#invocation) {
        invocation = this.#invocation;
        silentAttempts = 0;
      }
      const beganMs = this.#nowMs();
      if (beganMs >= this.#endsAtMs) throw new OutOfTime(`no call to a store after ${this.#seconds} s`);
      if (silentAttempts >= MAX_SILENT_ATTEMPTS) throw new OutOfTime('the store does not answer');
      try {
        const answer = await call();
        silentAttempts = 0;
        return answer;
      } catch (error) {
        if (!(error instanceof Error) || error.name !== 'TimeoutError') {
          silentAttempts = 0;
        } else if (beganMs >= lastSilentMs) {
          // Attempts side by side count once: this process may have computed while their answers waited.
          silentAttempts += 1;
          lastSilentMs = this.#nowMs();
        }
        throw error;
      }
    };
    // Inside the SDK's retries, so around each attempt.
    client.middlewareStack.add((next) => (args) => attempt(() => next(args)), {
      step: 'deserialize',
      priority: 'high',
      name: 'feedmillCallBudget',
    });
    return client;
  }
}
