import { endsWithStop, widthOf } from '../line-shape.ts';
import { PAYWALL_NOTICES } from '../phrases/notices.ts';
import { phraseAt } from '../phrases/phrase-table.ts';
import type { Rule } from '../rule.ts';

const MAX_WIDTH = 150;

export const paywallNotice: Rule = {
  name: 'paywall-notice',
  reason:
    'A page says that the rest is for subscribers, or that all of it is. It is an offer of the site, in words that no article begins a line with.',
  apply(page) {
    page.drop(this.name, (line, index) => {
      if (index === 0 || widthOf(line.text) > MAX_WIDTH) return false;
      const phrase = phraseAt(line.words, PAYWALL_NOTICES);
      // Two words can begin a sentence too; three of these do not.
      return phrase !== '' && (phrase.split(' ').length > 2 || !endsWithStop(line.text));
    });
  },
};
