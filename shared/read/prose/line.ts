import { endsSentence, isSentence } from './line-shape.ts';
import { wordsOf } from './phrases/phrase-table.ts';

/** Longer lines are always text; no rule searches them for boilerplate. */
const MAX_SITE_LINE_CHARACTERS = 400;

/** One line of the copied text. A block is a run of lines without an empty line between them. */
export class Line {
  /** Trimmed, each run of white space replaced by one space; U+3000 stays, because it separates parts. */
  readonly text: string;
  /** Counts from 0. */
  readonly block: number;
  /** It was joined from several lines of the copy, which were broken because they were full. */
  readonly isJoined: boolean;
  /** It was the first line of its block in the copy, before any rule removed lines. */
  readonly isFirst: boolean;
  /**
   * The number of the line in the copy, from 1; for joined lines the number of the first; 0 if the line is not from the
   * copy.
   */
  readonly at: number;
  #words: string | undefined;
  #isSentence: boolean | undefined;

  constructor(text: string, block: number, { isJoined = false, isFirst = false, at = 0 } = {}) {
    this.text = text;
    this.block = block;
    this.isJoined = isJoined;
    this.isFirst = isFirst;
    this.at = at;
  }

  /** Folded, words only; empty for a line that is so long that it is certainly text. */
  get words(): string {
    this.#words ??= this.text.length > MAX_SITE_LINE_CHARACTERS ? '' : wordsOf(this.text);
    return this.#words;
  }

  get isSentence(): boolean {
    this.#isSentence ??= isSentence(this.text);
    return this.#isSentence;
  }

  get endsSentence(): boolean {
    return endsSentence(this.text);
  }
}
