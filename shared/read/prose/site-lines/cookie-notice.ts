import type { LineRule } from '../line-rule.ts';
import { isProse } from '../line-shape.ts';
import { COOKIE_NOTICES } from '../phrases/notices.ts';
import { PhraseSet, phraseAt, wordsOf, writtenPhrases } from '../phrases/phrase-table.ts';
import { foldedWords } from '../phrases/word-pattern.ts';
import { isReported } from '../reported-speech.ts';

const MAX_CHARACTERS = 400;

/** Words of a notice about cookies that a text about baking does not have. */
const MATTERS = foldedWords('cookieMatters');
/** Names for cookies and for the protection of data. */
const NAMES = foldedWords('cookieNames');

/** `we use` of `we use cookies`: other words can be between the two, as in `We use some essential cookies`. */
const OPENINGS = new PhraseSet(() =>
  writtenPhrases('cookieNotices').flatMap((phrase) => {
    const words = wordsOf(phrase).split(' ');
    return words.length > 2 && NAMES.test(words.at(-1) ?? '') ? [words.slice(0, -1).join(' ')] : [];
  }),
);
const MAX_WORDS_BETWEEN = 3;

/** The start of a notice up to the word for cookies; empty if the line is not a notice about cookies. */
function openingOf(words: string): string {
  const opening = phraseAt(words, OPENINGS);
  if (opening === '') return '';
  const next = words
    .slice(opening.length)
    .trim()
    .split(' ')
    .slice(0, MAX_WORDS_BETWEEN + 1);
  const named = next.findIndex((word) => NAMES.test(word));
  return named < 0 ? '' : [opening, ...next.slice(0, named + 1)].join(' ');
}

/** A notice about cookies, which is copied with the page. */
export const cookieNotice: LineRule = {
  name: 'cookie-notice',
  apply(page) {
    const isAroundText = page.isAroundText();
    page.drop(this.name, (line, index) => {
      if (index === 0 && page.lines.length === 1) return false;
      const phrase =
        line.text.length <= MAX_CHARACTERS
          ? phraseAt(line.words, COOKIE_NOTICES) || openingOf(line.words)
          : '';
      if (phrase !== '' && phrase !== line.words && isProse(line.text)) {
        if (isReported(line.text) || !MATTERS.test(line.words.slice(phrase.length))) return false;
      }
      return (
        phrase !== '' &&
        (phrase === line.words ? isAroundText(index) || phrase.includes(' ') : NAMES.test(line.words))
      );
    });
  },
};
