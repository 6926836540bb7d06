import type { Phrases } from './phrases.ts';

/** Gujarati. */
export const gu: Phrases = {
  advertisementMarks: `
    જાહેરાત
  `,
  bylineBefore: `
    લેખક
    દ્વારા
  `,
  creditLabels: `
    તસવીર
    ફોટો
  `,
  publishedLabels: `
    પ્રકાશિત
    તારીખ
  `,
  updatedLabels: `
    અપડેટ
    છેલ્લું અપડેટ
  `,
  commentWords: `
    ટિપ્પણી
    ટિપ્પણીઓ
  `,
  readMoreSure: `
    આ પણ વાંચો
    વધુ વાંચો
    સંબંધિત સમાચાર
  `,
  minuteWords: `
    મિનિટ
  `,
  readingWords: `
    વાંચવાનો સમય
  `,
  shareActions: `
    શેર કરો
    શેર
    લિંક કૉપી કરો
  `,
  roles: { lacks: 'Not collected yet.' },
  siteWords: { lacks: 'Not collected yet.' },
  speechVerbs: { lacks: 'Not collected yet.' },
};
