import { IMPRINT_LABELS, RIGHTS_NOTICES } from '../phrases/notices.ts';
import { phraseAt } from '../phrases/phrase-table.ts';
import type { Rule } from '../rule.ts';

const MAX_CHARACTERS = 320;
const COPYRIGHT = /^\s*(?:©|\(c\)|ⓒ|copyright\b)/iu;
const INITIALS = /^[(（[]?\p{Ll}{2,5}(?:[/,]\s?\p{Ll}{2,5}){0,4}[)）\]]?$/u;
const LABELLED = /^.{2,30}?(?:[:：／/=]|\sby\s|を|の)/iu;

export const rightsNotice: Rule = {
  name: 'rights-notice',
  reason: 'Below the text stand who may copy it, who edited it, and the initials of a desk.',
  apply(page) {
    const foot = page.linesAfterSentence(1);
    const lastSentences = page.linesAfterSentence(3);
    page.drop(this.name, (line, index) => {
      if (index < 2 || line.text.length > MAX_CHARACTERS) return false;
      if (COPYRIGHT.test(line.text) && index >= lastSentences) return true;
      const label = phraseAt(line.words, IMPRINT_LABELS);
      if (label !== '' && index >= foot && (label === line.words || LABELLED.test(line.text)))
        return !/^\(?reporting/i.test(line.text);
      if (index >= foot && INITIALS.test(line.text) && /[(/]/.test(line.text)) return true;
      const starts = phraseAt(line.words, RIGHTS_NOTICES) !== '';
      return (
        index >= lastSentences &&
        (starts || (index >= foot - 1 && RIGHTS_NOTICES.isIn(line.words) && line.text.length <= 200))
      );
    });
  },
};
