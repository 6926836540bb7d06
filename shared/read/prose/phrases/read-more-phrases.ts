import { phrasesOf } from './phrase-table.ts';

export const READ_MORE_ONLY = phrasesOf('readMoreOnly');
export const READ_MORE_BEFORE_SEPARATOR = phrasesOf('readMoreBeforeSeparator');
