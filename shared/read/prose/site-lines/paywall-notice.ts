import type { Line } from '../line.ts';
import type { LineRule } from '../line-rule.ts';
import { endsWithStop, isProse, widthOf, wordCount } from '../line-shape.ts';
import { PAYWALL_NOTICES } from '../phrases/notices.ts';
import { phraseAt } from '../phrases/phrase-table.ts';
import { foldedWords, wholeTexts } from '../phrases/word-pattern.ts';
import { isReported } from '../reported-speech.ts';

const MAX_WIDTH = 150;

const MATTERS = foldedWords('paywallMatters');
const MAX_WORDS_AFTER = 2;
/** `You have 2 free articles left`, `Member-only story`: above the headline, it would be read as the headline. */
const FREE_ARTICLES = wholeTexts('freeArticleNotices');
const MAX_WORDS_OF_FREE = 12;

const saysFree = ({ text }: Line): boolean =>
  wordCount(text) <= MAX_WORDS_OF_FREE && FREE_ARTICLES.test(text) && !isReported(text);

/**
 * A page says that the article or its rest is for subscribers: `This article is for subscribers`. A sentence that only
 * begins with such words stays.
 */
export const paywallNotice: LineRule = {
  name: 'paywall-notice',
  apply(page) {
    page.drop(this.name, (line, index) => {
      if (saysFree(line)) return page.lines.length > 1;
      if (index === 0) return isLabelOf(page.lines[1], line);
      if (widthOf(line.text) > MAX_WIDTH) return false;
      const phrase = phraseAt(line.words, PAYWALL_NOTICES);
      const rest = line.words.slice(phrase.length);
      // A heading can begin with the single word of a notice, as in `Premium-Ambiente im Innenraum`. In scripts without
      // spaces a whole sentence counts as one word, so the check does not apply.
      if (!phrase.includes(' ') && !/\p{Lo}/u.test(phrase) && wordCount(rest) > 1) return false;
      if (phrase !== '' && isProse(line.text)) {
        const isWhole = MATTERS.test(phrase) && wordCount(rest) <= MAX_WORDS_AFTER;
        if (isReported(line.text) || !(isWhole || MATTERS.test(rest))) return false;
      }
      // A sentence can begin with two of these words, but not with three.
      return phrase !== '' && (phrase.split(' ').length > 2 || !endsWithStop(line.text));
    });
  },
};

const MIN_LABEL_WIDTH = 10;
const MIN_TITLE_WORDS = 4;
const MIN_TITLE_WIDTH = 24;

/** Whether a line that is a notice, such as `Subscribers only`, is above a longer headline. */
const isLabelOf = (title: Line | undefined, { text, words }: Line): boolean =>
  title !== undefined &&
  PAYWALL_NOTICES.has(words) &&
  widthOf(text) >= MIN_LABEL_WIDTH &&
  !title.isSentence &&
  (wordCount(title.text) >= MIN_TITLE_WORDS || !title.text.includes(' ')) &&
  widthOf(title.text) > Math.max(MIN_TITLE_WIDTH, widthOf(text));
