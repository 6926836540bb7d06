import { REPLY_MARKS } from '../../prose/phrases/mail-labels.ts';
import { wordsOf } from '../../prose/phrases/phrase-table.ts';
import { readMetaLine } from '../read-meta-line.ts';
import type { Rule } from '../rule.ts';

/** Only this number of lines around the subject is searched for a name or a time. */
const MAX_LINES_TO_META = 2;

/** A forum shows `Re:` and the subject above each answer. The first post is the article. */
export const replies: Rule = {
  name: 'replies',
  apply(page) {
    const title = wordsOf(page.title);
    if (title === '') return;
    const body = page.indexOfNthSentence(1);
    // A letter has `Re:` and its subject above its text, without a name or a time.
    const isAtMeta = (index: number): boolean =>
      page.lines
        .slice(Math.max(0, index - MAX_LINES_TO_META), index + 1 + MAX_LINES_TO_META)
        .some(({ text }) => readMetaLine(text, page) !== undefined);
    const first = page.lines.findIndex(({ text }, index) => {
      const subject = text.replace(REPLY_MARKS.expression, '');
      return index > body && subject !== text && wordsOf(subject) === title && isAtMeta(index);
    });
    page.drop(this.name, (_, index) => first > 0 && index >= first);
  },
};
