import { wordCount } from '../../prose/line-shape.ts';
import { phrasesOf } from '../../prose/phrases/phrase-table.ts';
import type { Rule } from '../rule.ts';

const LINKS = phrasesOf('browserLinks');
const MAX_LINES_AT_TOP = 4;
const MAX_WORDS = 16;

export const browserLink: Rule = {
  name: 'browser-link',
  reason:
    'A newsletter begins with a link to its copy on the web, for readers whose mail program shows it badly: `View this email in your browser`. A question about the mail can be before the link.',
  apply(page) {
    const top = page.lines.slice(0, Math.min(MAX_LINES_AT_TOP, page.lines.length - 1));
    const at = top.findIndex(({ text, words }) => wordCount(text) <= MAX_WORDS && LINKS.isIn(words));
    const link = top[at];
    const above = top[at - 1];
    if (link === undefined) return;
    const isQuestion = above !== undefined && above.block === link.block && /[?？؟;]$/u.test(above.text);
    page.drop(this.name, (line) => line === link || (isQuestion && line === above));
  },
};
