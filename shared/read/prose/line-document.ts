import type { AppliedRule } from '#shared/model/article.ts';
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

  constructor(lines: readonly Line[]) {
    this.lines = [...lines];
  }

  /** Notes that a rule fired, and on what. */
  note(rule: string, on: string): void {
    this.applied.push({ rule, on: on.slice(0, MAX_SHOWN_CHARACTERS).toWellFormed() });
  }

  /** Takes lines off the page in the name of a rule. */
  drop(rule: string, isDropped: (line: Line, index: number) => boolean): void {
    this.lines = this.lines.filter((line, index) => {
      const isGone = isDropped(line, index);
      if (isGone) this.note(rule, line.text);
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
