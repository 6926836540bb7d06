import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PhraseKind, Phrases } from '#shared/read/prose/languages/phrases.ts';
import { LANGUAGES } from '#shared/read/prose/languages.ts';
import { wordsOf } from '#shared/read/prose/phrases/phrase-table.ts';

/** The kinds that a header and the foot of an article need in every language. */
const CORE: PhraseKind[] = [
  'advertisementMarks',
  'bylineBefore',
  'creditLabels',
  'publishedLabels',
  'updatedLabels',
  'newsletterInvitations',
  'newsletterGoods',
  'commentWords',
  'readMoreSure',
  'minuteWords',
  'readingWords',
  'shareActions',
  'tagLabels',
  'staffBylines',
  'newsletterForm',
  'rightsNotices',
  'sectionNames',
];

/** What each language lacks of them. A speaker who adds phrases deletes the entry here. */
const LACKS: Record<string, PhraseKind[]> = {
  af: ['staffBylines', 'newsletterForm', 'rightsNotices', 'sectionNames'],
  az: ['staffBylines', 'newsletterForm', 'rightsNotices', 'sectionNames'],
  be: ['newsletterGoods', 'staffBylines', 'newsletterForm', 'rightsNotices', 'sectionNames'],
  bg: ['staffBylines', 'newsletterForm'],
  bn: ['newsletterGoods', 'staffBylines', 'newsletterForm', 'rightsNotices'],
  cy: ['newsletterGoods', 'staffBylines', 'newsletterForm', 'rightsNotices', 'sectionNames'],
  eo: ['newsletterGoods', 'staffBylines', 'newsletterForm', 'rightsNotices', 'sectionNames'],
  eu: ['staffBylines', 'newsletterForm', 'rightsNotices', 'sectionNames'],
  ga: ['newsletterGoods', 'staffBylines', 'newsletterForm', 'rightsNotices', 'sectionNames'],
  gl: ['staffBylines', 'newsletterForm', 'rightsNotices', 'sectionNames'],
  gu: [
    'newsletterInvitations',
    'newsletterGoods',
    'tagLabels',
    'staffBylines',
    'newsletterForm',
    'rightsNotices',
    'sectionNames',
  ],
  hy: ['newsletterGoods', 'staffBylines', 'newsletterForm', 'rightsNotices', 'sectionNames'],
  id: ['staffBylines'],
  is: ['newsletterGoods', 'staffBylines', 'rightsNotices'],
  ka: ['newsletterGoods', 'staffBylines', 'newsletterForm', 'rightsNotices', 'sectionNames'],
  kk: ['newsletterGoods', 'staffBylines', 'newsletterForm', 'rightsNotices', 'sectionNames'],
  kn: [
    'newsletterInvitations',
    'newsletterGoods',
    'tagLabels',
    'staffBylines',
    'newsletterForm',
    'rightsNotices',
    'sectionNames',
  ],
  mk: ['newsletterGoods', 'staffBylines', 'newsletterForm', 'rightsNotices', 'sectionNames'],
  ml: [
    'newsletterInvitations',
    'newsletterGoods',
    'staffBylines',
    'newsletterForm',
    'rightsNotices',
    'sectionNames',
  ],
  mr: [
    'newsletterInvitations',
    'newsletterGoods',
    'staffBylines',
    'newsletterForm',
    'rightsNotices',
    'sectionNames',
  ],
  ms: ['staffBylines', 'newsletterForm', 'rightsNotices'],
  nb: ['minuteWords'],
  ne: [
    'bylineBefore',
    'creditLabels',
    'updatedLabels',
    'newsletterInvitations',
    'newsletterGoods',
    'commentWords',
    'minuteWords',
    'readingWords',
    'tagLabels',
    'staffBylines',
    'newsletterForm',
    'rightsNotices',
    'sectionNames',
  ],
  pa: [
    'creditLabels',
    'publishedLabels',
    'updatedLabels',
    'newsletterInvitations',
    'newsletterGoods',
    'commentWords',
    'minuteWords',
    'readingWords',
    'tagLabels',
    'staffBylines',
    'newsletterForm',
    'rightsNotices',
    'sectionNames',
  ],
  pt: ['minuteWords'],
  si: [
    'bylineBefore',
    'creditLabels',
    'publishedLabels',
    'updatedLabels',
    'newsletterInvitations',
    'newsletterGoods',
    'commentWords',
    'minuteWords',
    'readingWords',
    'shareActions',
    'tagLabels',
    'staffBylines',
    'newsletterForm',
    'rightsNotices',
    'sectionNames',
  ],
  sq: ['newsletterGoods', 'staffBylines', 'newsletterForm', 'rightsNotices', 'sectionNames'],
  sr: ['newsletterForm', 'rightsNotices'],
  sw: ['newsletterGoods', 'tagLabels', 'staffBylines', 'newsletterForm', 'rightsNotices', 'sectionNames'],
  ta: ['newsletterGoods', 'staffBylines', 'newsletterForm', 'rightsNotices'],
  te: [
    'newsletterInvitations',
    'newsletterGoods',
    'staffBylines',
    'newsletterForm',
    'rightsNotices',
    'sectionNames',
  ],
  tl: ['newsletterGoods', 'readingWords', 'staffBylines', 'newsletterForm', 'rightsNotices', 'sectionNames'],
  ur: ['newsletterGoods', 'staffBylines', 'newsletterForm', 'rightsNotices'],
  uz: [
    'creditLabels',
    'updatedLabels',
    'newsletterInvitations',
    'newsletterGoods',
    'commentWords',
    'minuteWords',
    'readingWords',
    'tagLabels',
    'staffBylines',
    'newsletterForm',
    'rightsNotices',
    'sectionNames',
  ],
  vi: ['staffBylines'],
};

const FOLDER = new URL('../../../../shared/read/prose/languages/', import.meta.url);
const languages: [string, Phrases][] = Object.entries(LANGUAGES);
const phrasesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

describe('languages of copied text', () => {
  it('lists every file of the folder', () => {
    const files = readdirSync(FOLDER).filter((file) => file !== 'phrases.ts');
    expect(files.map((file) => file.replace('.ts', '')).sort()).toEqual(Object.keys(LANGUAGES).sort());
  });

  it.each(languages.filter(([language]) => language !== 'mul'))(
    'names the kinds of phrases that %s lacks',
    (language, phrases) => {
      expect(CORE.filter((kind) => phrases[kind] === undefined)).toEqual(LACKS[language] ?? []);
    },
  );

  it.each(languages)('has one phrase a line, of words, in %s', (_language, phrases) => {
    for (const text of Object.values(phrases)) {
      expect(phrasesIn(text)).not.toEqual([]);
      for (const phrase of phrasesIn(text)) {
        expect(phrase).not.toContain('|');
        expect(wordsOf(phrase), phrase).not.toBe('');
      }
    }
  });
});
