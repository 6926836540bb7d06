import { phrasesOf } from './phrase-table.ts';

export const PRESS_CONTACT_LABELS = phrasesOf('pressContactLabels');
