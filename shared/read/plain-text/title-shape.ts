import type { Line } from '#shared/read/prose/line.ts';
import { widthOf } from '../prose/line-shape.ts';
import { isQuestion } from './kicker.ts';

/** The maximum width of a headline. */
export const MAX_TITLE_WIDTH = 260;

/** Whether a line is a question or not a sentence. */
export const canBeTitle = (line: Line): boolean => !line.isSentence || isQuestion(line);

/** Whether a line is short enough for a headline. */
export const isTitleLike = (line: Line): boolean => widthOf(line.text) <= MAX_TITLE_WIDTH;
