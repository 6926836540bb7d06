import { phrasesOf } from './phrase-table.ts';

export const GIVEN_NAMES = phrasesOf('givenNames');
