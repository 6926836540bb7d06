import type { AppliedRule } from '#shared/model/article.ts';
import { appliedRemoval } from '#shared/text/applied-removal.ts';
import type { Line } from './line.ts';
import { listMark, widthOf, wordCount } from './line-shape.ts';
import type { RuleName } from './rule-name.ts';

/** The maximum length of an excerpt in `applied`. */
const MAX_SHOWN_CHARACTERS = 80;

/** A first line up to this width is the headline, even if it ends like a sentence. */
const MAX_HEADLINE_WIDTH = 220;

/** A line, or a part of it, that a rule removed. */
export interface Removal {
  rule: RuleName;
  /** The number of the line, see `Line.at`. */
  at: number;
  text: string;
}

/** The lines of a text while rules remove some of them. Each rule gets the lines that earlier rules left. */
export class LineDocument {
  lines: Line[];
  /**
   * Whether the first line can still be the headline. A headline is not counted as a sentence, even if it ends like
   * one.
   */
  isHeadlineAhead = true;
  /** The number of the line of the headline, from 1; 0 before it is found. */
  titleAt = 0;
  /** What the rules did, for `_feedmill.applied`. Rules read `removals` instead. */
  readonly applied: AppliedRule[] = [];
  /** What the rules removed, in this order. */
  readonly removals: Removal[] = [];
  /**
   * Numbers of lines that the publisher keeps with `keep`. Rules remove them from `lines` as usual, so that later rules
   * work as without `keep`; `kept` puts them back.
   */
  readonly keep: ReadonlySet<number>;
  readonly whole: readonly Line[];

  constructor(lines: readonly Line[], keep: ReadonlySet<number> = new Set()) {
    this.lines = [...lines];
    this.whole = lines;
    this.keep = keep;
  }

  /** Records that a rule fired, and on which text; it removed nothing. */
  note(rule: RuleName, on: string): void {
    this.applied.push({ rule, on: on.slice(0, MAX_SHOWN_CHARACTERS).toWellFormed() });
  }

  noteRemoval(rule: RuleName, { at, text }: Line, removed = text): void {
    this.removals.push({ rule, at, text: removed });
    this.applied.push(appliedRemoval(rule, removed, { at, isKept: this.keep.has(at) }));
  }

  /** What some rules removed. Later rules use it as evidence. */
  removedBy(...rules: RuleName[]): Removal[] {
    return this.removals.filter(({ rule }) => rules.includes(rule));
  }

  /** The remaining lines, and the unchanged lines that `keep` names. */
  get kept(): Line[] {
    if (this.keep.size === 0) return this.lines;
    const remaining = new Map(this.lines.map((line) => [line.at, line]));
    return this.whole.flatMap((line) => (this.keep.has(line.at) ? line : (remaining.get(line.at) ?? [])));
  }

  /** Removes lines, and records the rule. It removes an item of a list in the text only with the whole list. */
  drop(rule: RuleName, isDropped: (line: Line, index: number) => boolean): void {
    const dropped = new Set(this.lines.filter(isDropped));
    if (dropped.size === 0) return;
    for (const item of itemsOfText(this.lines, dropped)) dropped.delete(item);
    for (const line of dropped) this.noteRemoval(rule, line);
    this.lines = this.lines.filter((line) => !dropped.has(line));
  }

  /**
   * The index of the nth sentence (from 1); the number of lines if there are fewer sentences. The copy of a sentence on
   * the next line is not counted, because it is a repeated caption. Sentences above the headline are not counted,
   * because they belong to the site. A sentence about the author directly below the by-line is not counted either.
   */
  indexOfNthSentence(nth: number): number {
    let seen = 0;
    for (const [index, line] of this.lines.entries()) {
      const isHeadline = this.isHeadlineAhead && index === 0 && widthOf(line.text) <= MAX_HEADLINE_WIDTH;
      const above = this.lines[index - 1];
      const isAgain = above?.block === line.block && above.text === line.text;
      const isSentence = line.isSentence && line.at >= this.titleAt;
      const isCounted = !isHeadline && !isAgain && isSentence && !isAboutAuthor(line, above);
      if (isCounted && ++seen === nth) return index;
    }
    return this.lines.length;
  }

  /** The index of the first line after the nth sentence from the end (from 1); 0 if there are fewer sentences. */
  indexAfterNthLastSentence(nth: number): number {
    let seen = 0;
    for (let index = this.lines.length - 1; index >= 0; index--) {
      if (this.lines[index]?.isSentence && ++seen === nth) return index + 1;
    }
    return 0;
  }

  /**
   * Returns a function that is true for indexes before the first and after the last sentence. Headlines, dates and
   * buttons are there.
   */
  isAroundText(): (index: number) => boolean {
    const headerEnd = this.indexOfNthSentence(1);
    const footerStart = this.indexAfterNthLastSentence(1);
    return (index) => index < headerEnd || index >= footerStart;
  }
}

const MAX_WORDS_OF_BUTTON = 5;

/**
 * The items of the lists that are text and not menus: more of their items stay, with more words than a button, than are
 * dropped.
 */
function itemsOfText(lines: readonly Line[], dropped: ReadonlySet<Line>): Line[] {
  if (!dropped.values().some(({ text }) => listMark(text) !== '')) return [];
  const lists: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    if (listMark(line.text) === '') continue;
    const above = lines[index - 1];
    if (above?.block === line.block && listMark(above.text) !== '') lists.at(-1)?.push(line);
    else lists.push([line]);
  }
  const isText = (line: Line): boolean => !dropped.has(line) && wordCount(line.text) > MAX_WORDS_OF_BUTTON;
  return lists
    .filter((list) => list.filter(isText).length > list.filter((line) => dropped.has(line)).length)
    .flat();
}

/** `By Ann Lee and Tom Hanley`, and below it in the same block `Ann Lee reported from Port Velia.` */
function isAboutAuthor(line: Line, above: Line | undefined): boolean {
  if (above === undefined || above.block !== line.block || above.isSentence) return false;
  const [name = ''] = TWO_WORDS_OF_NAME.exec(line.text) ?? [];
  return name !== '' && above.text.length > name.length && above.text.includes(name);
}

/** Two words with capitals at the start of a sentence, before a word in lower case. */
const TWO_WORDS_OF_NAME = /^\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+(?=\s\p{Ll})/u;
