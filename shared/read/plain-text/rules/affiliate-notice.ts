import { phraseAt, phrasesOf } from '../../prose/phrases/phrase-table.ts';
import { isReported } from '../../prose/reported-speech.ts';
import type { Rule } from '../rule.ts';

const NOTICES = phrasesOf('affiliateNotices');

/**
 * `We earn money if you buy through our links` on its own line. After `headline`, because sentences show
 * where the text is.
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
