import type { Phrases } from './phrases.ts';

/** Sinhala. */
export const si: Phrases = {
  advertisementMarks: `
    දැන්වීම
  `,
  readMoreSure: `
    තවත් කියවන්න
  `,
};
