import { phrasesOf } from './phrase-table.ts';

export const CAPTION_LABELS = phrasesOf('captionLabels');
export const CREDIT_LABELS = phrasesOf('creditLabels');
export const PICTURE_AGENCIES = phrasesOf('pictureAgencies');
