import { MAX_SILENT_ATTEMPTS } from '#shared/settings.ts';

/** Thrown in place of a call, if the time of this invocation is over or the store does not answer. */
class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

interface Client {
  middlewareStack: {
    add(
      middleware: <Args, Output>(next: (args: Args) => Promise<Output>) => (args: Args) => Promise<Output>,
      options: { step: 'deserialize'; priority: 'high'; name: string },
    ): void;
  };
}

/**
 * The time that one invocation of a function may spend on stores. The SDK limits each attempt and each call; this class
 * limits their sum. If a store is slow or silent, the invocation then ends with an error before Lambda ends it. A
 * request gets 503, and a stream batch is retried.
 */
export class CallBudget {
  readonly #seconds: number;
  readonly #nowMs: () => number;
  #endsAtMs = Number.POSITIVE_INFINITY;
  #invocation = 0;

  /**
   * @param seconds from `start` on
   * @param nowMs a monotonic clock
   */
  constructor(seconds: number, nowMs: () => number = () => performance.now()) {
    this.#seconds = seconds;
    this.#nowMs = nowMs;
  }

  /** Starts the time of an invocation. Each invocation has to call this first. */
  start(): void {
    this.#endsAtMs = this.#nowMs() + this.#seconds * 1_000;
    this.#invocation += 1;
  }

  /**
   * Checks the time before each attempt of a client.
   *
   * @returns the client, whose calls also throw {OutOfTime}
   */
  limit<Limited extends Client>(client: Limited): Limited {
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
          // Concurrent attempts that time out count as one: if this process was too busy to read the answers, all of
          // them time out together, although the store has answered.
          silentAttempts += 1;
          lastSilentMs = this.#nowMs();
        }
        throw error;
      }
    };
    // This step is inside the SDK's retries, so that it runs for each attempt.
    client.middlewareStack.add((next) => (args) => attempt(() => next(args)), {
      step: 'deserialize',
      priority: 'high',
      name: 'feedmillCallBudget',
    });
    return client;
  }
}
