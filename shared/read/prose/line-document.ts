import type { AppliedRule } from '#shared/model/article.ts';
import { appliedRemoval } from '#shared/text/applied-removal.ts';
import type { Line } from './line.ts';
import { widthOf } from './line-shape.ts';

/** `applied` shows this much of what a rule took. */
const MAX_SHOWN_CHARACTERS = 80;

/** The first line is the headline up to this width, though it may end like a sentence. */
const MAX_HEADLINE_WIDTH = 220;

/** The lines of a text while rules take some off. Rules run in order, and each sees what those before it left. */
export class LineDocument {
  lines: Line[];
  /** Whether the first line may still be the headline, which is not a sentence, though it may end like one. */
  isHeadlineAhead = true;
  readonly applied: AppliedRule[] = [];
  /** Numbers of lines that stay in the text. Rules remove them too, so that each sees the same text with and without. */
  readonly keep: ReadonlySet<number>;
  readonly #whole: readonly Line[];

  constructor(lines: readonly Line[], keep: ReadonlySet<number> = new Set()) {
    this.lines = [...lines];
    this.#whole = lines;
    this.keep = keep;
  }

  /** Notes that a rule fired, and on what; nothing was removed from the text. */
  note(rule: string, on: string): void {
    this.applied.push({ rule, on: on.slice(0, MAX_SHOWN_CHARACTERS).toWellFormed() });
  }

  /** Notes that a rule removed a line, or a part of it. */
  noteRemoval(rule: string, { at, text }: Line, removed = text): void {
    this.applied.push(appliedRemoval(rule, removed, { at, isKept: this.keep.has(at) }));
  }

  /** The lines that are left, with those to keep as they were. */
  get kept(): Line[] {
    if (this.keep.size === 0) return this.lines;
    const left = new Map(this.lines.map((line) => [line.at, line]));
    return this.#whole.flatMap((line) => (this.keep.has(line.at) ? line : (left.get(line.at) ?? [])));
  }

  /** Takes lines off the page in the name of a rule. */
  drop(rule: string, isDropped: (line: Line, index: number) => boolean): void {
    this.lines = this.lines.filter((line, index) => {
      const isGone = isDropped(line, index);
      if (isGone) this.noteRemoval(rule, line);
      return !isGone;
    });
  }

  /** How many lines stand before the nth sentence (from 1): all of them, where there are fewer sentences. */
  linesBeforeSentence(nth: number): number {
    let seen = 0;
    for (const [index, line] of this.lines.entries()) {
      const isHeadline = this.isHeadlineAhead && index === 0 && widthOf(line.text) <= MAX_HEADLINE_WIDTH;
      if (!isHeadline && line.isSentence && ++seen === nth) return index;
    }
    return this.lines.length;
  }

  /** The index of the first line behind the nth sentence from the end (from 1); 0 where there are fewer. */
  linesAfterSentence(nth: number): number {
    let seen = 0;
    for (let index = this.lines.length - 1; index >= 0; index--) {
      if (this.lines[index]?.isSentence && ++seen === nth) return index + 1;
    }
    return 0;
  }

  /** Whether an index is before the first or behind the last sentence: where headlines, dates and buttons stand. */
  isAroundBody(): (index: number) => boolean {
    const head = this.linesBeforeSentence(1);
    const foot = this.linesAfterSentence(1);
    return (index) => index < head || index >= foot;
  }
}
