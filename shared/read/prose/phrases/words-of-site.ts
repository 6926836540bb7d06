import type { PhraseKind, Phrases } from '../languages/phrases.ts';
import { LANGUAGES } from '../languages.ts';
import { PhraseSet, phrasesIn, phrasesOf, wordsOf } from './phrase-table.ts';

const KINDS: readonly PhraseKind[] = [
  'sectionNames',
  'shareActions',
  'weakButtons',
  'siteControls',
  'liveControls',
];

/** Shorter words are articles and prepositions, which are parts of names too: `de la`. */
const MIN_LETTERS = 3;

const NAMES = phrasesOf('givenNames', 'givenNamesLast', 'surnamesFirst');

/**
 * The words of sections, buttons and controls of sites, in all languages, except those that are names. In Vietnamese, a
 * word is one syllable, and most syllables are in names too.
 */
const WORDS = new PhraseSet(() => {
  const languages: [string, Phrases][] = Object.entries(LANGUAGES).filter(([code]) => code !== 'vi');
  return languages
    .flatMap(([, phrases]) => KINDS.flatMap((kind) => phrasesIn(phrases[kind])))
    .flatMap((phrase) => wordsOf(phrase).split(' '))
    .filter((word) => word.length >= MIN_LETTERS && !NAMES.has(word));
});

/** Whether a text has a word of the sections and buttons of sites: `View Source`, `Real Estate`. */
export const hasWordOfSite = (text: string): boolean =>
  wordsOf(text)
    .split(' ')
    .some((word) => WORDS.has(word));
