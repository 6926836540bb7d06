import { beginsWithSign } from './copyright.ts';
import { endsSentence, isSentence } from './line-shape.ts';
import { wordsOf } from './phrases/phrase-table.ts';
import { withoutReadingTime } from './reading-times.ts';

/** Longer lines are text; no rule searches them. */
const MAX_SITE_LINE_CHARACTERS = 400;

/** `Updated Nov. 20, 2026 at 11:12 a.m.`: the full stop belongs to the time, directly after a year. */
const DATE_AND_TIME = /(?:19|20)\d\d,?(?: at)? \d{1,2}[:.]\d\d ?[ap]\.m\.\)?$/iu;

/** `5:00 Uhr Lesezeit: 4 Min.`: the full stop can be that of an abbreviation. */
const ABBREVIATION = /\d \p{L}{1,5}\.$/u;

/** Whether the full stop of a line only abbreviates the minutes of a reading time. */
const endsWithReadingTime = (text: string): boolean =>
  text.length <= MAX_SITE_LINE_CHARACTERS && ABBREVIATION.test(text) && withoutReadingTime(text) !== text;

/** `Unsubscribe (https://…)`, in mails without HTML */
const ADDRESS_IN_BRACKETS = /\s?(?:\(https?:[^\s)]+\)|<https?:[^\s>]+>|\[https?:[^\s\]]+\])/gu;

function withoutAddresses(text: string): string {
  if (!text.includes('://')) return text;
  const bare = text.replace(ADDRESS_IN_BRACKETS, '');
  return bare.trim() === '' ? text : bare;
}

/** One line of the copied text. A block is a run of lines without an empty line between them. */
export class Line {
  /** Trimmed, each run of white space replaced by one space; U+3000 is not replaced, because it separates parts. */
  readonly text: string;
  /** The number of the block, from 0. */
  readonly block: number;
  /** Whether this line was joined from lines of the copied text that were broken at a maximum width. */
  readonly isJoined: boolean;
  /** Whether this was the first line of its block in the copied text, before any rule removed lines. */
  readonly isFirst: boolean;
  /**
   * The number of the line in the copied text, from 1. A joined line has the number of its first line. 0 if the line
   * is not in the copied text.
   */
  readonly at: number;
  /** The number of parts that a tab or several spaces separated in the copied text. */
  readonly columns: number;
  #words: string | undefined;
  #isSentence: boolean | undefined;

  constructor(text: string, block: number, { isJoined = false, isFirst = false, at = 0, columns = 1 } = {}) {
    this.text = text;
    this.block = block;
    this.isJoined = isJoined;
    this.isFirst = isFirst;
    this.at = at;
    this.columns = columns;
  }

  /**
   * The folded words of the line, without addresses in brackets; empty for a line that is so long that it is certainly
   * text.
   */
  get words(): string {
    this.#words ??= this.text.length > MAX_SITE_LINE_CHARACTERS ? '' : wordsOf(withoutAddresses(this.text));
    return this.#words;
  }

  /**
   * Whether the line is certainly text of the article. If a notice of copyright counted as the last sentence, the lines of
   * the site above it would count as text.
   */
  get isSentence(): boolean {
    this.#isSentence ??=
      isSentence(this.text) &&
      !beginsWithSign(this.text) &&
      !DATE_AND_TIME.test(this.text) &&
      !endsWithReadingTime(this.text);
    return this.#isSentence;
  }

  get endsSentence(): boolean {
    return endsSentence(this.text);
  }
}
