import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PhraseKind, Phrases } from '#shared/read/prose/languages/phrases.ts';
import { LANGUAGES } from '#shared/read/prose/languages.ts';
import { phrasesIn, wordsOf } from '#shared/read/prose/phrases/phrase-table.ts';
import { dateWords } from '#shared/text/dates/date-words.ts';
import { detectLanguage } from '#shared/text/language.ts';
import { CORE, PHRASES_BY_LANGUAGE, phraseKinds } from '../../../evaluation/languages/phrase-kinds.ts';

/** The kinds of `CORE` for which a language has no phrases yet. Delete the entry when you add the phrases. */
const LACKS: Record<string, PhraseKind[]> = {
  cy: ['staffBylines'],
  ga: ['staffBylines'],
  hy: ['newsletterForm'],
  nb: ['readingMinutes'],
  pt: ['readingMinutes'],
  tl: ['staffBylines', 'readingWords', 'newsletterOffers'],
};

const ARTICLES = new URL('../../../fixtures/raw-texts/', import.meta.url);
const articlesIn = (language: string): string[] =>
  readdirSync(ARTICLES)
    .filter((file) => file.startsWith(`${language}-`))
    .map((file) => readFileSync(new URL(file, ARTICLES), 'utf8').replace(/^[\s\S]*?\n---\n/, ''));
/** Languages in which a date can be written with a word for its month. */
const WITH_NAMES_OF_MONTHS = new Set(
  [...dateWords().values()].flatMap(({ month, unitAfter, unitBefore, languages }) =>
    month !== undefined || unitAfter === 'month' || unitBefore === 'month' ? [...languages] : [],
  ),
);

const FOLDER = new URL('../../../../shared/read/prose/languages/', import.meta.url);
const languages: [string, Phrases][] = Object.entries(LANGUAGES);
const kinds = phraseKinds().map(({ kind }) => kind);

/**
 * The kinds of phrases in `mul`, which are the same in all languages, such as units, networks and agencies.
 */
const KINDS_OF_MUL: PhraseKind[] = [
  'givenNames',
  'neverInNames',
  'accountNames',
  'hourMarks',
  'minutesAgo',
  'hoursAgo',
  'daysAgo',
  'weeksAgo',
  'otherReadingTimeWords',
  'pictureAgencies',
  'newsAgencies',
  'endMarks',
  'shareNetworks',
  'wordsBetweenButtons',
  'rightsTerms',
];

describe('languages of copied text', () => {
  it('`mul` has only the phrases that are the same in all languages', () => {
    expect(Object.keys(LANGUAGES.mul)).toEqual(KINDS_OF_MUL);
  });

  it('`LANGUAGES` lists every file of the folder', () => {
    const files = readdirSync(FOLDER).filter((file) => file !== 'phrases.ts');
    expect(files.map((file) => file.replace('.ts', '')).sort()).toEqual(Object.keys(LANGUAGES).sort());
  });

  it.each([...PHRASES_BY_LANGUAGE])(
    '`LACKS` names the kinds of phrases that %s lacks',
    (language, phrases) => {
      expect(CORE.filter((kind) => phrases[kind] === undefined)).toEqual(LACKS[language] ?? []);
    },
  );

  it.each([...PHRASES_BY_LANGUAGE.keys()])(
    '%s: a date with the name of a month is read, and the language is detected',
    (language) => {
      expect(WITH_NAMES_OF_MONTHS).toContain(language);
      const detected = articlesIn(language).map(detectLanguage);
      expect(detected).toContain(language);
    },
  );

  it.each(languages)('%s has its kinds of phrases in the order of `phrases.ts`', (_language, phrases) => {
    const own = Object.keys(phrases);
    expect(own).toEqual(kinds.filter((kind) => own.includes(kind)));
  });

  it.each(languages)('%s: each kind has valid and unique phrases', (_language, phrases) => {
    for (const text of Object.values(phrases)) {
      expect(phrasesIn(text)).not.toEqual([]);
      expect(new Set(phrasesIn(text)).size).toBe(phrasesIn(text).length);
      for (const phrase of phrasesIn(text)) {
        expect(phrase).not.toContain('|');
        expect(wordsOf(phrase), phrase).not.toBe('');
      }
    }
  });
});
