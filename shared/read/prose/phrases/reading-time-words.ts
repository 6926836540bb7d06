import { phrasesOf } from './phrase-table.ts';

export const MINUTE_WORDS = phrasesOf('minuteWords');
export const READING_WORDS = phrasesOf('readingWords');
export const ABOUT_WORDS = phrasesOf('aboutReadingTime');
