/** Any text may grow by this number of characters, however short it is. cmark allows as many for references. */
const FLOOR_CHARACTERS = 100_000;

/**
 * Limits the expansion of references and relative addresses. The limit is the size of the input or 100,000
 * characters, whichever is larger, as in cmark.
 */
export class ExpansionBudget {
  #left: number;

  /** @param inputCharacters length of the text that expands */
  constructor(inputCharacters: number) {
    this.#left = Math.max(inputCharacters, FLOOR_CHARACTERS);
  }

  /** @returns false if fewer are left; none are subtracted */
  spend(characters: number): boolean {
    if (characters > this.#left) return false;
    this.#left -= characters;
    return true;
  }
}
