import { Line } from '#shared/read/prose/line.ts';
import { wordCount } from '../../prose/line-shape.ts';
import { phrasesOf, wordsOf } from '../../prose/phrases/phrase-table.ts';
import { BAR_OR_DASH } from '../../prose/separators.ts';
import { isDateOrByline } from '../lines-above.ts';
import type { Rule } from '../rule.ts';
import type { TextDocument } from '../text-document.ts';

const LINKS = phrasesOf('browserLinks');
const MAX_LINES_AT_TOP = 4;
const MAX_WORDS = 16;

/** The author and the date on the line of a link, without the link. */
function factsBeside(link: Line, page: TextDocument): Line[] {
  const parts = link.text.split(BAR_OR_DASH).filter((part) => !LINKS.has(wordsOf(part)));
  const facts = new Line(parts.join(' · '), link.block, link);
  return isDateOrByline(facts, page) ? [facts] : [];
}

/**
 * A newsletter begins with a link to its copy on the web, for readers whose mail program shows it badly: `View this
 * email in your browser`. A question about the mail can be before the link.
 */
export const browserLink: Rule = {
  name: 'browser-link',
  apply(page) {
    const top = page.lines.slice(0, Math.min(MAX_LINES_AT_TOP, page.lines.length - 1));
    const at = top.findIndex(({ text, words }) => wordCount(text) <= MAX_WORDS && LINKS.isIn(words));
    const link = top[at];
    const above = top[at - 1];
    if (link === undefined) return;
    const isQuestion = above !== undefined && above.block === link.block && /[?？؟;]$/u.test(above.text);
    const facts = factsBeside(link, page);
    page.drop(this.name, (line) => line === link || (isQuestion && line === above));
    page.lines.splice(isQuestion ? at - 1 : at, 0, ...facts);
  },
};
