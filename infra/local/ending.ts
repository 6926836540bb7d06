/** What has to be ended, in the order in which it was started. */
export class Ending {
  readonly #ends: (() => unknown)[] = [];

  add(end: () => unknown): void {
    this.#ends.push(end);
  }

  /** Ends all in the reverse order, each whatever becomes of the others. */
  async run(): Promise<void> {
    for (const end of this.#ends.splice(0).reverse()) await (async () => end())().catch(() => undefined);
  }
}
