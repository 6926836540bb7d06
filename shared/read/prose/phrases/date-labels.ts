import { phrasesOf } from './phrase-table.ts';

export const PUBLISHED_LABELS = phrasesOf('publishedLabels');
export const UPDATED_LABELS = phrasesOf('updatedLabels');
export const PUBLISHED_IN = phrasesOf('publishedIn');
