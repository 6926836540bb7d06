import { withoutLineMarks } from '#shared/text/line-marks.ts';
import { excerpt } from './excerpt.ts';

const MAX_SEARCHED_CHARACTERS = 4_000;
/** A list item, or a note with its link back. */
const LEFT_OUT = /^[> ]*- |↩\ufe0e?$/;

/**
 * The start of a text without a summary: without list items, notes and marks, if there are other lines.
 *
 * @param text as `htmlToText` writes it
 * @param maxCharacters UTF-16 units without the ellipsis
 * @returns undefined without visible characters
 */
export function startOfText(text: string, maxCharacters?: number): string | undefined {
  const lines = text.slice(0, MAX_SEARCHED_CHARACTERS).split('\n');
  const shown = lines.filter((line) => !LEFT_OUT.test(line)).join('\n');
  return excerpt(withoutLineMarks(shown), maxCharacters) ?? excerpt(withoutLineMarks(text), maxCharacters);
}
