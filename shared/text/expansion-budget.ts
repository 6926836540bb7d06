/** Any text may grow by this number of characters, however short it is. cmark allows as many for references. */
const FLOOR_CHARACTERS = 100_000;

/**
 * Limits how much a text grows when short parts of it, such as references and relative addresses, are expanded. The
 * limit is the size of the input or 100,000 characters, whichever is larger, as in cmark.
 */
export class ExpansionBudget {
  #left: number;

  /** @param inputCharacters length of the text that expands */
  constructor(inputCharacters: number) {
    this.#left = Math.max(inputCharacters, FLOOR_CHARACTERS);
  }

  /** @returns false if fewer characters are left; then nothing is subtracted */
  spend(characters: number): boolean {
    if (characters > this.#left) return false;
    this.#left -= characters;
    return true;
  }
}
