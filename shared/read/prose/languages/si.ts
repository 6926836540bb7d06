import type { Phrases } from './phrases.ts';

/** Sinhala. */
export const si: Phrases = {
  advertisementMarks: `
    දැන්වීම
  `,
  readMoreSure: `
    තවත් කියවන්න
  `,
  roles: { lacks: 'Not collected yet.' },
  siteWords: { lacks: 'Not collected yet.' },
  speechVerbs: { lacks: 'Not collected yet.' },
};
