import { phrasesOf } from './phrase-table.ts';

export const READING_MINUTES = phrasesOf('readingMinutes');
export const READING_WORDS = phrasesOf('readingWords');
export const OTHER_READING_TIME_WORDS = phrasesOf('otherReadingTimeWords');
