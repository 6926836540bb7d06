import type { Phrases } from './phrases.ts';

/** Punjabi. */
export const pa: Phrases = {
  advertisementMarks: `
    ਇਸ਼ਤਿਹਾਰ
  `,
  bylineBefore: `
    ਲੇਖਕ
  `,
  readMoreSure: `
    ਇਹ ਵੀ ਪੜ੍ਹੋ
    ਹੋਰ ਪੜ੍ਹੋ
  `,
  shareActions: `
    ਸ਼ੇਅਰ ਕਰੋ
    ਸਾਂਝਾ ਕਰੋ
  `,
  roles: { lacks: 'Not collected yet.' },
  siteWords: { lacks: 'Not collected yet.' },
  speechVerbs: { lacks: 'Not collected yet.' },
};
