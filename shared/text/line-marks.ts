/** Of quotes and lists, without numbers. */
const LINE_MARKS = /^[> ]*(?:- [> ]*)*/gm;

/** @param text as `htmlToText` writes it */
export function withoutLineMarks(text: string): string {
  return text.replace(LINE_MARKS, '');
}
