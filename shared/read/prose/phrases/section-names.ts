import { phrasesOf } from './phrase-table.ts';

export const SECTION_NAMES = phrasesOf('sectionNames');
