import { phrasesOf } from './phrase-table.ts';

export const ADVERTISEMENT_MARKS = phrasesOf('advertisementMarks');
