import { writtenWords } from './word-pattern.ts';

/**
 * Words in names of news sites. Text after a dash that contains one is the name of the site, not part of the headline.
 */
export const SITE_WORDS = writtenWords('siteWords');
