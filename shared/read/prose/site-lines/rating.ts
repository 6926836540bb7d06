import type { LineRule } from '../line-rule.ts';
import { LazyPattern, wordsIn } from '../phrases/word-pattern.ts';

const MAX_CHARACTERS = 90;
/** `★★★★★ 4.9 from 112 votes`, `⭐⭐⭐⭐☆ 4,2/5 (37)`: stars, their mean, and the number of votes. */
const STARS = /^[^.!?★☆⭐]{0,40}(?:[★☆⭐✩✭]\uFE0F? ?){3,5}/u;
const MEAN = String.raw`\d[.,]\d{1,2}(?:\s?(?:\/|\p{L}{1,6})\s?\d{1,2})?|\d\s?(?:\/|\p{L}{1,6}\s)\s?(?:5|10)`;
/** A day (`★★★★☆ 3 June 2026`) is not a mean and a number of votes. */
const MEAN_AND_VOTES = new RegExp(
  String.raw`^[:\s]*(?:\(?(?:${MEAN})(?=[^\d.])[)\s,·|–-]*(?:\p{L}{2,8} ){0,2}\(?\d[\d.,]*|\(\d[\d.,]*)(?: \p{L}+){0,2}\)?$`,
  'u',
);

/** `4.7 from 212 votes`: without stars, a word for votes must be after the number. */
const VOTES = new LazyPattern(
  () =>
    new RegExp(
      String.raw`^(?:\p{L}{2,12}:? )?[1-5][.,]\d{1,2}(?:\s?\/\s?5| \p{L}{1,4} 5)?[\s,·|–(-]{1,3}(?:\p{L}{1,6} )?\d[\d.,]{0,6} ${wordsIn('voteWords')}\)?$`,
      'iu',
    ),
);

/** Whether a line shows how the readers of a site voted. The stars of a critic have no number of votes. */
function isRating(text: string): boolean {
  if (text.length <= MAX_CHARACTERS && VOTES.test(text)) return true;
  const [stars = ''] = text.length <= MAX_CHARACTERS ? (STARS.exec(text) ?? []) : [];
  return stars !== '' && MEAN_AND_VOTES.test(text.slice(stars.length));
}

/** Sites for recipes show stars, the mean of the votes of readers and their number above and below the text. */
export const rating: LineRule = {
  name: 'rating',
  apply(page) {
    page.drop(this.name, ({ text }, index) => index > 0 && isRating(text));
  },
};
