import { wordsOf } from '../../prose/phrases/phrase-table.ts';
import type { Rule } from '../rule.ts';

/** `Re: `, `AW: `, `Antw: `: before the subject of an answer (RFC 5322 §3.6.5, and its translations). */
const ANSWER = /^(?:re|aw|antw|sv|vs|odp|ynt|rép|rif|res|回复|回覆|答复)\s?[:：]\s*/iu;

export const replies: Rule = {
  name: 'replies',
  reason:
    'A forum shows the subject of the first post again above each answer, with Re: before it. The first post is the article.',
  apply(page) {
    const title = wordsOf(page.title);
    if (title === '') return;
    const body = page.linesBeforeSentence(1);
    const first = page.lines.findIndex(
      ({ text }, index) => index > body && ANSWER.test(text) && wordsOf(text.replace(ANSWER, '')) === title,
    );
    page.drop(this.name, (_, index) => first > 0 && index >= first);
  },
};
