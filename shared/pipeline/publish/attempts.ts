/** A timeline or page that fails in this number of pieces is not deferred again. The hourly rebuild still tries it. */
const MAX_FAILURES = 10;

/** How often a unit of work has failed before, and a function that defers it to a later piece. */
interface Repeatable {
  failures?: number | undefined;
  leave: (failures: number) => void;
}

/** Runs units of work; a failed unit does not stop the others. Errors are stored by the name of the unit. */
export class Attempts {
  /** Errors of units that cannot be retried separately: the whole call has to be repeated. */
  readonly failures = new Map<string, unknown>();
  /** Errors of units that were deferred to a later piece. */
  readonly retried = new Map<string, unknown>();
  /** Errors of units that failed too often. */
  readonly givenUp = new Map<string, unknown>();

  async attempt(name: string, work: () => Promise<unknown>, repeatable?: Repeatable): Promise<void> {
    try {
      await work();
    } catch (error) {
      const times = (repeatable?.failures ?? 0) + 1;
      if (!repeatable) this.failures.set(name, error);
      else if (times >= MAX_FAILURES) this.givenUp.set(name, error);
      else {
        this.retried.set(name, error);
        repeatable.leave(times);
      }
    }
  }
}
