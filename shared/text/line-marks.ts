/** The marks that `htmlToText` sets before the lines of quotes and lists, except for the numbers of lists. */
const LINE_MARKS = /^[> ]*(?:- [> ]*)*/gm;

/**
 * A plain text without the marks of quotes and list items.
 *
 * @param text as `htmlToText` writes it
 */
export function withoutLineMarks(text: string): string {
  return text.replace(LINE_MARKS, '');
}
