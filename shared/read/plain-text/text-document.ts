import type { Author } from '#shared/model/article.ts';
import { Line } from '#shared/read/prose/line.ts';
import { LineDocument } from '#shared/read/prose/line-document.ts';
import { endsSentence, listMark } from '#shared/read/prose/line-shape.ts';
import { pageFooters } from '#shared/read/prose/site-lines/page-number.ts';
import { cleanText } from '#shared/text/unicode.ts';
import { Hyphens, joinLines, joinWrapped } from './join-wrapped.ts';
import { continuesIndented, splitAtItems, widthOfLines } from './list-items.ts';
import type { MetaLine } from './meta-line.ts';

/**
 * The maximum number of lines that rules examine. Articles are shorter. No rule changes the later lines of a longer
 * text.
 */
const MAX_LINES = 4_000;

/** A raw article while rules are applied: remaining lines and found fields. */
export class TextDocument extends LineDocument {
  readonly receivedAt: string;
  /** The address that was sent with the text. Its host can identify the name of the site after a title. */
  readonly url: string | undefined;
  readonly #findLanguage: () => string | undefined;
  #language: { found: string | undefined } | undefined;
  /** The lines after the first `MAX_LINES`, which no rule examines. */
  readonly untouched: Line[];
  /** The title that the publisher gave with the text. If it is present, no line of the text is the headline. */
  readonly titleAbove: string | undefined;
  /** The summary that the publisher gave with the text. A paragraph with other words is not the standfirst. */
  readonly givenSummary: string | undefined;
  title = '';
  summary = '';
  authors: Author[] = [];
  /** The sender of a mail, or names with their own addresses: the authors, if no by-line names others. */
  signers: string[] = [];
  /** The date of a mail, for articles that have no date in a header of their own. A text that `parseDate` accepts. */
  sentAt: string | undefined;
  /**
   * Whether the text is a mail that was forwarded. The day above its text is then more certain than that of the mail.
   */
  isForwarded = false;
  date_published: string | undefined;
  date_modified: string | undefined;
  /** Blocks above the text that contained a date or a by-line. */
  readonly metaBlocks = new Set<number>();
  /** For each block of `metaBlocks`, the number of its last line that was a date or a by-line. */
  readonly lastMetaLines = new Map<number, number>();
  /** The results of `readMetaLine` by the text of the line, because several rules ask for the same line. */
  readonly metaLines = new Map<string, MetaLine | undefined>();
  /** The day in a line that was removed above the headline: the head of an issue, a place and a day. */
  dayAboveHeadline: string | undefined;
  titleBlock = -1;
  agency: string | undefined;

  constructor(
    text: string,
    context: {
      receivedAt: string;
      url?: string | undefined;
      keep?: ReadonlySet<number> | undefined;
      findLanguage: () => string | undefined;
      titleAbove?: string | undefined;
      summary?: string | undefined;
    },
  ) {
    const lines = linesOf(text);
    super(lines.slice(0, MAX_LINES), context.keep);
    this.receivedAt = context.receivedAt;
    this.url = context.url;
    this.titleAbove = context.titleAbove;
    this.givenSummary = context.summary;
    this.isHeadlineAhead = context.titleAbove === undefined;
    this.#findLanguage = context.findLanguage;
    this.untouched = lines.slice(MAX_LINES);
  }

  /** BCP 47 primary subtag of the text, if it is certain; detected on first use. */
  get language(): string | undefined {
    this.#language ??= { found: this.#findLanguage() };
    return this.#language.found;
  }
}

/** Invisible characters, except joiners, which Arabic, Indic scripts and emoji need. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/g;

/** A joiner after a letter that never has one: some sites put them into words to trace copies. */
const USELESS_JOINER =
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}\p{Extended_Pictographic}\p{Emoji_Modifier}]|\uFE0F|\u20E3)[\u200C\u200D]/gu;

function linesOf(text: string): Line[] {
  const blocks = blocksOf(text);
  const hyphens = new Hyphens(blocks.flatMap((block) => block.map(({ text: line }) => unquoted(line))));
  return blocks.flatMap((block, index) => {
    const width = widthOfLines(block);
    return paragraphsWithin(block).flatMap((paragraph, place) => {
      const joined = joinedParagraph(paragraph, width, hyphens);
      return joined === undefined
        ? paragraph.map(
            ({ text: line, at, columns }, row) =>
              new Line(line, index, { isFirst: place === 0 && row === 0, at, columns }),
          )
        : [new Line(joined, index, { isJoined: true, isFirst: place === 0, at: paragraph[0]?.at ?? 0 })];
    });
  });
}

/**
 * The text of a paragraph, a quotation or an item whose lines were broken; undefined if its lines are separate.
 *
 * @param width the width of the longest line of the block
 */
function joinedParagraph(
  paragraph: readonly NumberedLine[],
  width: number,
  hyphens: Hyphens,
): string | undefined {
  const lines = paragraph.map(({ text }) => unquoted(text));
  const [first = ''] = lines;
  const item = listMark(first);
  const texts = [first.slice(item.length), ...lines.slice(1)];
  const joined = continuesIndented(paragraph, width)
    ? joinLines(texts, hyphens)
    : joinWrapped(texts, hyphens);
  return joined === undefined ? undefined : quoteMark(paragraph[0]?.text ?? '') + item + joined;
}

/** The mark of a quoted line in a mail (RFC 3676 §4.5): `> `, `>> `. */
const quoteMark = (line: string): string => /^(?:> ?)+/u.exec(line)?.[0] ?? '';
const unquoted = (line: string): string => line.slice(quoteMark(line).length);

/**
 * The paragraphs and items of a block. In a quotation, a line without text or with another quote mark ends a paragraph.
 */
function paragraphsWithin(block: NumberedLine[]): NumberedLine[][] {
  if (!block.some(({ text }) => text.startsWith('>'))) return splitAtItems(block);
  const paragraphs: NumberedLine[][] = [];
  let mark: string | undefined;
  for (const line of block) {
    const isEmpty = unquoted(line.text) === '';
    const markOfLine = isEmpty ? undefined : quoteMark(line.text);
    if (markOfLine !== undefined && markOfLine === mark) paragraphs.at(-1)?.push(line);
    else if (!isEmpty) paragraphs.push([line]);
    mark = markOfLine;
  }
  return paragraphs;
}

interface NumberedLine {
  text: string;
  /** From 1. */
  at: number;
  columns: number;
  /** The number of characters of white space before the text. */
  indent: number;
}

const columnsOf = (written: string): number => written.trim().split(/\t+|[^\S\u3000]{2,}/u).length;

/** Lines without an empty line between them. The footer of a page is a block of its own. */
function blocksOf(text: string): NumberedLine[][] {
  const readable = cleanText(text)
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(USELESS_JOINER, '');
  const lines = readable.split('\n').map((written, index): NumberedLine => {
    const words = written.split(/[^\S\u3000]+/).filter(Boolean);
    const indent = written.length - written.trimStart().length;
    return { text: words.join(' ').trim(), at: index + 1, columns: columnsOf(written), indent };
  });
  const isPageFooter = pageFooters(lines.filter((line) => line.text !== ''));
  const blocks: NumberedLine[][] = [];
  const feet: NumberedLine[][] = [];
  let block: NumberedLine[] = [];
  const end = (): void => {
    if (block.length > 0) blocks.push(block);
    block = [];
  };
  for (const [index, line] of lines.entries()) {
    // A line with columns directly above or below is a row of the same table.
    const isRow = [lines[index - 1], lines[index + 1]].some((near) => (near?.columns ?? 0) > 1);
    if (line.text === '') end();
    else if (!isRow && isPageFooter(line)) {
      end();
      feet.push([line]);
    } else {
      // A page footer does not split a paragraph.
      if (block.length === 0 && feet.length > 0) {
        if (continues(blocks.at(-1)?.at(-1), line)) block = blocks.pop() ?? [];
        else blocks.push(...feet.splice(0));
      }
      block.push(line);
    }
  }
  end();
  return [...blocks, ...feet];
}

const continues = (above: NumberedLine | undefined, line: NumberedLine): boolean =>
  above !== undefined && !endsSentence(above.text) && /^\p{Ll}/u.test(line.text);
