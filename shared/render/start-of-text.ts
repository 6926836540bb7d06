import { withoutLineMarks } from '#shared/text/line-marks.ts';
import { excerpt } from './excerpt.ts';

/** Only this number of characters is searched for lines that are not left out. */
const MAX_SEARCHED_CHARACTERS = 4_000;
/** An item of a list, or a note with its link back to the text. */
const LEFT_OUT = /^[> ]*- |↩\ufe0e?$/;

/**
 * The start of the text of an article, for an article without a summary. The items of lists and the notes are
 * left out if the text has other lines, and so are the marks of quotes and lists.
 *
 * @param text plain text as `htmlToText` writes it
 * @param maxCharacters UTF-16 units without the ellipsis
 * @returns undefined for a text without visible characters
 */
export function startOfText(text: string, maxCharacters?: number): string | undefined {
  const lines = text.slice(0, MAX_SEARCHED_CHARACTERS).split('\n');
  const shown = lines.filter((line) => !LEFT_OUT.test(line)).join('\n');
  return excerpt(withoutLineMarks(shown), maxCharacters) ?? excerpt(withoutLineMarks(text), maxCharacters);
}
