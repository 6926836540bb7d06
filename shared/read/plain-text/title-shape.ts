import type { Line } from '#shared/read/prose/line.ts';
import { endsWithStop, widthOf, wordCount } from '../prose/line-shape.ts';

const MAX_TITLE_WIDTH = 260;
/** A longer sentence is a paragraph. */
export const MAX_SENTENCE_WIDTH = 160;

/** The maximum width of a headline that has lines of the site around it. */
const MAX_SURE_WIDTH = 220;
const MIN_WIDTH = 20;
const MIN_WORDS = 3;

export const isTitleLike = (line: Line): boolean => widthOf(line.text) <= MAX_TITLE_WIDTH;

/** Whether a line that has lines of the site around it is neither too short nor too long for a headline. */
export function hasTitleLength({ text }: Line, minWords = MIN_WORDS): boolean {
  const width = widthOf(text);
  return width <= MAX_SURE_WIDTH && (wordCount(text) >= minWords || width >= MIN_WIDTH);
}

/** The end of the first line of a headline that continues on the next line. */
const OPEN = /[:：]$|\s[–—-]$/u;

/** Whether the text of a line is only the first half of a headline: `When the gauge speaks:`, `The gauge –`. */
export const isHalfTitle = (text: string): boolean => OPEN.test(text);

/** The maximum width of a headline that consists of several sentences and ends with a full stop. */
const MAX_STOPPED_WIDTH = 90;
const STOP_INSIDE = /[\p{L}\p{M}]{3}[”"’»)]?[.?!…؟।۔][”"’»)]?\s\P{Ll}|[。！？][^」』）。！？]/u;

/** Whether a text is a short paragraph: several sentences, the last of which ends with a full stop. */
export const isParagraphOfSentences = (text: string): boolean =>
  widthOf(text) > MAX_STOPPED_WIDTH && endsWithStop(text) && STOP_INSIDE.test(text);
