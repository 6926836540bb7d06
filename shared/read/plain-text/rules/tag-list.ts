import { phraseAt } from '../phrases/phrase-table.ts';
import { TAG_LABELS } from '../phrases/tag-labels.ts';
import type { Rule } from '../rule.ts';

const MAX_CHARACTERS = 300;
const HASHTAGS = /^(?:[#＃][\p{L}\p{M}\p{N}_]+[\s,、]*)+$/u;
const LABELLED = /^.{2,30}?[:：]/u;

export const tagList: Rule = {
  name: 'tag-list',
  reason:
    'The tags of a site are its own order, not part of the text, and the submission has a field for them.',
  apply(page) {
    const foot = page.linesAfterSentence(1);
    page.drop(this.name, (line, index) => {
      if (index === 0 || line.text.length > MAX_CHARACTERS) return false;
      if (HASHTAGS.test(line.text)) return true;
      const label = phraseAt(line.words, TAG_LABELS);
      return label !== '' && label !== line.words && LABELLED.test(line.text) && index >= foot;
    });
  },
};
