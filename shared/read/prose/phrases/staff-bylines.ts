import { phrasesOf } from './phrase-table.ts';

export const STAFF_BYLINES = phrasesOf('staffBylines');
