import { phraseAt, phrasesOf } from '../../prose/phrases/phrase-table.ts';
import { isReported } from '../../prose/reported-speech.ts';
import type { Rule } from '../rule.ts';

const NOTICES = phrasesOf('affiliateNotices');

/**
 * A site says on a line of its own that it gets money for purchases. The rule runs after the headline is found,
 * because the line is a sentence, and sentences show where the text is.
 */
export const affiliateNotice: Rule = {
  name: 'affiliate-notice',
  apply(page) {
    page.drop(
      this.name,
      ({ words, text }, index) => index > 0 && phraseAt(words, NOTICES) !== '' && !isReported(text),
    );
  },
};
