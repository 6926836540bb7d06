import { Line } from '#shared/read/prose/line.ts';
import type { Rule } from '../rule.ts';

/** Notes after a link for users of screen readers. */
const NOTES = [
  ', opens new tab',
  ', opens in new tab',
  ' (opens in new tab)',
  ' (opens in new window)',
  ' (opens in a new window)',
];

/** Hidden notes after links say that they open a window. The sentence around the note stays. */
export const linkNote: Rule = {
  name: 'link-note',
  apply(page) {
    page.lines = page.lines.map((line) => {
      const note = NOTES.find((candidate) => line.text.includes(candidate));
      if (note === undefined) return line;
      page.noteRemoval(this.name, line, note.trim());
      const text = NOTES.reduce((shorter, candidate) => shorter.replaceAll(candidate, ''), line.text);
      return new Line(text, line.block, line);
    });
  },
};
