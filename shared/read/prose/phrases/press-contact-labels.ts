import { phrasesOf } from './phrase-table.ts';

/** Labels of a contact for journalists. */
export const PRESS_CONTACT_LABELS = phrasesOf('pressContactLabels');
/** Labels of a contact for journalists or for any reader. */
export const CONTACT_LABELS = phrasesOf('contactLabels', 'pressContactLabels');
