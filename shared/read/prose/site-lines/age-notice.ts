import type { LineRule } from '../line-rule.ts';
import { AGE_NOTICES } from '../phrases/notices.ts';
import { phraseAt } from '../phrases/phrase-table.ts';
import { foldedWords } from '../phrases/word-pattern.ts';

/** The maximum number of words at the end of a notice. The longest known end is `six and a half years old`. */
const MAX_WORDS_AFTER = 6;

/** A notice contains a number or one of these units. Without them, as in `This story is over`, the line is text. */
const UNITS = foldedWords('ageUnits');

/** A site warns above an article that it is old. Feed readers show the date. */
export const ageNotice: LineRule = {
  name: 'age-notice',
  apply(page) {
    const head = page.indexOfNthSentence(1);
    page.drop(this.name, ({ words }, index) => {
      const phrase = phraseAt(words, AGE_NOTICES);
      const rest = words.slice(phrase.length).trim();
      if (phrase === '' || index > head || page.lines.length === 1) return false;
      return (/\d/.test(rest) || UNITS.test(rest)) && rest.split(' ').length <= MAX_WORDS_AFTER;
    });
  },
};
