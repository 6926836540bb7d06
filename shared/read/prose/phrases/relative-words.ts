import { phrasesOf } from './phrase-table.ts';

export const AGO_WORDS = phrasesOf('agoWords');
export const UNIT_WORDS = {
  minute: phrasesOf('minutesAgo'),
  hour: phrasesOf('hoursAgo'),
  day: phrasesOf('daysAgo'),
  week: phrasesOf('weeksAgo'),
};
/** Words that mean two of a unit, such as `يومين` (two days). */
export const PAIR_WORDS = {
  minute: phrasesOf('twoMinutes'),
  hour: phrasesOf('twoHours'),
  day: phrasesOf('twoDays'),
  week: phrasesOf('twoWeeks'),
};
export const ONE_WORDS = phrasesOf('oneWords');
export const OTHER_RELATIVE_TIME_WORDS = phrasesOf('otherRelativeTimeWords');
export const YESTERDAY_WORDS = phrasesOf('yesterdayWords');
export const TODAY_WORDS = phrasesOf('todayWords');
