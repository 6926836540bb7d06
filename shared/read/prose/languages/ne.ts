import type { Phrases } from './phrases.ts';

/** Nepali. */
export const ne: Phrases = {
  advertisementMarks: `
    विज्ञापन
  `,
  publishedLabels: `
    प्रकाशित
  `,
  readMoreSure: `
    यो पनि पढ्नुहोस्
    थप पढ्नुहोस्
  `,
  shareActions: `
    सेयर गर्नुहोस्
  `,
  roles: { lacks: 'Not collected yet.' },
  siteWords: { lacks: 'Not collected yet.' },
  speechVerbs: { lacks: 'Not collected yet.' },
};
