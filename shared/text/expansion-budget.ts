/** What short texts may always expand to, in characters. cmark has the same floor for its references. */
const FLOOR_CHARACTERS = 100_000;

/**
 * How much longer a text may become than it was, where a few characters stand for many: a reference for an address, a
 * relative address for an absolute one. The larger of the input and 100,000 characters, as cmark bounds references.
 */
export class ExpansionBudget {
  #left: number;

  /** @param inputCharacters of the text that expands */
  constructor(inputCharacters: number) {
    this.#left = Math.max(inputCharacters, FLOOR_CHARACTERS);
  }

  /** @returns false where the budget does not hold so many characters: nothing is taken from it */
  spend(characters: number): boolean {
    if (characters > this.#left) return false;
    this.#left -= characters;
    return true;
  }
}
