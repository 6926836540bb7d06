/** Parts to end, in the order in which they were started. */
export class Ending {
  readonly #ends: (() => unknown)[] = [];

  add(end: () => unknown): void {
    this.#ends.push(end);
  }

  /** Ends all parts in reverse order, even if one of them fails to end. */
  async run(): Promise<void> {
    for (const end of this.#ends.splice(0).reverse()) await (async () => end())().catch(() => undefined);
  }
}
