import type { Author } from '#shared/model/article.ts';
import { Line } from '#shared/read/prose/line.ts';
import { LineDocument } from '#shared/read/prose/line-document.ts';
import { cleanText } from '#shared/text/unicode.ts';
import { joinWrapped } from './join-wrapped.ts';
import type { MetaLine } from './meta-line.ts';

/**
 * The lines that rules look at. Articles are shorter; a longer text costs as much as its first lines,
 * and keeps the others as they are.
 */
const MAX_LINES = 4_000;

/** A raw article while the rules take it apart: the lines that are left, and what was found. */
export class TextDocument extends LineDocument {
  readonly receivedAt: string;
  /** The address that came with it: its host can tell the name of the site behind a title. */
  readonly url: string | undefined;
  readonly #findLanguage: () => string | undefined;
  #language: { found: string | undefined } | undefined;
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
  /** Who sent it, where a wire's dateline says so. */
  agency: string | undefined;

  constructor(
    text: string,
    context: {
      receivedAt: string;
      url?: string | undefined;
      keep?: ReadonlySet<number> | undefined;
      findLanguage: () => string | undefined;
    },
  ) {
    const lines = linesOf(text);
    super(lines.slice(0, MAX_LINES), context.keep);
    this.receivedAt = context.receivedAt;
    this.url = context.url;
    this.#findLanguage = context.findLanguage;
    this.untouched = lines.slice(MAX_LINES);
  }

  /** BCP 47 primary subtag of the text, where sure; found when first asked for. */
  get language(): string | undefined {
    this.#language ??= { found: this.#findLanguage() };
    return this.#language.found;
  }
}

/** What is not seen, but for joiners, which Arabic, Indic scripts and emoji need to look right. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/g;

/** A joiner behind a letter that takes none: some sites put them into words to trace copies. */
const USELESS_JOINER =
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}\p{Extended_Pictographic}\p{Emoji_Modifier}]|\uFE0F|\u20E3)[\u200C\u200D]/gu;

function linesOf(text: string): Line[] {
  return blocksOf(text).flatMap((block, index) => {
    const joined = joinWrapped(block.map(({ text: line }) => line));
    return joined === undefined
      ? block.map(({ text: line, at }, place) => new Line(line, index, { isFirst: place === 0, at }))
      : [new Line(joined, index, { isJoined: true, isFirst: true, at: block[0]?.at ?? 0 })];
  });
}

interface NumberedLine {
  text: string;
  /** From 1. */
  at: number;
}

/** Lines that no empty one parts. */
function blocksOf(text: string): NumberedLine[][] {
  const blocks: NumberedLine[][] = [];
  let block: NumberedLine[] = [];
  const readable = cleanText(text)
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(USELESS_JOINER, '');
  for (const [index, written] of readable.split('\n').entries()) {
    const line = written
      .split(/[^\S\u3000]+/)
      .filter(Boolean)
      .join(' ')
      .trim();
    if (line !== '') block.push({ text: line, at: index + 1 });
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  return block.length > 0 ? [...blocks, block] : blocks;
}
