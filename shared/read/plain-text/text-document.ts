import type { AppliedRule, Author } from '#shared/model/article.ts';
import { cleanText } from '#shared/text/unicode.ts';
import { joinWrapped } from './join-wrapped.ts';
import { endsSentence, isSentence, widthOf } from './line-shape.ts';
import type { MetaLine } from './meta-line.ts';
import { wordsOf } from './phrases/phrase-table.ts';

/** Longer lines are always text; no rule searches them for boilerplate. */
const MAX_FURNITURE_CHARACTERS = 400;

/** `applied` shows this much of what a rule took. */
const MAX_SHOWN_CHARACTERS = 80;

/** The first line is the headline up to this width, though it may end like a sentence. */
const MAX_HEADLINE_WIDTH = 220;

/**
 * The lines that rules look at. Articles are shorter; a longer text costs as much as its first lines,
 * and keeps the others as they are.
 */
const MAX_LINES = 4_000;

/** One line of the copied text, in its block of lines that no empty one parts. */
export class Line {
  /** Trimmed, runs of white space made one space; U+3000 stays, since it parts things. */
  readonly text: string;
  /** Counts from 0. */
  readonly block: number;
  /** Several lines of the copy, which were broken because they were full. */
  readonly isJoined: boolean;
  /** It was the first line of its block in the copy, before any rule removed lines. */
  readonly isFirst: boolean;
  #words: string | undefined;

  constructor(text: string, block: number, { isJoined = false, isFirst = false } = {}) {
    this.text = text;
    this.block = block;
    this.isJoined = isJoined;
    this.isFirst = isFirst;
  }

  /** Folded, words only; empty for a line too long to be anything but text. */
  get words(): string {
    this.#words ??= this.text.length > MAX_FURNITURE_CHARACTERS ? '' : wordsOf(this.text);
    return this.#words;
  }

  get isSentence(): boolean {
    return isSentence(this.text);
  }

  get endsSentence(): boolean {
    return endsSentence(this.text);
  }
}

/**
 * A raw article while the rules take it apart: the lines that are left, and what was found. Rules run in order, and each
 * sees what those before it left.
 */
export class TextDocument {
  readonly receivedAt: string;
  /** The address that came with it: its host can tell the name of the site behind a title. */
  readonly url: string | undefined;
  readonly #findLanguage: () => string | undefined;
  #language: { found: string | undefined } | undefined;
  lines: Line[];
  /** Lines behind those that rules look at. */
  readonly untouched: Line[];
  title = '';
  summary = '';
  authors: Author[] = [];
  /** As `parseDate` takes it. */
  date_published: string | undefined;
  date_modified: string | undefined;
  /** Blocks above the text that held a date or a by-line, and those below it. */
  readonly metaBlocks = new Set<number>();
  readonly footBlocks = new Set<number>();
  /** What was read of lines so far, by their text: several rules ask the same. */
  readonly metaLines = new Map<string, MetaLine | undefined>();
  titleBlock = -1;
  /** Whether the first line may still be the headline, which is not a sentence, though it may end like one. */
  isHeadlineAhead = true;
  /** Who sent it, where a wire's dateline says so. */
  agency: string | undefined;
  readonly applied: AppliedRule[] = [];

  constructor(
    text: string,
    context: { receivedAt: string; url?: string | undefined; findLanguage: () => string | undefined },
  ) {
    this.receivedAt = context.receivedAt;
    this.url = context.url;
    this.#findLanguage = context.findLanguage;
    const lines = linesOf(text);
    this.lines = lines.slice(0, MAX_LINES);
    this.untouched = lines.slice(MAX_LINES);
  }

  /** BCP 47 primary subtag of the text, where sure; found when first asked for. */
  get language(): string | undefined {
    this.#language ??= { found: this.#findLanguage() };
    return this.#language.found;
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

/** What is not seen, but for joiners, which Arabic, Indic scripts and emoji need to look right. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/g;

/** A joiner behind a letter that takes none: some sites put them into words to trace copies. */
const USELESS_JOINER =
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}\p{Extended_Pictographic}\p{Emoji_Modifier}]|\uFE0F|\u20E3)[\u200C\u200D]/gu;

function linesOf(text: string): Line[] {
  return blocksOf(text).flatMap((block, index) => {
    const joined = joinWrapped(block);
    return joined === undefined
      ? block.map((line, at) => new Line(line, index, { isFirst: at === 0 }))
      : [new Line(joined, index, { isJoined: true, isFirst: true })];
  });
}

/** Lines that no empty one parts. */
function blocksOf(text: string): string[][] {
  const blocks: string[][] = [];
  let block: string[] = [];
  const readable = cleanText(text)
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(USELESS_JOINER, '');
  for (const written of readable.split('\n')) {
    const line = written
      .split(/[^\S\u3000]+/)
      .filter(Boolean)
      .join(' ')
      .trim();
    if (line !== '') block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  return block.length > 0 ? [...blocks, block] : blocks;
}
