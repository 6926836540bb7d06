import { expect, it } from 'vitest';
import { dateWords } from '#shared/text/dates/date-words.ts';
import { scanDate } from '#shared/text/dates/scan-date.ts';

/** Dates with a word in each place where the tables have a word. */
const datesWith = (word: string): string[] => [
  `5 ${word} 2025`,
  `5 ${word} 1404`,
  `${word} 5 March 2025`,
  `5 ${word} March 2025`,
  `5 March ${word} 2025`,
  `2025-03-05 10:30 ${word}`,
  `2025-03-05 ${word} 10`,
  `2025-03-05 10${word}`,
  `2025-03-05 10:30${word}20`,
  `2025-03-05 10:30:20${word}`,
  `2025-03-05 10時30${word}`,
  `2025${word}3月5日`,
  `2025年3${word}5日`,
];

it('parseDate reads every word of the tables', () => {
  const unread = [...dateWords().keys()].filter(
    (word) => !datesWith(word).some((date) => scanDate(date) !== undefined),
  );
  expect(unread).toEqual([]);
});
