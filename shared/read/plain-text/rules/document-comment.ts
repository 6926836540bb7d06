import { Line } from '#shared/read/prose/line.ts';
import type { Rule } from '../rule.ts';
import type { TextDocument } from '../text-document.ts';

/**
 * `[a]Is this her real name?`: without a space, which a footnote (`[1] …`) has. `[a] Ada: is this her real name?`: with
 * a space, the name of the editor is before a lower-case letter or a question.
 */
const COMMENT = /^\[([a-z]{1,2})\](?=\S|\s\p{Lu}[\p{L}.'’ -]{1,30}:\s(?:\p{Ll}|[^?]{1,200}\?))/u;

/**
 * Google Docs writes the comments of editors below an exported text, each after a letter in brackets, and the same
 * letter in the text, directly after the words that the comment is about.
 */
export const documentComment: Rule = {
  name: 'document-comment',
  apply(page) {
    const start = startOfComments(page);
    if (start < 0) return;
    const marks = page.lines.slice(start).flatMap(({ text }) => COMMENT.exec(text)?.[1] ?? []);
    const inText = new RegExp(String.raw`(?<=[^\s[\]])\[(?:${marks.join('|')})\]`, 'gu');
    page.drop(this.name, (_, index) => index >= start);
    page.lines = page.lines.map((line) => {
      const found = line.text.match(inText);
      if (found === null) return line;
      page.noteRemoval(this.name, line, found.join(' '));
      return new Line(line.text.replace(inText, ''), line.block, line);
    });
  },
};

/** The index of the comment `[a]`, whose mark is in the text above; -1 if there is none. */
function startOfComments({ lines }: TextDocument): number {
  const start = lines.findIndex(({ text }) => text.startsWith('[a]') && COMMENT.test(text));
  const isMarked = lines.slice(0, Math.max(0, start)).some(({ text }) => /[^\s[\]]\[a\]/u.test(text));
  return isMarked ? start : -1;
}
