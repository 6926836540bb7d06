import { Line } from '#shared/read/prose/line.ts';
import type { Rule } from '../rule.ts';

/** `*The night bakery*`, `_By Ann Lee_`, `**5 March 2026**`: the same marks at both ends, and none between them. */
const EMPHASISED = /^(\*{1,3}|_{1,3}|~{1,2})(?=[^\s*_~])([^*_~]*[^\s*_~])\1$/u;

/**
 * Chats, forums and mails write emphasis with stars and underscores. Around a whole line above or below the text they
 * are not part of a headline, a name or a date.
 */
export const emphasisMark: Rule = {
  name: 'emphasis-mark',
  apply(page) {
    const isAroundText = page.isAroundText();
    page.lines = page.lines.map((line, index) => {
      const [, mark = '', text = ''] = isAroundText(index) ? (EMPHASISED.exec(line.text) ?? []) : [];
      if (mark === '' || !/\p{L}{2}|\d{4}/u.test(text)) return line;
      page.noteRemoval(this.name, line, mark);
      return new Line(text, line.block, line);
    });
  },
};
