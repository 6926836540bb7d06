import { Line } from '#shared/read/prose/line.ts';
import { LazyPattern, wordsIn } from '../../prose/phrases/word-pattern.ts';
import type { Rule } from '../rule.ts';

/** Hidden notes after links, with the space before a bracket. */
const NOTE = new LazyPattern(() => new RegExp(` ?${wordsIn('linkNotes')}`, 'gu'));

/**
 * Removes the notes after links that say that the link opens a window: `(opens in a new window)`. The sentence around
 * the note stays.
 */
export const linkNote: Rule = {
  name: 'link-note',
  apply(page) {
    page.lines = page.lines.map((line) => {
      const text = line.text.replace(NOTE.expression, '');
      if (text === line.text) return line;
      const [note = ''] = line.text.match(NOTE.expression) ?? [];
      page.noteRemoval(this.name, line, note.trim());
      return new Line(text, line.block, line);
    });
  },
};
