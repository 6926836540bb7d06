import type { Line } from '#shared/read/prose/line.ts';
import { widthOf, wordCount } from '../prose/line-shape.ts';
import { isSureMeta } from './meta-line.ts';
import { readMetaLine } from './read-meta-line.ts';
import type { TextDocument } from './text-document.ts';
import { MAX_SENTENCE_WIDTH } from './title-shape.ts';

/**
 * The minimum number of lines of a menu above the headline. Fewer lines can be the headline itself and a line above it.
 */
export const MIN_LINES_ABOVE = 3;

/** The number of lines above a line, with those that rules have removed. */
export function countAbove({ at }: Line, page: TextDocument): number {
  const removed = page.removals.filter((removal) => removal.at < at).length;
  return removed + page.lines.filter((line) => line.at < at).length;
}

/** Whether a line is certainly a date or a by-line. */
export function isMeta({ text }: Line, page: TextDocument): boolean {
  const meta = readMetaLine(text, page);
  return meta !== undefined && isSureMeta(meta);
}

/** Whether a line contains the date of publication, perhaps with names and places. */
export const hasDate = ({ text }: Line, page: TextDocument): boolean =>
  readMetaLine(text, page)?.dates.published !== undefined;

export const isDateOrByline = (line: Line, page: TextDocument): boolean =>
  isMeta(line, page) || hasDate(line, page);

/** Whether a line contains the date of publication or the author of the article, perhaps with other words. */
export function isFact({ text }: Line, page: TextDocument): boolean {
  const meta = readMetaLine(text, page);
  return meta !== undefined && (meta.dates.published !== undefined || meta.authors.length > 0);
}

export const isAboutArticle = (line: Line, page: TextDocument): boolean =>
  isMeta(line, page) || isFact(line, page);

/** Whether a line is so short that it can be the name of a section, and not a sentence. */
export const isLabel = ({ text }: Line): boolean =>
  wordCount(text) <= 3 && widthOf(text) <= 26 && !/[:：]|[.!?]$/u.test(text);

/** A short question or exclamation can be a headline, although it ends like a sentence. */
export const isShortQuestion = ({ text }: Line): boolean =>
  widthOf(text) <= MAX_SENTENCE_WIDTH && /[?!？！؟…](?:["'”’»›“])?$|\.{3}$/u.test(text);

export const isSentenceOfText = (line: Line): boolean => line.isSentence && !isShortQuestion(line);

/** The number of lines above the first sentence, at most `most`. A short question is not a sentence here. */
export function linesAboveText(lines: readonly Line[], most: number): number {
  const end = lines.findIndex(isSentenceOfText);
  return Math.min(end < 0 ? lines.length : end, most);
}
