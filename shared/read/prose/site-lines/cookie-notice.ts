import type { LineRule } from '../line-rule.ts';
import { isProse } from '../line-shape.ts';
import { COOKIE_NOTICES } from '../phrases/notices.ts';
import { phraseAt } from '../phrases/phrase-table.ts';
import { foldedWords } from '../phrases/word-pattern.ts';
import { isReported } from '../reported-speech.ts';

const MAX_CHARACTERS = 400;

/** Words of a notice about cookies that a text about baking does not have. */
const MATTERS = foldedWords('cookieMatters');
/** Names for cookies and for the protection of data. */
const NAMES = foldedWords('cookieNames');

export const cookieNotice: LineRule = {
  name: 'cookie-notice',
  reason:
    'A notice about cookies covers the page and is copied with it. It begins with one of a few phrases.',
  apply(page) {
    const isAround = page.isAroundBody();
    page.drop(this.name, (line, index) => {
      if (index === 0 && page.lines.length === 1) return false;
      const phrase = line.text.length <= MAX_CHARACTERS ? phraseAt(line.words, COOKIE_NOTICES) : '';
      if (phrase !== '' && phrase !== line.words && isProse(line.text)) {
        if (isReported(line.text) || !MATTERS.test(line.words.slice(phrase.length))) return false;
      }
      return (
        phrase !== '' &&
        (phrase === line.words ? isAround(index) || phrase.includes(' ') : NAMES.test(line.words))
      );
    });
  },
};
