/** In the order of start. */
export class Ending {
  readonly #ends: (() => unknown)[] = [];

  add(end: () => unknown): void {
    this.#ends.push(end);
  }

  /** In reverse order, even if one fails. */
  async run(): Promise<void> {
    for (const end of this.#ends.splice(0).reverse()) await (async () => end())().catch(() => undefined);
  }
}
