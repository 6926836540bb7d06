import type { LineRule } from '../line-rule.ts';
import { AGE_NOTICES } from '../phrases/notices.ts';
import { phraseAt } from '../phrases/phrase-table.ts';

/** `six and a half years old` */
const MAX_WORDS_AFTER = 6;

/** A number or a unit of time. Without one, a line such as `This story is over` is text. Folded. */
const AGE =
  /\d|year|month|week|day|jahr|monat|woche|tag|\b(?:an|ans|ar|aar|rok|lat)\b|annee|mois|semaine|jour|ano|mes|semana|dia|anno|anni|settiman|giorn|jaar|maand|dag|maned|manad|veck|uke|vuo|kuukau|viik|paiv|mies|tydz|dni/u;

export const ageNotice: LineRule = {
  name: 'age-notice',
  reason: 'A site warns above an article that it is old. Feed readers show the date.',
  apply(page) {
    const head = page.linesBeforeSentence(1);
    page.drop(this.name, ({ words }, index) => {
      const phrase = phraseAt(words, AGE_NOTICES);
      const rest = words.slice(phrase.length).trim();
      if (phrase === '' || index > head || page.lines.length === 1) return false;
      return AGE.test(rest) && rest.split(' ').length <= MAX_WORDS_AFTER;
    });
  },
};
