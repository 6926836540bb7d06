import { endsLikeSentence } from '../prose/line-shape.ts';
import { LazyPattern, wordsIn } from '../prose/phrases/word-pattern.ts';
import { byline } from './byline.ts';
import { relativeDate } from './relative-date.ts';

/**
 * The minimum number of characters of a full line. Mail and wires break lines at 60 to 80 characters; lines of verse
 * are shorter.
 */
const MIN_FULL = 50;
const MIN_LONGEST = 56;
const MAX_LINE = 100;
const FULL = 0.75;
/** Characters that are two columns wide, of scripts without spaces (UAX #11, #14): their lines can break anywhere. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF60]/u;
const MAX_WIDE_LINE = 60;
const MIN_WIDE_LINE = 20;
/**
 * A full line can be shorter than the longest line by this number of characters, because some characters may not begin
 * a line.
 */
const MAX_MISSING_CHARACTERS = 3;
/** A word that continues in the next line. Its hyphen belongs to the word, or was added to break the line. */
const CUT_WORD = /(\p{L}+)-$/u;
/** Only whether a line is an age (`vor 14 Minuten`) is asked, and not its date, so any time of receipt can be used. */
const ANY_TIME = '2000-01-01T00:00:00Z';
/** `Vor- und Nachteile`: a space follows the hyphen. */
const JOINT = new LazyPattern(() => new RegExp(String.raw`^${wordsIn('lineJoints')}(?!\p{L})`, 'u'));

/**
 * Joins lines that were broken because they were full, so that no rule reads half a sentence.
 *
 * @returns undefined if the lines are separate
 */
export function joinWrapped(block: readonly string[], hyphens: Hyphens): string | undefined {
  if (isWrappedWithoutSpaces(block)) return block.join('');
  return isWrappedInSentences(block) ? joinLines(block, hyphens) : undefined;
}

/** Joins the lines of a broken paragraph of a script with spaces. */
export function joinLines(block: readonly string[], hyphens: Hyphens): string {
  const pieces = block.flatMap((text, index) => {
    const above = block[index - 1];
    const next = block[index + 1];
    const written = next !== undefined && hyphens.isBreak(text, next) ? text.slice(0, -1) : text;
    const isCut = above !== undefined && CUT_WORD.test(above) && !JOINT.test(text);
    return index === 0 || isCut ? [written] : [' ', written];
  });
  return pieces.join('');
}

/** Decides which hyphens at line ends belong to a word, and which were added to break a line, as in a PDF. */
export class Hyphens {
  readonly #words: ReadonlySet<string>;
  /**
   * Whether a program hyphenated the text: more words are cut at line ends than have a hyphen within lines, and at
   * least two.
   */
  readonly #isHyphenated: boolean;

  constructor(lines: readonly string[]) {
    const cut = lines.filter((line, index) => cutWord(line, lines[index + 1] ?? '') !== undefined);
    // If no word is cut, as in most texts, the words of the lines are not needed.
    const words = cut.length === 0 ? [] : lines.flatMap((line) => line.toLowerCase().match(WORDS) ?? []);
    this.#words = new Set(words);
    this.#isHyphenated = cut.length > 1 && cut.length > words.filter((word) => word.includes('-')).length;
  }

  /** Whether the hyphen at the end of a line was put there to break it. */
  isBreak(line: string, next: string): boolean {
    const cut = cutWord(line, next);
    if (cut === undefined) return false;
    const [start, end] = cut;
    if (this.#words.has(`${start}-${end}`)) return false;
    return this.#isHyphenated || this.#words.has(start + end);
  }
}

const WORDS = /\p{L}+(?:-\p{L}+)*/gu;

/** The two parts, in lower case, of a word that continues in lower case in the next line. */
function cutWord(line: string, next: string): [start: string, end: string] | undefined {
  const start = CUT_WORD.exec(line.slice(-40))?.[1]?.toLowerCase();
  const end = /^\p{Ll}+/u.exec(next.slice(0, 40))?.[0];
  return start === undefined || end === undefined || JOINT.test(next) ? undefined : [start, end];
}

/**
 * Whether all lines but the last are full lines of Chinese or Japanese, and the first ends within a sentence. Otherwise
 * the first can be a headline.
 */
function isWrappedWithoutSpaces(block: readonly string[]): boolean {
  const [first = ''] = block;
  const full = block.slice(0, -1).map((text) => [...text].length);
  const longest = full.reduce((most, length) => Math.max(most, length), 0);
  if (full.length === 0 || longest < MIN_WIDE_LINE || longest > MAX_WIDE_LINE) return false;
  if (
    [...(block.at(-1) ?? '')].length > longest ||
    !full.every((length) => length >= longest - MAX_MISSING_CHARACTERS)
  )
    return false;
  const isBetweenWide = block.every(
    (text, index) =>
      index === 0 || (WIDE.test((block[index - 1] ?? '').slice(-1)) && WIDE.test(text.slice(0, 1))),
  );
  return (
    isBetweenWide &&
    !/[。！？」』]$/u.test(first) &&
    !LABELLED.test(first) &&
    !DATED_END.test(block.at(-1) ?? '')
  );
}

/** `2026年3月5日 来源：港口日报 作者：王小明`: facts, not a sentence. */
const LABELLED = /(?:^|\s)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,5}[:：]/u;

/**
 * `北沢遥　2026年11月15日　10時30分`: if the last line has a day or a time, and no full stop after it, it is a by-line. The
 * lines above it are then a headline and not text that was broken.
 */
const DATED_END =
  /(?:\d{1,2}月\d{1,2}日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[:：時时]\d{1,2})[^。！？」』]*$/u;

/**
 * Whether all lines but the last have a similar length, and at least half of the line ends are within a sentence. The
 * end of the first line must be within a sentence; otherwise the first line can be a headline.
 */
function isWrappedInSentences(block: readonly string[]): boolean {
  const full = block.slice(0, -1).map((text) => text.length);
  const longest = full.reduce((most, length) => Math.max(most, length), 0);
  if (longest < MIN_LONGEST || longest > MAX_LINE || (block.at(-1)?.length ?? 0) > MAX_LINE) return false;
  if (!full.every((length) => length >= MIN_FULL && length >= longest * FULL)) return false;
  const [first, second] = block;
  if (first === undefined || second === undefined || !goesOver(first, second)) return false;
  const over = block.filter((text, index) => index > 0 && /^\p{Ll}/u.test(text)).length;
  return over * 2 >= full.length;
}

function goesOver(text: string, next: string): boolean {
  const isAboutArticle = (): boolean =>
    byline(next) !== undefined || relativeDate(next, ANY_TIME) !== undefined;
  return /^\p{Ll}/u.test(next) && !endsLikeSentence(text) && !isAboutArticle();
}
