import type { Line } from '../line.ts';
import type { LineRule } from '../line-rule.ts';
import { isButtonLikeSentence } from '../line-shape.ts';
import { COMMENT_WORDS } from '../phrases/notices.ts';
import { composition, wordsOf } from '../phrases/phrase-table.ts';
import { OTHER_READING_TIME_WORDS } from '../phrases/reading-time-words.ts';
import { LazyPattern, wordsIn } from '../phrases/word-pattern.ts';

const SETS = { comments: COMMENT_WORDS, other: OTHER_READING_TIME_WORDS };
const MAX_CHARACTERS = 80;
/**
 * A known notice with at least this number of words is removed at any place in a text: `You must be logged in to
 * comment.`
 */
const MIN_NOTICE_WORDS = 5;

/**
 * `3 comentarios en «El camino»`, `One thought on “The road”`, in any language: a number in digits or as a word, a few
 * words, and the headline in quotation marks.
 */
const COUNTED_WITH_TITLE = new LazyPattern(
  () =>
    new RegExp(
      String.raw`^(?:\d{1,4}|${wordsIn('firstCounts')}\s)\s?[^\d"“„«‘「『《]{3,40}["“„«‘「『《](.{4,160})["”“»’」』》]$`,
      'u',
    ),
);

const MAX_HEADER_LINES = 60;

/**
 * Whether a line is a number, a few words, and the headline in quotation marks. WordPress writes this above comments. The
 * name of the site can follow the headline.
 */
function quotesHeadline(text: string, lines: readonly Line[]): boolean {
  const title = wordsOf(COUNTED_WITH_TITLE.expression.exec(text)?.[1] ?? '');
  return title !== '' && lines.some(({ words }) => `${words} `.startsWith(`${title} `));
}

/** `Comments (19)`: a number in brackets. */
const NUMBER_IN_BRACKETS = /^[^()]{3,40} ?\(\d{1,5}\)$/u;

/** Whether a line gives the number of comments in a form that no heading or sentence has. The comments can be below it. */
const countsComments = (line: Line): boolean => NUMBER_IN_BRACKETS.test(line.text) && isAboutComments(line);

/** `12 comments`, `Leave a comment`: only words about comments, and numbers. */
export const isAboutComments = ({ text, words }: Line): boolean =>
  text.length <= MAX_CHARACTERS &&
  !isButtonLikeSentence(text) &&
  (composition(words, SETS)?.get('comments') ?? 0) > 0;

/** The number of comments, or an invitation to comment. */
export const commentCount: LineRule = {
  name: 'comment-count',
  apply(page) {
    const isAroundText = page.isAroundText();
    const above = page.lines.slice(0, Math.min(MAX_HEADER_LINES, page.indexOfNthSentence(1)));
    page.drop(this.name, (line, index) => {
      if (index > 0 && quotesHeadline(line.text, above)) return true;
      if (index === 0 || line.words.length > MAX_CHARACTERS) return false;
      if (COMMENT_WORDS.has(line.words) && line.words.split(' ').length >= MIN_NOTICE_WORDS) return true;
      return countsComments(line) || (isAroundText(index) && isAboutComments(line));
    });
  },
};
