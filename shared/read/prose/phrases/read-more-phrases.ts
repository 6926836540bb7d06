import { phrasesOf } from './phrase-table.ts';

export const READ_MORE_SURE = phrasesOf('readMoreSure');
export const READ_MORE_UNSURE = phrasesOf('readMoreUnsure');
