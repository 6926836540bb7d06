import { phrasesOf } from './phrase-table.ts';

export const READING_MINUTES = phrasesOf('readingMinutes');
export const READING_WORDS = phrasesOf('readingWords');
export const ABOUT_WORDS = phrasesOf('aboutReadingTime');
